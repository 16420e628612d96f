// Owns the look at everything in a meeting's directory, to prove that nothing changed or to go back to
// it.

import Foundation
import Glibc
import Support
import Testing

extension FaultMeeting {
  /// A file as it lies in the directory.
  struct StoredFile: Hashable {
    var bytes: [UInt8]
    /// When it was changed last, in nanoseconds.
    var changed: Int
  }

  /// Returns every file under the directory, by its path in it.
  func contents() throws -> [String: StoredFile] {
    var files: [String: StoredFile] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var status = stat()
      try #require(lstat("\(path)/\(name)", &status) == 0)
      guard status.st_mode & S_IFMT == S_IFREG else { continue }
      files[name] = StoredFile(
        bytes: try Array(Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))),
        changed: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }
    return files
  }

  /// Brings back the bytes that `contents` returned, in new files.
  func restore(_ files: [String: StoredFile]) throws {
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: path) {
      try manager.removeItem(atPath: "\(path)/\(name)")
    }
    for (name, file) in files {
      let target = URL(fileURLWithPath: "\(path)/\(name)")
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let isMade = manager.createFile(
        atPath: target.path, contents: Data(file.bytes), attributes: [.posixPermissions: 0o600])
      try #require(isMade, "\(name)")
    }
  }

  /// Opens the record to be written by the real program, and expects that not one file changes: what
  /// the first opening after a fault has put right, the second leaves alone.
  func expectSettled(_ comment: Comment? = nil) throws {
    let before = try contents()
    let opened = try run(["repair", path, "--as", "thu-ky"])
    #expect(opened.standardOutput.contains("needs no repair"), "\(opened)")
    #expect(opened.standardError.isEmpty, "\(opened)")
    #expect(try contents() == before, comment)
  }
}
