// Owns the writing of a file for the user: whole or not at all, and never over a record.

import Glibc

/// A file that an export goes to.
struct ExportFile {
  private static let recordFiles = ["journal.jsonl", "journal.lock", "snapshot.json"]

  let path: String

  /// Writes the file: a new one beside it is synced and then takes its place.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let target = resolved
    guard !isRecordFile(target) else { throw .recordFile(path: path) }
    // A pipe or a device cannot be replaced; it is written to.
    if isSpecial(target) { return try fill(target, O_WRONLY, bytes) }
    let draft = "\(target).\(getpid()).tmp"
    do {
      try fill(draft, O_WRONLY | O_CREAT | O_EXCL, bytes)
      guard rename(draft, target) == 0 else { throw Failure.unwritable(path: path, errno: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// The path behind symbolic links, so that a link stays one.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func isRecordFile(_ target: String) -> Bool {
    let parts = target.split(separator: "/")
    return Self.recordFiles.contains(String(parts.last ?? ""))
      || parts.dropLast().last == "quarantine"
  }

  private func isSpecial(_ target: String) -> Bool {
    var status = stat()
    guard stat(target, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  private func fill(_ target: String, _ flags: Int32, _ bytes: [UInt8]) throws(Failure) {
    let file = open(target, flags | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .unwritable(path: path, errno: errno) }
    defer { close(file) }
    let code = Output.write(bytes, to: file)
    guard code == 0 else { throw .unwritable(path: path, errno: code) }
    // EINVAL: a pipe has nothing to sync.
    guard fsync(file) == 0 || errno == EINVAL else {
      throw .unwritable(path: path, errno: errno)
    }
  }
}
