// Owns the death and the errors of `diemcau sign`: it leaves a whole checkpoint or none, and a second
// one is made beside whatever it left.

import Foundation
import Glibc
import Support
import Testing

@Suite(
  "Signing under fault", .serialized,
  .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
struct SignFaultTests {
  private static let disturbed: Set = [
    "openat", "newfstatat", "fstat", "pread64", "read", "write", "fsync", "mkdir", "rename",
    "access", "pipe2",
  ]

  private let meeting: FaultMeeting
  private let keys = TemporaryDirectory()
  private let contents: [String: FaultMeeting.StoredFile]
  private let signing: [String]

  init() throws {
    meeting = try FaultMeeting()
    try meeting.mark("act-a")
    let key = "\(keys.path)/key"
    let made = try ProgramRun(
      ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], executable: "/usr/bin/env")
    try #require(made.exitCode == 0, "\(made)")
    contents = try meeting.contents()
    signing = ["sign", meeting.path, "--key", key, "--as", "chi-lan"]
  }

  /// The names in the folder of checkpoints.
  private func names() throws -> [String] {
    let folder = "\(meeting.path)/checkpoints"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func heads() throws -> [String] { try names().filter { $0.hasSuffix(".head") } }

  /// Checks what a signing that met a fault has left, and signs again.
  private func check(_ call: Trace.Call) throws {
    let left = try heads()
    for head in left {
      #expect(try names().contains("\(head.dropLast(5)).sig"), "\(call)")
    }
    let verified = try meeting.verify()
    #expect(verified.exitCode == 0 && verified.standardError.isEmpty, "\(call): \(verified)")
    let again = try meeting.run(signing)
    #expect(again.exitCode == 0, "\(call): \(again)")
    #expect(try heads().count == left.count + 1, "\(call)")
    let after = try meeting.verify()
    #expect(after.exitCode == 0, "\(call): \(after)")
    let fitting = after.standardOutput.split(separator: "\n").count { $0.contains("fits the key") }
    #expect(fitting == left.count + 1, "\(call): \(after)")
    #expect(try meeting.contents()["journal.jsonl"]?.bytes == contents["journal.jsonl"]?.bytes)
  }

  @Test("kill -9 before each system call of a signing")
  func killed() throws {
    let calls = try Trace.calls(of: signing, in: meeting.path)
    var points = 0
    var whole = 0
    var litter = 0
    for place in stride(from: 0, to: calls.count, by: Form.count(short: 4, long: 1)) {
      try meeting.restore(contents)
      let run = try Trace.run(signing, calls[place].kill, follows: false)
      points += run.signal == SIGKILL ? 1 : 0
      let left = try heads().count
      whole += left
      litter += try names().count - 2 * left
      try check(calls[place])
    }
    #expect(points >= 15 && whole > 0 && whole < points)
    Form.report(
      "kill -9 in a signing: \(points) cut points, \(whole) checkpoints whole, "
        + "\(points - whole) absent, \(litter) drafts that count for nothing")
  }

  @Test("an error at each disturbing system call of a signing")
  func disturbed() throws {
    let calls = try Trace.calls(of: signing, in: meeting.path)
      .filter { Self.disturbed.contains($0.name) }
    var signed = 0
    var refused = 0
    for place in stride(from: 0, to: calls.count, by: Form.count(short: 2, long: 1)) {
      try meeting.restore(contents)
      let run = try Trace.run(signing, calls[place].failure(), follows: false)
      #expect(run.signal == nil && run.exitCode <= 2, "\(calls[place]): \(run)")
      let isThere = run.exitCode == 0 || run.standardError.contains("output cannot be written")
      #expect(try heads().count == (isThere ? 1 : 0), "\(calls[place]): \(run)")
      #expect(isThere || !run.standardError.isEmpty, "\(calls[place]): \(run)")
      if isThere { signed += 1 } else { refused += 1 }
      try check(calls[place])
    }
    #expect(signed > 0 && refused > 0)
    Form.report("errors in a signing: \(signed + refused) calls, \(signed) signed, \(refused) not")
  }

  @Test("a head whose signature was removed is told, and is not taken for a good one")
  func signatureGone() throws {
    try #require(try meeting.run(signing).exitCode == 0)
    try FileManager.default.removeItem(atPath: "\(meeting.path)/checkpoints/1.sig")
    let verified = try meeting.verify()
    #expect(verified.exitCode == 6)
    #expect(verified.standardError.contains("the signature is GONE (there is no 1.sig)"))
    try #require(try meeting.run(signing).exitCode == 0)
    #expect(try names() == ["1-2.head", "1-2.sig", "1.head"])
  }
}
