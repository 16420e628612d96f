// Owns the death and the errors of `diemcau repair`: at every moment a whole record bears the name,
// the old bytes are somewhere, nobody writes while it is unknown, and a second repair ends the job.

import Foundation
import Glibc
import Support
import Testing

@Suite(
  "Repair under fault", .serialized,
  .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
struct RepairFaultTests {
  /// What a record is repaired of.
  enum Illness: String, CaseIterable {
    case unknown, damaged
  }

  private static let disturbed: Set = [
    "openat", "newfstatat", "fstat", "pread64", "pwrite64", "write", "fdatasync", "fsync", "flock",
    "utimensat", "renameat", "renameat2", "unlinkat", "mkdirat",
  ]

  private let meeting: FaultMeeting
  private var repairing: [String] { ["repair", meeting.path, "--as", "chi-lan"] }

  init() throws {
    meeting = try FaultMeeting()
    for act in ["act-a", "act-b", "act-c"] { try meeting.mark(act) }
  }

  /// A record that needs a repair.
  private struct Patient {
    let illness: Illness
    let contents: [String: FaultMeeting.StoredFile]
    /// All bytes that the record had before.
    let old: [UInt8]
    /// The bytes of the lines that must be kept.
    let kept: [UInt8]

    /// The exit code of `verify`.
    var code: Int32 { illness == .damaged ? 1 : 5 }
  }

  private func fallIll(_ illness: Illness) throws -> Patient {
    switch illness {
    case .unknown:
      let run = try Trace.run(meeting.marking("unsure"), "fdatasync:error=EIO:when=1")
      try #require(run.isUnknown, "\(run)")
      let bytes = try meeting.bytes()
      return Patient(illness: illness, contents: try meeting.contents(), old: bytes, kept: bytes)
    case .damaged:
      var bytes = try meeting.bytes()
      let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
      bytes[ends[1] + 30] ^= 1
      try meeting.write(bytes)
      return Patient(
        illness: illness, contents: try meeting.contents(), old: bytes,
        kept: Array(bytes[..<ends[1]]))
    }
  }

  /// What a fault has left of a repair.
  private struct Counts {
    var done = 0
    var before = 0
    var after = 0
    var halfCopies = 0
  }

  /// Checks what a repair that met a fault has left, ends it with a second one and writes on.
  private func check(
    _ patient: Patient, after run: ProgramRun, _ call: Trace.Call, _ counts: inout Counts
  ) throws {
    let bytes = try meeting.bytes()
    let copies = try meeting.quarantined()
    #expect(bytes.starts(with: patient.kept), "\(call)")
    #expect(bytes == patient.old || copies.contains(patient.old), "\(call)")
    let verified = try meeting.verify()
    let isDone = verified.exitCode == 0
    if isDone {
      counts.done += 1
      try #require(try meeting.lines(of: "repaired") == 1, "\(call)")
    } else {
      let isOld = bytes == patient.old
      if isOld { counts.before += 1 } else { counts.after += 1 }
      #expect(run.exitCode != 0, "\(call): \(run)")
      #expect(verified.exitCode == (isOld ? patient.code : 5), "\(call): \(verified)")
      #expect(verified.standardError.contains(verified.exitCode == 1 ? "is bad" : "UNKNOWN"))
      let before = try meeting.contents()
      let refused = try meeting.run(meeting.marking("refused"))
      #expect(refused.exitCode == 1 && refused.signal == nil, "\(call): \(refused)")
      #expect(try meeting.contents() == before, "\(call)")
    }
    counts.halfCopies += copies.count { $0 != patient.old }
    let again = try meeting.run(repairing)
    #expect(again.exitCode == 0, "\(call): \(again)")
    #expect(again.standardOutput.contains("needs no repair") == isDone, "\(call): \(again)")
    #expect(try meeting.verify().exitCode == 0, "\(call)")
    try meeting.expectSettled("\(call)")
    try meeting.mark("after")
    #expect(try meeting.bytes().starts(with: patient.kept), "\(call)")
    #expect(try meeting.quarantined().contains(patient.old), "\(call)")
    #expect(!FileManager.default.fileExists(atPath: "\(meeting.path)/journal.new"), "\(call)")
  }

  @Test("kill -9 before each system call of a repair", arguments: Illness.allCases)
  func killed(_ illness: Illness) throws {
    let patient = try fallIll(illness)
    let calls = try Trace.calls(of: repairing, in: meeting.path)
    var counts = Counts()
    var points = 0
    for (place, call) in calls.enumerated() where isInForm(place, of: calls) {
      try meeting.restore(patient.contents)
      let run = try Trace.run(repairing, call.kill)
      #expect(run.signal == SIGKILL || run.exitCode == 0, "\(call): \(run)")
      points += run.signal == SIGKILL ? 1 : 0
      try check(patient, after: run, call, &counts)
    }
    #expect(counts.before > 0 && counts.after > 0 && counts.done > 0, "\(counts)")
    Form.report(
      "kill -9 in a repair (\(illness)): \(points) cut points; left \(counts.before) as before, "
        + "\(counts.after) with the new file and unknown, \(counts.done) repaired; "
        + "\(counts.halfCopies) half copies in quarantine; each ended by a second repair")
  }

  @Test("an error at each disturbing system call of a repair", arguments: Illness.allCases)
  func disturbed(_ illness: Illness) throws {
    let patient = try fallIll(illness)
    let calls = try Trace.calls(of: repairing, in: meeting.path)
      .filter { Self.disturbed.contains($0.name) }
    var counts = Counts()
    var tries = 0
    for error in Form.isLong ? ["EIO", "ENOSPC"] : ["EIO"] {
      for (place, call) in calls.enumerated() where isInForm(place, of: calls) {
        try meeting.restore(patient.contents)
        let run = try Trace.run(repairing, call.failure(error))
        #expect(run.signal == nil && run.exitCode <= 2, "\(call): \(run)")
        tries += 1
        let bytes = try meeting.bytes()
        let isAnswered = run.exitCode == 0 || run.standardError.contains("output cannot be written")
        // What is said of the record is so: repaired, not finished, or as it was before.
        if isAnswered {
          #expect(try meeting.verify().exitCode == 0, "\(call): \(run)")
        } else if run.standardError.contains("NOT FINISHED") {
          #expect(bytes != patient.old, "\(call): \(run)")
        } else {
          #expect(bytes == patient.old && !run.standardError.isEmpty, "\(call): \(run)")
        }
        try check(patient, after: run, call, &counts)
      }
    }
    #expect(counts.before > 0 && counts.after > 0 && counts.done > 0, "\(counts)")
    Form.report(
      "errors in a repair (\(illness)): \(tries) calls; left \(counts.before) as before, "
        + "\(counts.after) with the new file and unknown, \(counts.done) repaired")
  }

  /// The short form takes a few of the calls, and all around the change of names.
  private func isInForm(_ place: Int, of calls: [Trace.Call]) -> Bool {
    let change = calls.firstIndex { $0.name.hasPrefix("renameat") } ?? 0
    return Form.isLong || place % 8 == 0 || abs(place - change) <= 4
  }
}
