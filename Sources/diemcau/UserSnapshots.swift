// Owns who makes snapshots of long records: this program, with a key that lies in the user's own
// state directory and in no meeting's. A snapshot that came with a directory is none.

import Glibc
import Journal

/// The snapshots of this user.
enum UserSnapshots {
  private static let keyBytes = 32

  /// How snapshots are kept here.
  static var rule: Snapshots {
    Snapshots {
      guard let key, let program else { return nil }
      return SnapshotMaker(key: key, program: program)
    }
  }

  /// The key, which is made where there is none; nil where none can be kept.
  private static var key: [UInt8]? {
    guard let state = try? StateDirectory(), (try? state.make()) != nil else { return nil }
    let path = "\(state.path)/snapshot.key"
    if let key = read(path) { return key }
    // One that is not a key, or that others can read, proves nothing.
    unlink(path)
    return make(path)
  }

  /// Reads a key that nobody else can read or write.
  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o077 == 0
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: keyBytes + 1)
    return Glibc.read(file, &bytes, bytes.count) == keyBytes ? bytes.dropLast() : nil
  }

  private static func make(_ path: String) -> [UInt8]? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = open(path, flags, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var random = SystemRandomNumberGenerator()
    let key = (0..<keyBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    guard Output.write(key, to: file) == 0 else {
      unlink(path)
      return nil
    }
    return key
  }

  /// What tells this program from one that was built or installed later.
  private static var program: String? {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return "\(status.st_size)-\(status.st_ino)-\(status.st_ctim.tv_sec)-\(status.st_ctim.tv_nsec)"
  }
}
