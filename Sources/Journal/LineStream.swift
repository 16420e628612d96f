// Owns the way from a file to entries line after line: chunk after chunk, each line verified and
// decoded. It knows nothing of the meeting.

import Glibc
import Roster

/// A line that was verified and decoded.
struct DecodedLine: Sendable {
  let entry: Entry
  let mark: LineMark
}

/// What is known of a line that was verified, apart from what it says.
struct LineMark: Sendable {
  let hash: LineHash
  /// The number of its bytes, without the newline.
  let length: Int
}

/// The lines of one chunk.
struct LineBatch: Sendable {
  var lines: [DecodedLine] = []
  /// What is wrong with the line after them.
  var problem: LineProblem?
  /// Whether the last of them stands without its newline, at the end of the file.
  var lacksNewline = false
}

/// A file being read, line after line as far as they are good.
struct LineStream: Sendable {
  /// The number of bytes read at once.
  private static let chunk = 1 << 20

  private let file: Descriptor
  private var size: Int
  /// The offset of the next byte to be read.
  private var position: Int
  /// The bytes of a line that has begun.
  private var begun: [UInt8] = []
  private var seq: Int
  private var last: LineHash
  /// What it has learnt of the lines so far.
  private(set) var reader: LineReader

  /// Begins at the offset of a line.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The number of bytes that are known not to change any more.
  ///   - offset: Where the line begins.
  ///   - seq: Its number.
  ///   - last: The hash of the line before it.
  ///   - reader: The reader of the lines before it.
  init(
    _ file: Descriptor, upTo size: Int, from offset: Int, seq: Int, after last: LineHash,
    reader: LineReader
  ) {
    self.file = file
    self.size = size
    position = offset
    self.seq = seq
    self.last = last
    self.reader = reader
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position >= size && begun.isEmpty }

  /// Reads the next chunk; the last one with its last line, newline or not.
  mutating func next() throws(JournalError) -> LineBatch {
    let wanted = min(Self.chunk, size - position)
    let bytes = try file.read(at: position, count: wanted, after: begun)
    position += bytes.count - begun.count
    // A file that was cut meanwhile ends here; whoever looks at its size next will say so.
    if bytes.count < begun.count + wanted { size = position }
    var batch = LineBatch()
    let taken = bytes.withRawBytes { take(linesOf: $0, into: &batch) }
    guard batch.problem == nil else { return batch }
    begun = Array(bytes[taken...])
    if begun.count > RecordLimits.lineBytes {
      batch.problem = .fault(.tooLong)
    } else if position >= size, !begun.isEmpty {
      takeRest(into: &batch)
    }
    return batch
  }

  private mutating func take(
    linesOf bytes: UnsafeRawBufferPointer, into batch: inout LineBatch
  ) -> Int {
    var start = 0
    while let length = bytes.lineLength(from: start) {
      take(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]), into: &batch)
      guard batch.problem == nil else { break }
      start += length + 1
    }
    return start
  }

  private mutating func takeRest(into batch: inout LineBatch) {
    begun.withRawBytes { take($0, into: &batch) }
    guard batch.problem == nil else { return }
    batch.lacksNewline = true
    begun = []
  }

  private mutating func take(_ line: UnsafeRawBufferPointer, into batch: inout LineBatch) {
    do throws(LineProblem) {
      let (entry, hash) = try reader.read(line, seq: seq, after: last)
      batch.lines.append(DecodedLine(entry: entry, mark: LineMark(hash: hash, length: line.count)))
      last = hash
      seq += 1
    } catch {
      batch.problem = error
    }
  }
}
