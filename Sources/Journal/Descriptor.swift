// Owns open files: every call of the system that the record needs, with its failure as a value.

import Glibc

/// An open file or directory, closed when the last who uses it lets go.
final class Descriptor: Sendable {
  let number: Int32
  /// The path as shown in errors.
  let path: String

  private init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  /// Opens a file, close-on-exec and never through a symbolic link.
  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0o600
  ) throws(JournalError) -> Descriptor {
    let number = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
    guard number >= 0 else { throw .system(.open, path: path, errno: errno) }
    return Descriptor(number: number, path: path)
  }

  /// Opens a file of this directory in the same way.
  func open(
    entry name: String, _ flags: Int32, mode: mode_t = 0o600
  ) throws(JournalError) -> Descriptor {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let number = openat(self.number, name, flags, mode)
    guard number >= 0 else { throw .system(.open, path: "\(path)/\(name)", errno: errno) }
    return Descriptor(number: number, path: "\(path)/\(name)")
  }

  func status() throws(JournalError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(.stat, path: path, errno: errno) }
    return status
  }

  /// Returns the status of an entry of this directory, of a link itself; nil where it is not there.
  func status(ofEntry name: String) throws(JournalError) -> stat? {
    var status = stat()
    if fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    guard errno == ENOENT else {
      throw .system(.stat, path: "\(path)/\(name)", errno: errno)
    }
    return nil
  }

  /// Reads up to a number of bytes at an offset; fewer only at the end of the file.
  func read(at offset: Int, count: Int) throws(JournalError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let read = pread(number, rest.baseAddress, rest.count, off_t(offset + filled))
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = errno }
        guard read > 0 else { return }
        filled += read
      }
    }
    guard failure == 0 else { throw .system(.read, path: path, errno: failure) }
    return bytes
  }

  /// Writes all bytes at an offset, or, in a file opened for appending, at its end.
  func write(_ bytes: [UInt8], at offset: Int = 0) throws(JournalError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        pwrite(
          number, bytes.baseAddress.map { $0 + written }, bytes.count - written,
          off_t(offset + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(.write, path: path, errno: count < 0 ? errno : EIO) }
      written += count
    }
  }

  func synchronize() throws(JournalError) {
    guard fsync(number) == 0 else {
      throw .system(.synchronize, path: path, errno: errno)
    }
  }

  func truncate(to size: Int) throws(JournalError) {
    guard ftruncate(number, off_t(size)) == 0 else {
      throw .system(.truncate, path: path, errno: errno)
    }
  }
}

/// Small files of the system's, such as those under /proc.
enum SystemFile {
  /// Returns the text of a file up to a number of bytes; nil where it cannot be read.
  static func text(at path: String, atMost count: Int) -> String? {
    guard let file = try? Descriptor.open(path, O_RDONLY),
      let bytes = try? file.read(at: 0, count: count)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
