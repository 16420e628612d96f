// Owns the meetings known on this machine: those under the state directory, and the paths noted in
// its file `known`, one a line.

import Glibc

/// The directories of the meetings known here.
struct KnownMeetings {
  /// How much of the list is read, in bytes.
  private static let listBytes = 1 << 20

  private let state: StateDirectory

  init() throws(Failure) {
    state = try StateDirectory()
  }

  private var listPath: String { "\(state.path)/known" }

  /// Notes a meeting that was opened or created, unless it is known already.
  ///
  /// A list that cannot be written is no reason to keep anybody from the meeting.
  static func note(_ directory: String) {
    guard let known = try? KnownMeetings(), let path = absolute(directory),
      !path.utf8.contains(UInt8(ascii: "\n")), !known.paths.contains(path)
    else { return }
    try? known.state.make()
    guard let list = known.openList(O_WRONLY | O_CREAT | O_APPEND) else { return }
    _ = Output.write(Array("\(path)\n".utf8), to: list.file)
    close(list.file)
  }

  /// Opens the list where it is a plain file, so that neither a link leads out of the directory nor a
  /// pipe holds the program up; answers with its size in bytes too.
  private func openList(_ flags: Int32) -> (file: Int32, size: Int)? {
    let file = open(listPath, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      return nil
    }
    return (file, Int(status.st_size))
  }

  /// The meetings that are still there, the one changed last first.
  var newestFirst: [String] {
    paths.compactMap { path in Self.lastChange(of: path).map { (path, $0) } }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
      .map(\.0)
  }

  private var paths: [String] {
    let ours = state.entries.map { "\(state.path)/\($0)" }.compactMap(Self.absolute)
    var seen: Set<String> = []
    return (ours + noted).filter { seen.insert($0).inserted }
  }

  /// The paths of the list; of one that is too long, those noted last.
  private var noted: [String] {
    guard let list = openList(O_RDONLY) else { return [] }
    defer { close(list.file) }
    let start = max(0, list.size - Self.listBytes)
    var bytes = [UInt8](repeating: 0, count: list.size - start)
    let count = pread(list.file, &bytes, bytes.count, off_t(start))
    guard count > 0 else { return [] }
    var lines = bytes[..<count].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The first line may have been cut.
    if start > 0 { lines.removeFirst() }
    return lines.compactMap { line in
      String(validating: line, as: UTF8.self).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
  }

  /// Returns when the record of a directory was last changed, in nanoseconds; nil where there is none.
  private static func lastChange(of directory: String) -> Int64? {
    var status = stat()
    guard stat("\(directory)/journal.jsonl", &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
