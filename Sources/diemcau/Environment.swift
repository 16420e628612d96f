// Owns what is asked of the surroundings: variables, the login name, the terminal.

import Glibc

/// The surroundings of the program.
enum Environment {
  /// Returns a variable; nil where it is not set, empty, or not UTF-8, which would become another
  /// text than the one that was set.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(validatingCString: value)
  }

  /// Whether a variable is set to anything but nothing.
  static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }

  /// The login name; the user's number where the system knows no name.
  static var loginName: String {
    if let name = getlogin() { return String(cString: name) }
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return "uid-\(getuid())"
  }

  /// Sets COLUMNS to the width of the terminal, within what help can be read at.
  ///
  /// The parser of arguments crashes at a narrow one, and believes whatever COLUMNS says. Not for a
  /// run that opens a desk, whose terminal would seem to have this width for ever.
  static func boundColumns() {
    var size = winsize()
    let seen = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let columns = value("COLUMNS").flatMap { Int($0) } ?? (seen > 0 ? seen : 80)
    setenv("COLUMNS", "\(min(max(columns, 60), 200))", 1)
  }

  /// Whether a person sees the output and can answer.
  static var isOnTerminal: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}
