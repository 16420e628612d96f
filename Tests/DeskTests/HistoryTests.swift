// Owns the desk of a very long record in its first moments: it works at once, and what needs the old
// lines says that they are still being read.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("While old lines are being read")
struct HistoryTests {
  @Test("everything shows and records as ever, and what needs the old lines says why it waits")
  func waiting() throws {
    let whole = try Record.rehearsal()
    var play = DeskPlay(Record(from: whole.standing))
    #expect(play.lines == DeskPlay(whole).lines)
    for key in [Key.function(6), .function(7), .character("u"), .control("r")] {
      play.press(key)
      #expect(play.message == DeskWords.readingHistory.vi, "\(key)")
      #expect(play.state.screen == .board)
    }
    play.press(.function(3), .backspace)
    #expect(play.message == DeskWords.readingHistory.vi)
    play.press(.character("g"))
    #expect(play.message == DeskWords.readingHistory.vi && play.state.overlay == nil)
    let head = play.record.head
    play.press(.character("p"))
    #expect(play.record.head == head + 1)
    #expect(play.record.entries.map(\.seq) == [head + 1])
  }

  @Test("once they are there, the record, the look back and the undo work")
  func done() throws {
    let whole = try Record.rehearsal()
    var play = DeskPlay(Record(from: whole.standing))
    play.press(.function(6))
    #expect(play.state.screen == .board)
    play.state.follow(whole, headHash: DeskPlay.hash(of: whole))
    play.press(.function(6))
    #expect(play.state.screen == .record && play.shows("#\(whole.head)"))
    play.press(.up, .enter)
    #expect(play.shows("NHÌN LẠI #\(whole.head - 1)"))
  }
}
