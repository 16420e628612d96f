// Owns the acts that tests put to the record in their own process.

import Journal
import Roster
import Testing

extension FaultMeeting {
  /// Records a mark whose reason is the name of the act.
  static func perform(act: String, on journal: Journal) throws {
    let answer = SiteAnswer(.late, reason: act)
    let order = Order(
      id: ActID.fresh(), command: .markSite(SiteID("son-la"), answer), by: "thu-ky")
    let outcome = try journal.perform(order)
    guard case .recorded = outcome else {
      Issue.record("\(act): \(outcome)")
      return
    }
  }
}
