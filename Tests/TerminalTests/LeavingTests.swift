// Owns the proof that the terminal is left as it was found, however the program ends.

import Glibc
import Support
import Terminal
import Testing

/// The terminal is as a shell expects it.
private func expectSane(
  _ terminal: VirtualTerminal, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(terminal.modesRestored, sourceLocation: sourceLocation)
  #expect(!terminal.altScreen, sourceLocation: sourceLocation)
  #expect(terminal.cursorVisible, sourceLocation: sourceLocation)
  #expect(!terminal.marksPastes, sourceLocation: sourceLocation)
}

@Suite(.serialized) struct LeavingTests {
  @Test("quitting leaves the terminal as it was found")
  func quit() throws {
    let terminal = try probe()
    #expect(!terminal.modesRestored)
    terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectSane(terminal)
  }

  @Test(
    "a mouse that another program left on is switched off at the start and stays off",
    arguments: [1000, 1002, 1003])
  func mouseOfOthers(mode: Int) throws {
    let terminal = try VirtualTerminal(executable: Program.path(of: "terminal-probe"))
    terminal.receive(fromOthers: "\u{1B}[?\(mode)h\u{1B}[?1006h")
    #expect(terminal.reportsMouse)
    try terminal.waitUntil("the screen") { $0.shows("keys 0") }
    #expect(!terminal.reportsMouse)
    terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.reportsMouse)
  }

  @Test("a signal to end leaves by the normal path", arguments: [SIGTERM, SIGINT, SIGHUP])
  func signals(signal: Int32) throws {
    let terminal = try probe()
    terminal.kill(signal)
    #expect(try terminal.waitForExit() == .exited(128 + signal))
    expectSane(terminal)
  }

  @Test("Ctrl-C arrives as SIGINT")
  func interrupt() throws {
    let terminal = try probe()
    terminal.press(.control("c"))
    #expect(try terminal.waitForExit() == .exited(128 + SIGINT))
    expectSane(terminal)
  }

  @Test("a trap of Swift leaves a sane terminal and kills as it would have")
  func trap() throws {
    let terminal = try probe()
    terminal.send("m!")
    let status = try terminal.waitForExit()
    #expect([.signalled(SIGILL), .signalled(SIGTRAP)].contains(status))
    expectSane(terminal)
  }

  @Test(
    "a fault leaves a sane terminal and kills as it would have",
    arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT, SIGQUIT])
  func faults(signal: Int32) throws {
    let terminal = try probe()
    terminal.kill(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    expectSane(terminal)
  }

  @Test("a terminal without a paste mode or an alternate screen is left in its modes too")
  func poorTerminal() throws {
    let terminal = try probe(environment: ["TERM": "vt100", "LANG": "C.UTF-8"])
    terminal.kill(SIGSEGV)
    #expect(try terminal.waitForExit() == .signalled(SIGSEGV))
    expectSane(terminal)
  }

  @Test("a hang-up ends the program")
  func hangUp() throws {
    let terminal = try probe()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(129))
    #expect(terminal.processorSeconds < 0.5)
  }

  @Test("a hang-up ends a program that ignores SIGHUP, and it does not spin")
  func hangUpIgnored() throws {
    let program = Program.path(of: "terminal-probe")
    let terminal = try VirtualTerminal(
      executable: "/bin/sh", arguments: ["-c", "trap '' HUP; exec \"$0\"", program])
    try terminal.waitUntil("the first picture") { $0.lines()[5] == "keys 0" }
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(129))
    #expect(terminal.processorSeconds < 0.5)
  }

  @Test("Ctrl-Z gives the terminal back, and the picture is there again afterwards")
  func suspend() throws {
    let program = Program.path(of: "terminal-probe")
    // A session leader cannot be stopped from its terminal: the shell is one, with jobs.
    let terminal = try VirtualTerminal(executable: "/bin/bash", arguments: ["--norc", "-im"])
    terminal.send("PS1='rea''dy> '\r")
    try terminal.waitUntil("a prompt") { $0.shows("ready>") }
    terminal.send("\(program)\r")
    try terminal.waitUntil("the first picture") { $0.shows("keys 0") && $0.altScreen }
    terminal.press(.control("z"))
    try terminal.waitUntil("the shell") { $0.shows("Stopped") && !$0.altScreen }
    terminal.resize(rows: 30, columns: 100)
    terminal.send("fg\r")
    try terminal.waitUntil("the picture again") { $0.shows("size 30x100") && $0.altScreen }
    #expect(terminal.marksPastes)
    terminal.send("m")
    try terminal.waitUntil("a key") { $0.shows("character(\"m\")") }
    terminal.send("q")
    try terminal.waitUntil("the shell again") { !$0.altScreen && $0.shows("ready>") }
  }
}
