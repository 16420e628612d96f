// Owns a meeting of the command line's tests: the real plan in a directory of its own, and the real
// program with a state directory of its own.

import Foundation
import Support
import Testing

/// A meeting made by `diemcau new`.
struct CommandLineMeeting {
  let directory = TemporaryDirectory()

  var path: String { "\(directory.path)/meeting" }

  init() throws {
    let new = try run("new", path, "--plan", "2024-04-19")
    try #require(new.exitCode == 0, "\(new.standardError)")
  }

  @discardableResult
  func run(_ arguments: String...) throws -> ProgramRun {
    try Self.run(arguments, in: directory)
  }

  /// Runs the program in Vietnamese unless the arguments say otherwise.
  static func run(_ arguments: [String], in directory: TemporaryDirectory) throws -> ProgramRun {
    try ProgramRun(
      arguments, environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(directory.path)/state"])
  }

  func json(_ arguments: String...) throws -> [String: Any] {
    let run = try Self.run(arguments, in: directory)
    let value = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8))
    return try #require(value as? [String: Any])
  }
}
