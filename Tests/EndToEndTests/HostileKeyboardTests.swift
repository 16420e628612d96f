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

  /// A desk that has marked the hall itself, so that the key `u` would take that back at once.
  private func markedDesk(_ briefing: Briefing) throws -> VirtualTerminal {
    let desk = try briefing.desk(as: "x")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.send(" ")
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 1/53") }
    return desk
  }

  @Test("what the terminal says by itself records nothing and leaves no screen of the program")
  func talk() throws {
    let briefing = try Briefing()
    let desk = try markedDesk(briefing)
    let before = try briefing.run(["log", briefing.path])
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

  @Test("what the terminal says in pieces on a slow line records nothing")
  func slowTalk() throws {
    let briefing = try Briefing()
    let desk = try markedDesk(briefing)
    let before = try briefing.run(["log", briefing.path])
    let talk = [
      ["\u{1B}P", ">|u m \u{1B}\\"], ["\u{1B}^", "u\u{1B}\\"], ["\u{1B}]", "u\u{7}"],
      ["\u{1B}[", "?1u"], ["\u{1B}O", "u"], ["\u{9B}", "?1u"], ["\u{90}", "u\u{9C}"],
      ["\u{9D}", "u\u{7}"], ["\u{1B}", "[", "M", " ", "u", "!"], ["\u{1B}", "[", "?1u"],
      ["\u{1B}", "]", "11;u\u{7}"], ["\u{1B}", "[M", " u!"],
    ]
    for pieces in talk {
      desk.send(pieces: pieces, pauseMilliseconds: 90)
      desk.press(.character("?"))
      try desk.waitUntil("the help after \(pieces)") { $0.shows("Trợ giúp") }
      desk.press(.escape)
      try desk.waitUntil("no help") { !$0.shows("Trợ giúp") }
    }
    #expect(try briefing.run(["log", briefing.path]) == before)
    desk.send("u")
    try desk.waitUntil("the mark taken back") { $0.shows("có mặt 0") }
  }

  @Test("a sequence without an end gives the keys back within a second or two, and says so")
  func endless() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "x")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    for (number, beginning) in ["\u{1B}]11;rgb", "\u{9D}", "\u{1B}[1;", "\u{1B}P"].enumerated() {
      desk.send(beginning + " ")
      try desk.waitUntil("the sentence", timeoutSeconds: 5) { $0.shows("phím vừa bấm không được") }
      desk.send(" ")
      try desk.waitUntil("the answer") { $0.shows("Vòng 1 \(number + 1)/53") }
    }
  }
}
