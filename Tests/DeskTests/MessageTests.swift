// Owns what a desk says and for how long, what it refuses to take for a command, and when it draws
// by itself.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Messages, texts that are no commands, and the clock of the screen")
struct MessageTests {
  @Test("an info message fades after three seconds", arguments: [1, 7])
  func infoFades(boot: UInt32) throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3), .character(" "))
    #expect(play.state.message?.weight == .info)
    #expect(play.shows("Đã ghi #1"))
    play.rest(milliseconds: 2999)
    #expect(play.shows("Đã ghi #1"))
    play.rest(milliseconds: 1)
    #expect(play.state.message == nil)
    #expect(!play.shows("Đã ghi #1"))
  }

  @Test("an error stays until a key is pressed, and is kept to be read again")
  func errorsStay() throws {
    var play = DeskPlay(try .fresh())
    play.type("z")
    play.rest(milliseconds: 60_000)
    #expect(play.shows("Phím z không có việc"))
    play.press(.down)
    #expect(!play.shows("Phím z không có việc"))
    #expect(play.state.said.count == 1)
  }

  @Test("an error is shown to its end, however narrow the screen")
  func errorsAreWhole() throws {
    var play = DeskPlay(try .fresh(), rows: 15, columns: 60)
    play.press(.paste("x"))
    let shown = play.lines.dropLast().suffix(3).joined()
    #expect(shown.contains("dán vào") && shown.contains("rồi dán."))
  }

  @Test("why nothing can be recorded stays on the screen, and no key records")
  func readOnly() throws {
    var play = DeskPlay(try .rehearsal())
    play.state.readOnly = Phrase(vi: "Chỉ để xem.", en: "Read only.")
    let head = play.record.head
    for letter in " pvnmu" { play.press(.function(3), .character(letter)) }
    #expect(play.record.head == head)
    play.press(.function(2))
    #expect(play.shows("Chỉ để xem."))
  }

  @Test("a pasted text never runs as commands", arguments: ScreenID.allCases)
  func pasteRunsNothing(screen: ScreenID) throws {
    var play = DeskPlay(try .rehearsal())
    play.state.screens = [.board, screen]
    let head = play.record.head
    play.press(.paste(" pvnm b.u\nq"))
    #expect(play.record.head == head)
    #expect(play.effects.isEmpty)
    #expect(play.state.screen == screen)
    #expect(play.state.message?.phrase == DeskWords.pasteIgnored)
  }

  @Test("case 27: a recomposed letter is refused visibly and marks nobody", arguments: ["ụ", "đ"])
  func recompositionRunsNothing(letter: String) throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3), .recomposed(deleted: 1, text: letter))
    #expect(play.effects.isEmpty)
    #expect(play.state.message?.phrase == DeskWords.recompositionRefused)
    play.press(.character(" "))
    #expect(play.meeting.answeredInRound == 1)
  }

  @Test("a letter with marks is no command, and is named")
  func composedLetter() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3), .character("ư"))
    #expect(play.effects.isEmpty)
    #expect(play.message.contains("ư"))
  }

  @Test("a resize answers no message")
  func resizeIsNoKey() throws {
    var play = DeskPlay(try .fresh())
    play.press(.resize)
    #expect(play.effects.isEmpty && play.state.message == nil)
  }

  @Test("the clock of a running turn is drawn at its next whole second")
  func runningClock() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.type("b")
    play.rest(milliseconds: 4300)
    #expect(play.state.message == nil)
    #expect(play.shows("00:04/03:00"))
    #expect(play.state.millisecondsToNextChange == 700)
    play.rest(milliseconds: 699)
    #expect(play.shows("00:04/03:00"))
    play.rest(milliseconds: 1)
    #expect(play.shows("00:05/03:00"))
    play.type("t")
    play.rest(milliseconds: 3000)
    #expect(play.state.millisecondsToNextChange > 1000)
  }

  @Test("with no clock running the screen is drawn once a minute, for the time of day")
  func idleClock() throws {
    var play = DeskPlay(try .fresh())
    play.rest(milliseconds: 12_345)
    #expect(play.state.millisecondsToNextChange == 47_655)
    play.rest(milliseconds: 47_655)
    #expect(play.shows("08:15"))
    play.press(.function(3), .character(" "))
    #expect((1...3000).contains(play.state.millisecondsToNextChange))
  }

  @Test("the last minute and overtime are told by words")
  func lastMinute() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.type("b")
    play.rest(milliseconds: 119_000)
    #expect(!play.shows("CÒN 1 PHÚT"))
    play.rest(milliseconds: 1000)
    #expect(play.shows("02:00/03:00 CÒN 1 PHÚT"))
    play.rest(milliseconds: 75_000)
    #expect(play.shows("03:15/03:00 QUÁ GIỜ +00:15"))
  }
}
