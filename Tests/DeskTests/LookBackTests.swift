// Owns the record screen: the lines, undoing one of them, and the hall as it was.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The record screen and the look back")
struct LookBackTests {
  @Test("Enter shows the hall as it was after the selected line, with its time, and Esc returns")
  func lookBack() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    play.type("  p")
    play.rest(milliseconds: 600_000)
    play.press(.function(6), .up, .up)
    #expect(play.lines.contains { $0.hasPrefix(">#1 ") })
    play.press(.enter)
    #expect(play.shows("NHÌN LẠI #1"))
    #expect(play.shows("Vòng 1 1/53") || play.shows("có mặt 1"))
    #expect(play.lines[0].hasSuffix("08:14"))
    #expect(play.lines[3].hasPrefix(" + Hội trường"))
    #expect(play.lines[4].hasPrefix(" · Hà Nội"))
    play.press(.escape)
    #expect(play.state.screen == .record)
    #expect(play.state.asOf == nil)
    #expect(play.lines[0].hasSuffix("08:24"))
    play.press(.escape)
    #expect(play.lines[4].hasPrefix(" + Hà Nội"))
  }

  @Test("nothing is recorded from a look back, and the reason is said")
  func recordsNothing() throws {
    var play = DeskPlay(try .rehearsal())
    let head = play.record.head
    play.press(.function(6), .up, .enter)
    for key in [Key.function(3), .character(" "), .character("p"), .character("u")] {
      play.press(key)
    }
    play.press(.function(4), .character("b"))
    play.press(.function(2), .character("g"))
    #expect(play.record.head == head)
    #expect(play.effects.isEmpty)
    #expect(play.state.message?.phrase == DeskWords.lookingBack)
    play.press(.escape, .escape)
    play.press(.function(3), .character(" "))
    #expect(play.record.head == head + 1)
  }

  @Test("what happens meanwhile does not change the picture of the past")
  func pastStands() throws {
    var play = DeskPlay(try .rehearsal())
    play.press(.function(6), .up, .enter)
    let before = play.lines
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.present)))
    play.rest(milliseconds: 120_000)
    #expect(play.lines == before)
  }

  @Test("the selected line stays the same line while others are written")
  func selectionStays() throws {
    var play = DeskPlay(try .rehearsal())
    play.press(.function(6), .up, .up)
    let selected = play.state.selectedSeq
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.present)))
    #expect(play.state.selectedSeq == selected)
    play.press(.end)
    try play.elsewhere(SiteMarked(SiteID("bac-lieu"), SiteAnswer(.present)))
    #expect(play.state.selectedSeq == play.record.head)
  }

  @Test("h undoes the selected line, which then bears the number of its undo")
  func undoLine() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    play.type("  p")
    play.press(.function(6), .up)
    play.type("h")
    #expect(play.meeting.statuses[1].answer.mark == .notCalled)
    #expect(play.meeting.statuses[2].answer.mark == .excused)
    #expect(play.lines.contains { $0.contains("#2 ") && $0.contains("(← #4)") })
    play.type("h")
    #expect(play.state.message?.weight == .error)
  }

  @Test("undoing what others depend on is refused and names them")
  func dependants() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.type("b")
    play.press(.function(6), .home, .down)
    play.type("h")
    #expect(play.meeting.phase == .open)
    #expect(play.message.contains("#3"))
  }
}
