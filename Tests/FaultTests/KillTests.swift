// Owns the death of the program at every system call of an append, of a recovery and of a creation.

import Foundation
import Glibc
import Journal
import Support
import Testing

@Suite(
  "Killed at any system call", .serialized,
  .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
struct KillTests {
  @Test("kill -9 before each system call of an append leaves the act whole or absent")
  func append() throws {
    let meeting = try FaultMeeting()
    let calls = try Trace.calls(of: meeting.marking("act-plain"), in: meeting.path)
    var killed = 0
    var whole = 0
    for (point, call) in calls.enumerated() {
      let act = "act-\(point)"
      let before = try meeting.bytes()
      let run = try Trace.run(meeting.marking(act), call.kill)
      let bytes = try meeting.bytes()
      #expect(bytes.starts(with: before), "killed at \(call)")
      let report = try Verification.verify(at: meeting.path)
      #expect(report.isGood, "killed at \(call): \(report.condition)")
      #expect(try meeting.bytes() == bytes)
      let lines = try meeting.lines(of: act)
      #expect(lines == 1 || (lines == 0 && !run.isAcknowledged), "killed at \(call)")
      guard run.signal == SIGKILL else {
        #expect(run.exitCode == 0 && run.isAcknowledged, "\(call): \(run)")
        continue
      }
      killed += 1
      whole += lines
      // What is there without an acknowledgement is synced before it is shown.
      if try lines == 1 && meeting.synced() < bytes.count {
        #expect(report.findings == [.linesSynced(count: 1)], "killed at \(call)")
      }
      guard Form.isLong || point % 8 == 0 else { continue }
      _ = try Journal.open(at: meeting.path, for: .writing)
      try meeting.expectSettled("killed at \(call)")
      #expect(try meeting.bytes() == bytes, "killed at \(call)")
    }
    try meeting.mark("the last")
    #expect(try meeting.verify().exitCode == 0)
    #expect(try meeting.quarantined().isEmpty)
    #expect(killed >= 40 && whole > 0 && whole < killed)
    Form.report(
      "kill -9 in an append: \(killed) cut points, \(whole) acts whole, "
        + "\(killed - whole) absent, 0 acknowledged lost")
  }

  @Test("kill -9 before each system call of a recovery loses no byte of the torn tail")
  func recovery() throws {
    let meeting = try FaultMeeting()
    try meeting.mark("act-a")
    let whole = try meeting.bytes()
    let torn = Array(#"{"seq":2,"id":"torn"#.utf8) + [UInt8](repeating: 0x78, count: 900)
    func tear() throws {
      meeting.emptyQuarantine()
      try meeting.write(whole + torn)
    }
    try tear()
    let calls = try Trace.calls(of: meeting.marking("act-plain"), in: meeting.path)
    var points = 0
    for place in stride(from: 0, to: calls.count, by: Form.count(short: 3, long: 1)) {
      let call = calls[place]
      try tear()
      let run = try Trace.run(meeting.marking("act-b"), call.kill)
      let left = try meeting.bytes()
      let isLeft = left.dropFirst(whole.count).starts(with: torn)
      #expect(left.starts(with: whole), "killed at \(call)")
      #expect(try isLeft || meeting.quarantined().contains(torn), "killed at \(call)")
      guard run.signal == SIGKILL else {
        #expect(run.isAcknowledged, "\(call): \(run)")
        continue
      }
      points += 1
      let journal = try Journal.open(at: meeting.path, for: .writing)
      #expect(journal.condition == .good, "killed at \(call)")
      #expect(try meeting.quarantined().contains(torn), "killed at \(call)")
      #expect(try meeting.lines(of: "act-b") <= 1)
      let settled = try meeting.bytes()
      #expect(try Journal.open(at: meeting.path, for: .writing).findings.isEmpty)
      #expect(try meeting.bytes() == settled)
    }
    #expect(points >= 15)
    #expect(try meeting.verify().exitCode == 0)
    Form.report("kill -9 in a recovery: \(points) cut points, 0 bytes lost")
  }

  /// What is created while the program is killed.
  enum Source: String, CaseIterable, Sendable {
    /// A plan that fits into one line.
    case roster
    /// One that takes two.
    case twoLines

    /// The arguments that name it; a file of it is written into a directory.
    func arguments(in directory: String) throws -> [String] {
      guard self == .twoLines else {
        return [
          "--roster", "2025", "--title", "Thử", "--starts", "2026-04-20T08:00", "--ends",
          "2026-04-20T11:30",
        ]
      }
      let title = String(repeating: "x", count: 120)
      let people = (0..<6000).map { number in
        #"{"id":"db-\#(number)","name":"Đại biểu mô phỏng \#(number)","title":"\#(title)"}"#
      }
      let plan = """
        {"format":1,"id":"a","title":{"vi":"Thử"},"starts":"2026-04-20T08:00",\
        "ends":"2026-04-20T11:30","hall":{"vi":"Hội trường"},"sites":[{"id":"hoi-truong",\
        "name":"Hội trường"},{"id":"mo-phong","name":"Mô phỏng","people":[\
        \(people.joined(separator: ","))]}]}
        """
      try plan.write(toFile: "\(directory)/plan.json", atomically: false, encoding: .utf8)
      return ["--plan", "\(directory)/plan.json"]
    }
  }

  @Test(
    "kill -9 in a creation leaves nothing, or the whole meeting, of one line or of several",
    arguments: Source.allCases)
  func creation(source: Source) throws {
    let directory = TemporaryDirectory()
    let what = try source.arguments(in: directory.path)
    func creating(_ name: String) -> [String] {
      ["new", "\(directory.path)/\(name)", "--as", "thu-ky"] + what
    }
    func meetingProgram(_ arguments: [String]) throws -> ProgramRun {
      try ProgramRun(arguments, environment: ["LANG": "en_US.UTF-8"], timeoutSeconds: 60)
    }
    // What comes before the meeting's own files, such as reading the plan, is cut off elsewhere.
    let calls = try Trace.calls(of: creating("plain"), in: "\(directory.path)/plain")
    let whole = try Verification.verify(at: "\(directory.path)/plain").lines
    #expect(source == .roster ? whole == 1 : whole == 2)
    var points = 0
    var left = 0
    // Each creation of a megabyte takes seconds.
    let step = Form.count(short: source == .roster ? 3 : 9, long: 1)
    for place in stride(from: 0, to: calls.count, by: step) {
      let path = "\(directory.path)/m\(place)"
      let run = try Trace.run(creating("m\(place)"), calls[place].kill)
      points += run.signal == SIGKILL ? 1 : 0
      do {
        let report = try Verification.verify(at: path)
        #expect(report.isGood && report.lines == whole, "killed at \(calls[place])")
      } catch {
        #expect(run.signal == SIGKILL)
        guard case .notThere = error else {
          Issue.record("killed at \(calls[place]): \(error)")
          continue
        }
        left += 1
        // Nothing stands in the way of creating it again.
        let again = try meetingProgram(creating("m\(place)"))
        #expect(again.exitCode == 0, "killed at \(calls[place]): \(again)")
        let report = try Verification.verify(at: path)
        #expect(report.isGood && report.lines == whole, "killed at \(calls[place])")
      }
    }
    #expect(points >= calls.count / step / 2 && left > 0 && left < points)
    Form.report(
      "kill -9 in a creation (\(source)): \(points) cut points, \(left) without a meeting, "
        + "\(points - left) with the whole one")
  }
}
