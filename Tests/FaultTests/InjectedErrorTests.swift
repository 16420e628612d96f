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

  /// Repairs a record whose last act is unknown, and expects every byte of it to be kept.
  private func expectRepair(of meeting: FaultMeeting) throws {
    let old = try meeting.bytes()
    let repaired = try meeting.run(["repair", meeting.path, "--as", "thu-ky"])
    #expect(repaired.exitCode == 0, "\(repaired)")
    #expect(try meeting.quarantined() == [old])
    try meeting.expectSettled()
    try meeting.mark("after the repair")
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test(
    "a failed sync is never tried again: unknown, and every terminal only reads from then on",
    arguments: ["EIO", "ENOSPC", "EDQUOT"])
  func sync(error: String) throws {
    let meeting = try FaultMeeting()
    try meeting.mark("before")
    let desk = try meeting.desk(as: "dieu-hanh")
    let run = try Trace.run(meeting.marking("unknown"), "fdatasync:error=\(error):when=1")
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
    try expectRepair(of: meeting)
    #expect(try meeting.lines(of: "unknown") == 1)
  }

  @Test(
    "a part that was written and cannot be cut back is unknown, and is kept by the repair",
    arguments: ["EIO", "ENOSPC"])
  func truncate(error: String) throws {
    let meeting = try FaultMeeting()
    let before = try meeting.bytes()
    // The limit is real: the first bytes of the line are in the file, and the rest is not.
    let run = try ProgramRun(
      ["prlimit", "--fsize=\(before.count + 100)"]
        + Trace.command(meeting.marking("half"), ["ftruncate:error=\(error)"]),
      executable: "/usr/bin/env", environment: ["LANG": "en_US.UTF-8"])
    #expect(run.exitCode == 1 && run.isUnknown, "\(run)")
    #expect(try meeting.bytes().count == before.count + 100)
    #expect(try meeting.run(meeting.marking("later")).isUnknown)
    try expectRepair(of: meeting)
    #expect(try meeting.lines(of: "half") == 0)
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

  @Test(
    "an export that cannot be renamed leaves neither a file nor a draft",
    arguments: ["EIO", "ENOSPC"])
  func rename(error: String) throws {
    let meeting = try FaultMeeting()
    let before = try meeting.bytes()
    let directory = TemporaryDirectory()
    let run = try Trace.run(
      ["summary", meeting.path, "--output", "\(directory.path)/summary.txt"],
      "rename,renameat,renameat2:error=\(error)")
    #expect(run.exitCode == 1)
    #expect(!run.standardError.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    #expect(try meeting.bytes() == before)
  }

  @Test("whichever system call of an append fails, what the program says of the act is true")
  func sweep() throws {
    let disturbed: Set = [
      "openat", "newfstatat", "fstat", "pread64", "pwrite64", "write", "fdatasync", "flock",
      "utimensat", "fcntl",
    ]
    let meeting = try FaultMeeting()
    let calls = try Trace.calls(of: meeting.marking("act-plain"), in: meeting.path)
      .filter { disturbed.contains($0.name) }
    let fresh = try meeting.contents()
    let errors = Form.isLong ? ["EIO", "ENOSPC"] : ["EIO"]
    var counts = (done: 0, refused: 0, unknown: 0)
    for (place, (call, error)) in calls.flatMap({ call in errors.map { (call, $0) } }).enumerated()
    {
      let act = "act-\(place)"
      let before = try meeting.bytes()
      let run = try Trace.run(meeting.marking(act), call.failure(error))
      #expect(run.signal == nil, "\(call)")
      #expect(try meeting.bytes().starts(with: before), "\(call)")
      if run.isUnknown {
        counts.unknown += 1
        try expectRepair(of: meeting)
        try meeting.restore(fresh)
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
      "\(errors.joined(separator: " and ")) at each of \(calls.count) system calls: \(counts.done) recorded, "
        + "\(counts.refused) not recorded, \(counts.unknown) unknown")
  }
}
