// Owns the writing of the lines of a new record, one after another, so that a large plan never lies in
// memory as a whole file.

import Roster

/// The lines of a record that nobody else knows of yet.
struct NewLines {
  /// The number of bytes that are written at once.
  private static let chunk = 1 << 20

  private let file: Descriptor
  private let offset: Int
  private var reader = LineReader()
  private var last = LineHash.none
  private var next = 0
  private var pending: [UInt8] = []
  private var written = 0

  /// Begins an empty file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - offset: At which offset from UTC stamps are written, in minutes.
  init(_ file: Descriptor, offset: Int) {
    self.file = file
    self.offset = offset
  }

  /// Writes the line of an act, which has happened whatever was before.
  ///
  /// - Returns: Its entry.
  /// - Throws: `JournalError` where it is not fit for a line, or cannot be written.
  @discardableResult
  mutating func add(_ act: any Act, at moment: Moment, by: String) throws(JournalError) -> Entry {
    let entry = Entry(seq: next, id: ActID.fresh(), at: moment, by: by, act: act)
    let line = try reader.line(of: entry, after: last, offset: offset)
    last = line.hash
    next += 1
    pending += line.bytes
    if pending.count >= Self.chunk { try flush() }
    return entry
  }

  /// Writes what is left and syncs the file.
  ///
  /// - Returns: Its size, in bytes.
  /// - Throws: `JournalError.system`.
  mutating func end() throws(JournalError) -> Int {
    try flush()
    try file.synchronize()
    return written
  }

  private mutating func flush() throws(JournalError) {
    try file.write(pending, at: written)
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }
}
