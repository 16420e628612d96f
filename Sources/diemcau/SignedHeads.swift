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
      Words.Heads.fileRefused(CleanText.drawablePath(path), reason: SystemReason(code: code).phrase)
    case .refused(let detail):
      Words.Heads.keygenRefused(CleanText.drawable(detail).truncated(to: 200))
    }
  }
}

/// The text of a checkpoint.
struct SignedHead {
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

/// The folder of checkpoints of a meeting.
///
/// It and its files are opened without following a link: what a link leads to is not of this meeting.
final class SignedHeads {
  private static let fileBytes = 1 << 14

  let path: String
  /// Why the folder cannot be used; nil where it can, or is not there.
  let problem: SealingError?
  /// The open folder; -1 where there is none.
  private let folder: Int32

  /// Opens the folder of a meeting's directory, and makes it first where it is to be written.
  init(of directory: String, making: Bool = false) {
    path = "\(directory)/checkpoints"
    if making { mkdir(path, 0o700) }
    folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    let isAbsent = folder < 0 && errno == ENOENT && !making
    problem = folder >= 0 || isAbsent ? nil : .file(path: path, errno: Self.reason(errno, path))
  }

  deinit { if folder >= 0 { close(folder) } }

  /// Tells a link from a file that stands in the folder's place.
  private static func reason(_ code: Int32, _ path: String) -> Int32 {
    var status = stat()
    let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? ELOOP : code
  }

  /// The names of the checkpoints without their endings, by number.
  var names: [String] {
    let copy = folder < 0 ? -1 : openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let listing = fdopendir(copy) else { return [] }
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

  /// Opens a plain file of the folder to be read; nil where there is none, or it is larger than the
  /// file of a checkpoint may be.
  func open(_ name: String) -> Int32? {
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size < Self.fileBytes
    else {
      close(file)
      return nil
    }
    return file
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
    _ checkpoint: SignedHead, sign: (Int32) throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    if let problem { throw .sealing(problem) }
    // Under a name of its own, so that one left by a kill stands in nobody's way.
    var made = ["draft-\(ActID.fresh())"]
    do throws(Failure) {
      try synchronize("..")
      let file = try create(made[0], checkpoint.bytes)
      defer { close(file) }
      let stem = try writeSignature(try sign(file), for: checkpoint.head.seq)
      made.append("\(stem).sig")
      try synchronize(".")
      let head = "\(stem).head"
      guard renameat(folder, made[0], folder, head) == 0 else {
        throw .sealing(.file(path: "\(path)/\(head)", errno: errno))
      }
      made[0] = head
      try synchronize(".")
      return "\(path)/\(head)"
    } catch {
      for name in made { unlinkat(folder, name, 0) }
      // Only goes where it holds nothing.
      rmdir(path)
      throw error
    }
  }

  /// Writes a signature under the first free name, of which a kill may have left one without its head.
  ///
  /// - Returns: The name without its ending.
  private func writeSignature(_ bytes: [UInt8], for seq: Int) throws(Failure) -> String {
    var count = 1
    while true {
      let stem = "\(seq)\(count == 1 ? "" : "-\(count)")"
      count += 1
      guard !isTaken("\(stem).head"), !isTaken("\(stem).sig") else { continue }
      do throws(Failure) {
        close(try create("\(stem).sig", bytes))
        return stem
      } catch {
        // Another signer was quicker.
        guard case .sealing(.file(_, EEXIST)) = error else { throw error }
      }
    }
  }

  /// Syncs the folder, or the one above it: `.` or `..`.
  private func synchronize(_ name: String) throws(Failure) {
    let place = openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let code = place >= 0 && fsync(place) == 0 ? 0 : errno
    if place >= 0 { close(place) }
    guard code == 0 else { throw .sealing(.file(path: "\(path)/\(name)", errno: code)) }
  }

  /// Tells whether the folder has an entry of a name, whatever it is.
  func isTaken(_ name: String) -> Bool {
    faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0
  }

  private func create(_ name: String, _ bytes: [UInt8]) throws(Failure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = openat(folder, name, flags, 0o600)
    guard file >= 0 else { throw .sealing(.file(path: "\(path)/\(name)", errno: errno)) }
    let code = Output.write(bytes, to: file)
    guard code == 0, fsync(file) == 0 else {
      let reason = code == 0 ? errno : code
      close(file)
      unlinkat(folder, name, 0)
      throw .sealing(.file(path: "\(path)/\(name)", errno: reason))
    }
    return file
  }
}
