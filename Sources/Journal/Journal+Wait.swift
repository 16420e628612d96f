// Owns the waiting of a writer until it is its turn: first come, first served, for at most 3 s.

import Glibc

/// A pause of a writer while others hold the record's lock.
package struct LockPause: Hashable, Sendable {
  /// Becomes readable when it is this process's turn; nil where only time will tell.
  package let descriptor: Int32?
  /// How long the pause may last at most, in milliseconds.
  package let milliseconds: Int
  /// How long the writer has waited before it, in milliseconds.
  package let waited: Int

  /// Lets the pause pass, with nothing else to do meanwhile.
  ///
  /// - Returns: True: it never gives up.
  package func pass() -> Bool {
    var bell = pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    poll(&bell, 1, Int32(milliseconds))
    return true
  }
}

extension Journal {
  /// Tries until the lock is free, first come first served, for at most 3 s.
  ///
  /// - Parameters:
  ///   - pause: Lets a pause pass; false gives up.
  ///   - attempt: Tries without waiting; nil where the lock is busy.
  /// - Returns: What the attempt has returned.
  /// - Throws: What the attempt throws; `JournalError.givenUp`; `.locked` when the time is over.
  func inTurn<Result>(
    _ pause: (LockPause) -> Bool = { $0.pass() },
    _ attempt: () throws(JournalError) -> Result?
  ) throws(JournalError) -> Result {
    guard let lock else { throw .openedForReading }
    if !TicketLine(file: file).isTaken, let result = try attempt() { return result }
    queue = queue ?? LockQueue(of: directory)
    defer { queue?.leave() }
    var view = QueueView(size: try file.status().st_size)
    while true {
      // Asked anew each time: the thread of an earlier wait may only now be free.
      let place = queue?.join() == true ? queue : nil
      guard pause(view.pause(at: place)) else { throw .givenUp }
      let isOver = view.waited >= QueueView.longestWait
      let triesAnyway = try view.stands(at: place, size: try file.status().st_size, lock)
      if isOver || triesAnyway || place?.isFirst ?? true, let result = try attempt() {
        return result
      }
      if isOver { throw .locked(lock.holder()) }
    }
  }
}

/// The queue, as one who waits in it sees it.
///
/// Whoever is stopped while he waits keeps his ticket. So when the record has not grown for a moment,
/// and yet the lock is free twice running, the one behind him tries for himself; and so does anybody
/// who has waited very long.
private struct QueueView {
  /// For how long a writer waits at most, in milliseconds.
  static let longestWait = 3000
  /// After how long a writer tries whatever the queue does, in milliseconds.
  private static let longestPatience = 2000
  /// The time between two looks at a queue that does not move, in milliseconds.
  private static let shortPause = 10
  /// How long the record may rest before the queue is looked at, in milliseconds.
  private static let longestRest = 100
  /// How much longer it may rest for every place in the queue, in milliseconds.
  private static let restOfPlace = 20

  private let start = Stopwatch()
  private var size: off_t
  private var rest = Stopwatch()
  private var wasFree = false

  init(size: off_t) { self.size = size }

  /// How long the wait has lasted, in milliseconds.
  var waited: Int { start.milliseconds }

  /// Returns the pause until the next look; nil stands for no place in the queue.
  func pause(at place: LockQueue?) -> LockPause {
    let (waited, rest) = (waited, rest.milliseconds)
    let isFirst = place?.isFirst == true
    var longest = max(Self.shortPause, Self.longestRest - rest)
    if place == nil || waited >= Self.longestPatience { longest = Self.shortPause }
    // Only a reader's look can be in the way of the first, and it lasts an instant.
    if isFirst, rest < Self.longestRest { longest = 1 }
    return LockPause(
      descriptor: isFirst ? nil : place?.descriptor,
      milliseconds: max(1, min(longest, Self.longestWait - waited)), waited: waited)
  }

  /// Looks again; tells whether the queue stands although the lock is free.
  mutating func stands(
    at place: LockQueue?, size: off_t, _ lock: LockFile
  ) throws(JournalError) -> Bool {
    if waited >= Self.longestPatience { return true }
    if size != self.size { (self.size, rest, wasFree) = (size, Stopwatch(), false) }
    let rests = rest.milliseconds
    guard rests >= Self.longestRest else { return false }
    // Whoever is nearer to the one that is stopped is before those behind.
    let ahead = place?.ahead ?? 0
    let isPatient = rests < min(1000, Self.longestRest + Self.restOfPlace * ahead)
    guard !isPatient, try lock.isFree() else {
      wasFree = false
      return false
    }
    defer { wasFree = true }
    return wasFree
  }
}
