// Owns child processes: started, waited for, and what they cost.

import Glibc

/// A process that has been started.
struct Child {
  private let process: pid_t
  private let output: String
  private let start = Task.seconds()

  /// What a process cost.
  struct Cost {
    var seconds: Double
    var processorSeconds: Double
    var peakMegabytes: Int
    var output: [Substring]
  }

  /// Starts a program with its output in a file.
  init(_ arguments: [String], output: String) throws {
    self.output = output
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, &words, environ) == 0 else {
      throw Failure.tool(arguments[0])
    }
    self.process = process
  }

  /// Waits for the end.
  func wait() throws -> Cost {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Failure.tool(output)
    }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Cost(
      seconds: Task.seconds() - start,
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMegabytes: usage.ru_maxrss / 1024, output: try Self.lines(of: output))
  }

  private static func lines(of path: String) throws -> [Substring] {
    guard path != "/dev/null" else { return [] }
    guard let file = fopen(path, "r") else { throw Failure.system(errno) }
    defer { fclose(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
  }
}
