// Owns the decoding of a part of a record by itself, from the number and the hash that its first line
// claims, so that several parts are decoded at once.

import Glibc
import Roster
import StrictJSON
import Synchronization

/// The whole lines of a part of a file, each of which follows the one before.
struct Part: Sendable {
  /// The offset of the first line.
  let start: Int
  /// The hash that the first line claims to follow.
  let before: LineHash
  /// The entries of the lines, in chunks as the list of all entries keeps them.
  private(set) var chunks: [[Entry]] = []
  /// What else is known of each line.
  private(set) var marks: [LineMark] = []

  /// Decodes a part of a file; nil where anything is wrong with a line.
  fileprivate init?(of file: Descriptor, _ range: Range<Int>, _ reader: inout LineReader) {
    guard let bytes = try? file.read(at: range.lowerBound, count: range.count),
      bytes.count == range.count,
      let claim = bytes.withUnsafeBytes({ Claim($0) })
    else { return nil }
    start = range.lowerBound
    before = claim.before
    guard bytes.withUnsafeBytes({ take($0, from: claim, &reader) }) else { return nil }
  }

  private mutating func take(
    _ bytes: UnsafeRawBufferPointer, from claim: Claim, _ reader: inout LineReader
  ) -> Bool {
    var (seq, last) = (claim.seq, claim.before)
    var start = 0
    marks.reserveCapacity(bytes.count / 256)
    while let length = bytes.lineLength(from: start) {
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
      guard let (entry, hash) = try? reader.read(line, seq: seq, after: last) else { return false }
      append(entry)
      marks.append(LineMark(hash: hash, length: length))
      (seq, last) = (seq + 1, hash)
      start += length + 1
    }
    return start == bytes.count
  }

  private mutating func append(_ entry: Entry) {
    if chunks.isEmpty || entry.seq.isMultiple(of: EntryList.chunk) {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(EntryList.chunk)
    }
    chunks[chunks.count - 1].append(entry)
  }
}

/// What the first line of a part says of its own place in the record.
private struct Claim {
  let seq: Int
  let before: LineHash

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let length = bytes.lineLength(from: 0) else { return nil }
    let line = UnsafeRawBufferPointer(rebasing: bytes.prefix(length))
    var scanner = ByteScanner(line)
    guard let end = LineEnd(line), scanner.skip("{\"seq\":"), let seq = scanner.wholeNumber() else {
      return nil
    }
    self.seq = seq
    before = end.previous
  }
}

/// One of several who decode parts of a record, each with names and acts of its own: threads that
/// count references to the same things hold each other up.
final class PartReader: Sendable {
  private let file: Descriptor
  private let reader: Mutex<LineReader>

  /// Makes a reader of parts of a file whose stamps are written at an offset in minutes.
  init(_ file: Descriptor, offset: Int?) {
    self.file = file
    reader = Mutex(LineReader(offset: offset, acts: ActReader(places: 1 << 13)))
  }

  /// Begins to decode a part, which begins and ends with whole lines, in a thread of its own.
  func begin(_ range: Range<Int>) -> Thread<Part?> {
    Thread { [self] in reader.withLock { reader in Part(of: file, range, &reader) } }
  }
}
