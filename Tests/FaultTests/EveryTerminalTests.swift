// Owns the failed sync as every terminal of the machine meets it: at a desk or in a command, with
// other desks open, others started later, and work that goes on after a repair.

import Foundation
import Support
import Terminal
import Testing

@Suite(
  "A failed sync and every terminal", .serialized,
  .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
struct EveryTerminalTests {
  private let meeting: FaultMeeting
  private let logs = TemporaryDirectory()

  init() throws {
    meeting = try FaultMeeting()
    try meeting.mark("before")
  }

  private func log(_ name: String) -> String { "\(logs.path)/\(name)" }

  /// Opens a desk whose syncs are written to a log, and meet faults.
  private func desk(_ name: String, _ faults: String...) throws -> VirtualTerminal {
    let command = Trace.command(["open", meeting.path, "--as", name], faults, log: log(name))
    let desk = try VirtualTerminal(
      executable: "/usr/bin/env", arguments: command,
      environment: VirtualTerminal.environment.merging(["XDG_STATE_HOME": logs.path]) { $1 })
    try desk.waitUntil("the board", timeoutSeconds: 20) {
      $0.shows("Điểm cầu") && $0.shows("Sơn La")
    }
    return desk
  }

  private func syncs(_ name: String) throws -> [Bool] {
    try Trace.syncs(of: meeting.file, in: log(name))
  }

  /// Tries to record something at a desk, and waits until the keys have been taken.
  private func tryToRecord(at desk: VirtualTerminal) throws {
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> ") && !$0.shows("Phát biểu (") }
    desk.send(" ")
    desk.press(.function(2))
    try desk.waitUntil("the board") { $0.shows("Phát biểu (") }
  }

  @Test("where a command fails, two desks only read within a second, and so does all that follows")
  func command() throws {
    let desks = [try desk("lan"), try desk("minh")]
    let run = try Trace.run(
      meeting.marking("unsure"), "fdatasync:error=EIO:when=1", log: log("command"))
    let start = ContinuousClock.now
    #expect(run.exitCode == 1 && run.isUnknown, "\(run)")
    for desk in desks {
      try desk.waitUntil("the alarm", timeoutSeconds: 1) { $0.shows("KHÔNG RÕ") }
    }
    Form.report("a failed sync in a command: two desks knew after \(ContinuousClock.now - start)")
    #expect(try syncs("command") == [false])
    try expectNobodyWrites(desks, names: ["lan", "minh"])
    try expectWorkAfterRepair(desks)
  }

  @Test("where a desk fails, it and the others only read within a second, until a repair")
  func failingDesk() throws {
    let failing = try desk("lan", "fdatasync:error=EIO:when=1")
    let other = try desk("minh")
    failing.press(.function(3))
    try failing.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    let start = ContinuousClock.now
    failing.send(" ")
    for desk in [failing, other] {
      try desk.waitUntil("the alarm", timeoutSeconds: 1) { $0.shows("KHÔNG RÕ") }
    }
    Form.report("a failed sync at a desk: both desks knew after \(ContinuousClock.now - start)")
    #expect(try syncs("lan") == [false])
    try expectNobodyWrites([failing, other], names: ["minh"])
    #expect(try syncs("lan") == [false])
    try expectWorkAfterRepair([failing, other])
  }

  /// Checks that neither open desks, nor commands and desks started now, change a byte or sync the
  /// record: the system has dropped what it could not write, and a second sync would lie.
  private func expectNobodyWrites(_ desks: [VirtualTerminal], names: [String]) throws {
    let before = try meeting.contents()
    for desk in desks { try tryToRecord(at: desk) }
    let later = try Trace.run(meeting.marking("later"), log: log("later"))
    #expect(later.exitCode == 1 && later.isUnknown, "\(later)")
    for command in [["status", meeting.path], ["log", meeting.path], ["summary", meeting.path]] {
      let read = try Trace.run(command, log: log("read"))
      #expect(read.exitCode == 0 && read.standardError.contains("UNKNOWN"), "\(read)")
      #expect(try syncs("read").isEmpty)
    }
    let opened = try desk("later-desk")
    try opened.waitUntil("the state") { $0.shows("KHÔNG RÕ") }
    try tryToRecord(at: opened)
    #expect(try meeting.contents() == before)
    for name in names + ["later", "later-desk"] { #expect(try syncs(name).isEmpty, "\(name)") }
    #expect(try meeting.verify().exitCode == 5)
  }

  private func expectWorkAfterRepair(_ desks: [VirtualTerminal]) throws {
    let old = try meeting.bytes()
    let repaired = try meeting.run(["repair", meeting.path, "--as", "chi-hoa"])
    #expect(repaired.exitCode == 0, "\(repaired)")
    #expect(repaired.standardOutput.contains("Unknown before, recorded for sure now: #2"))
    for desk in desks {
      try desk.waitUntil("the repair", timeoutSeconds: 1) { $0.shows("hãy thoát rồi MỞ LẠI") }
      try tryToRecord(at: desk)
    }
    #expect(try meeting.lines(of: "siteMarked") == 2)
    #expect(try meeting.bytes().starts(with: old) && meeting.quarantined() == [old])
    try meeting.mark("after")
    let again = try meeting.desk(as: "lan")
    let before = try meeting.bytes().count
    again.press(.function(3))
    try again.waitUntil("the roll call") { $0.shows("Vòng 1 ") }
    again.send(" ")
    try again.waitUntil("its own act") { $0.shows("Đã ghi #5") }
    #expect(try meeting.bytes().count > before)
    #expect(try meeting.verify().exitCode == 0)
  }
}
