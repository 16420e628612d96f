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

  /// Writes the two files of a checkpoint, the head last, and syncs them.
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
    var stem = "\(checkpoint.head.seq)"
    var count = 1
    while access("\(folder)/\(stem).head", F_OK) == 0 {
      count += 1
      stem = "\(checkpoint.head.seq)-\(count)"
    }
    let head = "\(folder)/\(stem).head"
    let signature = "\(folder)/\(stem).sig"
    do throws(Failure) {
      let file = try create(head, checkpoint.bytes)
      defer { close(file) }
      close(try create(signature, try sign(file)))
    } catch {
      unlink(head)
      throw error
    }
    let place = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    fsync(place)
    close(place)
    return head
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = Glibc.open(path, flags, 0o600)
    guard file >= 0 else { throw .sealing(.file(path: path, errno: errno)) }
    let code = Output.write(bytes, to: file)
    guard code == 0, fsync(file) == 0 else {
      close(file)
      unlink(path)
      throw .sealing(.file(path: path, errno: code == 0 ? errno : code))
    }
    return file
  }
}
