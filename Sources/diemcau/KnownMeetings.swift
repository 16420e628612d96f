// Owns the meetings known on this machine: those under the state directory, and the paths noted in
// its file `known`, one a line.

import Glibc

/// The directories of the meetings known here.
struct KnownMeetings {
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
    let file = open(known.listPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    _ = Output.write(Array("\(path)\n".utf8), to: file)
    close(file)
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

  private var noted: [String] {
    let file = open(listPath, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
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
