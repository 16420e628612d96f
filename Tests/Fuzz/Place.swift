// Owns the directory in memory in which one record after another is tried.

import Glibc

/// A meeting's directory that is emptied and filled again.
struct Place {
  static let shared = Place()

  let path: String

  private init() {
    path = "/dev/shm/diemcau-fuzz-\(getpid())"
    mkdir(path, 0o700)
  }

  /// Empties it and writes a record, and its lock where one is given.
  func reset(journal: [UInt8], lock: [UInt8]? = nil) {
    for (name, _) in files(in: "quarantine") { unlink("\(path)/quarantine/\(name)") }
    rmdir("\(path)/quarantine")
    for (name, _) in files() { unlink("\(path)/\(name)") }
    write(journal, to: "journal.jsonl")
    if let lock { write(lock, to: "journal.lock") }
  }

  /// The record's bytes.
  var journal: [UInt8] { read("journal.jsonl") }

  /// All bytes that were set aside, in the order of the names.
  var quarantined: [UInt8] { files(in: "quarantine").flatMap(\.bytes) }

  /// The names and bytes of the files in it, or in a folder of it, but for the lock.
  func files(in folder: String = ".") -> [(name: String, bytes: [UInt8])] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if ![".", "..", "quarantine"].contains(name) { names.append(name) }
    }
    return names.sorted().map { ($0, read("\(folder)/\($0)")) }
  }

  private func write(_ bytes: [UInt8], to name: String) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    precondition(file >= 0, "cannot write in \(path)")
    precondition(Glibc.write(file, bytes, bytes.count) == bytes.count)
    close(file)
  }

  private func read(_ name: String) -> [UInt8] {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    precondition(Glibc.read(file, &bytes, bytes.count) == bytes.count)
    return bytes
  }
}
