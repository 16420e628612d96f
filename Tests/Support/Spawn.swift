// Owns the starting of programs without running Swift between fork and exec, and their end.

import CVTerm
import Glibc

/// How a program ended.
package enum ExitStatus: Hashable, Sendable {
  case exited(Int32)
  /// Killed by the signal of this number.
  case signalled(Int32)
}

/// Every way in which starting or watching a program fails; each case carries a whole explanation.
package enum SupportError: Error, CustomStringConvertible {
  case cannotStart(String)
  case timedOut(String)
  case goldenDiffers(String)
  case goldenWritten(String)

  /// The explanation.
  package var description: String {
    switch self {
    case .cannotStart(let text), .timedOut(let text), .goldenDiffers(let text),
      .goldenWritten(let text):
      text
    }
  }
}

/// A program that has been started, and the descriptor that tells its end.
final class Child {
  let pid: pid_t
  let endDescriptor: Int32
  private(set) var status: ExitStatus?
  /// The processor time it used, in seconds; known once it has ended.
  private(set) var processorSeconds = 0.0

  /// What stands at a descriptor of the new program.
  enum File {
    case descriptor(Int32)
    case path(String, flags: Int32)
  }

  /// Starts a program with an environment of exactly these variables, and of those tests need.
  init(
    executable: String, arguments: [String], environment: [String: String], directory: String?,
    files: [File], newSession: Bool
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      switch file {
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      case .path(let path, let flags):
        posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0)
      }
    }
    // A descriptor of another test that runs beside this one would keep its terminal alive.
    posix_spawn_file_actions_addclosefrom_np(&actions, Int32(files.count))
    if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session: Int32 = newSession ? 0x80 : 0
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | session
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let variables = Child.inherited.merging(environment) { _, given in given }
    let words = ([executable] + arguments).map { strdup($0) }
    let settings = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + settings).forEach { free($0) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, executable, &actions, &attributes, words + [nil], settings + [nil])
    guard code == 0 else {
      throw SupportError.cannotStart("\(executable): \(String(cString: strerror(code)))")
    }
    self.pid = pid
    endDescriptor = pidfd_open(pid, 0)
  }

  deinit {
    if status == nil {
      _ = Glibc.kill(pid, SIGKILL)
      _ = Glibc.kill(pid, SIGCONT)
      reap(waiting: true)
    }
    close(endDescriptor)
  }

  /// Takes the status over if the program has ended.
  @discardableResult
  func reap(waiting: Bool = false) -> ExitStatus? {
    guard status == nil else { return status }
    var code: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &code, waiting ? 0 : WNOHANG, &usage) == pid else { return nil }
    status = code & 0x7F == 0 ? .exited(code >> 8 & 0xFF) : .signalled(code & 0x7F)
    processorSeconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return status
  }

  private static var inherited: [String: String] {
    ["PATH", "TMPDIR", "LLVM_PROFILE_FILE"].reduce(into: [:]) { variables, name in
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
  }
}

/// A moment after which a test gives up.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double) {
    end = .now + .seconds(seconds)
  }

  /// The time left for poll(2), in milliseconds; 0 once it is over.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end)
    guard left > .zero else { return 0 }
    return Int32(
      clamping: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
        + 1)
  }
}
