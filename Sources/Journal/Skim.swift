// Owns the quick verification of lines that were read before: hash after hash, without reading what
// the lines say. What has the same last hash is the same to the last bit.

import Glibc
import Roster

/// Lines of a file whose hashes follow one another.
struct Skim: Sendable {
  private static let chunk = 1 << 20

  /// For each line, the offset after its closing brace.
  private(set) var ends: [Int] = []
  /// The hash that the first of them follows.
  private(set) var before = LineHash.none
  /// The hash of the last.
  private(set) var last = LineHash.none

  /// Verifies all lines from line 0 on, in two threads.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The offset after the newline of the last of them.
  /// - Returns: Nil where a line is bad, or the file cannot be read: then whoever reads it in full
  ///   will say why.
  static func lines(of file: Descriptor, upTo size: Int) -> Skim? {
    guard let middle = lineStart(in: file, from: size / 2), middle < size else {
      return Skim(file, 0..<size)
    }
    let second = Thread { Skim(file, middle..<size) }
    guard var skim = Skim(file, 0..<middle), let rest = second.result(), rest.before == skim.last
    else { return nil }
    skim.ends += rest.ends
    skim.last = rest.last
    return skim
  }

  /// Verifies the lines of a part of a file, which begins and ends with whole ones.
  private init?(_ file: Descriptor, _ range: Range<Int>) {
    var position = range.lowerBound
    var begun: [UInt8] = []
    while position < range.upperBound {
      let wanted = min(Self.chunk, range.upperBound - position)
      guard begun.count <= RecordLimits.lineBytes,
        let bytes = try? file.read(at: position, count: wanted, after: begun),
        bytes.count == begun.count + wanted
      else { return nil }
      let start = position - begun.count
      guard let taken = bytes.withUnsafeBytes({ take($0, at: start) }) else { return nil }
      position += wanted
      begun = Array(bytes[taken...])
    }
    guard begun.isEmpty else { return nil }
  }

  /// Verifies the whole lines at the front of a chunk; answers with how many bytes they have.
  private mutating func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    var start = 0
    while let length = bytes.lineLength(from: start) {
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
      guard let end = LineEnd(line), LineHash(of: LineEnd.hashed(of: line)) == end.hash else {
        return nil
      }
      if ends.isEmpty { before = end.previous } else if end.previous != last { return nil }
      last = end.hash
      start += length
      ends.append(offset + start)
      start += 1
    }
    return start
  }

  /// Returns where the first line begins after an offset.
  private static func lineStart(in file: Descriptor, from offset: Int) -> Int? {
    guard let bytes = try? file.read(at: offset, count: RecordLimits.lineBytes) else { return nil }
    return bytes.withUnsafeBytes { $0.lineLength(from: 0) }.map { offset + $0 + 1 }
  }
}
