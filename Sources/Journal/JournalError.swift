// Owns every reason for which the record cannot be created, opened or written. The sentences are in
// JournalError+Phrase.

package import Roster
package import StrictJSON

/// Why the record could not be created, opened, read or written.
package enum JournalError: Error, Hashable, Sendable {
  /// A call of the system failed.
  case system(SystemCall, path: String, errno: Int32)
  /// There is no directory of this path, or no record in it.
  case notThere(path: String)
  /// There is a record in the directory already.
  case alreadyThere(path: String)
  /// The directory or a file in it could be changed behind the record's back.
  case unsafe(path: String, Hazard)
  /// Line 0 is torn or empty: the creation was never acknowledged; the bytes stand untouched.
  case creationUnfinished(path: String)
  /// Line 0 is whole but wrong, or the plan that it begins does not go on as it should, so nothing can
  /// be shown.
  case creationDamaged(path: String, Damage)
  /// Line 0 was made by a newer version of the program, so nothing can be shown.
  case newerVersion(path: String, Novelty)
  /// The record was opened for reading only.
  case openedForReading
  /// The record can only be read, for the reason its condition gives.
  case readOnly(Condition)
  /// Another process held the lock for the whole time of waiting.
  case locked(Holder)
  /// The person did not want to wait any longer for another process; nothing is recorded.
  case givenUp
  /// There was no space, or a limit, for the line: it was cut back and nothing is recorded.
  case notRecorded(errno: Int32)
  /// The line was written and could not be synced: it is not known whether it will last.
  case unknownOutcome(errno: Int32)
  /// A repair has given its new file the record's name and could not finish: it is to be repeated.
  case repairUnfinished(errno: Int32)
  /// The wall clock is more than 24 h behind the last line, by so many milliseconds.
  case clockBehind(milliseconds: Int64)
  /// The id of an act has not the form of a key.
  case malformedAct(String)
  /// The event could not be read back from the record: a text or number of it is not fit for one.
  case unfit(JSONError?)
  /// The name of who does it could not be read back from the record.
  case unfitName(String)
  /// The line would be longer than a line may be, in bytes.
  case lineTooLong(bytes: Int)
  /// An event of a history given at the creation cannot have happened there.
  case impossibleHistory(seq: Int, Refusal)
}

/// A call of the system, by what it is for.
package enum SystemCall: String, CaseIterable, Sendable {
  case open, stat, read, write, synchronize, truncate, create, lock
}

/// What makes a place unfit for a record.
package enum Hazard: Hashable, Sendable {
  /// The path is a symbolic link.
  case symbolicLink
  /// The file has a second name.
  case hardLink
  /// It belongs to the user of this number.
  case foreignOwner(UInt32)
  /// Others than its owner may write in the directory.
  case writableByOthers
  /// It is neither a file nor a directory, or the wrong one of the two.
  case wrongKind
  /// The file system of this type is shared over a network.
  case networkFileSystem(String)
  /// The file system of this type does not keep two processes apart by a lock.
  case unlockableFileSystem(String)
}

/// The process that holds the lock.
package struct Holder: Hashable, Sendable {
  /// What a process is doing.
  package enum State: String, CaseIterable, Sendable {
    /// It runs or waits.
    case running
    /// It was stopped and holds the lock until it is continued.
    case suspended
    /// It has ended, or it is not known which process it is.
    case unknown
  }

  /// The number of the process; nil where the lock's holder has not said it.
  package var process: Int32?
  /// What it is doing.
  package var state: State

  /// Makes a holder.
  package init(process: Int32?, state: State) {
    self.process = process
    self.state = state
  }
}
