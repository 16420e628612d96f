// Owns the writing of a line: lock, read what others wrote, decide, one write, one sync.

import Glibc
package import Roster

extension Journal {
  /// Carries out an order, waiting for at most 3 s for others to finish.
  ///
  /// - Parameters:
  ///   - order: Who asks for what.
  ///   - pause: Lets a pause of the waiting pass; false gives up.
  /// - Returns: What became of it.
  /// - Throws: `JournalError`: nothing is recorded, but for `unknownOutcome`.
  package func perform(
    _ order: Order, pausing pause: (LockPause) -> Bool = { $0.pass() }
  ) throws(JournalError) -> Outcome {
    guard access == .writing else { throw .openedForReading }
    if order.request.needsHistory { try readHistory() }
    return try inTurn(pause) { () throws(JournalError) in
      guard condition == .good else { throw .readOnly(condition) }
      return try whileLocked { () throws(JournalError) in try carryOut(order) }
    }
  }

  /// Runs a body while the lock is held; nil where another process holds it.
  func whileLocked<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result? {
    guard let lock else { throw .openedForReading }
    return try SignalShield.during { () throws(JournalError) -> Result? in
      guard try lock.take(shared: false) else { return nil }
      queue?.serve()
      let before = chain.offset
      defer {
        lock.release()
        if chain.offset != before || condition != .good { lock.ring() }
      }
      guard let survey = try Survey(file, lock, isHeld: true) else { return nil }
      unreported += try follow(survey)
      guard condition == .good else { throw .readOnly(condition) }
      try note(holder: getpid())
      defer { if condition == .good { try? note(holder: 0) } }
      return try body()
    }
  }

  private func carryOut(_ order: Order) throws(JournalError) -> Outcome {
    try recover()
    if let standing = record.entry(ofAct: order.id), record.isRetry(order, of: standing) {
      return .alreadyRecorded(standing)
    }
    let act: (any Act)?
    do {
      act = try record.decide(order)
    } catch {
      return .refused(error)
    }
    guard let act else { return .unchanged }
    let entry = Entry(
      seq: chain.next, id: order.id, at: try stamp(), by: order.by, act: act)
    let line = try chain.line(of: entry)
    try write(line.bytes)
    chain.take(entry, as: line)
    noteUndos(in: CollectionOfOne(entry))
    return .recorded(entry)
  }

  /// Returns the present moment, unless the clock has been set back by more than a day.
  private func stamp() throws(JournalError) -> Moment {
    let now = clock.now()
    let behind = (record.lastMoment?.wall ?? now.wall) - now.wall
    guard behind <= 86_400_000 || acceptsClockBehind else {
      throw .clockBehind(milliseconds: behind)
    }
    return now
  }

  /// Appends bytes in one write and syncs them; what cannot be written whole is cut back.
  func write(_ bytes: [UInt8]) throws(JournalError) {
    let size = chain.offset
    let count = bytes.withUnsafeBytes { Glibc.write(file.number, $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      let reason = count < 0 ? errno : 0
      guard count <= 0 || ftruncate(file.number, off_t(size)) == 0 else {
        throw giveUp(errno)
      }
      throw .notRecorded(errno: reason)
    }
    // From here on the line is in the file, and whoever comes next would sync and show it.
    guard let status = try? file.status() else { throw giveUp(errno) }
    guard Int(status.st_size) == size + bytes.count else { throw giveUp(0) }
    guard fdatasync(file.number) == 0 else { throw giveUp(errno) }
    synced = size + bytes.count
  }

  private func note(holder: Int32) throws(JournalError) {
    try lock?.note(holder: holder, synced: synced)
  }
}
