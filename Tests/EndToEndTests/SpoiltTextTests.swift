// Owns the proof that no door of the command line takes a text that an old encoding or a transfer has
// spoilt, and that a record which holds one is read all the same.

import Foundation
import Support
import Testing

@Suite("Spoilt texts on the command line")
struct SpoiltTextTests {
  private static let doors: [@Sendable (String) -> [String]] = [
    { ["roster", "DIR", "add-guest", "ca-mau", $0] },
    { ["roster", "DIR", "add-guest", "ca-mau", "An", "--title", $0] },
    { ["roster", "DIR", "correct", "tran-chi-dung", $0] },
    { ["roster", "DIR", "add-site", $0] },
    { ["roster", "DIR", "add-site", "Phú Quốc", "--short", $0] },
    { ["roster", "DIR", "close", "ca-mau", "--reason", $0] },
    { ["substitute", "DIR", "ca-mau", $0] },
    { ["mark", "DIR", "ca-mau", "excused", "--reason", $0] },
    { ["turn", "DIR", "register", "ca-mau", "--topic", $0] },
    { ["round", "DIR", "start", "--name", $0] },
    { ["mark", "DIR", "ca-mau", "late", "--as", $0] },
    {
      [
        "new", "DIR-2", "--roster", "2024", "--title", $0, "--starts", "2026-04-20T08:00", "--ends",
        "2026-04-20T10:00",
      ]
    },
  ]

  @Test(
    "every door refuses it in one sentence, as wrong usage, and records nothing",
    arguments: ["Leâ Quyù", "L&ecirc; B", "L%C3%AA B", "Lê V·ªã"])
  func doors(text: String) throws {
    let meeting = try CommandLineMeeting()
    for door in Self.doors {
      let arguments = door(text).map { $0.replacing("DIR", with: meeting.path) }
      let run = try CommandLineMeeting.run(arguments, in: meeting.directory)
      #expect(run.exitCode == 2, "\(arguments): \(run)")
      #expect(run.standardError.split(separator: "\n").count == 1, "\(run)")
      #expect(run.standardOutput.isEmpty)
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(meeting.path)/journal.jsonl"))
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(meeting.path)-2"))
  }

  @Test("what an older version took stands: it is replayed, shown and verified")
  func oldRecord() throws {
    var forged = try ForgedRecord()
    forged.append(
      #"{"type":"guestAdded","site":"ca-mau","person":"ca-mau-k1","name":"Nguyeãn Vaên Möôøi"}"#)
    try forged.write()
    #expect(try forged.meeting.run("verify", forged.path).exitCode == 0)
    let log = try forged.meeting.run("log", forged.path)
    #expect(log.standardOutput.contains("Nguyeãn Vaên Möôøi"))
  }
}
