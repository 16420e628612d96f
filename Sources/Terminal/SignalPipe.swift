// Owns the news of SIGTERM, SIGINT and SIGHUP: they end the program by its normal path.

import CNcurses
import Glibc

/// A descriptor that becomes readable when the program is asked to end.
package struct SignalPipe: Sendable {
  /// The descriptor to wait on; nothing is ever to be read from it, and it stays readable.
  package let descriptor: Int32

  /// Catches the three signals from now on, except those that were ignored (`nohup`).
  ///
  /// - Throws: `TerminalError.noSignalPipe`.
  package init() throws(TerminalError) {
    let opened = cn_signals_open()
    guard opened >= 0 else { throw .noSignalPipe(code: errno) }
    descriptor = opened
  }

  /// The number of the first signal that arrived.
  package var received: Int32? {
    let signal = cn_signals_received()
    return signal == 0 ? nil : signal
  }
}
