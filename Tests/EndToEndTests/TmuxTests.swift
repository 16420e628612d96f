// Owns a few tries in tmux, a terminal that people really use: what libvterm shows must show there
// too, under a shell that takes the terminal back.

import Foundation
import Support
import Testing

@Suite("The desk in tmux")
struct TmuxTests {
  /// A tmux server of its own, killed at the end.
  private final class Session {
    private let socket: String
    private let environment: [String: String]

    init(running command: String, in directory: String, columns: Int, rows: Int) throws {
      socket = "\(directory)/\(UUID().uuidString.prefix(8))"
      environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SHELL": "/bin/sh"]
      _ = try tmux([
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env PS1='DONE$ ' /bin/sh",
      ])
      send(command)
      send("Enter", literally: false)
    }

    deinit { _ = try? tmux(["kill-server"]) }

    func send(_ text: String, literally: Bool = true) {
      _ = try? tmux(["send-keys"] + (literally ? ["-l", "--"] : []) + [text])
    }

    func resize(columns: Int, rows: Int) throws {
      _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Asks tmux for the screen until it shows a text; each question waits for tmux's answer.
    func wait(for text: String, seconds: Double = 10) throws {
      let end = Date(timeIntervalSinceNow: seconds)
      var screen = ""
      while Date() < end {
        screen = try tmux(["capture-pane", "-p"])
        if screen.contains(text) { return }
      }
      Issue.record("“\(text)” is not on the screen:\n\(screen)")
      throw SupportError.timedOut(text)
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
      let run = try ProgramRun(
        ["-u", "-S", socket] + arguments, executable: "/usr/bin/tmux", environment: environment)
      return run.standardOutput
    }
  }

  @Test("it starts, is suspended and continued, resized, and gives the shell its screen back")
  func life() throws {
    let briefing = try Briefing()
    let session = try Session(
      running: "\(Program.path) open \(briefing.path) --as thu-ky", in: briefing.directory.path,
      columns: 80, rows: 24)
    try session.wait(for: "Đồng Tháp")
    session.send("C-z", literally: false)
    try session.wait(for: "DONE$")
    session.send("fg")
    session.send("Enter", literally: false)
    try session.wait(for: "Đồng Tháp")
    try session.resize(columns: 120, rows: 40)
    try session.wait(for: "Bà Rịa - Vũng Tàu")
    session.send("q")
    try session.wait(for: "DONE$")
  }

  @Test("TERM=vt100, linux and screen show the board, and LC_ALL=C shows it in ASCII")
  func otherTerminals() throws {
    let briefing = try Briefing()
    for setting in ["TERM=vt100", "TERM=linux", "TERM=screen", "LC_ALL=C"] {
      let session = try Session(
        running: "env \(setting) \(Program.path) open \(briefing.path) --as thu-ky",
        in: briefing.directory.path, columns: 80, rows: 24)
      try session.wait(for: setting == "LC_ALL=C" ? "Dong Thap" : "Đồng Tháp")
      session.send("q")
      try session.wait(for: "DONE$")
    }
  }
}
