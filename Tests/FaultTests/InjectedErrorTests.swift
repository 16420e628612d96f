// Owns the errors of the disk, put into the system calls of the real program: what is said is true,
// and the record goes on where it may.

import Foundation
import Glibc
import Journal
import Support
import Testing

@Suite(
  "Errors of the disk", .serialized,
  .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
struct InjectedErrorTests {
  @Test(
    "a write that fails or falls short is cut back, reported as not recorded, and tried again",
    arguments: ["error=ENOSPC", "error=EDQUOT", "error=EFBIG", "error=EIO", "retval=100"])
  func write(fault: String) throws {
    let meeting = try FaultMeeting()
    try meeting.mark("before")
    let before = try meeting.bytes()
    let run = try Trace.run(meeting.marking("lost"), "write:\(fault):when=1")
    #expect(run.exitCode == 1)
    #expect(run.standardError.contains("NOT RECORDED"), "\(run.standardError)")
    #expect(try meeting.bytes() == before)
    try meeting.mark("after")
    #expect(try meeting.verify().exitCode == 0)
    #expect(try meeting.lines(of: "lost") == 0)
  }

  @Test("a failed sync is never tried again: unknown, and every terminal only reads from then on")
  func sync() throws {
    let meeting = try FaultMeeting()
    try meeting.mark("before")
    let desk = try meeting.desk(as: "dieu-hanh")
    let run = try Trace.run(meeting.marking("unknown"), "fdatasync:error=EIO:when=1")
    #expect(run.exitCode == 1)
    #expect(run.isUnknown && run.standardError.contains("do not announce"), "\(run)")
    try desk.waitUntil("the alarm", timeoutSeconds: 2) { $0.shows("KHÔNG RÕ") }
    let bytes = try meeting.bytes()
    let later = try meeting.run(meeting.marking("later"))
    #expect(later.exitCode == 1 && later.isUnknown, "\(later)")
    #expect(try meeting.bytes() == bytes)
    let status = try meeting.run(["log", meeting.path])
    #expect(status.exitCode == 0 && !status.standardOutput.contains("unknown"))
    #expect(try meeting.verify().exitCode == 5)
  }

  @Test("a part that was written and cannot be cut back is unknown")
  func truncate() throws {
    let meeting = try FaultMeeting()
    let run = try Trace.run(
      meeting.marking("half"), "write:retval=100:when=1", "ftruncate:error=EIO")
    #expect(run.exitCode == 1 && run.isUnknown, "\(run)")
    #expect(try meeting.run(meeting.marking("later")).isUnknown)
  }

  @Test(
    "a torn tail that cannot be set aside or cut stays where it is until it can",
    arguments: [
      "fsync:error=EIO:when=1", "ftruncate:error=EIO", "write,pwrite64:error=ENOSPC:when=2",
    ])
  func recovery(fault: String) throws {
    let meeting = try FaultMeeting()
    try meeting.mark("before")
    let whole = try meeting.bytes()
    let torn = Array(#"{"seq":2,"id":"#.utf8)
    try meeting.write(whole + torn)
    let run = try Trace.run(meeting.marking("lost"), fault)
    #expect(run.signal == nil)
    let isSetAside = try meeting.quarantined().contains(torn)
    #expect(try isSetAside || meeting.bytes().starts(with: whole + torn))
    try meeting.mark("after")
    #expect(try meeting.quarantined().contains(torn))
    #expect(try meeting.bytes().starts(with: whole + Array(#"{"seq":"#.utf8)))
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test("an export that cannot be renamed leaves neither a file nor a draft")
  func rename() throws {
    let meeting = try FaultMeeting()
    let before = try meeting.bytes()
    let directory = TemporaryDirectory()
    let run = try Trace.run(
      ["summary", meeting.path, "--output", "\(directory.path)/summary.txt"],
      "rename,renameat,renameat2:error=EIO")
    #expect(run.exitCode == 1)
    #expect(!run.standardError.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    #expect(try meeting.bytes() == before)
  }

  @Test("whichever system call of an append fails, what the program says of the act is true")
  func sweep() throws {
    let disturbed: Set = [
      "openat", "newfstatat", "fstat", "pread64", "pwrite64", "write", "fdatasync", "flock",
      "utimensat",
    ]
    var meeting = try FaultMeeting()
    let calls = try Trace.calls(of: meeting.marking("act-plain"), in: meeting.path)
      .filter { disturbed.contains($0.name) }
    var counts = (done: 0, refused: 0, unknown: 0)
    for (place, call) in calls.enumerated() {
      let act = "act-\(place)"
      let run = try Trace.run(meeting.marking(act), call.failure())
      #expect(run.signal == nil, "\(call)")
      if run.isUnknown {
        counts.unknown += 1
        meeting = try FaultMeeting()
        continue
      }
      try meeting.mark("after-\(place)")
      // Only the answer itself was lost where the output cannot be written.
      let isThere = run.exitCode == 0 || run.standardError.contains("output cannot be written")
      #expect(run.exitCode != 0 || run.isAcknowledged)
      #expect(try meeting.lines(of: act) == (isThere ? 1 : 0), "\(call): \(run)")
      if isThere { counts.done += 1 } else { counts.refused += 1 }
    }
    #expect(try meeting.verify().exitCode == 0)
    #expect(counts.unknown >= 1 && counts.refused >= 10 && counts.done >= 1, "\(counts)")
    Form.report(
      "EIO at each of \(calls.count) system calls: \(counts.done) recorded, "
        + "\(counts.refused) not recorded, \(counts.unknown) unknown")
  }
}
