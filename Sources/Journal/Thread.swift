// Owns the starting of threads: long readings use both of two processors, a desk reads old lines and
// keeps snapshots while it works, and one waits in the queue. Signals go to the first thread, which
// expects them.

import Glibc
import Synchronization

/// Work that is done in a thread of its own; it is waited for, or nobody cares any more.
final class Thread<Result: Sendable>: Sendable {
  /// Becomes readable when the work is done.
  let descriptor: Int32
  private let outcome: Mutex<Result?>

  /// Begins the work; where the system gives no thread it is done here and now.
  init(_ work: @escaping @Sendable () -> Result) {
    var ends: [Int32] = [-1, -1]
    let isPiped = pipe(&ends) == 0
    for end in ends where isPiped { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    outcome = Mutex(nil)
    let writer = ends[1]
    guard isPiped, SystemThread.start({ [self] in finish(work(), writer) }) else {
      finish(work(), writer)
      return
    }
  }

  deinit { close(descriptor) }

  /// Whether the work is done.
  var isDone: Bool { outcome.withLock { $0 != nil } }

  /// Waits for the end of the work.
  func result() -> Result {
    while true {
      if let result = outcome.withLock({ $0 }) { return result }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&wanted, 1, -1)
    }
  }

  /// The reading end of a pipe without a writer is readable.
  private func finish(_ result: Result, _ writer: Int32) {
    outcome.withLock { $0 = result }
    close(writer)
  }
}

/// A thread of the system, which nobody waits for.
final class SystemThread {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts a thread in which signals are blocked; tells whether there is one.
  ///
  /// Those of a fault are not: the terminal is to be restored whichever thread it happens in.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(SystemThread(body))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<SystemThread>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}
