// Owns what happens to real programs in the queue for the lock: one that is stopped in it, and one
// that gives up again and again.

import Foundation
import Glibc
import Journal
import Support
import Terminal
import Testing

@Suite("Programs that wait for the lock", .serialized)
struct QueueFaultTests {
  /// The lock of a meeting in the hands of the test, released with `close`.
  private func hold(_ meeting: FaultMeeting) throws -> Int32 {
    let lock = open("\(meeting.path)/journal.lock", O_RDWR | O_CLOEXEC)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    return lock
  }

  /// Starts a writer, behind the words of a program that disturbs it if need be.
  private func probe(
    _ meeting: FaultMeeting, _ arguments: [String], under tracer: [String] = []
  ) throws -> VirtualTerminal {
    let program = [Program.path(of: "append-probe"), meeting.path]
    let probe = try VirtualTerminal(
      executable: "/usr/bin/env", arguments: tracer + program + arguments)
    try probe.waitUntil("it is ready") { $0.shows("ready") }
    // The end of its input, on which it begins.
    probe.send("\u{4}")
    return probe
  }

  /// The numbers of threads and descriptors that the probe printed behind a word.
  private func resources(_ word: String, _ probe: VirtualTerminal) throws -> [Int] {
    try probe.waitUntil(word) { $0.shows("\(word) ") }
    let line = try #require(probe.lines().first { $0.hasPrefix("\(word) ") })
    return line.split(separator: " ").dropFirst().compactMap { Int($0) }
  }

  @Test("a program that is stopped while it waits keeps nobody out, and goes on when it may")
  func stopped() throws {
    let meeting = try FaultMeeting()
    let lock = try hold(meeting)
    let waiter = try probe(meeting, ["w", "1"])
    // The thread that keeps its place.
    try ProcessState.waitForThreads(2, of: Int(waiter.pid))
    waiter.kill(SIGSTOP)
    try ProcessState.waitForStop { Int(waiter.pid) }
    close(lock)
    var times: [Duration] = []
    for number in 1...3 {
      let start = ContinuousClock.now
      try meeting.mark("other-\(number)")
      times.append(ContinuousClock.now - start)
    }
    #expect(times.allSatisfy { $0 < .seconds(2) }, "\(times)")
    waiter.kill(SIGCONT)
    try waiter.waitUntil("its own act") { $0.shows("#4 w-0") }
    try waiter.waitForExit()
    #expect(try meeting.verify().exitCode == 0)
    Form.report("a program stopped in the queue: others recorded after \(times)")
  }

  @Test(
    "where the file system keeps no tickets a program still waits in the kernel's queue",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
  func noTickets() throws {
    let meeting = try FaultMeeting()
    let lock = try hold(meeting)
    var status = stat()
    fstat(lock, &status)
    let waiter = try probe(
      meeting, ["w", "2"],
      under: ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fcntl:error=ENOLCK"])
    try ProcessState.waitForWaiter(onFile: Int(status.st_ino))
    #expect(try meeting.lines(of: "w-0") == 0)
    close(lock)
    try waiter.waitUntil("its acts") { $0.shows("#1 w-0") && $0.shows("#2 w-1") }
    try waiter.waitForExit()
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test("a program that gives up again and again keeps no threads, descriptors or locks")
  func givingUp() throws {
    let meeting = try FaultMeeting()
    let lock = try hold(meeting)
    let probe = try probe(meeting, ["w", "\(Form.count(short: 200, long: 5000))", "giving-up"])
    let before = try resources("before", probe)
    let after = try resources("after", probe)
    close(lock)
    let end = try resources("end", probe)
    try probe.waitForExit()
    try #require(before.count == 2 && after.count == 2 && end.count == 2)
    // One thread and four descriptors are the place in the queue.
    #expect(after[0] <= before[0] + 1 && after[1] <= before[1] + 4, "\(before) \(after)")
    #expect(end[0] == before[0] && end[1] <= before[1] + 4, "\(before) \(end)")
    #expect(probe.shows("#1 w-"))
    try meeting.mark("after")
    #expect(try meeting.verify().exitCode == 0)
  }
}
