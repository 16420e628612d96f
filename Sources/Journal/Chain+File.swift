// Owns the way through a file: line after line as far as they are good.

import Glibc
import Roster

extension Chain {
  private static let chunk = 1 << 20

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
      case .clean, .torn: throw .creationUnfinished(path: file.path)
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
  ///   - taken: Gets the entries of the lines, in order.
  /// - Returns: How the file ends after them.
  /// - Throws: `JournalError.system` where the file cannot be read.
  mutating func read(
    _ file: Descriptor, upTo size: Int, taken: inout [Entry]
  ) throws(JournalError) -> Ending {
    defer { settle() }
    if lacksNewline, offset < size {
      guard try file.read(at: offset, count: 1) == [UInt8(ascii: "\n")] else {
        return .damaged(Damage(line: next, offset: offset, fault: .bytesAfterLine))
      }
      takeNewline()
    }
    var position = offset
    var buffer: [UInt8] = []
    while position < size {
      let bytes = try file.read(at: position, count: min(Self.chunk, size - position))
      guard !bytes.isEmpty else { break }
      position += bytes.count
      buffer += bytes
      if let problem = takeLines(of: &buffer, into: &taken) {
        return try tail.ending(of: file, upTo: size, problem)
      }
      guard buffer.count <= RecordLimits.lineBytes else {
        return try tail.ending(of: file, upTo: size, .fault(.tooLong))
      }
    }
    guard !buffer.isEmpty else { return .clean }
    do throws(LineProblem) {
      try buffer.withRawBytes { bytes throws(LineProblem) in
        taken.append(try take(bytes, hasNewline: false))
      }
      return .clean
    } catch {
      return try tail.ending(of: file, upTo: size, error)
    }
  }

  private var tail: Tail { Tail(line: next, offset: offset) }

  /// Takes the whole lines from the front of a buffer; answers with what is wrong with the first
  /// that is bad.
  private mutating func takeLines(
    of buffer: inout [UInt8], into taken: inout [Entry]
  ) -> LineProblem? {
    var start = 0
    var problem: LineProblem?
    buffer.withUnsafeBytes { bytes in
      while let length = bytes.lineLength(from: start) {
        do throws(LineProblem) {
          let line = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
          taken.append(try take(line, hasNewline: true))
        } catch {
          problem = error
          return
        }
        start += length + 1
      }
    }
    buffer.removeFirst(start)
    return problem
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
