// Owns the proof that no environment variable, and nothing in the user's state directory, stops the
// program, acts on the terminal or leads it to write elsewhere.

import Foundation
import Glibc
import Support
import Terminal
import Testing

@Suite("Hostile surroundings")
struct HostileSurroundingsTests {
  private static let variables = [
    "LANG", "LC_ALL", "LC_MESSAGES", "TERM", "TERMINFO", "XDG_STATE_HOME", "HOME", "NO_COLOR", "TZ",
    "COLUMNS", "LINES",
  ]

  /// Values as a shell writes them: control characters, half of a letter, paths, and as long a value
  /// as Linux passes on.
  private static let values = [
    #"$(printf '\033[2J\033]0;x\007')"#, #"$(printf 'en\302\2332J')"#,
    #"$(printf '\342\200\256x')"#,
    #"$(printf '/tmp/\377\376')"#, #"$(printf '\377')"#, "../../../etc", "/dev/null", "/dev/zero/x",
    "/proc/self/x", "%s%n%s%n", "'a\nb'", "-1", "99999999999999999999", "en_XX.UTF-9@\u{1}",
    "$(head -c 120000 /dev/zero | tr '\\0' x)", "/$(head -c 120000 /dev/zero | tr '\\0' y)",
  ]

  @Test("no value of a variable is drawn raw or stops a command", arguments: variables)
  func anyValue(of name: String) throws {
    let meeting = try CommandLineMeeting()
    let inside = try meeting.run("status", meeting.path).standardOutput.split(separator: "\n").count
    for value in Self.values {
      let what = "\(name)=\(value)"
      let isPlace = ["HOME", "XDG_STATE_HOME"].contains(name)
      let commands =
        isPlace
        ? ["new", "list", "demo", "open"]
        : name == "COLUMNS" ? ["status", "help"] : ["status", "bad"]
      let script = """
        unset LANG LC_ALL LC_MESSAGES TERM XDG_STATE_HOME; HOME="$1/home"; export HOME
        export \(name)="\(value)"; umask 077
        case "$2" in
        status) exec "$0" status "$1/meeting";;
        open) exec "$0" open 7;;
        new) rm -rf "$1/n"; exec "$0" new "$1/n" --plan 2024-04-19;;
        list) exec "$0";;
        demo) rm -rf "$1/d"; exec "$0" demo --seed 1 --directory "$1/d";;
        help) exec "$0" --help;;
        bad) exec "$0" --nothing;;
        esac
        """
      for command in commands {
        let run = try ProgramRun(
          ["-c", script, Program.path, meeting.directory.path, command], executable: "/bin/sh",
          environment: [:], directory: meeting.directory.path)
        expectTame(run, "\(what): \(command)")
        // A home that is not UTF-8 is none.
        let isHomeless = run.standardError.contains("Không biết thư mục nhà")
        let expected: Int32 = ["bad": 2, "open": 1][command] ?? (isHomeless ? 1 : 0)
        #expect(run.exitCode == expected, "\(what): \(command): \(run.standardError.prefix(300))")
        if command == "status" {
          #expect(run.standardOutput.split(separator: "\n").count >= inside / 2, "\(what)")
        }
      }
    }
    #expect(try meeting.run("verify", meeting.path).exitCode == 0)
  }

  @Test("a desk opens, or says in one sentence why not, whatever TERM and the locale are")
  func desks() throws {
    let meeting = try CommandLineMeeting()
    let types = [
      "\u{1B}[2J", "../../../../etc/passwd", "xterm-256color\u{202E}", "%s%n", "a/b", "x\ny",
      String(repeating: "x", count: 120_000), "dumb",
    ]
    for type in types {
      let desk = try VirtualTerminal(
        executable: Program.path, arguments: ["open", meeting.path],
        environment: [
          "TERM": type, "LANG": "C.UTF-8", "XDG_STATE_HOME": "\(meeting.directory.path)/state",
        ])
      // A type that is not known is taken for that of an ordinary terminal.
      if type == "dumb" {
        #expect(try desk.waitForExit() == .exited(1))
      } else {
        try desk.waitUntil("the desk with \(type.debugDescription.prefix(80))") {
          $0.shows("Điểm cầu")
        }
        desk.kill(SIGTERM)
        _ = try desk.waitForExit()
      }
      let said = desk.lines().joined(separator: "\n")
      #expect(type != "dumb" || said.contains("diemcau: "), "\(said)")
      #expect(HostileText.firstControl(in: said) == nil)
      #expect(desk.modesRestored)
    }
    for locale in ["\u{1B}[2J", "vi_VN.TCVN3", "xx_XX.UTF-8", String(repeating: "l", count: 9000)] {
      let desk = try VirtualTerminal(
        executable: Program.path, arguments: ["open", meeting.path, "--as", "thu-ky"],
        environment: [
          "TERM": "xterm-256color", "LC_ALL": locale, "NO_COLOR": "\u{1B}[2J",
          "XDG_STATE_HOME": "\(meeting.directory.path)/state",
        ])
      try desk.waitUntil("the desk") { $0.altScreen && !$0.lines()[0].isEmpty }
      desk.kill(SIGTERM)
      _ = try desk.waitForExit()
      #expect(desk.modesRestored)
    }
  }

  @Test("help is printed on a terminal of any width", arguments: [8, 20, 26, 40, 400])
  func narrow(columns: Int) throws {
    for arguments in [["--help"], ["help", "mark"], ["summary", "--help"], ["mark"]] {
      let terminal = try VirtualTerminal(
        executable: Program.path, arguments: arguments, rows: 24, columns: columns)
      let code: Int32 = arguments == ["mark"] ? 2 : 0
      #expect(try terminal.waitForExit() == .exited(code), "\(arguments)")
    }
  }

  @Test("the list of known meetings, whatever lies in its place, is read safely or not at all")
  func known() throws {
    let meeting = try CommandLineMeeting()
    let outside = TemporaryDirectory()
    let state = "\(meeting.directory.path)/state/diemcau"
    let list = "\(state)/known"
    try "riêng\n".write(toFile: "\(outside.path)/file", atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: "\(outside.path)/folder", withIntermediateDirectories: false)
    for impostor in HostileDirectoryTests.Impostor.allCases {
      try? FileManager.default.removeItem(atPath: list)
      try impostor.put(at: list, outside: outside.path)
      for command in [
        ["new", "\(meeting.directory.path)/\(impostor)", "--plan", "2024-04-19"], [],
      ] {
        let run = try ProgramRun(
          ["--as=\(2 << 30)", Program.path] + command, executable: "/usr/bin/prlimit",
          environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(meeting.directory.path)/state"])
        expectTame(run, "\(impostor) \(command)")
        #expect(run.exitCode == 0, "\(impostor) \(command): \(run)")
      }
      let file = try String(contentsOfFile: "\(outside.path)/file", encoding: .utf8)
      #expect(file == "riêng\n", "\(impostor)")
    }
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: outside.path).sorted() == [
        "file", "folder",
      ])
  }

  @Test("a list of half a million paths is told by those noted last, in bounded time")
  func longList() throws {
    let meeting = try CommandLineMeeting()
    let list = "\(meeting.directory.path)/state/diemcau/known"
    let rubbish = String(repeating: "/nowhere/\u{1B}[2J/x\n../relative\n", count: 500_000)
    try (rubbish + meeting.path + "\n").write(toFile: list, atomically: false, encoding: .utf8)
    let run = try meeting.run()
    expectTame(run, "a long list")
    #expect(run.exitCode == 0 && run.standardOutput.contains(meeting.path), "\(run)")
    #expect(run.standardOutput.split(separator: "\n").count == 3)
  }
}
