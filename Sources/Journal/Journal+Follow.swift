// Owns the following of what others write.

import Glibc
package import Roster

extension Journal {
  /// Reads what others have written, without ever waiting for them.
  ///
  /// - Returns: The new entries, in order; none while another process writes.
  /// - Throws: `JournalError.system` where the files cannot be read.
  package func refresh() throws(JournalError) -> [Entry] {
    drainChanges()
    if history?.isDone ?? false { try readHistory() }
    guard condition == .good else {
      try noticeRepair()
      return takeUnreported()
    }
    guard let survey = try Survey(file, lock) else {
      isBehind = true
      return takeUnreported()
    }
    unreported += try follow(survey)
    return takeUnreported()
  }

  /// Returns the lines of others that were read on the way to an own one, once.
  package func takeUnreported() -> [Entry] {
    defer { unreported = [] }
    return unreported
  }

  /// Verifies the lines up to the size of a survey and takes them in.
  func follow(_ survey: Survey) throws(JournalError) -> EntryList.SubSequence {
    let known = chain.next
    isBehind = survey.isPartial
    if !survey.isPartial {
      guard try isSameRecord(survey.whole) else { return record.entries[known...] }
    }
    let noted = max(synced, survey.synced)
    guard try isSynced(survey) else { return record.entries[known...] }
    let ending = try readOn(survey)
    let leftUnsynced = chain.missing(inSize: noted)?.count ?? 0
    if leftUnsynced > 0 { findings.append(.linesSynced(count: leftUnsynced)) }
    judge(ending)
    // A bad line says more than the state: a repair that was cut off has left both.
    if survey.isUnknown, condition == .good { condition = .unknownOutcome }
    // The lock is noted only after a sync: what it knows of and the file has not was acknowledged.
    if survey.noted > survey.whole, condition == .good {
      condition = .lost(bytes: survey.noted - survey.whole)
    }
    let news = record.entries[min(known, chain.next)...]
    noteUndos(in: news)
    return news
  }

  /// Takes in how the file ends; what has been found wrong before says more.
  func judge(_ ending: Ending) {
    tornBytes = 0
    guard condition == .good else { return }
    switch ending {
    case .clean, .needsHistory: break
    case .torn(let bytes):
      tornBytes = bytes
      // What will be cut must not count for the line that takes its place.
      synced = chain.offset
    case .damaged(let damage): condition = .damaged(damage)
    case .newer(let novelty): condition = .newerVersion(seq: chain.next, novelty)
    }
  }

  /// Reads the lines after those known.
  ///
  /// A torn tail may be cut, and a good line put in its place, while it is read without the lock: what
  /// does not end well is looked at again while nobody can write.
  private func readOn(_ survey: Survey) throws(JournalError) -> Ending {
    let ending = try read(upTo: survey.size)
    guard ending != .clean, !survey.isHeld, let lock, try lock.takeShared() else { return ending }
    defer { lock.release() }
    guard let again = try Survey(file, lock, isHeld: true), try isSynced(again) else {
      return ending
    }
    return try read(upTo: again.size)
  }

  private func read(upTo size: Int) throws(JournalError) -> Ending {
    let ending = try chain.read(file, upTo: size)
    return ending == .needsHistory ? try readWhole(upTo: size) : ending
  }

  /// Syncs what a process has left that died before its sync: a line is shown only when it lasts.
  private func isSynced(_ survey: Survey) throws(JournalError) -> Bool {
    synced = max(synced, survey.synced)
    guard survey.size > synced else { return true }
    guard fdatasync(file.number) == 0 else {
      _ = giveUp(errno)
      return false
    }
    synced = survey.size
    return true
  }

  /// Notes for every process, later ones too, that a sync has failed.
  ///
  /// It is never tried again: the system drops the bytes that it could not write, and a second sync
  /// would lie.
  func giveUp(_ reason: Int32) -> JournalError {
    condition = .unknownOutcome
    if let lock, lock.isWritable {
      try? lock.noteUnknown()
      lock.ring()
    }
    return .unknownOutcome(errno: reason)
  }
}
