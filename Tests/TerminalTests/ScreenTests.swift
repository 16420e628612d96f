// Owns the proof that a real program on a real terminal shows what was drawn and reads what is typed.

import Support
import Terminal
import Testing

/// The probe on a terminal, once its first picture is there.
func probe(
  _ arguments: [String] = [], environment: [String: String] = VirtualTerminal.environment,
  rows: Int = 24, columns: Int = 80
) throws -> VirtualTerminal {
  let terminal = try VirtualTerminal(
    executable: Program.path(of: "terminal-probe"), arguments: arguments,
    environment: environment, rows: rows, columns: columns)
  try terminal.waitUntil("the first picture") { $0.lines()[5] == "keys 0" }
  return terminal
}

@Suite(.serialized) struct ScreenTests {
  @Test("a picture stands on the alternate screen, letters, lines and wide letters alike")
  func picture() throws {
    let terminal = try probe()
    #expect(terminal.lines()[0] == "size 24x80")
    #expect(terminal.lines()[3] == "Đắk Lắk │ Nguyễn Thị Hường ─ 漢字.")
    #expect(terminal.altScreen)
    #expect(terminal.cursorVisible)
    #expect(terminal.cursor == Point(row: 5, column: 5))
    #expect(terminal.marksPastes)
  }

  @Test("styles reach the terminal; 16 colours where it has them, bold for bright where not")
  func styles() throws {
    let rich = try probe()
    let loud = rich.cell(4, 0)
    #expect(loud.bold && loud.underline && !loud.reverse)
    #expect(loud.foreground == 9)
    #expect(loud.background == 4)
    #expect(rich.cell(4, 5).reverse)
    #expect(rich.cell(0, 0).foreground == nil)

    let plain = try probe(environment: ["TERM": "xterm", "LANG": "C.UTF-8"])
    #expect(plain.lines()[2] == "colours 8")
    #expect(plain.cell(4, 0).foreground == 1)
    #expect(plain.cell(4, 0).bold)
  }

  @Test("without colours the attributes remain")
  func monochrome() throws {
    for terminal in [
      try probe(["--mono"]), try probe(environment: ["TERM": "vt100", "LANG": "C.UTF-8"]),
    ] {
      #expect(terminal.lines()[2] == "colours 0")
      #expect(terminal.cell(4, 0).foreground == nil)
      #expect(terminal.cell(4, 0).background == nil)
      #expect(terminal.cell(4, 0).bold)
    }
  }

  @Test("every key arrives as itself")
  func keys() throws {
    let terminal = try probe(rows: 60)
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab,
      .delete, .backspace, .control("r"), .control("s"), .control("v"), .control("q"),
      .character("m"), .character("ă"), .character("đ"), .character("ĩ"), .character("ć"),
      .wordLeft, .wordRight, .paste("m\rq! Hà Nội"), .recomposed(deleted: 1, text: "ụ"),
    ]
    for (count, key) in (keys + (1...12).map(Key.function)).enumerated() {
      terminal.press(key)
      let shown = String("\(key)".prefix(60))
      try terminal.waitUntil("\(key)") {
        $0.lines()[5] == "keys \(count + 1)" && $0.lines()[6 + count].hasPrefix(shown)
      }
    }
  }

  @Test("an escape alone arrives as a key without a second one behind it")
  func escape() throws {
    let terminal = try probe()
    terminal.press(.escape)
    try terminal.waitUntil("escape") { $0.lines()[6] == "escape" }
    terminal.send("ộ")
    try terminal.waitUntil("a letter") { $0.shows("character(\"ộ\")") }
  }

  @Test("a paste that never ends gives the keys back")
  func unfinishedPaste() throws {
    let terminal = try probe()
    terminal.send("\u{1B}[200~half")
    try terminal.waitUntil("the paste") { $0.shows("paste(\"half\")") }
    terminal.send("m")
    try terminal.waitUntil("a key") { $0.shows("character(\"m\")") }
  }

  @Test("a paste larger than the terminal's buffer is one key")
  func largePaste() throws {
    let terminal = try probe()
    // Only what the line discipline holds at once may be sent without reading what comes back.
    terminal.press(.paste(String(repeating: "ê", count: 1500)))
    try terminal.waitUntil("the paste") { $0.lines()[5] == "keys 1" }
    terminal.send("m")
    try terminal.waitUntil("a key") { $0.lines()[5] == "keys 2" }
  }

  @Test("the picture follows the size of the terminal, smaller and larger")
  func resize() throws {
    let terminal = try probe()
    for (rows, columns) in [(10, 40), (60, 200), (1, 1), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      let expected = String("size \(rows)x\(columns)".prefix(columns))
      try terminal.waitUntil("\(rows)x\(columns)") { $0.lines()[0] == expected }
    }
    try terminal.waitUntil("the rest") { $0.lines()[3].hasSuffix("漢字.") }
  }

  @Test("a storm of sizes ends in the last one")
  func resizeStorm() throws {
    let terminal = try probe()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      terminal.resize(
        rows: .random(in: 1...80, using: &random), columns: .random(in: 1...250, using: &random))
    }
    terminal.resize(rows: 30, columns: 90)
    try terminal.waitUntil("30x90") { $0.lines()[0] == "size 30x90" }
  }

  @Test("only changed cells are sent, and Ctrl-L sends them all")
  func economy() throws {
    let terminal = try probe()
    var before = terminal.bytesReceived
    terminal.send("a")
    try terminal.waitUntil("a key") { $0.lines()[5] == "keys 1" && $0.shows("\"a\"") }
    try terminal.waitUntil("the cursor") { $0.cursor == Point(row: 5, column: 5) }
    #expect(terminal.bytesReceived - before < 120)

    before = terminal.bytesReceived
    terminal.press(.control("l"))
    try terminal.waitUntil("everything") { $0.bytesReceived - before > 150 }
    try terminal.waitUntil("the picture") { $0.lines()[3].hasSuffix("漢字.") }
  }

  @Test(
    "a type that ncurses does not know is taken for xterm-256color",
    arguments: ["xterm-kitty", "alacritty", "foot", "xterm-ghostty", "", "no such terminal"])
  func unknownType(type: String) throws {
    let terminal = try probe(environment: ["TERM": type, "LANG": "C.UTF-8"])
    #expect(terminal.lines()[3].hasPrefix("Đắk Lắk │"))
    #expect(terminal.lines()[2] == "colours 256")
  }

  @Test(
    "the types Debian knows all show the picture",
    arguments: ["linux", "screen", "screen-256color", "tmux-256color", "vt220", "rxvt", "xterm"])
  func knownTypes(type: String) throws {
    let terminal = try probe(environment: ["TERM": type, "LANG": "C.UTF-8"])
    #expect(terminal.lines()[3].hasPrefix("Đắk Lắk │ Nguyễn Thị Hường"))
  }

  @Test("a terminal that cannot place its cursor is refused")
  func dumb() throws {
    let terminal = try VirtualTerminal(
      executable: Program.path(of: "terminal-probe"),
      environment: ["TERM": "dumb", "LANG": "C.UTF-8"])
    #expect(try terminal.waitForExit() == .exited(3))
    #expect(terminal.shows("cannotMoveCursor(type: \"dumb\")"))
    #expect(terminal.modesRestored)
  }

  @Test("without a terminal there is an error instead of a screen")
  func noTerminal() throws {
    let run = try ProgramRun([], executable: Program.path(of: "terminal-probe"))
    #expect(run.exitCode == 3)
    #expect(run.standardOutput == "notATerminal\n")
  }

  @Test(
    "an explicit C locale and --ascii draw ASCII",
    arguments: [
      (["LC_ALL": "C"], [String]()), (["LANG": "POSIX"], []), (["LANG": "C.UTF-8"], ["--ascii"]),
    ])
  func ascii(locale: [String: String], arguments: [String]) throws {
    let environment = locale.merging(["TERM": "xterm-256color"]) { $1 }
    let terminal = try probe(arguments, environment: environment)
    #expect(terminal.lines()[1] == "unicode false")
    #expect(terminal.lines()[3] == "Dak Lak | Nguyen Thi Huong - ? ? .")
  }

  @Test(
    "UTF-8 is spoken where no locale is named, and where the one named is not installed",
    arguments: [
      [:], ["LANG": ""], ["LANG": "vi_VN.UTF-8"], ["LC_ALL": "xx_YY.utf8"],
      ["LC_CTYPE": "C.UTF-8", "LANG": "C"],
    ])
  func utf8(locale: [String: String]) throws {
    let terminal = try probe(environment: locale.merging(["TERM": "xterm-256color"]) { $1 })
    #expect(terminal.lines()[1] == "unicode true")
    #expect(terminal.lines()[3].hasPrefix("Đắk Lắk │"))
  }
}
