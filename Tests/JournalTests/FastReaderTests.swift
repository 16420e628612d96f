// Owns the comparison of the fast reading of lines with the strict one: where the fast one answers
// at all, it answers the same.

import Roster
import StrictJSON
import Support
import Testing

@testable import Journal

@Suite("The fast reader of lines")
struct FastReaderTests {
  private let scanner = EventScanner()

  private static func json(_ event: Event) -> [UInt8] {
    var writer = JSONWriter()
    event.write(to: &writer)
    return writer.bytes
  }

  private func fast(_ bytes: [UInt8]) -> Event? {
    bytes.withUnsafeBytes { scanner.event($0) }
  }

  private func strict(_ bytes: [UInt8]) -> Event? {
    try? bytes.withRawBytes { bytes throws(EventProblem) in try Event(bytes: bytes) }
  }

  @Test("the events of which a long record is made are read without the strict reader")
  func common() {
    let answered = EventTests.all.filter { fast(Self.json($0)) == $0 }
    // The other kinds are rare, and so is the negative number of the extension among these.
    #expect(Set(answered.map(\.kind)).count == 14)
  }

  @Test("whatever the fast reader accepts, the strict one reads alike", arguments: 0..<4)
  func mutations(round: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    let lines = EventTests.all.map(Self.json)
    let bytes =
      Array(#"{}[]":,\-+.eE0129 aztnf/"#.utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xE1, 0xFF]
    var accepted = 0
    for _ in 0..<2000 {
      var line = lines[Int.random(in: 0..<lines.count, using: &dice)]
      for _ in 0..<Int.random(in: 1...2, using: &dice) {
        mutate(&line, with: bytes, lines, &dice)
      }
      guard let event = fast(line) else { continue }
      accepted += 1
      #expect(strict(line) == event, "\(String(decoding: line, as: UTF8.self)) seed \(seed)")
    }
    // Some thirty in two thousand still say something else after a change.
    #expect(accepted > 5, "seed \(seed)")
  }

  private func mutate(
    _ line: inout [UInt8], with bytes: [UInt8], _ lines: [[UInt8]], _ dice: inout SeededGenerator
  ) {
    guard !line.isEmpty else { return }
    let place = Int.random(in: 0..<line.count, using: &dice)
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: line[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    case 1: line.remove(at: place)
    case 2: line.insert(bytes[Int.random(in: 0..<bytes.count, using: &dice)], at: place)
    case 3: line[place] = bytes[Int.random(in: 0..<bytes.count, using: &dice)]
    default:
      // A field of another event, or of the same one again.
      let other = lines[Int.random(in: 0..<lines.count, using: &dice)].split(separator: 0x2C)
      let field = other[Int.random(in: 0..<other.count, using: &dice)]
      line.insert(contentsOf: [0x2C] + field, at: place)
    }
  }

  @Test("digits of a hash are read as one by one, and no other byte passes for one")
  func hashes() {
    let written = Array("0123456789abcdef".utf8)
    let digits = written + written.reversed() + written + written
    let read = digits.withUnsafeBytes { LineHash(written: $0) }
    #expect(read?.digits == digits)
    for place in [0, 7, 8, 31, 63] {
      for byte in UInt8.min...UInt8.max {
        var changed = digits
        changed[place] = byte
        let hash = changed.withUnsafeBytes { LineHash(written: $0) }
        #expect(hash?.digits == (written.contains(byte) ? changed : nil), "\(byte) at \(place)")
      }
    }
  }

  @Test("a stamp is read alike with and without the one before it")
  func stamps() throws {
    let first = "2024-04-19T08:05:12.345+07:00"
    let time = try #require(CivilTime(iso: first))
    let known = Array(first.utf8).withUnsafeBytes { Stamp($0, time) }
    var read = 0
    for place in 0..<first.utf8.count {
      for byte in UInt8(0x20)...0x7E {
        var bytes = Array(first.utf8)
        bytes[place] = byte
        guard let wall = bytes.withUnsafeBytes({ known.wall(sameDay: $0) }) else { continue }
        read += 1
        #expect(CivilTime(iso: String(decoding: bytes, as: UTF8.self))?.wall == wall)
      }
    }
    #expect(read > 60)
  }
}
