// Owns the look at the files of a record before anything of them is read: whether they are the same
// as before, how much there is, and how much of that is synced.

import Glibc
import Roster

/// The files of a meeting as they were opened.
struct OpenFiles {
  let directory: MeetingDirectory
  let file: Descriptor
  let lock: LockFile?
  let system: FileSystem
  let survey: Survey
}

/// What there is to read.
struct Survey {
  /// The size of the file, in bytes.
  var whole: Int
  /// The size up to which bytes do not change any more and may be shown, in bytes.
  var size: Int
  /// The size that is known to be synced, in bytes.
  var synced: Int
  /// The size that was noted as synced; more than there is where the file was cut, or an older copy
  /// put in its place.
  var noted = 0
  /// Whether a sync has failed.
  var isUnknown = false
  /// Whether the lock was busy, so that there may be more.
  var isPartial = false
  /// Whether the lock was held already, so that nobody writes until it is released.
  var isHeld = false

  /// Looks while no writer is at work; nil where the lock is busy.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - lock: Its lock, which is held for this one look; nil where there is none.
  ///   - isHeld: Whether the lock is held already.
  /// - Throws: `JournalError.system` where a file cannot be looked at.
  init?(_ file: Descriptor, _ lock: LockFile?, isHeld: Bool = false) throws(JournalError) {
    if let lock, !isHeld {
      guard try lock.take(shared: true) else { return nil }
    }
    defer { if !isHeld { lock?.release() } }
    self.isHeld = isHeld
    whole = Int(try file.status().st_size)
    let block = try lock?.block()
    noted = block?.synced ?? 0
    synced = min(block?.synced ?? whole, whole)
    isUnknown = block?.isUnknown ?? false
    // What nobody knows to be on the disk is not shown.
    size = isUnknown ? synced : whole
  }

  /// Looks although a writer is at work: what it has noted as synced does not change any more.
  init(busy file: Descriptor, _ lock: LockFile) throws(JournalError) {
    let block = try lock.block()
    whole = Int(try file.status().st_size)
    noted = block.synced
    synced = min(block.synced, whole)
    size = synced
    isUnknown = block.isUnknown
    isPartial = true
  }
}

extension Journal {
  /// Tells whether the files are the ones that were opened, and not shorter than what was shown;
  /// otherwise the condition says what is missing.
  ///
  /// - Parameter size: The size of the file, in bytes.
  /// - Returns: Whether all is as it was.
  /// - Throws: `JournalError.system` where a file cannot be looked at.
  func isSameRecord(_ size: Int) throws(JournalError) -> Bool {
    guard try holdsItsName(), isWhereItWasOpened else { return false }
    if let missing = chain.missing(inSize: size) {
      condition = .shortened(missing: missing)
      return false
    }
    guard try endsAsVerified() else {
      condition = .replaced(missing: record.head...record.head)
      return false
    }
    guard let lock else { return true }
    let lockFound = try directory.descriptor.status(ofEntry: LockFile.name)
    guard let lockFound, try lock.file.status().isSameFile(as: lockFound) else {
      condition = .removed
      return false
    }
    return true
  }

  /// Whether no other directory lies where this one was opened.
  ///
  /// What is written here would be missing there. One that was only moved is still the one opened.
  private var isWhereItWasOpened: Bool {
    var found = stat()
    guard lstat(directory.path, &found) == 0, let opened = try? directory.descriptor.status(),
      !opened.isSameFile(as: found)
    else { return true }
    condition = .replaced(missing: 0...record.head)
    return false
  }

  /// Tells whether the file that was opened still bears the record's name.
  func holdsItsName() throws(JournalError) -> Bool {
    let opened = try file.status()
    let found = try directory.descriptor.status(ofEntry: MeetingDirectory.journal)
    guard let found else {
      condition = .removed
      return false
    }
    guard opened.isSameFile(as: found) else {
      condition = .replaced(missing: try linesMissingInReplacement())
      return false
    }
    return true
  }

  /// Compares the file that was opened, which lives on without a name, with the one in its place.
  private func linesMissingInReplacement() throws(JournalError) -> ClosedRange<Int>? {
    guard let other = try? directory.open(MeetingDirectory.journal, O_RDONLY) else {
      return 0...record.head
    }
    var position = 0
    while position < chain.offset {
      let count = min(1 << 20, chain.offset - position)
      let ours = try file.read(at: position, count: count)
      let theirs = try other.read(at: position, count: count)
      let same = zip(ours, theirs).prefix { $0 == $1 }.count
      position += same
      guard same == count else { return chain.missing(inSize: position) }
    }
    return nil
  }
}

extension stat {
  fileprivate func isSameFile(as other: stat) -> Bool {
    st_dev == other.st_dev && st_ino == other.st_ino
  }
}
