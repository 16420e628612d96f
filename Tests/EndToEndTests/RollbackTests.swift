// Owns the tests of a record that is cut, replaced, deleted or renamed under an open desk: it is
// noticed within a second, the screen tells what is missing, and nothing more is written.

import Foundation
import Glibc
import Support
import Terminal
import Testing

@Suite("Rollback under an open desk")
struct RollbackTests {
  private let briefing: Briefing

  init() throws {
    briefing = try Briefing()
    for site in ["ca-mau", "an-giang", "ha-noi"] {
      _ = try briefing.run(["mark", briefing.path, site, "present", "--as", "lan"])
    }
  }

  private var file: String { "\(briefing.path)/journal.jsonl" }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  private func upTo(line: Int) throws -> Data {
    let bytes = try bytes()
    return Data(bytes[...bytes.indices.filter { bytes[$0] == 0x0A }[line]])
  }

  /// Opens a desk on the roll call, spoils the record and waits for the alarm.
  private func expectAlarm(_ sentence: String, after spoil: () throws -> Void) throws {
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    try spoil()
    try desk.waitUntil(sentence, timeoutSeconds: 1) { $0.shows(sentence) }
    let before = try? bytes()
    desk.send(" ")
    desk.press(.function(2))
    try desk.waitUntil("the board") { $0.shows("Phát biểu (0)") }
    #expect(desk.shows(sentence))
    #expect((try? bytes()) == before)
    #expect(desk.lines()[0].contains("Vòng 1 3/53"))
  }

  @Test("cut at the end of a line")
  func cut() throws {
    let short = try upTo(line: 1).count
    try expectAlarm("bị cắt ngắn; thiếu các dòng 2–3") {
      #expect(truncate(file, off_t(short)) == 0)
    }
  }

  @Test("cut while help is open: the alarm stands over it")
  func cutUnderHelp() throws {
    let desk = try briefing.desk(as: "thu-ky")
    desk.send("?")
    try desk.waitUntil("help") { $0.shows("Trợ giúp") || $0.shows("TRỢ GIÚP") }
    let short = try upTo(line: 1).count
    #expect(truncate(file, off_t(short)) == 0)
    try desk.waitUntil("the alarm", timeoutSeconds: 1) { $0.shows("bị cắt ngắn; thiếu") }
  }

  @Test("cut between two runs: the lock knows how much was synced, and only repair goes on")
  func cutBetween() throws {
    let whole = try bytes()
    let short = try upTo(line: 1)
    #expect(truncate(file, off_t(short.count)) == 0)
    let verified = try briefing.attempt(["verify", briefing.path])
    #expect(verified.exitCode == 6)
    let missing = "thiếu \(whole.count - short.count) byte đã được xác nhận"
    #expect(verified.standardOutput.contains(missing) || verified.standardError.contains(missing))
    let refused = try briefing.attempt(["mark", briefing.path, "son-la", "late", "--as", "lan"])
    #expect(refused.exitCode == 1 && refused.standardError.contains(missing))
    for format in ["text", "markdown", "csv", "json"] {
      let summary = try briefing.attempt(["summary", briefing.path, "--format", format])
      let words = summary.standardOutput.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(words.contains("đã được xác nhận"), "\(format)")
    }
    #expect(try bytes() == short)
    let desk = try briefing.desk(as: "thu-ky")
    try desk.waitUntil("the alarm") { $0.shows("BÁO ĐỘNG") }
    _ = try briefing.run(["repair", briefing.path, "--as", "lan"])
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 0)
    #expect(try bytes().starts(with: short))
    _ = try briefing.run(["mark", briefing.path, "son-la", "late", "--as", "lan"])
  }

  @Test("with a copy of its directory in its place, the desk writes no second line of one number")
  func copiedDirectory() throws {
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    let away = briefing.path + "-away"
    #expect(rename(briefing.path, away) == 0)
    try FileManager.default.copyItem(atPath: away, toPath: briefing.path)
    desk.send(" ")
    try desk.waitUntil("the alarm") { $0.shows("nhật ký bị thay") }
    #expect(try briefing.run(["status", away]).contains("#3"))
  }

  @Test("replaced by an older copy of itself")
  func replaced() throws {
    let old = try upTo(line: 1)
    try expectAlarm("nhật ký bị thay; thiếu hoặc khác các dòng 2–3") {
      try old.write(to: URL(fileURLWithPath: file + ".old"))
      #expect(rename(file + ".old", file) == 0)
    }
  }

  @Test("written anew in place, with the same size")
  func rewritten() throws {
    var other = try bytes()
    let last = other.count - 10
    other[last] = other[last] == 0x61 ? 0x62 : 0x61
    try expectAlarm("nhật ký bị thay; thiếu hoặc khác dòng 3") {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      try handle.write(contentsOf: other)
      try handle.close()
    }
  }

  @Test("deleted")
  func deleted() throws {
    try expectAlarm("tệp nhật ký hoặc tệp khóa không còn") { #expect(unlink(file) == 0) }
  }

  @Test("renamed")
  func renamed() throws {
    try expectAlarm("tệp nhật ký hoặc tệp khóa không còn") {
      #expect(rename(file, file + ".away") == 0)
    }
  }

  @Test("a torn tail under an open desk is set aside before its next line, and the desk says so")
  func tornTail() throws {
    let whole = try bytes()
    let desk = try briefing.desk(as: "thu-ky", columns: 160)
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"seq":4,"id":"torn"#.utf8))
    try handle.close()
    desk.send(" ")
    try desk.waitUntil("what was found") { $0.shows("quarantine/") }
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 4/53") }
    #expect(try bytes().starts(with: whole))
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 0)
  }

  @Test("with its whole directory moved away, the record is still the one that was opened")
  func movedDirectory() throws {
    let desk = try briefing.desk(as: "thu-ky")
    let away = briefing.path + "-away"
    #expect(rename(briefing.path, away) == 0)
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.send(" ")
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 4/53") }
    #expect(try briefing.run(["status", away]).contains("#4"))
  }
}
