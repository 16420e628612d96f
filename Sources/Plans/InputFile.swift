// Owns the reading of a user's file: whole, of a bounded size, in one encoding.

import Glibc
import StrictJSON

/// A text with the name that errors call it by.
struct InputFile {
  /// The greatest size, in bytes: of as many people as a plan may have, with a title each.
  static let maximumBytes = 256 << 20
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

  /// Parses the text; a byte order mark of UTF-8 before it is passed over (RFC 8259 §8.1).
  func root() throws(PlansError) -> JSONNode {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if bytes.count <= Self.maximumBytes, let kind = FileKind(of: text) {
      throw .notJSON(file: name, kind)
    }
    return try reading { () throws(JSONError) in
      let root = try StrictJSON.parse(text, limits: StrictJSON.Limits(bytes: Self.maximumBytes))
      try TextCheck.check(root)
      return root
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
}
