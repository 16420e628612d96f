// Owns the runs under strace, which kills and disturbs the real program at a system call.

import Foundation
import Support
import Testing

/// Runs of the program under strace.
enum Trace {
  /// Runs the program with faults put into its system calls.
  ///
  /// - Parameters:
  ///   - arguments: The program's.
  ///   - faults: What strace's `inject` takes, such as `write:error=EIO:when=1`.
  ///   - log: Where to write every sync, with the path of its file; nil for nowhere.
  ///   - follows: Whether the programs that it starts meet the faults too.
  ///   - environment: The program's variables.
  /// - Returns: The run; where a signal killed the program, its status is that signal's.
  /// - Throws: `SupportError`.
  static func run(
    _ arguments: [String], _ faults: String..., log: String? = nil, follows: Bool = true,
    environment: [String: String] = ["LANG": "en_US.UTF-8"]
  ) throws -> ProgramRun {
    try ProgramRun(
      command(arguments, faults, log: log, follows: follows), executable: "/usr/bin/env",
      environment: environment, timeoutSeconds: 60)
  }

  /// The words that start the program under strace.
  static func command(
    _ arguments: [String], _ faults: [String], log: String? = nil, follows: Bool = true
  ) -> [String] {
    ["strace", "-qq", "-o", log ?? "/dev/null"] + (follows ? ["-f"] : [])
      + (log == nil ? [] : ["-y", "-e", "trace=fdatasync,fsync"])
      + faults.flatMap { ["-e", "inject=\($0)"] }
      + [Program.path] + arguments
  }

  /// Reads what became of each sync of a file in a log that `run` wrote, in order.
  static func syncs(of file: String, in log: String) throws -> [Bool] {
    try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("sync(") && $0.contains("<\(file)>") }
      .map { $0.hasSuffix(" = 0") }
  }

  /// A system call of a run, by its name and its number among those of that name: so strace counts.
  struct Call: CustomStringConvertible {
    let name: String
    let number: Int

    var description: String { "\(name) no. \(number)" }

    /// What kills the program before this call.
    var kill: String { "\(name):signal=SIGKILL:when=\(number)" }

    /// What makes this call fail.
    func failure(_ error: String = "EIO") -> String { "\(name):error=\(error):when=\(number)" }
  }

  /// Returns the system calls of a run, in order, from the first that touches the meeting.
  ///
  /// - Parameters:
  ///   - arguments: The program's.
  ///   - path: The meeting's directory.
  ///   - environment: The program's variables.
  /// - Returns: The calls.
  /// - Throws: `SupportError`.
  static func calls(
    of arguments: [String], in path: String,
    environment: [String: String] = ["LANG": "en_US.UTF-8"]
  ) throws -> [Call] {
    let log = TemporaryDirectory()
    let run = try ProgramRun(
      ["strace", "-qq", "-o", "\(log.path)/log", Program.path] + arguments,
      executable: "/usr/bin/env", environment: environment)
    try #require(run.exitCode == 0, "\(run)")
    let lines = try String(contentsOfFile: "\(log.path)/log", encoding: .utf8)
      .split(separator: "\n")
    let first = try #require(
      lines.firstIndex { $0.contains("\"\(path)\"") && !$0.hasPrefix("execve") })
    var numbers: [String: Int] = [:]
    let calls = lines.map { line in
      let name = String(line.prefix { $0 != "(" })
      numbers[name, default: 0] += 1
      return Call(name: name, number: numbers[name, default: 0])
    }
    return Array(calls[first...])
  }
}
