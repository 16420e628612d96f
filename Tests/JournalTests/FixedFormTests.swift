// Owns the tests of the fixed forms round an act on a line: its hash and its stamp.

import Roster
import StrictJSON
import Support
import Testing

@testable import Journal

@Suite("Fixed forms on a line")
struct FixedFormTests {
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
