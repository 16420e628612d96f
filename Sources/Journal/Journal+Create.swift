// Owns the creation of a record: the lines with the plan, and the syncs that make them last. The file
// gets its name when all of it is on the disk, so that a meeting is there as a whole or not at all.

import Glibc
package import Roster

extension Journal {
  /// Creates the record of a meeting.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory, which is made where it is not there.
  ///   - plan: The plan.
  ///   - by: Who creates it.
  ///   - clock: The clocks that stamp its lines.
  ///   - history: What a rehearsal pretends to have happened before now, in order.
  /// - Returns: The record, open for writing.
  /// - Throws: `JournalError`; then nothing is left of what was made.
  package static func create(
    at path: String, plan: Plan, by: String, clock: MachineClock = MachineClock(),
    history: [(at: Moment, by: String, act: any Act)] = []
  ) throws(JournalError) -> Journal {
    let now = clock.now()
    let path = MeetingDirectory.withoutTrailingSlashes(path)
    var made: [String] = []
    do {
      try makeDirectories(path, made: &made)
      try write(at: path, isRehearsal: plan.isRehearsal) { file throws(JournalError) in
        var lines = NewLines(file, offset: plan.starts.offset)
        try add(plan, by: by, at: now, history: history, to: &lines)
        return try lines.end()
      }
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
    return try open(at: path, for: .writing, clock: clock)
  }

  /// Adds the lines of a new record; made-up moments bear the mark of no machine.
  private static func add(
    _ plan: Plan, by: String, at now: Moment,
    history: [(at: Moment, by: String, act: any Act)], to lines: inout NewLines
  ) throws(JournalError) {
    func madeUp(_ moment: Moment) -> Moment {
      Moment(wall: moment.wall, boot: 0, up: max(0, moment.wall))
    }
    let created = history.first.map { madeUp($0.at) } ?? now
    var entries: [Entry] = []
    for act in plan.creation() { entries.append(try lines.add(act, at: created, by: by)) }
    guard !history.isEmpty else { return }
    var record = Record(creation: entries[0], plan: plan)
    for entry in entries.dropFirst() { record.append(entry) }
    for past in history {
      if let refusal = past.act.refusal(in: record.meeting) {
        throw .impossibleHistory(seq: record.head + 1, refusal)
      }
      record.append(try lines.add(past.act, at: madeUp(past.at), by: past.by))
    }
  }

  /// Makes a directory and those above it that are not there.
  private static func makeDirectories(
    _ path: String, made: inout [String]
  ) throws(JournalError) {
    var status = stat()
    if lstat(path, &status) == 0 { return }
    guard errno == ENOENT else { throw .system(.create, path: path, errno: errno) }
    let parent = parent(of: path)
    if parent != path { try makeDirectories(parent, made: &made) }
    guard mkdir(path, 0o700) == 0 else { throw .system(.create, path: path, errno: errno) }
    made.append(path)
    try Descriptor.open("\(parent)/.", O_RDONLY | O_DIRECTORY).synchronize()
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the file of a record.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory.
  ///   - isRehearsal: Whether it may lie where no lock keeps others off.
  ///   - fill: Writes and syncs it; answers with its size, in bytes.
  /// - Throws: `JournalError`; then nothing is left of it.
  private static func write(
    at path: String, isRehearsal: Bool, _ fill: (Descriptor) throws(JournalError) -> Int
  ) throws(JournalError) {
    let directory = try MeetingDirectory(at: path)
    try checkIsFree(directory)
    let lock = try lockOfNew(directory)
    var name = MeetingDirectory.newJournal
    do {
      try SignalShield.during { () throws(JournalError) in
        try checkLock(lock, of: directory, isRehearsal: isRehearsal)
        // Whoever had the lock before may have created one.
        try checkIsFree(directory)
        let parent = directory.descriptor
        // One that a creation has left which was cut off.
        unlinkat(parent.number, name, 0)
        let size = try fill(parent.open(entry: name, O_RDWR | O_CREAT | O_EXCL))
        guard renameat(parent.number, name, parent.number, MeetingDirectory.journal) == 0 else {
          throw .system(.create, path: "\(path)/\(MeetingDirectory.journal)", errno: errno)
        }
        name = MeetingDirectory.journal
        try lock.note(LockBlock(synced: size))
        try parent.synchronize()
        try Descriptor.open("\(path)/..", O_RDONLY | O_DIRECTORY).synchronize()
      }
    } catch {
      if case .alreadyThere = error { throw error }
      unlinkat(directory.descriptor.number, name, 0)
      unlinkat(directory.descriptor.number, LockFile.name, 0)
      throw error
    }
  }

  private static func checkIsFree(_ directory: MeetingDirectory) throws(JournalError) {
    guard try directory.descriptor.status(ofEntry: MeetingDirectory.journal) == nil else {
      throw .alreadyThere(path: directory.path)
    }
  }

  /// Makes the lock, or takes over the one that a creation has left which was cut off: it knows of no
  /// record.
  private static func lockOfNew(
    _ directory: MeetingDirectory
  ) throws(JournalError) -> LockFile {
    guard let left = try directory.open(LockFile.name, O_RDWR) else {
      return try directory.makeLock()
    }
    let lock = LockFile(file: left, isWritable: true)
    guard try lock.take(shared: false), try lock.block() == LockBlock() else {
      throw .alreadyThere(path: directory.path)
    }
    try left.write(LockBlock().wholeBlock)
    return lock
  }

  /// Takes the lock and makes sure that it keeps others off.
  private static func checkLock(
    _ lock: LockFile, of directory: MeetingDirectory, isRehearsal: Bool
  ) throws(JournalError) {
    let system = FileSystem(of: lock.file)
    guard isRehearsal || !system.isShared else {
      throw .unsafe(path: directory.path, .networkFileSystem(system.type))
    }
    let isTaken = try lock.take(shared: false)
    let second = try directory.lock(for: .reading)
    let isKeptOff = try second.map { second throws(JournalError) in try !second.take(shared: false)
    }
    guard isRehearsal || (isTaken && isKeptOff == true) else {
      throw .unsafe(path: directory.path, .unlockableFileSystem(system.type))
    }
  }
}
