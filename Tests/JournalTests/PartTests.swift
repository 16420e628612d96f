// Owns the tests of records that are long enough to be read in parts: what is wrong with a line is
// found and said as if they were read line after line.

import Foundation
import Roster
import Testing

@testable import Journal

@Suite("Records read in parts")
struct PartTests {
  private let fixture = Fixture()
  private let count = 6000

  /// Writes a long record by hand, with ids as wanted; returns its bytes line by line.
  private func write(_ id: (Int) -> String) throws -> [[UInt8]] {
    let journal = try fixture.create()
    let first = try Array(Data(contentsOf: URL(filePath: fixture.file)))
    let digits = Array(journal.head.hash.utf8)
    var last = try #require(digits.withUnsafeBytes { LineHash(written: $0) })
    let lines = (1...count).map { seq in
      let site = seq.isMultiple(of: 2) ? Fixture.sonLa : Fixture.dienBien
      let line = Line(
        Entry(
          seq: seq, id: id(seq), at: HandClock.start.advanced(by: Int64(seq)), by: "thu-ky",
          act: SiteMarked(site, SiteAnswer(.late, present: seq % 9 + 1, reason: "mưa"))),
        after: last, offset: 420)
      last = line.hash
      return line.bytes
    }
    try save([first] + lines)
    return [first] + lines
  }

  private func save(_ lines: [[UInt8]]) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: fixture.file))
    try handle.write(contentsOf: Data(lines.joined()))
    try handle.close()
  }

  @Test("a good record is whole, and every act is found by its id")
  func whole() throws {
    var ids: [String] = []
    _ = try write { _ in
      ids.append(ActID.fresh())
      return ids[ids.count - 1]
    }
    let journal = try fixture.open(.reading)
    #expect(journal.condition == .good && journal.record.head == count)
    #expect(journal.record.entries.map(\.seq) == Array(0...count))
    for (place, id) in ids.enumerated() {
      #expect(journal.record.entry(ofAct: id)?.seq == place + 1)
    }
  }

  @Test(
    "an act that bears the id of an earlier one is damage at its line",
    arguments: [7, 511, 512, 513, 3000, 6000])
  func repeated(line: Int) throws {
    let lines = try write { "a\($0 == line ? line / 2 : $0)" }
    let journal = try fixture.open(.reading)
    let offset = lines[..<line].joined().count
    #expect(
      journal.condition
        == .damaged(
          Damage(line: line, offset: offset, fault: .repeatedAct("a\(line / 2)", seq: line / 2))))
    #expect(journal.record.head == line - 1)
  }

  @Test("a line that was edited is damage at its line", arguments: [7, 512, 3000, 6000])
  func edited(line: Int) throws {
    var lines = try write { "a\($0)" }
    lines[line][40] ^= 1
    try save(lines)
    let journal = try fixture.open(.reading)
    guard case .damaged(let damage) = journal.condition else {
      Issue.record("not found: \(journal.condition)")
      return
    }
    #expect(damage.line == line && damage.offset == lines[..<line].joined().count)
    #expect(journal.record.head == line - 1)
    #expect(journal.record.meeting == journal.record.meeting(upTo: line - 1))
  }
}
