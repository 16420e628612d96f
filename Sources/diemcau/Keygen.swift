// Owns the calls of ssh-keygen: a real process, its input a file, its words read back.

import Glibc

/// What became of a run of ssh-keygen.
struct KeygenResult {
  /// The exit code; -1 where a signal ended it.
  let code: Int32
  /// What it wrote to standard output.
  let output: [UInt8]
  /// What it wrote to standard error.
  let complaint: String

  /// The first line of its output.
  var firstLine: String {
    Self.lines(String(decoding: output, as: UTF8.self)).first ?? ""
  }
  /// The last line of its complaint, else of its output.
  var detail: String {
    Self.lines(complaint).last ?? firstLine
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// The program ssh-keygen.
enum Keygen {
  /// The namespace of the signatures.
  static let namespace = "diemcau"
  /// The greatest number of bytes read from it.
  private static let outputBytes = 1 << 16

  /// Where it finds the signature that it is given as an open file.
  static let signaturePath = "/proc/self/fd/3"

  /// Refuses a file that ssh-keygen would wait for, or read without end.
  ///
  /// - Parameter path: A file that a person names.
  /// - Throws: `Failure.sealing` with the reason.
  static func checkPlain(_ path: String) throws(Failure) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .sealing(.file(path: path, errno: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isDirectory = status.st_mode & S_IFMT == S_IFDIR
      throw .sealing(.file(path: path, errno: isDirectory ? EISDIR : ENOTSUP))
    }
  }

  /// Runs ssh-keygen with a file as its input.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - files: Open files: its input, read from its start, and the signature, if there is one.
  /// - Returns: What became of it.
  /// - Throws: `Failure.sealing` where there is no ssh-keygen.
  static func run(
    _ arguments: [String], _ files: (input: Int32, signature: Int32?)
  ) throws(Failure) -> KeygenResult {
    var output: [Int32] = [-1, -1]
    var complaint: [Int32] = [-1, -1]
    guard pipe(&output) == 0, pipe(&complaint) == 0 else {
      throw .sealing(.refused(String(cString: strerror(errno))))
    }
    defer { for end in [output[0], complaint[0]] { close(end) } }
    for end in output + complaint { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    lseek(files.input, 0, SEEK_SET)
    let ends = [files.input, output[1], complaint[1]]
    let process = spawn(arguments, files: ends + [files.signature].compactMap { $0 })
    close(output[1])
    close(complaint[1])
    guard let process else { throw .sealing(.noKeygen) }
    let said = read(output[0])
    let complained = String(decoding: read(complaint[0]), as: UTF8.self)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    return KeygenResult(code: code, output: said, complaint: complained)
  }

  private static func spawn(_ arguments: [String], files: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(place))
    }
    var words: [UnsafeMutablePointer<CChar>?] = (["ssh-keygen"] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, "ssh-keygen", &actions, nil, words, environ)
    return code == 0 ? process : nil
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      if bytes.count < outputBytes { bytes += buffer[..<count] }
    }
  }
}
