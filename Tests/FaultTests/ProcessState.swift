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
    try wait(for: "the process to stop") {
      guard let number = try process(), let letter = state(of: number), "Tt".contains(letter)
      else { return nil }
      return number
    }
  }

  /// Waits until a process has a number of threads, for at most 10 s.
  ///
  /// - Throws: `SupportError.timedOut`.
  static func waitForThreads(_ count: Int, of process: Int) throws {
    try wait(for: "\(count) threads") {
      let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
      return (threads?.count ?? 0) >= count ? () : nil
    }
  }

  /// Waits until somebody waits in the kernel for the lock of a file, for at most 10 s.
  ///
  /// - Parameter number: The file's inode.
  /// - Throws: `SupportError.timedOut`.
  static func waitForWaiter(onFile number: Int) throws {
    try wait(for: "one who waits") {
      let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
      let isWaitedFor = locks.split(separator: "\n").contains {
        $0.contains("-> FLOCK") && $0.contains(":\(number) ")
      }
      return isWaitedFor ? () : nil
    }
  }

  /// None of these tells a descriptor of itself.
  private static func wait<Result>(
    for what: String, until look: () throws -> Result?
  ) throws -> Result {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if let result = try look() { return result }
      poll(nil, 0, 2)
    }
    throw SupportError.timedOut("waited 10 s in vain for \(what)")
  }
}
