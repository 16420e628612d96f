// Owns journal.lock: the lock itself, and one block of plain text that can be written when the disk
// is full. The file is never removed or replaced.

import Glibc

/// What journal.lock says.
struct LockBlock: Equatable {
  /// The process that holds the lock, or held it when it died; 0 for none.
  var holder: Int32 = 0
  /// The size of the record that is known to be synced, in bytes.
  var synced = 0
  /// Whether a sync has failed, so that nobody may write any more.
  var isUnknown = false

  /// The bytes at the front of the file, of fixed width.
  var bytes: [UInt8] { progress + stateLine }

  /// The lines that every writer writes anew.
  var progress: [UInt8] {
    Array(
      "diemcau lock 1\nholder \(Self.digits(Int(holder), 10))\nsynced \(Self.digits(synced, 20))\n"
        .utf8)
  }

  /// The line after them, which becomes *unknown* at any moment and *good* again by a repair only.
  var stateLine: [UInt8] { Array("state  \(isUnknown ? "unknown" : "good   ")\n".utf8) }

  /// The whole block, for the first time.
  var wholeBlock: [UInt8] {
    let text = bytes
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: LockFile.size - text.count - 1)
    return text + padding + [UInt8(ascii: "\n")]
  }

  init(holder: Int32 = 0, synced: Int = 0, isUnknown: Bool = false) {
    self.holder = holder
    self.synced = synced
    self.isUnknown = isUnknown
  }

  /// Reads the front of the file; nil where it is not what `bytes` writes.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 4)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 4, lines[0] == "diemcau lock 1", lines[1].hasPrefix("holder "),
      let holder = Int32(lines[1].dropFirst(7)), lines[2].hasPrefix("synced "),
      let synced = Int(lines[2].dropFirst(7)), holder >= 0, synced >= 0
    else { return nil }
    switch lines[3] {
    case "state  good   ": self.init(holder: holder, synced: synced)
    case "state  unknown": self.init(holder: holder, synced: synced, isUnknown: true)
    default: return nil
    }
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// The lock of a record.
struct LockFile {
  static let name = "journal.lock"
  static let size = 4096

  let file: Descriptor
  let isWritable: Bool

  /// Tries to take the lock, without waiting.
  func take(shared: Bool) throws(JournalError) -> Bool {
    while flock(file.number, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      default: throw .system(.lock, path: file.path, errno: errno)
      }
    }
    return true
  }

  /// Whether no writer holds the lock at this moment; not to be asked by one who holds it.
  func isFree() throws(JournalError) -> Bool {
    guard try take(shared: true) else { return false }
    release()
    return true
  }

  /// Takes the lock shared with other readers, waiting for a writer for at most a second.
  ///
  /// - Returns: Whether it was taken.
  func takeShared() throws(JournalError) -> Bool {
    for _ in 0..<100 {
      if try take(shared: true) { return true }
      poll(nil, 0, 10)
    }
    return false
  }

  func release() {
    flock(file.number, LOCK_UN)
  }

  /// Reads the block; one that was never written whole knows of nothing synced.
  func block() throws(JournalError) -> LockBlock {
    LockBlock(try file.read(at: 0, count: 128)) ?? LockBlock()
  }

  func note(_ block: LockBlock) throws(JournalError) {
    try file.write(block.bytes)
  }

  /// Notes the holder and what is synced, and leaves the state: a process that does not hold the lock
  /// may have noted a failed sync a moment ago.
  func note(holder: Int32, synced: Int) throws(JournalError) {
    try file.write(LockBlock(holder: holder, synced: synced).progress)
  }

  /// Notes that a sync has failed, whoever holds the lock.
  func noteUnknown() throws(JournalError) {
    let block = LockBlock(isUnknown: true)
    try file.write(block.stateLine, at: block.progress.count)
    try file.synchronize()
  }

  /// Wakes those who watch: a lock that is released makes no event of its own.
  func ring() {
    futimens(file.number, nil)
  }

  /// Returns who holds the lock, as far as it is known.
  func holder() -> Holder {
    guard let process = try? block().holder, process > 0 else {
      return Holder(process: nil, state: .unknown)
    }
    return Holder(process: process, state: Self.state(of: process))
  }

  private static func state(of process: Int32) -> Holder.State {
    // The name of the program stands in parentheses and may hold anything; the state follows it.
    guard let text = SystemFile.text(at: "/proc/\(process)/stat", atMost: 512),
      let end = text.lastIndex(of: ")"),
      let letter = text[text.index(after: end)...].first(where: { $0 != " " })
    else { return .unknown }
    switch letter {
    case "T", "t": return .suspended
    case "Z", "X", "x": return .unknown
    default: return .running
    }
  }
}
