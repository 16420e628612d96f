// Owns the proof that whatever lies at a path that a person names - a pipe, a device, a link, a
// directory - is read or refused in bounded time, and that nothing but the file asked for is written.

import Foundation
import Glibc
import Support
import Testing

@Suite("Hostile paths")
struct HostilePathTests {
  private let place = TemporaryDirectory()

  private func at(_ name: String) -> String { "\(place.path)/\(name)" }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: at(name), atomically: false, encoding: .utf8)
  }

  // MARK: Plans and rosters

  @Test("what is no file to be read is refused with the reason and what to do")
  func unreadable() throws {
    try write(HostilePlanTests.small(), to: "good.json")
    try #require(mkfifo(at("pipe"), 0o600) == 0)
    try #require(symlink("loop", at("loop")) == 0)
    try #require(symlink("nowhere", at("dangling")) == 0)
    let cases: [(path: String, says: String)] = [
      ("", "không tìm thấy"),
      (at("nowhere"), "không tìm thấy tệp hay thư mục này; hãy xem lại đường dẫn"),
      (place.path, "đó là thư mục; hãy chỉ ra một tệp"), ("/", "đó là thư mục"),
      (at("good.json/"), "không phải thư mục"), (at("loop"), "liên kết tượng trưng"),
      (at("dangling"), "không tìm thấy"), (at(String(repeating: "n", count: 300)), "tên dài quá"),
      (String(repeating: "/n", count: 3000), "tên dài quá"), ("/dev/null", "không phải kế hoạch"),
      ("/dev/zero", "lớn quá"), ("/dev/full", "lớn quá"), (at("pipe"), "không nhận được gì"),
      (at("a\u{1B}[2J\u{202E}b"), "không tìm thấy"), (at("a\nb"), "không tìm thấy"),
    ]
    for (path, says) in cases {
      let clock = ContinuousClock()
      let time = try clock.measure {
        let run = try HostilePlanTests.new(from: ["--plan", path], in: place)
        expectOneSentence(run, code: 1, says: [says], "\(path.debugDescription.prefix(100))")
      }
      #expect(time < .seconds(15), "\(path.debugDescription.prefix(100)): \(time)")
    }
    #expect(try !FileManager.default.contentsOfDirectory(atPath: place.path).contains("a"))
  }

  @Test("a file without the right to read is refused", .enabled(if: geteuid() != 0, "not as root"))
  func forbidden() throws {
    try write(HostilePlanTests.small(), to: "secret.json")
    chmod(at("secret.json"), 0)
    let run = try HostilePlanTests.new(from: ["--plan", at("secret.json")], in: place)
    expectOneSentence(run, code: 1, says: ["không có quyền"], "secret")
  }

  @Test("a plan may come through a pipe or a link, and Vietnamese in two parts is composed")
  func taken() throws {
    let decomposed = "Hội nghị".decomposedStringWithCanonicalMapping
    try write(HostilePlanTests.small(title: decomposed), to: "nfd.json")
    try #require(symlink("nfd.json", at("link")) == 0)
    try #require(mkfifo(at("pipe"), 0o600) == 0)
    let forms = [
      "exec \"$0\" new \"$1/m\" --plan \"$1/link\"",
      "cat \"$1/nfd.json\" >\"$1/pipe\" & exec \"$0\" new \"$1/m\" --plan \"$1/pipe\"",
      "cat \"$1/nfd.json\" | \"$0\" new \"$1/m\" --plan /dev/stdin",
    ]
    for form in forms {
      let run = try ProgramRun(
        ["-c", form, Program.path, place.path], executable: "/bin/sh",
        environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": at("state")])
      #expect(run.exitCode == 0, "\(form): \(run.standardError)")
      let record = try Data(contentsOf: URL(fileURLWithPath: at("m/journal.jsonl")))
      #expect(record.range(of: Data("\"Hội nghị\"".utf8)) != nil, "\(form)")
      try FileManager.default.removeItem(atPath: at("m"))
    }
  }

  // MARK: Summaries

  @Test("a summary replaces the file it is given, and nothing else, whatever lies there")
  func outputs() throws {
    let meeting = try CommandLineMeeting()
    let outside = meeting.directory.path
    try #require(mkfifo("\(outside)/pipe", 0o600) == 0)
    try #require(symlink("meeting/journal.jsonl", "\(outside)/link") == 0)
    try #require(symlink("meeting", "\(outside)/door") == 0)
    let refused: [(path: String, says: String)] = [
      ("", "không tìm thấy"), ("/", "đó là thư mục"), (outside, "đó là thư mục"), (".", "thư mục"),
      ("/dev/full", "không phải tệp thường"), ("/dev/null", "không phải tệp thường"),
      ("\(outside)/pipe", "không phải tệp thường"), ("\(outside)/none/x", "không tìm thấy"),
      ("\(meeting.path)/journal.jsonl", "chính nhật ký"),
      ("\(meeting.path)/./journal.jsonl/", "chính nhật ký"),
      ("\(outside)/door/journal.lock", "chính nhật ký"),
      ("\(meeting.path)/quarantine", "chính nhật ký"),
      ("\(meeting.path)/checkpoints", "chính nhật ký"),
      ("\(meeting.path)/snapshot.json", "chính nhật ký"),
      ("\(meeting.path)/journal.jsonl/x", "không phải thư mục"),
      ("\(outside)/\(String(repeating: "n", count: 300))", "tên dài quá"),
      ("/proc/version", "không tìm thấy"), ("\(outside)/none/\u{1B}[2J\u{202E}", "không tìm thấy"),
    ]
    let record = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    let names = try everything(in: outside)
    for (path, says) in refused {
      let run = try ProgramRun(
        ["summary", meeting.path, "--output", path],
        environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(outside)/state"], directory: outside)
      expectOneSentence(run, code: 1, says: [says], "--output \(path.debugDescription)")
      #expect(try everything(in: outside) == names, "\(path.debugDescription)")
    }
    for path in ["\(outside)/link", "\(outside)/a\u{1B}[2Jb", "\(outside)/a\nb"] {
      let run = try meeting.run("summary", meeting.path, "--output", path)
      expectTame(run, path.debugDescription)
      #expect(run.exitCode == 0 && run.standardOutput.isEmpty, "\(run.standardError)")
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Điểm cầu"))
    }
    let after = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    #expect(after == record)
  }

  @Test("where a limit on file sizes is reached, that is told, and nothing is left behind")
  func limit() throws {
    let meeting = try CommandLineMeeting()
    let outside = meeting.directory.path
    let names = try everything(in: outside)
    for command in [
      ["new", "q/r", "--plan", "2024-04-19"], ["demo", "--directory", "d", "--seed", "1"],
      ["summary", "meeting", "--output", "z"], ["mark", "meeting", "ca-mau", "present"],
    ] {
      let run = try ProgramRun(
        ["-c", #"prlimit --fsize=100 "$0" "$@" 2>&1 | cat"#, Program.path] + command,
        executable: "/bin/sh",
        environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(outside)/state"], directory: outside)
      let said = run.standardOutput
      #expect(said.hasPrefix("diemcau: ") && said.contains("quá giới hạn cỡ tệp"), "\(said)")
      #expect(try everything(in: outside) == names, "\(command)")
    }
    #expect(try meeting.run("verify", meeting.path).exitCode == 0)
  }

  /// The paths and kinds of all that lies in a directory.
  private func everything(in directory: String) throws -> [String] {
    let entries = try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
    return entries.map { entry in
      var status = stat()
      lstat("\(directory)/\(entry)", &status)
      return "\(entry) \(status.st_mode) \(status.st_ino)"
    }
  }
}
