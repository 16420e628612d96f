// Owns the one place where the program waits.

import CNcurses
import Glibc

/// Waiting for something to happen.
package enum Wait {
  /// What happened.
  package struct Outcome: Hashable, Sendable {
    /// The descriptors with something to read, or with an end to find.
    package var readable: Set<Int32> = []
    /// The descriptors whose other side is gone.
    package var hungUp: Set<Int32> = []
    /// A signal ended the wait, such as a change of the screen's size: the input has news.
    package var interrupted = false
  }

  /// The time since the machine was started, in seconds; it does not stand still in a suspension.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Waits until a descriptor is ready, a signal arrives or the time is over.
  ///
  /// `Screen` holds back changes of size and Ctrl-Z everywhere else, so that they arrive here and
  /// none is lost between reading the input and waiting.
  ///
  /// - Parameters:
  ///   - descriptors: The descriptors to read from; negative ones are passed over.
  ///   - timeoutMilliseconds: The longest wait; `nil` for no end.
  /// - Returns: What happened; nothing when the time was over.
  package static func poll(descriptors: [Int32], timeoutMilliseconds: Int?) -> Outcome {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var outcome = Outcome()
    let milliseconds = timeoutMilliseconds.map { max(0, $0) } ?? -1
    let ready = cn_wait(&entries, nfds_t(entries.count), milliseconds)
    guard ready >= 0 else {
      outcome.interrupted = true
      return outcome
    }
    for entry in entries where entry.revents != 0 {
      outcome.readable.insert(entry.fd)
      if Int32(entry.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 {
        outcome.hungUp.insert(entry.fd)
      }
    }
    return outcome
  }
}
