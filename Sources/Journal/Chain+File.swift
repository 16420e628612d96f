// Owns the way through a file: line after line as far as they are good.

import Glibc
import Roster

extension Chain {
  /// Begins with the creation in a file.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The number of bytes that are known not to change any more.
  /// - Throws: `JournalError` where a line of it is torn, wrong, missing or of a newer version.
  init(_ file: Descriptor, upTo size: Int) throws(JournalError) {
    let creation = try Creation.read(file, upTo: size)
    do throws(LineProblem) {
      self = try Chain(creation)
    } catch {
      throw creation.error(of: file, error)
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
