// Owns programs that were stopped: one that holds the lock, and one that slept while others wrote.

import Glibc
import Journal
import Roster
import Support
import Terminal
import Testing

@Suite("Suspended programs", .serialized)
struct SuspensionTests {
  /// Starts an act that is stopped at its sync, with the lock in its hands.
  private func holder(
    of meeting: FaultMeeting
  ) throws -> (terminal: VirtualTerminal, process: Int) {
    let traced = try VirtualTerminal(
      executable: "/usr/bin/env",
      arguments: Trace.command(meeting.marking("held"), ["fdatasync:signal=SIGSTOP:when=1"]))
    let process = try ProcessState.waitForStop {
      let holder = try meeting.holder()
      return holder > 0 ? holder : nil
    }
    return (traced, process)
  }

  @Test(
    "a suspended holder of the lock is named after three seconds, and once it goes on so do others",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
  func holderNamed() throws {
    let meeting = try FaultMeeting()
    let (held, process) = try holder(of: meeting)
    defer { kill(pid_t(process), SIGCONT) }
    let start = ContinuousClock.now
    let run = try meeting.run(meeting.marking("waiting"))
    let waited = ContinuousClock.now - start
    #expect(run.exitCode == 1)
    #expect(run.standardError.contains("process \(process), which is suspended"), "\(run)")
    #expect(waited >= .seconds(2.5) && waited < .seconds(10), "\(waited)")
    #expect(try meeting.run(["status", meeting.path]).exitCode == 0)
    kill(pid_t(process), SIGCONT)
    try held.waitUntil("the acknowledgement") { $0.shows("#1 ") }
    try held.waitForExit()
    try meeting.mark("after")
    #expect(try meeting.lines(of: "held") == 1)
    #expect(try meeting.lines(of: "waiting") == 0)
    #expect(try meeting.verify().exitCode == 0)
    Form.report("a suspended holder of the lock: named after \(waited)")
  }

  @Test(
    "while the lock is held a desk goes on ticking, and Esc gives up",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
  func deskGoesOn() throws {
    let meeting = try FaultMeeting()
    for act in [["turn", meeting.path, "register", "son-la"], ["phase", meeting.path, "open"]] {
      try #require(try meeting.run(act).exitCode == 0)
    }
    let desk = try meeting.desk(as: "dieu-hanh")
    desk.press(.function(4))
    try desk.waitUntil("the speaking screen") { $0.shows("Lượt đang phát biểu") }
    desk.send("b")
    try desk.waitUntil("the clock") { $0.shows("00:01/03:00") }
    let (held, process) = try holder(of: meeting)
    defer { kill(pid_t(process), SIGCONT) }
    let clock = { (desk: VirtualTerminal) in desk.lines()[1].suffix(12) }
    desk.send("t")
    try desk.waitUntil("the waiting") { $0.shows("Đang chờ") }
    let before = clock(desk)
    try desk.waitUntil("the clock goes on while it waits", timeoutSeconds: 3) {
      $0.shows("Đang chờ") && clock($0) != before
    }
    desk.press(.escape)
    try desk.waitUntil("it gave up", timeoutSeconds: 3) { $0.shows("Chưa ghi gì") }
    kill(pid_t(process), SIGCONT)
    try held.waitForExit()
    desk.send("t")
    try desk.waitUntil("the pause") { $0.shows("Tạm dừng") || $0.shows("TẠM DỪNG") }
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test("a desk that was suspended catches up before it writes")
  func catchesUp() throws {
    let meeting = try FaultMeeting()
    let desk = try meeting.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.kill(SIGSTOP)
    try ProcessState.waitForStop { Int(desk.pid) }
    for number in 1...5 { try meeting.mark("away-\(number)") }
    // The key is there before it wakes: nothing comes between the waking and the act.
    desk.send("2\r")
    desk.kill(SIGCONT)
    try desk.waitUntil("its own act") { $0.shows("#") && $0.shows("Vòng 1 2/3") }
    let journal = try Journal.open(at: meeting.path, for: .reading)
    #expect(journal.record.entries.map(\.by).suffix(6) == Array(repeating: "thu-ky", count: 6))
    #expect(journal.condition == .good)
    for number in 1...5 { #expect(try meeting.lines(of: "away-\(number)") == 1) }
    #expect(journal.record.entries.count >= 7)
    #expect(try meeting.verify().exitCode == 0)
  }
}
