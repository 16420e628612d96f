// Owns what can happen to the bytes of a record: cut anywhere, a bit flipped, NULs, lines swapped,
// doubled or deleted. Each lands in its class of design/record.md.

import Foundation
import Glibc
import Journal
import Roster
import Support
import Testing

@Suite("Damaged bytes", .serialized)
struct DamageTests {
  private static let lines = 20
  private let meeting: FaultMeeting
  private let whole: [UInt8]
  /// The offsets after each newline.
  private let ends: [Int]

  init() throws {
    (meeting, whole, ends) = try FaultMeeting.filled(lines: Self.lines)
  }

  @Test("cut at any byte, every line before the cut is kept and every other byte set aside")
  func truncation() throws {
    // Setting aside costs several syncs: the short form looks everywhere and mends at a sample.
    let step = Form.count(short: 61, long: 1)
    var counts = (whole: 0, newline: 0, torn: 0, creation: 0)
    for size in 0..<whole.count {
      let left = Array(whole[..<size])
      let kept = ends.count { $0 <= size }
      let isNearEnd = ends.contains { abs($0 - size) <= 1 }
      guard size % step == 0 || isNearEnd else { continue }
      try meeting.write(left)
      meeting.emptyQuarantine()
      guard size >= ends[0] - 1 else {
        #expect(throws: JournalError.creationUnfinished(path: meeting.file)) {
          try Journal.open(at: meeting.path, for: .writing)
        }
        #expect(try meeting.bytes() == left)
        counts.creation += 1
        continue
      }
      let start = ends[..<kept].last ?? 0
      let lacksNewline = ends.contains(size + 1)
      try settles(
        kept: lacksNewline ? kept + 1 : kept,
        bytes: lacksNewline ? left + [UInt8(ascii: "\n")] : Array(whole[..<start]),
        setAside: lacksNewline || start == size ? [] : [Array(whole[start..<size])])
      counts.whole += start == size ? 1 : 0
      counts.newline += lacksNewline ? 1 : 0
      counts.torn += lacksNewline || start == size ? 0 : 1
    }
    #expect(counts.whole == Self.lines - 1 && counts.newline == Self.lines)
    Form.report(
      "truncation of \(whole.count) bytes: \(counts.whole) at a line's end, "
        + "\(counts.newline) without a newline, \(counts.torn) torn and set aside, "
        + "\(counts.creation) in line 0 and refused")
  }

  /// Opens the record for writing, twice: the first opening mends, the second changes nothing.
  private func settles(kept: Int, bytes: [UInt8], setAside: [[UInt8]]) throws {
    let journal = try Journal.open(at: meeting.path, for: .writing)
    #expect(journal.condition == .good)
    #expect(journal.record.entries.count == kept)
    let mended = try meeting.contents()
    for _ in 0..<2 {
      #expect(try meeting.bytes() == bytes)
      #expect(try meeting.quarantined() == setAside)
      let again = try Journal.open(at: meeting.path, for: .writing)
      #expect(again.findings.isEmpty && again.condition == .good)
      #expect(try meeting.contents() == mended)
    }
  }

  @Test("a flipped bit is found in its line, which nobody cuts, skips or writes after")
  func bits() throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: meeting.file))
    var flips = 0
    for offset in stride(from: 0, to: whole.count, by: Form.count(short: 13, long: 1)) {
      let bits = Form.isLong ? Array(0..<8) : [(offset / 13) % 8]
      for bit in bits {
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: [whole[offset] ^ UInt8(1 << bit)])
        flips += 1
        let line = ends.count { $0 <= offset }
        let damage = try #require(try damageFound(), "bit \(bit) at \(offset)")
        #expect(damage.line == line && damage.offset == (ends[..<line].last ?? 0))
      }
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: [whole[offset]])
    }
    #expect(try meeting.bytes() == whole)
    #expect(try meeting.quarantined().isEmpty)
    Form.report("bit flips: \(flips), each found in its line, 0 bytes changed")
  }

  /// Opens the record for writing; answers with what is wrong with it, nil where nothing is.
  private func damageFound() throws -> Damage? {
    let journal: Journal
    do throws(JournalError) {
      journal = try Journal.open(at: meeting.path, for: .writing)
    } catch {
      guard case .creationDamaged(_, let damage) = error else { throw error }
      return damage
    }
    guard case .damaged(let damage) = journal.condition else { return nil }
    #expect(journal.record.entries.count == damage.line)
    return damage
  }

  @Test("NULs where a power cut leaves them are set aside; anywhere else they are damage")
  func nuls() throws {
    for count in [1, 511, 512, 513, 4096] {
      meeting.emptyQuarantine()
      try meeting.write(whole + [UInt8](repeating: 0, count: count))
      try settles(
        kept: Self.lines, bytes: whole, setAside: [[UInt8](repeating: 0, count: count)])
    }
    let start = ends[Self.lines - 2]
    // From a sector's beginning to the end of the file, as if only the first part had reached it.
    for sector in stride(from: (start / 512 + 1) * 512, to: whole.count, by: 512) {
      meeting.emptyQuarantine()
      var bytes = whole
      for index in sector..<whole.count { bytes[index] = 0 }
      try meeting.write(bytes)
      try settles(
        kept: Self.lines - 1, bytes: Array(whole[..<start]), setAside: [Array(bytes[start...])])
    }
    meeting.emptyQuarantine()
    var middle = whole
    for index in (ends[4] + 10)..<(ends[4] + 60) { middle[index] = 0 }
    try refuses(middle, line: 5)
  }

  @Test("swapped, doubled, deleted and joined lines are named by the real program and stay")
  func lines() throws {
    let lines = zip([0] + ends, ends).map { Array(whole[$0..<$1]) }
    var cases = 0
    func refused(_ lines: [[UInt8]], line: Int) throws {
      try refuses(Array(lines.joined()), line: line)
      cases += 1
    }
    for place in [1, 7, Self.lines - 2] {
      var swapped = lines
      swapped.swapAt(place, place + 1)
      try refused(swapped, line: place)
      var doubled = lines
      doubled.insert(lines[place], at: place)
      try refused(doubled, line: place + 1)
      var deleted = lines
      deleted.remove(at: place)
      try refused(deleted, line: place)
      var joined = lines
      joined[place].removeLast()
      try refused(joined, line: place)
    }
    // Without its last line a record is whole: only a head noted elsewhere can tell.
    try meeting.write(lines.dropLast().joined())
    #expect(try meeting.verify().exitCode == 0)
    Form.report("moved lines: \(cases) cases, each refused at its line")
  }

  /// Checks with the real program that bytes are damage: named, and neither cut nor written after.
  private func refuses(_ bytes: [UInt8], line: Int) throws {
    try meeting.write(bytes)
    let verified = try meeting.verify()
    #expect(verified.exitCode == 1)
    #expect(verified.standardError.contains("Line \(line) of the record"), "\(verified)")
    let marked = try meeting.run(meeting.marking("refused"))
    #expect(marked.exitCode == 1 && marked.signal == nil, "\(marked)")
    #expect(try meeting.bytes() == bytes)
    #expect(try meeting.quarantined().isEmpty)
  }
}
