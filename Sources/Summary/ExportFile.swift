// Owns the writing of a form to a file: wholly or not at all, and never over the record.

import Glibc
import RosterText
package import Words

/// Why a file could not be written.
package enum ExportError: Error, Hashable, Sendable {
  /// The system refused; nothing was changed.
  case refused(path: String, errno: Int32)
  /// The path is a file of the record itself.
  case recordFile(path: String)

  /// The sentence for it.
  package var phrase: Phrase {
    switch self {
    case .refused(let path, let number):
      Words.cannotWriteFile(
        CleanText.drawablePath(path), reason: SystemReason(code: number).phrase)
    case .recordFile(let path): Words.recordFileStands(CleanText.drawablePath(path))
    }
  }
}

/// A file written in one piece.
package enum ExportFile {
  /// The names of the files that are the record's own (design/record.md).
  private static let recordNames = [
    "journal.jsonl", "journal.lock", "journal.new", "snapshot.json", "snapshot.new", "quarantine",
    "checkpoints",
  ]

  /// Writes a file in place of the one of that name: a new file is written beside it, synced and
  /// then renamed, so that a reader sees the old one or the new one.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file.
  /// - Throws: `ExportError`.
  package static func write(_ bytes: [UInt8], to path: String) throws(ExportError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard !recordNames.contains(name) else { throw .recordFile(path: path) }
    if let obstacle = obstacle(at: path) { throw .refused(path: path, errno: obstacle) }
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .refused(path: path, errno: errno) }
    let failure = fill(descriptor, with: bytes) ?? (rename(draft, path) == 0 ? nil : errno)
    guard let failure else { return }
    unlink(draft)
    throw .refused(path: path, errno: failure)
  }

  /// Why no file can be put there, as a number of the system's: a rename would take the place of a
  /// device or a pipe.
  private static func obstacle(at path: String) -> Int32? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return EISDIR
    default: return ENOTSUP
    }
  }

  /// Writes, syncs and closes; returns the number of the first error.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    var written = 0
    var failure: Int32?
    while written < bytes.count, failure == nil {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count > 0 { written += count } else if errno != EINTR { failure = errno }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if Glibc.close(descriptor) != 0, failure == nil { failure = errno }
    return failure
  }
}

extension SummaryReport {
  /// Writes the summary in all its forms beside the record: `summary.txt`, `summary.md`,
  /// `summary.csv`, `summary-excel.csv` and `summary.json`.
  ///
  /// - Parameters:
  ///   - directory: The meeting's directory.
  ///   - language: The language of the words.
  /// - Returns: The names of the files.
  /// - Throws: `ExportError` of the first file that could not be written.
  package func writeFiles(
    in directory: String, language: Language
  ) throws(ExportError) -> [String] {
    let forms: [(name: String, bytes: [UInt8])] = [
      ("summary.txt", Array(text(language).utf8)),
      ("summary.md", Array(markdown(language).utf8)),
      ("summary.csv", Array(csv(language, excel: false).utf8)),
      ("summary-excel.csv", Array(csv(language, excel: true).utf8)),
      ("summary.json", json()),
    ]
    for form in forms {
      try ExportFile.write(form.bytes, to: "\(directory)/\(form.name)")
    }
    return forms.map(\.name)
  }
}
