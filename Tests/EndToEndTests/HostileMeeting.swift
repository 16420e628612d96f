// Owns what the tests of hostile input share: texts that want to act on a terminal, records edited
// with correct hashes, and the question whether a text is safe to show.

import Crypto
import Foundation
import Support
import Testing

/// Texts that nobody means well with.
enum HostileText {
  static let all = [
    "\u{1B}[31mđỏ\u{1B}[0m", "\u{1B}]0;tên\u{7}", "\u{9B}2J", "a\u{202E}b\u{2066}c",
    "\u{7}\u{8}\u{7F}",
    "dòng một\r\ndòng hai", "\u{FEFF}\u{200B}", "\u{E000}\u{FFFE}", "../../etc/passwd", "-", "",
    "e" + String(repeating: "\u{301}", count: 500), String(repeating: "dài ", count: 20_000),
  ]

  /// The first character of a text that acts on a terminal instead of showing; nil for a safe one.
  static func firstControl(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      if scalar == "\n" || scalar == "\t" { return false }
      let category = scalar.properties.generalCategory
      return category == .control || category == .format || scalar.properties.isBidiControl
    }
  }
}

/// Requires that a run ended by itself and printed nothing that acts on a terminal.
func expectTame(_ run: ProgramRun, _ what: String) {
  #expect((0...6).contains(run.exitCode), "\(what): \(run.status)")
  for text in [run.standardOutput, run.standardError] {
    let control = HostileText.firstControl(in: text)
    #expect(control == nil, "\(what): \(text.prefix(300).debugDescription)")
  }
}

/// A record of the plan of 2024 with forged lines, each with the right number and hashes.
struct ForgedRecord {
  let meeting: CommandLineMeeting
  private(set) var lines: [String]

  var path: String { meeting.path }
  private var file: String { "\(path)/journal.jsonl" }

  init() throws {
    meeting = try CommandLineMeeting()
    let text = try String(contentsOfFile: "\(meeting.path)/journal.jsonl", encoding: .utf8)
    lines = text.split(separator: "\n").map(String.init)
  }

  /// Makes a record that begins with a forged line 0.
  init(creation event: String) throws {
    meeting = try CommandLineMeeting()
    lines = []
    append(event)
    try write()
  }

  mutating func append(_ event: String, by: String = "ke-gian") {
    let previous = lines.last.map { String($0.dropLast(2).suffix(64)) }
    let start =
      #"{"seq":\#(lines.count),"id":"f\#(lines.count)","at":"2024-04-19T08:05:12.345+07:00""#
    let line =
      start + #","up":"9f3c21ab:81723455","by":"\#(by)","event":\#(event),"prev":"#
      + "\"\(previous ?? String(repeating: "0", count: 64))\""
    let hash = SHA256.hash(data: Data(line.utf8)).map { String($0, radix: 16) }
      .map { $0.count == 1 ? "0" + $0 : $0 }.joined()
    lines.append(line + #","hash":"\#(hash)"}"#)
  }

  func write() throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try handle.close()
  }

  /// Every command that shows something of the record.
  static let looks = [
    ["status"], ["status", "--json"], ["log"], ["log", "--json"], ["verify"], ["summary"],
    ["summary", "--format", "markdown"], ["summary", "--format", "json"],
    ["summary", "--format", "csv"],
  ]

  /// Looks at the record with every command.
  func expectTameEverywhere(_ what: String) throws {
    for look in Self.looks {
      let run = try CommandLineMeeting.run(
        [look[0], path] + look.dropFirst(), in: meeting.directory)
      // RFC 4180 ends its lines with CR LF.
      guard look.last != "csv" else {
        #expect((0...1).contains(run.exitCode), "\(what): \(look)")
        continue
      }
      expectTame(run, "\(what): \(look)")
    }
  }
}
