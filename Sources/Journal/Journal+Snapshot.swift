// Owns when a snapshot is kept, and the reading of the entries that one has spared.

import Roster

extension Journal {
  /// Whether every entry is in memory; after opening with a snapshot only the newest are.
  package var hasHistory: Bool { record.isWhole }

  /// Becomes readable when the reading of old entries is done; `refresh` then takes them in.
  package var historyDescriptor: Int32? { history?.descriptor }

  /// Begins to read the entries that a snapshot has spared, in another thread.
  package func beginReadingHistory() {
    guard !hasHistory, history == nil else { return }
    let file = file
    let size = chain.offset
    history = Thread { Chain.whole(file, upTo: size).map(\.chain) }
  }

  /// Reads the entries that a snapshot has spared, waiting for them.
  ///
  /// - Throws: `JournalError`, where the file cannot be read.
  package func readHistory() throws(JournalError) {
    guard !hasHistory else { return }
    judge(try readWhole(upTo: chain.offset))
  }

  /// Reads the record from line 0 on, whatever was known of it.
  ///
  /// A file that was cut or written anew meanwhile is noticed, as at any other time.
  ///
  /// - Parameter size: The number of bytes that are known not to change any more.
  /// - Returns: How the file ends after the good lines.
  /// - Throws: `JournalError.system` where the file cannot be read.
  func readWhole(upTo size: Int) throws(JournalError) -> Ending {
    defer { history = nil }
    let known = chain
    let ending: Ending
    if let history {
      chain = try history.result().get()
      ending = try chain.read(file, upTo: size)
    } else {
      let whole = try Chain.whole(file, upTo: size).get()
      (chain, ending) = (whole.chain, whole.ending)
    }
    let last = known.next - 1
    if chain.next >= known.next, try hash(ofLine: last) != known.last.text {
      condition = .replaced(missing: last...last)
    } else if chain.next < known.next, ending.isCrash {
      condition = .shortened(missing: chain.next...last)
    }
    return ending
  }

  /// Notes that the snapshot is of no use any more once a line that it sums up is undone: whoever
  /// opens with it would have to read everything.
  func noteUndos(in news: some Sequence<Entry>) {
    guard snapshotLines > 0 else { return }
    for entry in news {
      if let undone = entry.undone, undone.seq < snapshotLines { snapshotLines = 0 }
    }
  }

  /// Keeps a snapshot if there are enough new lines.
  package func keepSnapshot() {
    _ = snapshotToKeep()?()
  }

  /// Begins to keep a snapshot if there are enough new lines, in another thread.
  package func beginKeepingSnapshot() {
    guard keeping?.isDone ?? true, let keep = snapshotToKeep() else { return }
    keeping = Thread(keep)
  }

  private func snapshotToKeep() -> (@Sendable () -> Bool)? {
    guard let snapshots, access == .writing, condition == .good, !chain.lacksNewline,
      chain.next - snapshotLines >= snapshots.interval
    else { return nil }
    let snapshot = Snapshot(standing: record.standing, hash: chain.last, offset: chain.offset)
    snapshotLines = chain.next
    return { [directory] in snapshots.keep(snapshot, in: directory) }
  }
}

extension Chain {
  /// Reads the good lines of a file from line 0 on.
  fileprivate static func whole(
    _ file: Descriptor, upTo size: Int
  ) -> Result<(chain: Chain, ending: Ending), JournalError> {
    do throws(JournalError) {
      var chain = try Chain(file, upTo: size)
      let ending = try chain.read(file, upTo: size)
      return .success((chain, ending))
    } catch {
      return .failure(error)
    }
  }
}
