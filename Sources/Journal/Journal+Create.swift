// Owns the creation of a record: line 0 with the plan, and the syncs that make it last.

import Glibc
package import Roster

extension Journal {
  /// Creates the record of a meeting.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory, which is made where it is not there.
  ///   - plan: The plan that line 0 carries.
  ///   - by: Who creates it.
  ///   - clock: The clocks that stamp its lines.
  ///   - history: What a rehearsal pretends to have happened before now, in order.
  /// - Returns: The record, open for writing.
  /// - Throws: `JournalError`; then nothing is left of what was made.
  package static func create(
    at path: String, plan: Plan, by: String, clock: MachineClock = MachineClock(),
    history: [(at: Moment, by: String, act: any Act)] = []
  ) throws(JournalError) -> Journal {
    let bytes = try lines(of: plan, by: by, at: clock.now(), history: history)
    let path = MeetingDirectory.withoutTrailingSlashes(path)
    var made: [String] = []
    do {
      try makeDirectories(path, made: &made)
      try write(bytes, at: path, isRehearsal: plan.isRehearsal)
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
    return try open(at: path, for: .writing, clock: clock)
  }

  /// Returns the lines of a new record; made-up moments bear the mark of no machine.
  private static func lines(
    of plan: Plan, by: String, at now: Moment,
    history: [(at: Moment, by: String, act: any Act)]
  ) throws(JournalError) -> [UInt8] {
    func madeUp(_ moment: Moment) -> Moment {
      Moment(wall: moment.wall, boot: 0, up: max(0, moment.wall))
    }
    let creation = Entry(
      seq: 0, id: ActID.fresh(), at: history.first.map { madeUp($0.at) } ?? now, by: by,
      act: MeetingCreated(plan))
    var reader = LineReader()
    var line = try reader.line(of: creation, after: .none, offset: plan.starts.offset)
    var bytes = line.bytes
    var record = Record(creation: creation, plan: plan)
    for (seq, past) in history.enumerated() {
      let entry = Entry(
        seq: seq + 1, id: ActID.fresh(), at: madeUp(past.at), by: past.by, act: past.act)
      if let refusal = past.act.refusal(in: record.meeting) {
        throw .impossibleHistory(seq: entry.seq, refusal)
      }
      line = try reader.line(of: entry, after: line.hash, offset: plan.starts.offset)
      bytes += line.bytes
      record.append(entry)
    }
    return bytes
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

  private static func write(
    _ bytes: [UInt8], at path: String, isRehearsal: Bool
  ) throws(JournalError) {
    let directory = try MeetingDirectory(at: path)
    guard try directory.descriptor.status(ofEntry: MeetingDirectory.journal) == nil else {
      throw .alreadyThere(path: path)
    }
    let lock = try lockOfNew(directory)
    do {
      try SignalShield.during { () throws(JournalError) in
        try checkLock(lock, of: directory, isRehearsal: isRehearsal)
        let file = try directory.descriptor.open(
          entry: MeetingDirectory.journal, O_RDWR | O_CREAT | O_EXCL | O_APPEND)
        try file.write(bytes)
        try file.synchronize()
        try lock.note(LockBlock(synced: bytes.count))
        try directory.descriptor.synchronize()
        try Descriptor.open("\(path)/..", O_RDONLY | O_DIRECTORY).synchronize()
      }
    } catch {
      unlinkat(directory.descriptor.number, MeetingDirectory.journal, 0)
      unlinkat(directory.descriptor.number, LockFile.name, 0)
      throw error
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
