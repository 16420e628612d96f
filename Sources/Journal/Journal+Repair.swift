// Owns the repair of a record that nobody may write any more: its good lines go to a new file, and
// the old one is kept whole. It is the only way from *unknown* back to *good*.

import Glibc
package import Roster

/// What a repair has done.
package struct Repair: Hashable, Sendable {
  /// The entry that tells of it, the last of the new file.
  package let entry: Entry
  /// The numbers of the lines that were unsure until now and are recorded from now on.
  package let confirmed: Range<Int>
  /// The number of bytes of the old file that are not in the new one.
  package let leftBytes: Int
  /// Where the old file lies, from the meeting's directory.
  package let oldFile: String
}

extension Journal {
  /// Repairs the record of a meeting, waiting for at most 3 s for others to finish.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory.
  ///   - by: Who repairs it.
  ///   - clock: The clocks that stamp the line that tells of it.
  /// - Returns: What was done; nil where the record is good, so that nothing was.
  /// - Throws: `JournalError`; the record stands as before then, but for `repairUnfinished`.
  package static func repair(
    at path: String, by: String, clock: MachineClock = MachineClock()
  ) throws(JournalError) -> (record: Record, repair: Repair)? {
    let journal = try open(at: path, for: .writing, clock: clock)
    switch journal.condition {
    case .good: return nil
    case .unknownOutcome, .damaged, .lost: break
    default: throw .readOnly(journal.condition)
    }
    guard let lock = journal.lock else { throw .openedForReading }
    return try SignalShield.during { () throws(JournalError) in
      try journal.inTurn { () throws(JournalError) in
        guard try lock.take(shared: false) else { return nil }
        journal.queue?.serve()
        defer { lock.release() }
        return try journal.rebuild(lock, by: by)
      }
    }
  }

  private func rebuild(
    _ lock: LockFile, by: String
  ) throws(JournalError) -> (record: Record, repair: Repair) {
    guard try holdsItsName() else { throw .readOnly(condition) }
    let before = try lock.block()
    let shown = chain.next
    let size = Int(try file.status().st_size)
    if case .newer(let novelty) = try chain.read(file, upTo: size) {
      throw .readOnly(.newerVersion(seq: chain.next, novelty))
    }
    let now = clock.now()
    let oldName = "journal-\(Self.name(of: now))-\(ActID.fresh()).jsonl"
    let kept = chain.ends.last ?? 0
    let left = max(0, size - kept - 1)
    let entry = Entry(
      seq: chain.next, id: ActID.fresh(), at: now, by: by,
      act: Repaired(
        lines: chain.next, leftBytes: left, file: "\(Self.quarantine)/\(oldName)"))
    let line = try chain.line(of: entry)
    do throws(JournalError) {
      // Unknown until the new file is sure to bear the name, whatever was wrong before.
      try lock.note(LockBlock(holder: getpid(), synced: before.synced, isUnknown: true))
      try lock.file.synchronize()
      try exchange(entry, line, kept: kept, oldName: oldName)
    } catch {
      guard (try? holdsItsName()) == true else { throw .repairUnfinished(errno: error.reason) }
      try? lock.note(before)
      throw error
    }
    try becomeGood(lock, synced: kept + 1 + line.bytes.count)
    let confirmed = shown..<chain.next
    chain.takeNewline()
    chain.take(entry, as: line)
    let repair = Repair(
      entry: entry, confirmed: confirmed, leftBytes: left,
      oldFile: "\(Self.quarantine)/\(oldName)")
    return (record, repair)
  }

  /// Makes the new name last, and only then lets others write.
  private func becomeGood(_ lock: LockFile, synced: Int) throws(JournalError) {
    defer { lock.ring() }
    do throws(JournalError) {
      try directory.descriptor.synchronize()
      try lock.note(LockBlock(synced: synced))
      try lock.file.synchronize()
    } catch {
      try? lock.noteUnknown()
      throw .repairUnfinished(errno: error.reason)
    }
  }

  /// Keeps a copy of the whole old file, and puts the new one in its place.
  ///
  /// Only when both are on the disk does the new one get the record's name: at any moment there is a
  /// whole record of that name. Where this throws, the old file bears the name still.
  private func exchange(
    _ entry: Entry, _ line: Line, kept: Int, oldName: String
  ) throws(JournalError) {
    let parent = directory.descriptor
    let folder = try quarantineFolder()
    do throws(JournalError) {
      let old = try folder.open(entry: oldName, O_WRONLY | O_CREAT | O_EXCL)
      try copy(Int(file.status().st_size), to: old)
      try old.synchronize()
      try folder.synchronize()
      // One that a repair left which was cut off: a copy of what is still here.
      unlinkat(parent.number, MeetingDirectory.newJournal, 0)
      let new = try parent.open(entry: MeetingDirectory.newJournal, O_RDWR | O_CREAT | O_EXCL)
      try copy(kept, to: new)
      try new.write([UInt8(ascii: "\n")] + line.bytes, at: kept)
      try verify(new, against: entry)
      try new.synchronize()
      let (from, to) = (MeetingDirectory.newJournal, MeetingDirectory.journal)
      guard renameat(parent.number, from, parent.number, to) == 0 else {
        throw .notRecorded(errno: errno)
      }
    } catch {
      unlinkat(parent.number, MeetingDirectory.newJournal, 0)
      unlinkat(folder.number, oldName, 0)
      guard case .system(_, _, let reason) = error else { throw error }
      throw .notRecorded(errno: reason)
    }
  }

  private func copy(_ count: Int, to other: Descriptor) throws(JournalError) {
    var position = 0
    while position < count {
      let bytes = try file.read(at: position, count: min(1 << 20, count - position))
      guard !bytes.isEmpty else { throw .system(.read, path: file.path, errno: EIO) }
      try other.write(bytes, at: position)
      position += bytes.count
    }
  }

  /// Reads the new file from its first line to its last before it takes the old one's place.
  private func verify(_ new: Descriptor, against entry: Entry) throws(JournalError) {
    let size = Int(try new.status().st_size)
    var copy = try Chain(new, upTo: size)
    let ending = try copy.read(new, upTo: size)
    guard ending == .clean, copy.record.entries.last == entry else {
      throw .system(.read, path: new.path, errno: EIO)
    }
  }

  /// Notices that the record, read-only until now, has been repaired or replaced by another.
  func noticeRepair() throws(JournalError) {
    switch condition {
    case .unknownOutcome, .damaged, .lost: _ = try holdsItsName()
    default: break
    }
  }

  /// The moment in the name of a file, in UTC.
  private static func name(of moment: Moment) -> String {
    let iso = CivilTime(wall: moment.wall, offset: 0).iso
    return String(iso.prefix(19).filter { $0.isASCII && ($0.isNumber || $0 == "T") }) + "Z"
  }
}

extension JournalError {
  /// The code of the system's failure; 0 where it was none of the system's.
  fileprivate var reason: Int32 {
    switch self {
    case .system(_, _, let code), .notRecorded(let code): code
    default: 0
    }
  }
}
