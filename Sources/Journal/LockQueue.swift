// Owns a place in the queue for the record's lock: a ticket that the kernel keeps, and a thread that
// waits until those before it are served.

import Glibc
import Synchronization

/// A place in the queue of those who wait for the record's lock.
///
/// The thread waits for the ticket before its own to be given back, then for the lock to be free;
/// then the process is told that it is its turn, and gives its ticket back once it has the lock. The
/// lock itself is held here for an instant only, shared with readers: whoever is stopped or hangs while
/// waiting holds a ticket.
final class LockQueue: Sendable {
  private enum Place: Equatable {
    /// Nobody waits.
    case none
    /// The thread waits.
    case waiting
    /// The process has given up: the thread passes its turn on, unless the next who waits takes it.
    case left
    /// The process has got the lock before its turn: the thread has nothing more to wait for.
    case served
    /// Those before are served, and the lock was free a moment ago.
    case first
  }

  private struct State {
    var place = Place.none
    var ticket: Int?
  }

  private let line: TicketLine
  private let lock: Descriptor
  private let bell: Bell
  private let state = Mutex(State())

  /// Makes a place that nobody has taken yet; nil where the process may open no more files.
  init?(of directory: MeetingDirectory) {
    let descriptor = directory.descriptor
    // Open files of their own: a lock belongs to the open file, and the record's is used by others.
    guard let line = try? descriptor.open(entry: MeetingDirectory.journal, O_RDWR),
      let lock = try? descriptor.open(entry: LockFile.name, O_RDWR), let bell = Bell()
    else { return nil }
    self.line = TicketLine(file: line)
    self.lock = lock
    self.bell = bell
  }

  /// Becomes readable when it is this process's turn.
  var descriptor: Int32 { bell.descriptor }

  /// Whether it is this process's turn.
  var isFirst: Bool { state.withLock { $0.place == .first } }

  /// How many tickets there are at most before this one.
  var ahead: Int { state.withLock { state in state.ticket.map { line.ticketsBefore($0) } ?? 0 } }

  /// Takes a place at the end, or the one that was left and is still kept.
  ///
  /// - Returns: Whether there is one: not where the system has no thread to give, or the thread still
  ///   waits behind a process that is stopped.
  func join() -> Bool {
    state.withLock { state in
      switch state.place {
      case .none:
        state.ticket = line.take()
        if SystemThread.start({ self.wait() }) { state.place = .waiting } else { giveBack(&state) }
      case .left: state.place = .waiting
      case .waiting, .first, .served: break
      }
      return state.place == .waiting || state.place == .first
    }
  }

  /// Gives the ticket back: the lock has been taken.
  func serve() {
    state.withLock { state in
      guard state.place == .waiting || state.place == .first else { return }
      let isWaiting = state.place == .waiting
      giveBack(&state)
      if isWaiting { state.place = .served }
    }
  }

  /// Gives the place up.
  func leave() {
    state.withLock { state in
      switch state.place {
      case .waiting: state.place = .left
      case .first: giveBack(&state)
      case .none, .left, .served: break
      }
    }
  }

  private func giveBack(_ state: inout State) {
    if let ticket = state.ticket { line.giveBack(ticket) }
    if state.place == .first { bell.drain() }
    state = State()
  }

  /// Waits in the kernel; what fails here is found, and said, by whoever takes the lock.
  private func wait() {
    if let ticket = state.withLock({ $0.ticket }) { line.waitForTicket(before: ticket) }
    if state.withLock({ $0.place != .served }) { lock.waitUntilFree() }
    state.withLock { state in
      guard state.place == .waiting else { return giveBack(&state) }
      state.place = .first
      bell.ring()
    }
  }
}

extension Descriptor {
  /// Waits until nobody holds the lock of this file.
  fileprivate func waitUntilFree() {
    while flock(number, LOCK_SH) != 0, errno == EINTR {}
    flock(number, LOCK_UN)
  }
}

/// A pair of sockets by which one thread wakes another.
private final class Bell: Sendable {
  let descriptor: Int32
  private let rope: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    guard socketpair(AF_UNIX, Int32(kind), 0, &ends) == 0 else { return nil }
    (descriptor, rope) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(rope)
  }

  func ring() {
    _ = write(rope, "!", 1)
  }

  func drain() {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) > 0 {}
  }
}
