// Owns the proof that what is pasted into the desk is cleaned or refused before it is drawn or
// recorded.

import Foundation
import Support
import Terminal
import Testing

@Suite("Hostile pastes")
struct HostileKeyboardTests {
  private static let paste =
    "\u{1B}[200~Tắc\u{7}\u{202E}\u{9B}2J\u{FEFF} đường\r\n\u{E000}x\u{1B}[201~"

  @Test(
    "control, bidi and private characters pasted into any field reach neither screen nor record")
  func pastes() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    // Find, palette, registration and substitute, each left or taken with Enter.
    for opening in ["/", ":", "g"] {
      desk.send(opening + Self.paste)
      try desk.waitUntil("the paste after \(opening)") { $0.shows("đường") }
      desk.press(.escape)
      try desk.waitUntil("the board") { !$0.shows("đường") }
    }
    desk.send("\rt" + Self.paste)
    try desk.waitUntil("the substitute") { $0.shows("đường") }
    desk.send("\r")
    desk.press(.escape)
    for line in desk.lines() { #expect(HostileText.firstControl(in: line) == nil) }
    desk.kill(SIGTERM)
    _ = try desk.waitForExit()
    #expect(desk.modesRestored)
    _ = try briefing.run(["verify", briefing.path])
    let bytes = try String(contentsOfFile: "\(briefing.path)/journal.jsonl", encoding: .utf8)
    #expect(HostileText.firstControl(in: bytes) == nil)
  }

  @Test("what the terminal says by itself records nothing and leaves no screen of the program")
  func talk() throws {
    let briefing = try Briefing()
    _ = try briefing.run([
      "mark", briefing.path, "ca-mau", "present", "--present", "9", "--as", "x",
    ])
    let before = try briefing.run(["log", briefing.path])
    let desk = try briefing.desk(as: "x")
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    for number in 2...7 {
      desk.press(.function(number))
      for text in TerminalTalk.reports + TerminalTalk.unknownKeys {
        // Cut after the introducer: an escape that comes alone for long is the key Esc.
        let scalars = Array(text.unicodeScalars)
        let place = Int.random(in: min(2, scalars.count)...scalars.count, using: &dice)
        for part in [scalars[..<place], scalars[place...]] {
          desk.send(String(String.UnicodeScalarView(part)))
        }
      }
      desk.press(.character("?"))
      try desk.waitUntil("the help of screen \(number), seed \(seed)") { $0.shows("Trợ giúp") }
      desk.press(.escape)
      try desk.waitUntil("no help") { !$0.shows("Trợ giúp") }
    }
    #expect(try briefing.run(["log", briefing.path]) == before, "seed \(seed)")
    desk.kill(SIGTERM)
    _ = try desk.waitForExit()
    #expect(desk.modesRestored)
  }
}
