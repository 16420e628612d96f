// Owns what of a record has been verified: its entries, where its lines end, and the hash that the
// next line must follow.

import Roster

/// The verified lines of a record, from line 0 on.
struct Chain: Sendable {
  /// The record of these lines.
  private(set) var record: Record
  /// The hash of the last line.
  private(set) var last: LineHash
  /// For each line, the offset after its closing brace.
  private(set) var ends: [Int]
  /// Whether the last line stands without its newline.
  private(set) var lacksNewline: Bool
  /// What it has learnt of the lines so far.
  var reader: LineReader

  /// Begins with the lines of a creation, which must be complete.
  init(_ creation: Creation) throws(LineProblem) {
    record = try creation.record()
    last = creation.last
    ends = creation.ends
    lacksNewline = creation.lacksNewline
    reader = creation.reader
  }

  /// Goes on from a snapshot instead of line 0, once every line that it sums up is verified.
  ///
  /// - Parameters:
  ///   - snapshot: What the first lines come to.
  ///   - file: The record's file.
  ///   - size: The number of its bytes that are known not to change any more.
  /// - Returns: Whether the lines are those that the snapshot sums up; if not, nothing has changed.
  mutating func resume(from snapshot: Snapshot, _ file: Descriptor, upTo size: Int) -> Bool {
    guard snapshot.offset <= size, let skim = Skim.lines(of: file, upTo: snapshot.offset),
      skim.before == .none, skim.last == snapshot.hash, skim.ends.count == snapshot.standing.next
    else { return false }
    record = Record(from: snapshot.standing)
    ends = skim.ends
    last = skim.last
    lacksNewline = false
    return true
  }

  /// The number of the next line.
  var next: Int { ends.count }

  /// The offset of the first byte that has not been verified.
  var offset: Int { (ends.last ?? 0) + (lacksNewline ? 0 : 1) }

  /// The end of the record as it is verified.
  var head: Head { Head(seq: record.head, hash: last.text) }

  /// Takes in the next line, which begins at the offset; `settle` follows the last of several.
  mutating func take(_ line: DecodedLine, hasNewline: Bool) throws(LineProblem) {
    if line.entry.isOfCreation { throw .fault(.misplacedCreation) }
    if let standing = record.entry(of: line.entry.key) {
      throw .fault(.repeatedAct(line.entry.id, seq: standing.seq))
    }
    record.take(line.entry)
    take(line.mark)
    lacksNewline = !hasNewline
  }

  /// Takes in the next part of a long record, as far as its lines can follow.
  mutating func take(_ part: Part) -> Bool {
    guard part.start == offset, part.before == last, part.chunks.first?.first?.seq == next else {
      return false
    }
    var marks = part.marks[...]
    for chunk in part.chunks {
      let count = record.take(chunk)
      for mark in marks.prefix(count) { take(mark) }
      marks.removeFirst(count)
      guard count == chunk.count else { return false }
    }
    return true
  }

  private mutating func take(_ mark: LineMark) {
    ends.append(offset + mark.length)
    last = mark.hash
  }

  /// Brings the meeting up to date after several lines, unless more than `most` were to be replayed.
  mutating func settle(replaying most: Int = .max) {
    record.settle(replaying: most)
  }

  /// Takes in a line that was written and synced here.
  mutating func take(_ entry: Entry, as line: Line) {
    ends.append(offset + line.bytes.count - 1)
    record.append(entry)
    last = line.hash
  }

  /// Takes in the newline that the last line lacked.
  mutating func takeNewline() {
    lacksNewline = false
  }

  /// Writes the next line and reads it back, so that nothing is ever recorded that cannot be read.
  ///
  /// - Parameter entry: The next entry.
  /// - Returns: Its line.
  /// - Throws: `JournalError.unfit`, `.unfitName`, `.malformedAct` or `.lineTooLong`.
  func line(of entry: Entry) throws(JournalError) -> Line {
    var reader = reader
    return try reader.line(of: entry, after: last, offset: record.plan.starts.offset)
  }

  /// Returns the numbers of the lines that do not fit into a file of some size.
  func missing(inSize size: Int) -> ClosedRange<Int>? {
    guard size < offset else { return nil }
    return (ends.firstIndex { $0 >= size } ?? 0)...(ends.count - 1)
  }
}

extension LineReader {
  /// Writes a line and reads it back.
  mutating func line(
    of entry: Entry, after previous: LineHash, offset: Int
  ) throws(JournalError) -> Line {
    guard isWellFormedIdentifier(entry.id) else { throw .malformedAct(entry.id) }
    guard Self.isFit(name: entry.by) else { throw .unfitName(entry.by) }
    let line = Line(entry, after: previous, offset: offset)
    guard line.bytes.count <= RecordLimits.lineBytes else {
      throw .lineTooLong(bytes: line.bytes.count)
    }
    do throws(LineProblem) {
      let read = try line.bytes.withRawBytes { bytes throws(LineProblem) in
        try self.read(
          UnsafeRawBufferPointer(rebasing: bytes.dropLast()), seq: entry.seq, after: previous)
      }
      guard read.entry == entry else { throw .fault(.malformed) }
      return line
    } catch {
      guard case .fault(.unreadable(let error)) = error else { throw .unfit(nil) }
      throw .unfit(error)
    }
  }
}
