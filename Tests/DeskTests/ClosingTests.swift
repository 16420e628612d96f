// Owns what is asked before something ends, and what a role may not do.

import Roster
import Terminal
import Testing

@testable import Desk

@Suite("Leaving, closing and roles")
struct ClosingTests {
  @Test("q at the board asks while a turn runs, and leaves without asking where none does")
  func quit() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.type("b")
    play.type("q")
    #expect(play.state.screen == .board)
    play.type("q")
    #expect(play.state.overlay != nil)
    #expect(play.shows("t1 Cà Mau"))
    play.press(.escape)
    #expect(!play.hasLeft)
    play.type("qq")
    #expect(play.hasLeft)
    var idle = DeskPlay(try .fresh())
    idle.type("q")
    #expect(idle.hasLeft)
  }

  @Test("case 12: closing with a turn on the floor names it; Esc keeps both, k ends and closes")
  func close() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    play.type("b:be mac")
    play.press(.enter)
    #expect(play.meeting.phase == .open)
    #expect(play.shows("t1 Cà Mau"))
    play.press(.escape)
    #expect(play.meeting.phase == .open)
    #expect(play.meeting.floor == TurnID("t1"))
    play.type(":be mac")
    play.press(.enter, .character("k"))
    #expect(play.meeting.phase == .closed)
    #expect(play.turn("t1")?.state == .finished)
    #expect(play.turn("t2").map { play.meeting.state(of: $0) } == .notReached)
    #expect(!play.shows("CHUẨN BỊ"))
  }

  @Test("closing asks again where the floor changed while it was asked")
  func closeWhileTheFloorChanges() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    play.type("b:be mac")
    play.press(.enter)
    try play.elsewhere(EndTurn(TurnID("t1")), by: "thư ký")
    try play.elsewhere(StartTurn(TurnID("t2")), by: "thư ký")
    play.type("k")
    #expect(play.meeting.phase == .open)
    #expect(play.turn("t2")?.state == .speaking)
    #expect(play.message.contains("thư ký"))
  }

  @Test("a moderator may not call the roll, and a secretary not give the floor")
  func roles() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.state.identity.role = .secretariat
    play.type("b")
    #expect(play.meeting.floor == nil)
    play.state.identity.role = .moderator
    play.press(.function(3), .character(" "))
    #expect(play.meeting.answeredInRound == 0)
    play.press(.function(4), .character("b"))
    #expect(play.meeting.floor == TurnID("t1"))
  }
}
