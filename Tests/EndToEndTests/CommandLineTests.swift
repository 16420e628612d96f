// Owns the tests of what the commands do to a meeting, on the real program.

import Foundation
import Support
import Testing

@Suite("the command line")
struct CommandLineTests {
  let meeting: CommandLineMeeting

  init() throws {
    meeting = try CommandLineMeeting()
  }

  @Test("a number that no room holds is recorded, and said, where none is expected")
  func unusuallyMany() throws {
    let meeting = try CommandLineMeeting()
    let run = try meeting.run("mark", meeting.path, "ca-mau", "present", "--present", "5000")
    #expect(run.exitCode == 0)
    #expect(run.standardError.contains("Cà Mau báo 5000 người, nhiều bất thường"))
    let likely = try meeting.run("mark", meeting.path, "ca-mau", "present", "--present", "40")
    #expect(likely.standardError.isEmpty)
  }

  @Test("a mark is acknowledged with its line, and a repeated one changes nothing")
  func marks() throws {
    let first = try meeting.run("mark", meeting.path, "ca-mau", "present", "--present", "9")
    #expect(first.standardOutput == "#1 Cà Mau: có mặt, 9 người\n")
    #expect(first.exitCode == 0)
    let second = try meeting.run("mark", meeting.path, "ca-mau", "present", "--present", "9")
    #expect(second.exitCode == 0)
    #expect(!second.standardOutput.hasPrefix("#"))
    let sites = try #require(
      try meeting.json("status", meeting.path, "--json")["sites"] as? [String: Int])
    #expect(sites["total"] == 53)
    #expect(sites["present"] == 1)
    #expect(sites["notCalled"] == 52)
  }

  @Test("a mark that is told later says when it happened and when it was recorded")
  func toldLater() throws {
    let path = meeting.path
    // The minute in which the record began.
    let line = try String(contentsOfFile: "\(path)/journal.jsonl", encoding: .utf8)
    let stamp = try #require(line.firstRange(of: #/"at":"[^T]*T(\d\d:\d\d)/#))
    let minute = String(line[stamp].suffix(5))
    let marked = try meeting.run("mark", path, "ca-mau", "late", "--present", "7", "--at", minute)
    #expect(marked.standardOutput == "#1 Cà Mau: đến muộn, 7 người, lúc \(minute)\n")
    let log = try meeting.run("log", path).standardOutput
    #expect(log.contains("đến muộn, 7 người, lúc \(minute), ghi "))
    #expect(try meeting.run("log", path, "--json").standardOutput.contains(#""siteMarkedAt""#))
    #expect(try meeting.run("summary", path).standardOutput.contains("lúc \(minute), ghi "))
    let person = try meeting.run(
      "mark", path, "kien-giang", "late", "--person", "tran-chi-dung", "--at", minute)
    #expect(person.exitCode == 0 && person.standardOutput.contains(", lúc \(minute)"))
    #expect(try meeting.run("verify", path).exitCode == 0)
  }

  @Test("a time that cannot be is refused in one sentence, and nothing is recorded")
  func wrongTimes() throws {
    for (time, code) in [("25:00", 2), ("8h20", 2), ("08:61", 2)] as [(String, Int32)] {
      let run = try meeting.run("mark", meeting.path, "ca-mau", "late", "--at", time)
      #expect(run.exitCode == code && run.standardOutput.isEmpty)
      #expect(run.standardError.contains("--at <HH:MM[:SS]>"))
    }
    let withdrawn = try meeting.run("mark", meeting.path, "ca-mau", "not-called", "--at", "08:00")
    #expect(withdrawn.exitCode == 2)
    // Whatever time it is now, one of the two is to come or was before the record began.
    for time in ["00:00:00", "23:59:59"] {
      let run = try meeting.run("mark", meeting.path, "ca-mau", "late", "--at", time)
      #expect(run.exitCode == 1, "\(time)")
      #expect(run.standardError.split(separator: "\n").count == 1)
    }
    #expect(try meeting.run("log", meeting.path).standardOutput.split(separator: "\n").count == 1)
  }

  @Test("an unknown site is refused, and the one that was meant is named")
  func unknownSite() throws {
    for slip in ["kien-gang", "Kiên Giang", "kiengiang"] {
      let run = try meeting.run("mark", meeting.path, slip, "present")
      #expect(run.exitCode == 1)
      #expect(run.standardOutput.isEmpty)
      #expect(run.standardError.contains("có phải kien-giang?"))
      #expect(run.standardError.split(separator: "\n").count == 1)
    }
  }

  @Test("several people are marked in one act, and only with marks of people")
  func people() throws {
    let run = try meeting.run(
      "mark", meeting.path, "kien-giang", "present", "--person", "tran-chi-dung", "--person",
      "dang-hoang-dien")
    #expect(run.standardOutput.contains("Trần Chí Dũng, Đặng Hoàng Diễn"))
    let wrong = try meeting.run(
      "mark", meeting.path, "kien-giang", "no-answer", "--person", "tran-chi-dung")
    #expect(wrong.exitCode == 2)
    #expect(try meeting.run("mark", meeting.path, "ca-mau", "left-early").exitCode == 2)
  }

  @Test("a turn goes from register to end by the command line alone")
  func speaking() throws {
    let path = meeting.path
    #expect(try meeting.run("turn", path, "register", "ca-mau").standardOutput == "t1\n")
    let second = try meeting.run(
      "turn", path, "register", "kien-giang", "--kind", "paper", "--person", "tran-chi-dung",
      "--limit", "300")
    #expect(second.standardOutput == "t2\n")
    #expect(try meeting.run("turn", path, "start").exitCode == 1, "not open yet")
    #expect(try meeting.run("phase", path, "open").exitCode == 0)
    #expect(try meeting.run("turn", path, "move", "t2", "--to", "1").exitCode == 0)
    for verb in ["call", "start", "pause", "resume", "defer", "resume"] {
      let run = try meeting.run("turn", path, verb)
      #expect(run.exitCode == 0, "\(verb): \(run.standardError)")
    }
    #expect(try meeting.run("turn", path, "extend", "--by", "-60").exitCode == 0)
    let status = try meeting.json("status", path, "--json")
    let floor = try #require(status["floor"] as? [String: Any])
    #expect(floor["id"] as? String == "t2")
    #expect(floor["person"] as? String == "tran-chi-dung")
    #expect(floor["state"] as? String == "speaking")
    #expect(floor["limitSeconds"] as? Int == 240)
    let queue = try #require(status["queue"] as? [[String: Any]])
    #expect(queue.map { $0["id"] as? String } == ["t1"])
    #expect(queue.first?["person"] is NSNull)
    #expect(try meeting.run("phase", path, "close").exitCode == 1, "a turn holds the floor")
    #expect(try meeting.run("phase", path, "close", "--end-turn").exitCode == 0)
    let summary = try meeting.json("summary", path, "--format", "json")
    #expect((summary["sites"] as? [Any])?.count == 53)
    #expect((summary["turns"] as? [Any])?.count == 2)
    #expect((summary["notReached"] as? [Any])?.count == 1)
  }

  @Test("a role keeps to its rights")
  func roles() throws {
    let refused = try meeting.run("phase", meeting.path, "open", "--role", "secretariat")
    #expect(refused.exitCode == 1)
    #expect(refused.standardError.contains("ban thư ký"))
    #expect(try meeting.run("phase", meeting.path, "open", "--role", "moderator").exitCode == 0)
    let observer = try meeting.run(
      "mark", meeting.path, "ca-mau", "present", "--role", "observer")
    #expect(observer.exitCode == 1)
  }

  @Test("undo takes the last act of the same person where that is asked for; redo brings it back")
  func undo() throws {
    let path = meeting.path
    try meeting.run("mark", path, "ca-mau", "present", "--as", "An")
    try meeting.run("mark", path, "an-giang", "late", "--as", "Bình")
    #expect(try meeting.run("undo", path, "--last", "--as", "An").standardOutput.contains("#1"))
    #expect(try present(in: path) == 0)
    #expect(try meeting.run("undo", path, "--last", "--as", "An").exitCode == 1)
    #expect(try meeting.run("redo", path, "--last", "--as", "An").exitCode == 0)
    #expect(try present(in: path) == 1)
  }

  @Test("undo and redo that name no act undo nothing: the last one may be an open desk's")
  func undoUnasked() throws {
    let path = meeting.path
    #expect(try meeting.run("undo", path, "--as", "ts").exitCode == 1, "there is nothing yet")
    try meeting.run("mark", path, "ca-mau", "present", "--present", "9", "--as", "ts")
    let undo = try meeting.run("undo", path, "--as", "ts")
    #expect(undo.exitCode == 2 && undo.standardOutput.isEmpty)
    #expect(
      undo.standardError.hasPrefix(
        "diemcau: Chưa hoàn tác gì: việc cuối mang tên ts là #1 (Cà Mau: có mặt, 9 người)"))
    #expect(undo.standardError.hasSuffix("diemcau undo \(path) 1, hoặc thêm --last.\n"))
    #expect(try present(in: path) == 1)
    #expect(try meeting.run("undo", path, "1", "--last").exitCode == 2)
    let undone = try meeting.run("undo", path, "1", "--as", "ts")
    #expect(undone.standardOutput == "#2 Hoàn tác #1: Cà Mau: có mặt, 9 người\n")
    let redo = try meeting.run("redo", path, "--as", "ts")
    #expect(redo.exitCode == 2)
    #expect(redo.standardError.contains("lần hoàn tác cuối mang tên ts là #2 (Hoàn tác #1: "))
    #expect(redo.standardError.hasSuffix("diemcau undo \(path) 2, hoặc thêm --last.\n"))
    #expect(try present(in: path) == 0)
  }

  @Test("the log as JSON is the record's own bytes, and verify names the line that was changed")
  func record() throws {
    try meeting.run("mark", meeting.path, "ca-mau", "late", "--reason", "tắc đường")
    let file = "\(meeting.path)/journal.jsonl"
    let bytes = try String(contentsOfFile: file, encoding: .utf8)
    #expect(try meeting.run("log", meeting.path, "--json").standardOutput == bytes)
    let verified = try meeting.run("verify", meeting.path)
    #expect(verified.exitCode == 0)
    #expect(verified.standardOutput.contains("1:"))
    let changed = try #require(bytes.range(of: "tắc", options: .backwards))
    try Data(bytes.replacingCharacters(in: changed, with: "hỏng").utf8)
      .write(to: URL(fileURLWithPath: file))
    let refused = try meeting.run("verify", meeting.path)
    #expect(refused.exitCode == 1)
    #expect(!refused.standardError.isEmpty)
    #expect(try meeting.run("mark", meeting.path, "ca-mau", "present").exitCode == 1)
  }

  @Test("a summary file is written whole, and never over the record")
  func summaryFile() throws {
    let file = "\(meeting.directory.path)/tong-hop.csv"
    let run = try meeting.run(
      "summary", meeting.path, "--format", "csv", "--excel", "--output", file)
    #expect(run.exitCode == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: [0xEF, 0xBB, 0xBF]))
    let record = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    let over = try meeting.run(
      "summary", meeting.path, "--output", "\(meeting.path)/journal.jsonl")
    #expect(over.exitCode == 1)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl")) == record)
  }

  private func present(in path: String) throws -> Int? {
    (try meeting.json("status", path, "--json")["sites"] as? [String: Int])?["present"]
  }
}
