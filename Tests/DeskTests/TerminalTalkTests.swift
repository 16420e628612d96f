// Owns the proof that no screen and no layer takes what a terminal says by itself for an answer.

import Roster
import Support
import Terminal
import Testing

@testable import Desk

@Suite("Nothing the terminal says is a key")
struct TerminalTalkTests {
  /// A desk on a screen or layer, with something on the record that could be undone.
  private func play(_ scene: Scene) throws -> DeskPlay {
    var play = DeskPlay(try .rehearsal())
    for key in scene.keys { play.press(key) }
    return play
  }

  private func send(_ text: String, cutAt place: Int, to play: inout DeskPlay) {
    let raw = TerminalTalk.bytes(text)
    let cut = min(place, raw.count)
    play.burst(SlowLine.keys(of: [raw[..<cut], raw[cut...]]))
  }

  @Test("on every screen and layer nothing is recorded and no screen is left")
  func everywhere() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    for scene in Scene.main + Scene.others {
      let start = try play(scene)
      let talk =
        TerminalTalk.reports + TerminalTalk.unknownKeys
        + (0..<8).map { _ in TerminalTalk.made(&dice) }
      for text in talk {
        var play = start
        let place = Int.random(in: 0...text.unicodeScalars.count, using: &dice)
        send(text, cutAt: place, to: &play)
        let what = "\(scene.name): \(text.debugDescription) cut at \(place), seed \(seed)"
        #expect(play.record.head == start.record.head, "\(what)")
        #expect(play.state.screens == start.state.screens, "\(what)")
        #expect(play.state.overlay == start.state.overlay, "\(what)")
        #expect(play.state.digits == start.state.digits && !play.hasLeft, "\(what)")
      }
    }
  }

  @Test("a letter pressed with Alt is refused visibly, and so are keys within half a sequence")
  func refused() throws {
    var play = DeskPlay(try .rehearsal())
    play.burst([.unknown])
    #expect(play.message == "Phím này không có việc gì; chưa ghi gì.")
    play.burst([.lost])
    #expect(play.shows("phím vừa bấm không được nhận, hãy bấm lại."))
  }
}
