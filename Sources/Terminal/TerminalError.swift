// Owns the reasons for which a terminal cannot be used.

/// Every reason for which there is no screen.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal of this type cannot place its cursor (`dumb`).
  case cannotMoveCursor(type: String)
  /// ncurses knows neither this type nor the one it is tried as.
  case unknownType(String)
  /// The pipe for signals could not be opened; `code` is errno.
  case noSignalPipe(code: Int32)
}
