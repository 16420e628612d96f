// Owns the reading of a user's file: whole, of a bounded size, in one encoding.

import Glibc
import StrictJSON

/// A text with the name that errors call it by.
struct InputFile {
  /// The greatest size, in bytes.
  static let maximumBytes = 16 << 20
  /// How long a pipe may give nothing, in milliseconds.
  private static let patience: Int32 = 5000

  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file; a pipe will do as well, but it is not waited for without end.
  init(path: String) throws(PlansError) {
    name = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .unreadable(file: path, errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    // One byte more than allowed is asked for, so that a file without an end is noticed.
    while bytes.count <= Self.maximumBytes {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Self.patience)
      guard ready != 0 else { throw .unreadable(file: path, errno: ETIMEDOUT) }
      let count = ready < 0 ? -1 : read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else { throw .unreadable(file: path, errno: errno) }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    self.bytes = bytes
  }

  /// Parses the text.
  func root() throws(PlansError) -> JSONNode {
    guard bytes.count > Self.maximumBytes || mayBeJSON else { throw .notJSON(file: name) }
    if let line = lineOfLegacyText { throw .legacyEncoding(file: name, line: line) }
    return try reading { () throws(JSONError) in
      try StrictJSON.parse(bytes, limits: StrictJSON.Limits(bytes: Self.maximumBytes))
    }
  }

  /// Gives the errors of a reading the name of the file.
  func reading<Value>(
    _ read: () throws(JSONError) -> Value
  ) throws(PlansError) -> Value {
    do {
      return try read()
    } catch {
      throw .invalid(file: name, error)
    }
  }

  /// Whether the text begins as JSON does, or with a byte order mark, which has a sentence of its own.
  ///
  /// A table of a spreadsheet, a document or an empty file does not.
  private var mayBeJSON: Bool {
    guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      return false
    }
    return [UInt8(ascii: "{"), UInt8(ascii: "["), 0xEF, 0xFE, 0xFF].contains(first)
  }

  /// The first line with what TCVN3 text looks like once it was taken for Latin-1: a letter and then
  /// ª µ ¶ ¸ or ¹ (ê à ả á ạ), three times or more, since one alone may be a footnote or a unit.
  private var lineOfLegacyText: Int? {
    let signs: Set<UInt8> = [0xAA, 0xB5, 0xB6, 0xB8, 0xB9]
    var line = 1
    var found: [Int] = []
    for index in bytes.indices {
      if bytes[index] == 0x0A { line += 1 }
      guard index >= 2, bytes[index - 1] == 0xC2, signs.contains(bytes[index]),
        (0x61...0x7A).contains(bytes[index - 2] | 0x20)
      else { continue }
      found.append(line)
      if found.count == 3 { return found.first }
    }
    return nil
  }
}
