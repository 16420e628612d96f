// Owns an open record: what of it is verified, whether it may be written, and the files themselves.
// Creating, opening, following and appending are in the files of their subjects.

import Glibc
package import Roster

/// The record of a meeting on disk, open in this process.
///
/// Nothing that it shows can be lost any more: a line is in `record` only once it is synced.
package final class Journal {
  /// What it was opened for.
  package let access: Access
  /// Whether the record may be written, and if not, why.
  package internal(set) var condition = Condition.good
  /// What was found after a crash, and what was done about it, since it was last taken.
  package internal(set) var findings: [Finding] = []
  /// Whether acts are recorded although the wall clock is more than 24 h behind the last line; to be
  /// set when the person has confirmed it.
  package var acceptsClockBehind = false

  let directory: MeetingDirectory
  let file: Descriptor
  let lock: LockFile?
  let clock: MachineClock
  /// This process's place among those who wait for the lock; nil until it has had to wait.
  var queue: LockQueue?
  private let watch: Watch?
  private let tellsOfChanges: Bool

  /// The lines that are verified and synced.
  var chain: Chain
  /// The size that is known to be synced, in bytes.
  var synced: Int
  /// The bytes after the last good line that a crash left.
  var tornBytes = 0
  /// Lines of others, read on the way to a line of one's own and not asked for yet.
  var unreported: [Entry] = []
  /// Whether the lock was busy when there was something to read.
  var isBehind = false
  /// The reading of the entries that a snapshot has spared, where it is under way.
  var history: Thread<Result<Chain, JournalError>>?
  /// How snapshots are kept; nil where none are.
  let snapshots: Snapshots?
  /// The number of lines that the snapshot on disk sums up.
  var snapshotLines: Int
  /// The keeping of a snapshot, the last that was begun.
  var keeping: Thread<Bool>?

  init(
    _ files: OpenFiles, chain: Chain, access: Access, clock: MachineClock, snapshots: Snapshots?
  ) {
    directory = files.directory
    file = files.file
    lock = files.lock
    synced = files.survey.synced
    watch = Watch(over: files.directory)
    tellsOfChanges = files.system.tellsOfChanges
    self.chain = chain
    self.access = access
    self.clock = clock
    self.snapshots = snapshots
    snapshotLines = chain.record.isWhole ? 0 : chain.next
  }

  /// The path of the meeting's directory.
  package var path: String { directory.path }

  /// The record as it is verified and synced.
  package var record: Record { chain.record }

  /// The number and hash of the last line.
  package var head: Head { chain.head }

  /// Returns what was found after a crash since it was last asked for: by opening, by following, or
  /// under the lock, before an own line was written.
  package func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }

  /// Becomes readable when others have changed something, and is drained by `refresh`.
  ///
  /// It is nil where the system has no watch to give.
  package var changeDescriptor: Int32? { watch?.descriptor }

  /// After how many milliseconds to call `refresh` unasked; to be asked before each wait.
  ///
  /// Soon while another process holds the lock, four times a second where the system does not tell
  /// of changes, else never (nil).
  package var checkMilliseconds: Int? {
    if isBehind { return 10 }
    return watch != nil && tellsOfChanges ? nil : 250
  }

  func drainChanges() {
    watch?.drain()
  }
}
