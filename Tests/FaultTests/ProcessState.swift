// Owns the look at other processes.

import Foundation
import Support

/// What /proc tells of a process.
enum ProcessState {
  /// The letter of its state; nil where it is gone.
  static func state(of process: Int) -> Character? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    return text[text.index(after: end)...].first { $0 != " " }
  }

  /// Waits until a process is stopped, by a signal or under a tracer, for at most 10 s.
  ///
  /// - Parameter process: Asked for its number again and again; nil while it is not known.
  /// - Returns: Its number.
  /// - Throws: `SupportError.timedOut`.
  @discardableResult
  static func waitForStop(of process: () throws -> Int?) throws -> Int {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if let number = try process(), let letter = state(of: number), "Tt".contains(letter) {
        return number
      }
      // A stop tells no descriptor of itself.
      poll(nil, 0, 2)
    }
    throw SupportError.timedOut("the process has not stopped")
  }
}
