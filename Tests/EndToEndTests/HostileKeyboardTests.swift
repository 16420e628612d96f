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
}
