// Owns the proof that no argument, whatever it holds, acts on the terminal, ends the program by a
// signal, or touches a file outside the meeting's directory.

import Foundation
import Support
import Testing

@Suite("Hostile arguments")
struct HostileArgumentTests {
  /// Command lines with a place for a text.
  private static let forms: [@Sendable (String) -> [String]] = [
    { ["mark", "DIR", $0, "present"] },
    { ["mark", "DIR", "ca-mau", $0] },
    { ["mark", "DIR", "ca-mau", "excused", "--reason", $0] },
    { ["mark", "DIR", "ca-mau", "present", "--present", $0] },
    { ["mark", "DIR", "ca-mau", "present", "--person", $0] },
    { ["mark", "DIR", "ca-mau", "late", "--as", $0] },
    { ["mark", "DIR", "ca-mau", "late", "--role", $0] },
    { ["mark", $0, "ca-mau", "late"] },
    { ["substitute", "DIR", "ca-mau", $0, "--title", "x"] },
    { ["substitute", "DIR", "ca-mau", "An", "--title", $0] },
    { ["substitute", "DIR", "ca-mau", "An", "--for", $0] },
    { ["round", "DIR", "start", "--name", $0] },
    { ["link", "DIR", "ca-mau", $0] },
    { ["turn", "DIR", "register", "ca-mau", "--topic", $0] },
    { ["turn", "DIR", "register", "ca-mau", "--limit", $0] },
    { ["turn", "DIR", "call", $0] },
    { ["turn", "DIR", $0] },
    { ["phase", "DIR", $0] },
    { ["undo", "DIR", $0] },
    { ["undo", "DIR", "--reason", $0] },
    { ["summary", "DIR", "--format", $0] },
    { ["status", $0] }, { ["log", $0] }, { ["verify", $0] }, { ["open", $0] },
    { ["new", "DIR", "--plan", $0] },
    { ["new", "DIR-new", "--roster", "2024", "--title", $0, "--starts", $0, "--ends", $0] },
    { ["roster", $0] }, { ["plan", $0] }, { ["demo", "--seed", $0] }, { ["status", "DIR", $0] },
    { [$0] }, { ["--language", $0] },
  ]

  @Test("no text in any argument is printed raw or recorded raw", arguments: HostileText.all)
  func texts(text: String) throws {
    let meeting = try CommandLineMeeting()
    for form in Self.forms {
      let arguments = form(text).map { $0.replacing("DIR", with: meeting.path) }
      // An empty place would be the tests' own directory, and a demo makes one elsewhere.
      guard arguments.dropFirst().first != "" || !["new"].contains(arguments[0]) else { continue }
      expectTame(
        try CommandLineMeeting.run(arguments, in: meeting.directory), "\(form("…"))")
    }
    #expect(try meeting.run("verify", meeting.path).exitCode == 0)
    let bytes = try String(contentsOfFile: "\(meeting.path)/journal.jsonl", encoding: .utf8)
    #expect(HostileText.firstControl(in: bytes) == nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: meeting.path)
    #expect(Set(names).isSubset(of: ["journal.jsonl", "journal.lock"]))
  }

  @Test(
    "numbers out of range are refused and write nothing",
    arguments: [
      "-1", "99999999999999999999999", "9223372036854775807", "-9223372036854775808", "1e3", "٣",
    ])
  func numbers(number: String) throws {
    let meeting = try CommandLineMeeting()
    _ = try meeting.run("turn", meeting.path, "register", "ca-mau")
    let before = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    for arguments in [
      ["mark", meeting.path, "ca-mau", "present", "--present=\(number)"],
      ["turn", meeting.path, "register", "ca-mau", "--limit=\(number)"],
      ["turn", meeting.path, "extend", "t1", "--by", number + "00000"],
      ["undo", meeting.path, "--", number],
    ] {
      let run = try CommandLineMeeting.run(arguments, in: meeting.directory)
      expectTame(run, "\(arguments)")
      #expect(run.exitCode != 0, "\(arguments)")
    }
    expectTame(
      try meeting.run("turn", meeting.path, "move", "t1", "--to=\(number)"), "move \(number)")
    let after = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    #expect(after == before)
  }

  @Test("an argument that is not UTF-8 is refused, and nothing is made of it")
  func notUTF8() throws {
    let directory = TemporaryDirectory()
    for (command, rest) in [("new", "--plan 2024-04-19"), ("status", ""), ("mark", "ca-mau late")] {
      let run = try ProgramRun(
        ["-c", #"exec "$0" "$1" "$(printf 'a\377b')" \#(rest)"#, Program.path, command],
        executable: "/bin/sh", directory: directory.path)
      expectTame(run, command)
      #expect(run.exitCode == 2)
      #expect(run.standardError.contains("UTF-8"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }
}
