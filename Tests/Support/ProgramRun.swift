// Owns the programs under test: where they are, and a run of one without a terminal.

import Foundation

/// The programs built beside the tests.
package enum Program {
  /// The path of `diemcau`.
  package static var path: String { path(of: "diemcau") }

  /// The path of a program that was built together with the tests.
  package static func path(of name: String) -> String {
    let links = ["/proc/self/exe"].compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: $0)
    }
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    let candidates = (links + bundles).map { place in
      URL(fileURLWithPath: place).deletingLastPathComponent().appendingPathComponent(name).path
    }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }
}

/// A finished run of a program without a terminal.
package struct ProgramRun {
  package let standardOutput: String
  package let standardError: String
  package let status: ExitStatus

  /// The exit code; -1 where a signal ended the program.
  package var exitCode: Int32 {
    if case .exited(let code) = status { code } else { -1 }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - executable: The path of the program.
  ///   - environment: Its variables; besides these it has only PATH, TMPDIR and LLVM_PROFILE_FILE.
  ///   - directory: Where it runs; `nil` for the directory of the tests.
  ///   - input: What it reads from standard input.
  ///   - timeoutSeconds: When to give up.
  /// - Throws: `SupportError`.
  package init(
    _ arguments: [String], executable: String = Program.path,
    environment: [String: String] = ["LANG": "C.UTF-8"], directory: String? = nil,
    input: String = "", timeoutSeconds: Double = 30
  ) throws {
    let files = TemporaryDirectory()
    let paths = ["in", "out", "err"].map { files.path + "/" + $0 }
    try input.write(toFile: paths[0], atomically: false, encoding: .utf8)
    let create = O_WRONLY | O_CREAT
    for path in paths.dropFirst() {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let child = try Child(
      executable: executable, arguments: arguments, environment: environment,
      directory: directory,
      files: [
        .path(paths[0], flags: O_RDONLY), .path(paths[1], flags: create),
        .path(paths[2], flags: create),
      ], newSession: true)
    var end = pollfd(fd: child.endDescriptor, events: Int16(POLLIN), revents: 0)
    let deadline = Deadline(seconds: timeoutSeconds)
    while poll(&end, 1, deadline.milliseconds) < 0 {}
    guard let status = child.reap() else {
      throw SupportError.timedOut("\(executable) \(arguments) has not ended in \(timeoutSeconds) s")
    }
    self.status = status
    standardOutput = try String(contentsOfFile: paths[1], encoding: .utf8)
    standardError = try String(contentsOfFile: paths[2], encoding: .utf8)
  }
}
