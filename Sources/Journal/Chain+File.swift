// Owns the way through a file: line after line as far as they are good.

import Glibc
import Roster

extension Chain {
  /// Begins with line 0 of a file.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The number of bytes that are known not to change any more.
  /// - Throws: `JournalError` where line 0 is torn, wrong or of a newer version.
  init(_ file: Descriptor, upTo size: Int) throws(JournalError) {
    let bytes = try file.read(at: 0, count: min(size, RecordLimits.lineBytes))
    let length = bytes.withUnsafeBytes { $0.lineLength(from: 0) }
    do throws(LineProblem) {
      self = try bytes.withRawBytes { bytes throws(LineProblem) in
        let line = UnsafeRawBufferPointer(rebasing: bytes.prefix(length ?? bytes.count))
        return try Chain(creation: line, hasNewline: length != nil)
      }
    } catch {
      switch try Tail(line: 0, offset: 0).ending(of: file, upTo: size, error) {
      case .clean, .torn, .needsHistory: throw .creationUnfinished(path: file.path)
      case .damaged(let damage): throw .creationDamaged(path: file.path, damage)
      case .newer(let novelty): throw .newerVersion(path: file.path, novelty)
      }
    }
  }

  /// Verifies the lines of a file after those known, up to a size.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The number of bytes that are known not to change any more.
  /// - Returns: How the file ends after them.
  /// - Throws: `JournalError.system` where the file cannot be read.
  mutating func read(
    _ file: Descriptor, upTo size: Int
  ) throws(JournalError) -> Ending {
    defer { settle() }
    if lacksNewline, offset < size {
      guard try file.read(at: offset, count: 1) == [UInt8(ascii: "\n")] else {
        return .damaged(Damage(line: next, offset: offset, fault: .bytesAfterLine))
      }
      takeNewline()
    }
    readParts(file, upTo: size)
    var stream = LineStream(
      file, upTo: size, from: offset, seq: next, after: last, reader: reader)
    while !stream.isAtEnd {
      let batch = try stream.next()
      if let ending = try take(batch, of: file, upTo: size) { return ending }
    }
    reader = stream.reader
    return .clean
  }

  /// Takes in the lines of a batch; answers with how the file ends, if it ends with them.
  private mutating func take(
    _ batch: LineBatch, of file: Descriptor, upTo size: Int
  ) throws(JournalError) -> Ending? {
    do throws(LineProblem) {
      for (index, line) in batch.lines.enumerated() {
        guard record.canTake(line.entry) else { return .needsHistory }
        let isLast = index == batch.lines.count - 1
        try take(line, hasNewline: !(batch.lacksNewline && isLast))
      }
      if let problem = batch.problem { throw problem }
      return nil
    } catch {
      return try Tail(line: next, offset: offset).ending(of: file, upTo: size, error)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Returns the number of bytes before the next newline; nil where there is none.
  func lineLength(from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let newline = memchr(base + start, Int32(UInt8(ascii: "\n")), count - start)
    else { return nil }
    return UnsafeRawPointer(newline) - (base + start)
  }
}

extension [UInt8] {
  /// Runs a body with the bytes in memory; the standard library's own loses the type of the error.
  func withRawBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { buffer throws(Failure) in
      try body(UnsafeRawBufferPointer(buffer))
    }
  }
}
