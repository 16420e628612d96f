// Owns the full disk and the limits on files: real ones, met by the real program.

import Foundation
import Support
import Testing

@Suite("No space", .serialized)
struct FullDiskTests {
  @Test(
    "on a full disk nothing is half recorded, and with space again the record goes on",
    .enabled(if: Machine.canMount, "no tmpfs can be mounted here"))
  func tmpfs() throws {
    let directory = TemporaryDirectory()
    let mounted = try Machine.shell("mount -t tmpfs -o size=64k tmpfs '\(directory.path)'")
    try #require(mounted.exitCode == 0, "\(mounted.standardError)")
    defer { _ = try? Machine.shell("umount -l '\(directory.path)'") }
    let meeting = try FaultMeeting(in: directory.path)
    _ = try Machine.shell("dd if=/dev/zero of='\(directory.path)/ballast' bs=1k 2>/dev/null")
    // What is left of the record's last page can still be written.
    var recorded = 0
    var refusal: ProgramRun?
    while refusal == nil {
      let act = "act-\(recorded)"
      let before = try meeting.bytes()
      let run = try meeting.run(meeting.marking(act))
      if run.isAcknowledged {
        recorded += 1
        try #require(recorded < 100)
      } else {
        refusal = run
        #expect(try meeting.bytes() == before)
      }
    }
    let said = try #require(refusal)
    #expect(said.exitCode == 1)
    #expect(said.standardError.contains("NOT RECORDED"), "\(said.standardError)")
    #expect(try meeting.verify().exitCode == 0)
    try FileManager.default.removeItem(atPath: "\(directory.path)/ballast")
    try meeting.mark("after")
    try meeting.expectSettled()
    for number in 0..<recorded { #expect(try meeting.lines(of: "act-\(number)") == 1) }
    #expect(try meeting.verify().exitCode == 0)
    Form.report("a full tmpfs: \(recorded) acts recorded in its last page, then refused, then on")
  }

  @Test("a limit on file sizes is met at every byte of a line and never kills or tears")
  func fileLimit() throws {
    let meeting = try FaultMeeting()
    try meeting.mark("before")
    let before = try meeting.bytes()
    let step = Form.count(short: 97, long: 7)
    var tries = 0
    for room in stride(from: 0, to: 300, by: step) {
      let run = try ProgramRun(
        ["--fsize=\(before.count + room)", Program.path]
          + meeting.marking("lost-\(room)"),
        executable: "/usr/bin/prlimit", environment: ["LANG": "en_US.UTF-8"])
      tries += 1
      #expect(run.exitCode == 1 && run.signal == nil)
      #expect(run.standardError.contains("NOT RECORDED"), "\(run.standardError)")
      #expect(try meeting.bytes() == before)
    }
    try meeting.mark("after")
    #expect(try meeting.verify().exitCode == 0)
    Form.report("RLIMIT_FSIZE: \(tries) limits, 0 torn")
  }
}
