// Owns the acts that tests put to the record in their own process.

import Foundation
import Journal
import Roster
import Testing

extension FaultMeeting {
  /// Creates a meeting with a record of some lines.
  ///
  /// - Parameter lines: How many.
  /// - Returns: The meeting, the bytes of its record, and the offsets after each newline.
  /// - Throws: `SupportError`, or `JournalError`.
  static func filled(
    lines: Int
  ) throws -> (meeting: FaultMeeting, whole: [UInt8], ends: [Int]) {
    let meeting = try FaultMeeting()
    try meeting.fill(lines: lines)
    let bytes = try meeting.bytes()
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    return (meeting, bytes, ends)
  }

  /// Records a mark whose reason is the name of the act.
  static func perform(act: String, on journal: Journal) throws {
    let answer = SiteAnswer(.late, reason: act)
    let order = Order(
      id: ActID.fresh(), request: SiteMarked(SiteID("son-la"), answer), by: "thu-ky")
    let outcome = try journal.perform(order)
    guard case .recorded = outcome else {
      Issue.record("\(act): \(outcome)")
      return
    }
  }
}

extension FaultMeeting {
  /// Makes the record one that is long enough for a snapshot: its lines are written at once.
  func becomeLong() throws {
    let plan = try Journal.open(at: path, for: .reading).record.plan
    let history = (1...Snapshots.usualInterval).map { number in
      let answer = SiteAnswer(.late, present: number % 10, reason: "line \(number)")
      let moment = Moment(wall: plan.starts.wall + Int64(number), boot: 0, up: 0)
      return (at: moment, by: "thu-ky", act: SiteMarked(SiteID("dien-bien"), answer))
    }
    try FileManager.default.removeItem(atPath: path)
    _ = try Journal.create(at: path, plan: plan, by: "thu-ky", history: history)
  }
}
