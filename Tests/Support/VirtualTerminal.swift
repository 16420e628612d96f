// Owns a program on a terminal: a pseudo-terminal whose bytes go to libvterm, which keeps the screen.

import CVTerm
package import Glibc
import Terminal

/// The real program on a terminal of its own.
///
/// Nothing is read in the background: the screen moves on in `waitUntil` and `waitForExit`, which
/// wait for bytes or for the end of the program and never sleep.
package final class VirtualTerminal {
  /// All bytes the program has written so far.
  package private(set) var bytesReceived = 0

  let vterm: OpaquePointer
  let screen: OpaquePointer
  private(set) var master: Int32
  private var slave: Int32
  private let child: Child
  private let properties: TerminalProperties
  private let modesFound: termios

  /// Starts a program as the leader of a session on a new terminal.
  ///
  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: What follows its name.
  ///   - environment: Its variables; besides these it has only PATH, TMPDIR and LLVM_PROFILE_FILE.
  ///   - rows: The height of the terminal.
  ///   - columns: The width of the terminal.
  ///   - directory: Where it runs; `nil` for the directory of the tests.
  /// - Throws: `SupportError.cannotStart`.
  package init(
    executable: String, arguments: [String] = [],
    environment: [String: String] = VirtualTerminal.environment, rows: Int = 24,
    columns: Int = 80, directory: String? = nil
  ) throws {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var path = [CChar](repeating: 0, count: 128)
    var master: Int32 = -1
    var slave: Int32 = -1
    guard openpty(&master, &slave, &path, nil, &size) == 0
    else {
      throw SupportError.cannotStart("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    self.master = master
    self.slave = slave
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var modes = termios()
    tcgetattr(master, &modes)
    modesFound = modes

    vterm = vterm_new(Int32(rows), Int32(columns))
    screen = vterm_obtain_screen(vterm)
    properties = TerminalProperties(screen: screen)
    vterm_set_utf8(vterm, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)

    let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let file = Child.File.path(name, flags: O_RDWR)
    child = try Child(
      executable: executable, arguments: arguments, environment: environment,
      directory: directory, files: [file, file, file], newSession: true)
  }

  deinit {
    hangUp()
    vterm_free(vterm)
  }

  /// The environment of an ordinary terminal in UTF-8.
  package static let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

  /// The process.
  package var pid: Int32 { child.pid }
  /// The processor time the program used, in seconds; known once it has ended.
  package var processorSeconds: Double { child.processorSeconds }
  /// The alternate screen is shown.
  package var altScreen: Bool { properties.altScreen }
  /// The cursor is shown.
  package var cursorVisible: Bool { properties.cursorVisible }

  /// A program has asked for reports of the mouse.
  package var reportsMouse: Bool { properties.reportsMouse }
  /// The modes of the terminal as they are now.
  package var modes: termios {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes
  }

  /// The terminal has the very modes the program found.
  package var modesRestored: Bool {
    let now = modes
    return now.c_iflag == modesFound.c_iflag && now.c_oflag == modesFound.c_oflag
      && now.c_cflag == modesFound.c_cflag && now.c_lflag == modesFound.c_lflag
  }

  /// Waits until the screen is as described.
  ///
  /// - Parameters:
  ///   - description: What is waited for, for the report of a failure.
  ///   - timeoutSeconds: When to give up.
  ///   - condition: Asked after each read.
  /// - Throws: `SupportError.timedOut` with the whole screen, also when the program ends before.
  package func waitUntil(
    _ description: String, timeoutSeconds: Double = 10, _ condition: (VirtualTerminal) -> Bool
  ) throws {
    let deadline = Deadline(seconds: timeoutSeconds)
    while true {
      // What a program wrote before its end is there to be read once the end is known.
      let status = child.reap()
      pump()
      if condition(self) { return }
      if let status { throw timedOut("\(description): the program ended (\(status))") }
      guard wait(until: deadline) else {
        throw timedOut("\(description): not within \(timeoutSeconds) s")
      }
    }
  }

  /// Waits until the program has ended, and reads what it wrote last.
  ///
  /// - Parameter timeoutSeconds: When to give up.
  /// - Returns: How it ended.
  /// - Throws: `SupportError.timedOut` with the whole screen.
  @discardableResult
  package func waitForExit(timeoutSeconds: Double = 10) throws -> ExitStatus {
    let deadline = Deadline(seconds: timeoutSeconds)
    while true {
      let status = child.reap()
      pump()
      if let status { return status }
      guard wait(until: deadline) else {
        throw timedOut("the program has not ended within \(timeoutSeconds) s")
      }
    }
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32) {
    if child.status == nil { _ = Glibc.kill(child.pid, signal) }
  }

  /// Stops the program, and returns when it stands still.
  package func stop() {
    kill(SIGSTOP)
    var information = siginfo_t()
    while waitid(P_PID, id_t(child.pid), &information, WSTOPPED) != 0, errno == EINTR {}
  }

  /// Takes the terminal away, as when its window is closed.
  package func hangUp() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    master = -1
    slave = -1
  }

  /// Gives the terminal a new size, of which the program is told by SIGWINCH.
  package func resize(rows: Int, columns: Int) {
    pump()
    vterm_set_size(vterm, Int32(rows), Int32(columns))
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Feeds the screen with all that has arrived.
  private func pump() {
    guard master >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      bytesReceived += count
      buffer.withUnsafeBytes { bytes in
        _ = vterm_input_write(vterm, bytes.bindMemory(to: CChar.self).baseAddress, count)
      }
    }
  }

  /// Waits for bytes or for the end of the program; false once the time is over.
  private func wait(until deadline: Deadline) -> Bool {
    var entries = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.endDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&entries, 2, deadline.milliseconds) != 0
  }

  private func timedOut(_ reason: String) -> SupportError {
    let rule = String(repeating: "=", count: 20)
    return .timedOut("\(reason)\n\(rule)\n\(lines().joined(separator: "\n"))\n\(rule)")
  }
}
