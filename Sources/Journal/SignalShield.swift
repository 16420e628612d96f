// Owns the signals that must wait while a line is being written: nobody is killed between the bytes
// and their sync by a signal that could have waited.

import Glibc

enum SignalShield {
  /// Runs a body while the signals that end or stop a program wait.
  ///
  /// The signal of a file limit (SIGXFSZ) is taken out of the queue, so that the limit comes back as
  /// an error of the write and does not end the program.
  static func during<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    var waiting = set(of: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGXFSZ])
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &waiting, &before)
    defer {
      // One that was held back already is not ours to swallow.
      if sigismember(&before, SIGXFSZ) == 0 {
        var limit = set(of: [SIGXFSZ])
        var atOnce = timespec()
        sigtimedwait(&limit, nil, &atOnce)
      }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
