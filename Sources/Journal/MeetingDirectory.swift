// Owns the directory of a meeting: what must be true of it and of the files in it before a byte of
// them is believed.

import Glibc

/// The open directory of a meeting.
struct MeetingDirectory: Sendable {
  static let journal = "journal.jsonl"
  /// The name of a record that is not whole yet.
  static let newJournal = "journal.new"

  let path: String
  let descriptor: Descriptor

  /// Opens a directory that nobody else can change.
  init(at path: String) throws(JournalError) {
    let path = Self.withoutTrailingSlashes(path)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .system(.stat, path: path, errno: errno)
      }
      throw .notThere(path: path)
    }
    try Self.check(status, is: S_IFDIR, path: path)
    descriptor = try Descriptor.open(path, O_RDONLY | O_DIRECTORY)
    self.path = path
    // Asked again of what was opened: the first answer may have been of something else.
    status = try descriptor.status()
    try Self.check(status, is: S_IFDIR, path: path)
    guard status.st_mode & 0o022 == 0 else { throw .unsafe(path: path, .writableByOthers) }
  }

  /// Opens a file of the directory, its owner's only one of that name.
  func open(_ name: String, _ flags: Int32) throws(JournalError) -> Descriptor? {
    guard let status = try descriptor.status(ofEntry: name) else { return nil }
    let path = "\(path)/\(name)"
    try Self.check(status, is: S_IFREG, path: path)
    let file = try descriptor.open(entry: name, flags)
    try Self.check(try file.status(), is: S_IFREG, path: path)
    return file
  }

  /// Opens the lock; nil where there is none and it is not to be made.
  func lock(for access: Access) throws(JournalError) -> LockFile? {
    do {
      if let file = try open(LockFile.name, O_RDWR) {
        return LockFile(file: file, isWritable: true)
      }
    } catch {
      guard access == .reading, case .system(.open, _, _) = error else { throw error }
      return try open(LockFile.name, O_RDONLY).map { LockFile(file: $0, isWritable: false) }
    }
    guard access == .writing else { return nil }
    return try makeLock()
  }

  /// Makes the lock, with its one block in place, so that it can be written when the disk is full.
  func makeLock() throws(JournalError) -> LockFile {
    let file = try descriptor.open(entry: LockFile.name, O_RDWR | O_CREAT | O_EXCL)
    do {
      try file.write(LockBlock().wholeBlock)
      try file.synchronize()
    } catch {
      // A lock without its block would look like that of a meeting.
      unlinkat(descriptor.number, LockFile.name, 0)
      throw error
    }
    return LockFile(file: file, isWritable: true)
  }

  private static func check(
    _ status: stat, is kind: mode_t, path: String
  ) throws(JournalError) {
    let found = status.st_mode & S_IFMT
    guard found != S_IFLNK else { throw .unsafe(path: path, .symbolicLink) }
    guard found == kind else { throw .unsafe(path: path, .wrongKind) }
    guard status.st_uid == geteuid() else {
      throw .unsafe(path: path, .foreignOwner(status.st_uid))
    }
    // A directory has one name more for every directory in it; a file has one.
    guard kind == S_IFDIR || status.st_nlink == 1 else { throw .unsafe(path: path, .hardLink) }
  }

  static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" || path.hasSuffix("/.") { path.removeLast() }
    return String(path)
  }
}
