// Owns damaged bytes as the real program meets them: what `verify` says and with which exit code, and
// whether an act is recorded after it. The library is asked about every byte in DamageTests.

import Foundation
import Glibc
import Support
import Testing

@Suite("Damaged bytes and the real program", .serialized)
struct DamageProgramTests {
  private static let lines = 20
  private let meeting: FaultMeeting
  private let whole: [UInt8]
  /// The offsets after each newline.
  private let ends: [Int]

  init() throws {
    (meeting, whole, ends) = try FaultMeeting.filled(lines: Self.lines)
  }

  /// The files as they lie beside a record of some bytes, which nobody has looked at.
  private func put(_ bytes: some Sequence<UInt8>) throws {
    meeting.emptyQuarantine()
    try meeting.write(bytes)
  }

  @Test("cut anywhere: verify tells what is left, and the next act sets it aside and is recorded")
  func truncation() throws {
    var counts: [Int32: Int] = [:]
    let ordinary = stride(from: 0, to: whole.count, by: Form.count(short: 499, long: 13))
    let edges =
      Form.isLong ? ends.flatMap { [$0 - 1, $0, $0 + 1] } : [ends[0] - 1, ends[9] - 1, ends[9]]
    for size in Set(Array(ordinary) + edges).sorted() where size < whole.count {
      let left = Array(whole[..<size])
      try put(left)
      let verified = try meeting.verify()
      counts[verified.exitCode, default: 0] += 1
      #expect(try meeting.bytes() == left)
      let act = "after-\(size)"
      guard size >= ends[0] - 1 else {
        #expect(verified.exitCode == 3 && verified.standardError.contains("was never finished"))
        let refused = try meeting.run(meeting.marking(act))
        #expect(refused.exitCode == 1 && refused.standardError.contains("was never finished"))
        #expect(try meeting.bytes() == left)
        continue
      }
      #expect(verified.exitCode == 0, "\(size): \(verified)")
      try expectRecovery(size: size, said: verified.standardError, act: act)
    }
    Form.report(
      "truncation and the real program: \(counts[0] ?? 0) cuts told and continued, "
        + "\(counts[3] ?? 0) in line 0 refused")
    #expect(Set(counts.keys) == [0, 3])
  }

  private func expectRecovery(size: Int, said: String, act: String) throws {
    let start = ends.last { $0 <= size } ?? 0
    let lacksNewline = ends.contains(size + 1)
    let torn = lacksNewline || start == size ? [] : [Array(whole[start..<size])]
    let kept = lacksNewline ? whole[...size] : whole[..<start]
    let run = try meeting.run(meeting.marking(act))
    #expect(run.exitCode == 0 && run.isAcknowledged, "\(size): \(run)")
    if lacksNewline {
      #expect(said.contains("lacks its newline"), "\(size): \(said)")
      #expect(run.standardError.contains("lacked its newline"), "\(size): \(run)")
    } else if start == size {
      #expect(said.isEmpty && run.standardError.isEmpty, "\(size): \(run)")
    } else {
      #expect(said.contains("\(size - start) unfinished bytes"), "\(size): \(said)")
      #expect(run.standardError.contains("\(size - start) unfinished bytes"), "\(size): \(run)")
    }
    #expect(try meeting.bytes().starts(with: kept) && meeting.quarantined() == torn, "\(size)")
    #expect(try meeting.lines(of: act) == 1)
    try meeting.expectSettled("cut at \(size)")
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test("a flipped bit: verify names the line, and nothing is written after it, cut or skipped")
  func bits() throws {
    let step = Form.count(short: 701, long: 19)
    var flips = 0
    for offset in stride(from: 3, to: whole.count, by: step) {
      var bytes = whole
      bytes[offset] ^= UInt8(1 << (offset / step % 8))
      try put(bytes)
      flips += 1
      let line = ends.count { $0 <= offset }
      let sentence = line == 0 ? "The first line of" : "Line \(line) of the record"
      let verified = try meeting.verify()
      #expect(verified.exitCode == 1, "\(offset): \(verified)")
      let told = "Line \(line) of the record (from byte \(ends[..<line].last ?? 0))"
      #expect(verified.standardError.contains(told), "\(offset): \(verified)")
      let before = try meeting.contents()
      let refused = try meeting.run(meeting.marking("refused"))
      #expect(refused.exitCode == 1 && refused.standardError.contains(sentence), "\(refused)")
      #expect(try meeting.contents() == before, "\(offset)")
    }
    Form.report("bit flips and the real program: \(flips), each named by its line, 0 bytes changed")
  }
}
