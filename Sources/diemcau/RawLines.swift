// Owns the lines of a record as bytes. Those that a journal has verified never change any more, so
// they are read without its lock.

import Glibc
import Journal

/// The lines of a record from the first on.
final class RawLines {
  private let path: String
  private let file: Int32
  private var rest: [UInt8] = []

  init(of journal: Journal) throws(Failure) {
    path = "\(journal.path)/journal.jsonl"
    file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .journal(.system(.open, path: path, errno: errno)) }
  }

  deinit { close(file) }

  /// Reads the next lines.
  ///
  /// - Parameter count: How many lines; they are verified.
  /// - Returns: Their bytes, each with its newline.
  /// - Throws: `Failure.journal` where the file cannot be read.
  func next(_ count: Int) throws(Failure) -> [UInt8] {
    var lines: [UInt8] = []
    for _ in 0..<count {
      var end = rest.firstIndex(of: UInt8(ascii: "\n"))
      while end == nil, try readMore() { end = rest.firstIndex(of: UInt8(ascii: "\n")) }
      lines += rest[..<(end ?? rest.endIndex)]
      lines.append(UInt8(ascii: "\n"))
      rest.removeFirst(end.map { $0 + 1 } ?? rest.count)
    }
    return lines
  }

  private func readMore() throws(Failure) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(file, &buffer, buffer.count)
    guard count >= 0 else { throw .journal(.system(.read, path: path, errno: errno)) }
    rest += buffer[..<count]
    return count > 0
  }
}
