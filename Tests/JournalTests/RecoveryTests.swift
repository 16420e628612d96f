// Owns the tests of opening after a crash: each row of the table of design/record.md.

import Foundation
import Roster
import Testing

@testable import Journal

@Suite("Opening after a crash")
struct RecoveryTests {
  private let fixture = Fixture()

  /// The offsets after each newline.
  private func lineEnds(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  @Test("cut anywhere in its last line, a record keeps every other line, and no byte is lost")
  func truncation() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    let start = lineEnds(whole)[1]
    for size in (start + 1)..<whole.count {
      try fixture.write(whole[..<size])
      let reader = try fixture.open(.reading)
      let isWhole = size == whole.count - 1
      #expect(reader.condition == .good)
      #expect(reader.record.head == (isWhole ? 2 : 1))
      #expect(
        reader.findings.last == (isWhole ? .newlineMissing(seq: 2) : .tailLeft(bytes: size - start))
      )
      #expect(try fixture.bytes() == Array(whole[..<size]))
      // Setting aside costs several syncs: each tenth offset will do, and those at the end.
      if size % 10 == 0 || size > whole.count - 4 { try recovers(whole, size, from: start) }
    }
  }

  private func recovers(_ whole: [UInt8], _ size: Int, from start: Int) throws {
    try? FileManager.default.removeItem(atPath: fixture.path + "/quarantine")
    let isWhole = size == whole.count - 1
    let journal = try fixture.open()
    #expect(journal.condition == .good)
    #expect(journal.record.head == (isWhole ? 2 : 1))
    if isWhole {
      #expect(journal.findings.last == .newlineRestored(seq: 2))
      #expect(try fixture.bytes() == whole)
    } else {
      #expect(try fixture.quarantined() == [Array(whole[start..<size])])
      #expect(try fixture.bytes() == Array(whole[..<start]))
    }
    #expect(try fixture.open().findings.isEmpty)
    #expect(try Verification.verify(at: fixture.path).isGood)
  }

  @Test("the bytes of a torn tail never count as synced for the line that takes their place")
  func tornBytesAreNotSynced() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    let journal = try fixture.open()
    try fixture.write(whole + Array(repeating: UInt8(ascii: "x"), count: 900))
    _ = try journal.refresh()
    #expect(journal.tornBytes == 900)
    #expect(journal.synced == whole.count)
    _ = try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.excused))))
    #expect(try fixture.quarantined().map(\.count) == [900])
  }

  @Test("a record cut at the end of a line is whole, with the lines that are left")
  func cutAtLineEnd() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    try fixture.write(whole[..<lineEnds(whole)[1]])
    let journal = try fixture.open()
    #expect(journal.record.head == 1)
    #expect(journal.findings.isEmpty)
  }

  @Test("a run of NULs after the last good line is set aside", arguments: [1, 511, 4096, 2 << 20])
  func nuls(count: Int) throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    try fixture.write(whole + [UInt8](repeating: 0, count: count))
    let journal = try fixture.open()
    #expect(journal.condition == .good)
    #expect(journal.record.head == 2)
    #expect(try fixture.bytes() == whole)
    #expect(try fixture.quarantined().map(\.count) == [count])
  }

  @Test("a last line whose middle sector was lost is set aside, newline and all")
  func lostSector() throws {
    try fixture.createMarked([.present])
    let journal = try fixture.open()
    let before = try fixture.bytes()
    let reason = String(repeating: "ở xa ", count: 90) + "."
    _ = try journal.perform(
      order(SiteMarked(Fixture.sonLa, SiteAnswer(.excused, reason: reason))))
    var torn = try fixture.bytes()
    let sector = (before.count + 511) / 512 * 512
    try #require(torn.count > sector + 512)
    for index in sector..<(sector + 512) { torn[index] = 0 }
    try fixture.write(torn)
    let reopened = try fixture.open()
    #expect(reopened.condition == .good)
    #expect(try fixture.bytes() == before)
    // The same zeros one byte further on are no lost sector: nothing is cut.
    torn[sector] = UInt8(ascii: "x")
    try fixture.write(torn)
    let kept = try fixture.open()
    #expect(kept.condition != .good)
    #expect(try fixture.bytes() == torn)
  }

  @Test("a whole good line without its newline but with other bytes after it is never cut")
  func bytesAfterLine() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    for other in [[UInt8(ascii: "x")], [0], Array("x\n".utf8), [0x0B]] {
      try fixture.write(whole.dropLast() + other)
      let journal = try fixture.open()
      #expect(
        journal.condition
          == .damaged(Damage(line: 2, offset: lineEnds(whole)[1], fault: .bytesAfterLine)))
      #expect(journal.record.head == 1)
      #expect(try fixture.bytes() == whole.dropLast() + other)
    }
  }

  @Test("a bad line in the middle is refused: read-only up to the line before, with what was found")
  func corruptMiddle() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    let ends = lineEnds(whole)
    var bytes = whole
    bytes[ends[0] + 20] ^= 1
    try fixture.write(bytes)
    let journal = try fixture.open()
    guard case .damaged(let damage) = journal.condition,
      case .wrongHash(let expected, let found) = damage.fault
    else {
      Issue.record("\(journal.condition)")
      return
    }
    #expect(damage.line == 1)
    #expect(damage.offset == ends[0])
    #expect(expected != found)
    #expect(journal.record.head == 0)
    #expect(throws: JournalError.readOnly(journal.condition)) {
      try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.late))))
    }
    #expect(try fixture.bytes() == bytes)
  }

  @Test("swapped, doubled, deleted and foreign lines are told apart and never skipped")
  func chain() throws {
    try fixture.createMarked([.present, .late])
    let whole = try fixture.bytes()
    let ends = lineEnds(whole)
    let lines = zip([0] + ends, ends).map { Array(whole[$0..<$1]) }
    let other = Fixture()
    try other.createMarked([.excused, .late])
    let foreign = try other.bytes()
    let foreignLine = Array(foreign[lineEnds(foreign)[0]..<lineEnds(foreign)[1]])
    func fault(_ lines: [[UInt8]]) throws -> Damage.Fault? {
      try fixture.write(lines.joined())
      guard case .damaged(let damage) = try Verification.verify(at: fixture.path).condition else {
        return nil
      }
      return damage.fault
    }
    #expect(
      try fault([lines[0], lines[2], lines[1]]) == .wrongNumber(expected: 1, found: 2))
    #expect(
      try fault([lines[0], lines[1], lines[1], lines[2]]) == .wrongNumber(expected: 2, found: 1))
    #expect(try fault([lines[0], lines[2]]) == .wrongNumber(expected: 1, found: 2))
    guard case .wrongPrevious = try fault([lines[0], foreignLine]) else {
      Issue.record("a foreign line was taken")
      return
    }
    #expect(try fault(lines) == nil)
  }

  @Test("a creation that was never acknowledged is refused, and its bytes stand")
  func tornCreation() throws {
    _ = try fixture.create()
    let whole = try fixture.bytes()
    for size in [0, 1, 100, whole.count - 2] {
      try fixture.write(whole[..<size])
      for access in Access.allCases {
        #expect(throws: JournalError.creationUnfinished(path: fixture.file)) {
          try fixture.open(access)
        }
      }
      #expect(try fixture.bytes() == Array(whole[..<size]))
    }
    try fixture.write(whole.dropLast())
    #expect(
      try fixture.open().findings == [.linesSynced(count: 1), .newlineRestored(seq: 0)])
  }

  @Test("a line of a newer version is read up to, and never written after")
  func newerVersion() throws {
    try fixture.createMarked()
    let journal = try fixture.open()
    let text =
      #"{"seq":3,"id":"x","at":"2024-04-19T08:05:12.345+07:00","up":"9f3c21ab:1","by":"a","#
      + #""event":{"type":"voteTaken","yes":3},"prev":"\#(journal.head.hash)""#
    let hash = Array(text.utf8).withUnsafeBytes { LineHash(of: $0) }
    let bytes = try fixture.bytes() + Array((text + #","hash":"\#(hash.text)"}"# + "\n").utf8)
    try fixture.write(bytes)
    #expect(try fixture.open().condition == .newerVersion(seq: 3, .kind("voteTaken")))
    _ = try journal.refresh()
    #expect(journal.condition == .newerVersion(seq: 3, .kind("voteTaken")))
    #expect(try fixture.bytes() == bytes)
  }

  @Test("every single flipped bit of a record is noticed, and none makes it writable or shorter")
  func bitFlips() throws {
    // The smallest plan there is: each bit costs an opening.
    var plan = Fixture.plan
    plan.sites = [Site(id: .hall, name: "Hội trường")]
    plan.agenda = []
    let journal = try Journal.create(
      at: fixture.path, plan: plan, by: "thu-ky", clock: fixture.clock.machine)
    _ = try journal.perform(order(SiteMarked(.hall, SiteAnswer(.present))))
    let whole = try fixture.bytes()
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: fixture.file))
    for offset in whole.indices {
      for bit in 0..<8 {
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: [whole[offset] ^ UInt8(1 << bit)])
        do {
          let report = try Verification.verify(at: fixture.path)
          // A flipped newline at the very end leaves a whole line with another byte after it.
          #expect(!report.isGood, "bit \(bit) at \(offset)")
          #expect(report.lines < 2)
        } catch {
          #expect(offset <= lineEnds(whole)[0], "bit \(bit) at \(offset): \(error)")
        }
      }
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: [whole[offset]])
    }
    #expect(try fixture.open().record.head == 1)
  }
}
