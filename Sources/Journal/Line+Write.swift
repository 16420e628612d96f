// Owns how a line of the record is written, byte for byte (design/record.md).

import Roster
import StrictJSON

/// A line of the record as bytes, with its newline.
struct Line {
  /// The bytes of `,"prev":"…"`.
  static let previousBytes = 10 + LineHash.length
  /// The bytes of `,"hash":"…"}`.
  static let hashBytes = 11 + LineHash.length

  let bytes: [UInt8]
  let hash: LineHash

  /// Writes an entry after a line of some hash; stamps are written at an offset in minutes.
  init(_ entry: Entry, after previous: LineHash, offset: Int) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("seq", entry.seq)
      writer.member("id", entry.id)
      writer.member("at", CivilTime(wall: entry.at.wall, offset: offset).iso)
      writer.member("up", Self.running(entry.at))
      writer.member("by", entry.by)
      writer.key("event")
      Acts.write(entry.act, to: &writer)
      writer.member("prev", previous.text)
    }
    var line = writer.bytes
    line.removeLast()
    hash = line.withUnsafeBytes { LineHash(of: $0) }
    line += #","hash":""#.utf8
    line += hash.digits
    line += "\"}\n".utf8
    bytes = line
  }

  private static func running(_ moment: Moment) -> String {
    let boot = String(moment.boot, radix: 16)
    return String(repeating: "0", count: 8 - boot.utf8.count) + boot + ":\(moment.up)"
  }
}
