// Owns the opening of a record, after a crash or not.

import Glibc
import Roster

extension Journal {
  /// Opens the record of a meeting.
  ///
  /// Opening never waits: while another process writes, what it has synced is shown, and the rest
  /// comes with `refresh`.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory.
  ///   - access: Whether lines are to be added.
  ///   - clock: The clocks that stamp them.
  ///   - snapshots: How snapshots are kept; with one, the entries that it sums up are not read, only
  ///     their hashes verified (`readHistory`). By default every entry is read.
  /// - Returns: The record with all its good lines; `condition` tells whether it may be written.
  /// - Throws: `JournalError`, where there is nothing to be shown, or the place is not safe.
  package static func open(
    at path: String, for access: Access, clock: MachineClock = MachineClock(),
    snapshots: Snapshots? = nil
  ) throws(JournalError) -> Journal {
    let files = try openFiles(at: path, for: access)
    var chain = try Chain(files.file, upTo: files.survey.size)
    if let snapshot = snapshots?.snapshot(in: files.directory, plan: chain.record.plan) {
      _ = chain.resume(from: snapshot, files.file, upTo: files.survey.size)
    }
    // Exercises may lie anywhere; official minutes only where a lock keeps all writers apart.
    guard !files.system.isShared || chain.record.plan.isRehearsal else {
      throw .unsafe(path: path, .networkFileSystem(files.system.type))
    }
    let journal = Journal(
      files, chain: chain, access: access, clock: clock, snapshots: snapshots)
    _ = try journal.follow(files.survey)
    journal.recoverAtOnce()
    return journal
  }

  private static func openFiles(
    at path: String, for access: Access
  ) throws(JournalError) -> OpenFiles {
    let directory = try MeetingDirectory(at: path)
    let flags = access == .writing ? O_RDWR | O_APPEND : O_RDONLY
    guard let file = try directory.open(MeetingDirectory.journal, flags) else {
      throw .notThere(path: path)
    }
    let lock = try directory.lock(for: access)
    return OpenFiles(
      directory: directory, file: file, lock: lock, system: FileSystem(of: file),
      survey: try survey(file, lock))
  }

  private static func survey(
    _ file: Descriptor, _ lock: LockFile?
  ) throws(JournalError) -> Survey {
    if let survey = try Survey(file, lock) { return survey }
    guard let lock else { throw .notThere(path: file.path) }
    let survey = try Survey(busy: file, lock)
    guard survey.size > 0 else { throw .locked(lock.holder()) }
    return survey
  }

  /// Sets a torn tail aside now if nobody else is writing; else whoever writes next does it.
  private func recoverAtOnce() {
    let isWhole = tornBytes == 0 && !chain.lacksNewline && findings.isEmpty
    guard !isWhole, condition == .good else { return }
    if access == .writing { _ = try? whileLocked { () throws(JournalError) in try recover() } }
    if tornBytes > 0 { findings.append(.tailLeft(bytes: tornBytes)) }
    if chain.lacksNewline { findings.append(.newlineMissing(seq: record.head)) }
  }
}
