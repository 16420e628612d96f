// Owns the promise that records of released formats can be read for ever: a record that the program
// once made, with every kind of event, still replays to the summary of that day.

import Foundation
import Support
import Testing

@Suite("Records of released formats")
struct FormatTests {
  @Test("a record of format 1 is good, and replays to the same summary")
  func formatOne() throws {
    let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
    let record = try Data(contentsOf: goldens.appendingPathComponent("format-1.jsonl"))
    let meeting = TemporaryDirectory()
    chmod(meeting.path, 0o700)
    try record.write(to: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    func run(_ arguments: String...) throws -> ProgramRun { try ProgramRun(arguments) }
    let verified = try run("verify", meeting.path)
    #expect(verified.exitCode == 0)
    #expect(verified.standardOutput.contains("179 dòng"))
    #expect(try run("log", meeting.path, "--json").standardOutput.utf8.elementsEqual(record))
    let summary = try run("summary", meeting.path, "--format", "json").standardOutput
    let expected = try String(
      contentsOf: goldens.appendingPathComponent("format-1.summary.json"), encoding: .utf8)
    // All but the moment at which the summary was asked for.
    func lasting(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("  \"at\":") }
    }
    #expect(lasting(expected).count > 1000)
    #expect(lasting(summary) == lasting(expected))
    let log = try String(
      contentsOf: goldens.appendingPathComponent("format-1.log.txt"), encoding: .utf8)
    #expect(try run("log", meeting.path).standardOutput == log)
  }
}
