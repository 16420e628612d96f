// Owns the checkpoints of a meeting: a head and who signed it, in a small file with its signature
// beside it.

import Glibc
import Journal
import RosterText
import Words

/// Why a checkpoint could not be made or read.
enum SealingError: Error {
  /// There is no ssh-keygen.
  case noKeygen
  /// The record is not good.
  case notGood
  /// A file cannot be read or written.
  case file(path: String, errno: Int32)
  /// ssh-keygen did not sign.
  case refused(String)

  var phrase: Phrase {
    switch self {
    case .noKeygen: Words.Heads.noKeygen
    case .notGood: Words.Heads.notSigned
    case .file(let path, let code):
      Words.Heads.fileRefused(CleanText.drawable(path), reason: String(cString: strerror(code)))
    case .refused(let detail):
      Words.Heads.keygenRefused(CleanText.drawable(detail).truncated(to: 200))
    }
  }
}

/// The text of a checkpoint.
struct Checkpoint {
  private static let firstLine = "diemcau checkpoint 1"

  let head: Head
  let by: String
  let at: String

  var bytes: [UInt8] {
    Array("\(Self.firstLine)\nhead \(head.text)\nat \(at)\nby \(by)\n".utf8)
  }

  init(head: Head, by: String, at: String) {
    self.head = head
    self.by = by
    self.at = at
  }

  /// Reads what `bytes` writes; nil where it is something else.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 5, lines[0] == Self.firstLine, lines[1].hasPrefix("head "),
      let head = Head(text: String(lines[1].dropFirst(5))), lines[2].hasPrefix("at "),
      lines[3].hasPrefix("by "), lines[4].isEmpty
    else { return nil }
    self.init(head: head, by: String(lines[3].dropFirst(3)), at: String(lines[2].dropFirst(3)))
    guard self.bytes == bytes else { return nil }
  }
}

/// The folder of checkpoints.
struct Checkpoints {
  private static let fileBytes = 1 << 14

  let folder: String

  init(of directory: String) {
    folder = "\(directory)/checkpoints"
  }

  /// The names of the checkpoints without their endings, by number.
  var names: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let stem = name.dropLast(5)
      let isOurs = stem.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      if name.hasSuffix(".head"), !stem.isEmpty, isOurs { names.append(String(stem)) }
    }
    return names.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  /// Opens a file of the folder to be read, never through a link; nil where there is none.
  func open(_ name: String) -> Int32? {
    let file = Glibc.open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    return file >= 0 ? file : nil
  }

  /// Reads an open file; nil where it is longer than a checkpoint may be.
  func bytes(of file: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Self.fileBytes)
    let count = pread(file, &buffer, buffer.count, 0)
    return count >= 0 && count < buffer.count ? Array(buffer[..<count]) : nil
  }

  /// Writes the two files of a checkpoint and syncs them.
  ///
  /// The head gets its name last: a checkpoint counts once there is a head, and then its signature
  /// lasts already.
  ///
  /// - Parameters:
  ///   - checkpoint: What was signed.
  ///   - sign: Signs the open file of the head.
  /// - Returns: The path of the head's file.
  /// - Throws: `Failure.sealing`; nothing is left of it then.
  func write(
    _ checkpoint: Checkpoint, sign: (Int32) throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .sealing(.file(path: folder, errno: errno))
    }
    try synchronize("\(folder)/..")
    // Under a name of its own, so that one left by a kill stands in nobody's way.
    var made = ["\(folder)/draft-\(ActID.fresh())"]
    do throws(Failure) {
      let file = try create(made[0], checkpoint.bytes)
      defer { close(file) }
      let stem = try writeSignature(try sign(file), for: checkpoint.head.seq)
      made.append("\(stem).sig")
      try synchronize(folder)
      let head = "\(stem).head"
      guard rename(made[0], head) == 0 else { throw .sealing(.file(path: head, errno: errno)) }
      made[0] = head
      try synchronize(folder)
      return head
    } catch {
      for path in made { unlink(path) }
      throw error
    }
  }

  /// Writes a signature under the first free name, of which a kill may have left one without its head.
  ///
  /// - Returns: The path without its ending.
  private func writeSignature(_ bytes: [UInt8], for seq: Int) throws(Failure) -> String {
    var count = 1
    while true {
      let stem = "\(folder)/\(seq)\(count == 1 ? "" : "-\(count)")"
      count += 1
      guard access("\(stem).head", F_OK) != 0, access("\(stem).sig", F_OK) != 0 else { continue }
      do throws(Failure) {
        close(try create("\(stem).sig", bytes))
        return stem
      } catch {
        // Another signer was quicker.
        guard case .sealing(.file(_, EEXIST)) = error else { throw error }
      }
    }
  }

  private func synchronize(_ place: String) throws(Failure) {
    let directory = Glibc.open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let code = directory >= 0 && fsync(directory) == 0 ? 0 : errno
    if directory >= 0 { close(directory) }
    guard code == 0 else { throw .sealing(.file(path: place, errno: code)) }
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = Glibc.open(path, flags, 0o600)
    guard file >= 0 else { throw .sealing(.file(path: path, errno: errno)) }
    var code = Output.write(bytes, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    guard code == 0 else {
      close(file)
      unlink(path)
      throw .sealing(.file(path: path, errno: code))
    }
    return file
  }
}
