// Owns what a secretary does after the key was pressed: a reason for the answer just given, an undo
// by `u`, a look at what was said a moment ago.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Second thoughts at the desk")
struct SecondThoughtTests {
  private func rollCall() throws -> DeskPlay {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    return play
  }

  @Test("g after p gives the reason of the site just answered, though the next one is called")
  func reasonAfterwards() throws {
    var play = try rollCall()
    play.type("pg")
    #expect(play.shows("Hội trường"))
    play.type("ốm")
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.excused, reason: "ốm"))
    #expect(play.state.calling == play.record.meeting.sites[1].id)
  }

  @Test("u in the roll call returns to the site whose answer it took back, and Ctrl-R too")
  func undoReturns() throws {
    var play = try rollCall()
    play.type("  ")
    play.press(.character("u"))
    let second = play.record.meeting.sites[1].id
    #expect(play.state.calling == second)
    #expect(play.meeting.status(of: second).answer.mark == .notCalled)
    play.press(.control("r"))
    #expect(play.meeting.status(of: second).answer.mark == .present)
    #expect(play.state.calling == second)
  }

  @Test("acceptance 26: a clash names who was first and who came second")
  func bothNamed() throws {
    var play = try rollCall()
    try play.elsewhere(SiteMarked(.hall, SiteAnswer(.excused)), by: "Lan", isFollowed: false)
    play.press(.character(" "))
    #expect(play.message.contains("Lan vừa ghi"))
    #expect(play.message.contains("Việc của thư ký chưa ghi"))
  }

  @Test(
    "digits speak for the site as it was when the first was typed; pressed again they are meant")
  func digitsOutdated() throws {
    var play = try rollCall()
    play.type("1")
    try play.elsewhere(SiteMarked(.hall, SiteAnswer(.excused)), by: "Lan")
    play.type("2")
    play.press(.enter)
    #expect(play.message.contains("Lan vừa ghi"))
    #expect(play.meeting.status(of: .hall).answer.mark == .excused)
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.present, present: 12))
    // Digits typed after the news are typed in its knowledge.
    let next = play.record.meeting.sites[1].id
    try play.elsewhere(SiteMarked(next, SiteAnswer(.excused)), by: "Lan")
    play.type("5")
    play.press(.enter)
    #expect(play.meeting.status(of: next).answer == SiteAnswer(.present, present: 5))
  }

  @Test("a registration begun before another of the same site is asked again")
  func registeredMeanwhile() throws {
    var play = try rollCall()
    play.press(.function(2))
    play.type("g")
    let site = play.state.site
    try play.elsewhere(
      RegisterTurn(site, person: nil, kind: .remark, topic: nil, limitSeconds: nil), by: "Lan")
    play.press(.tab, .tab, .right, .enter)
    #expect(play.message.contains("Lan vừa ghi"))
    #expect(play.meeting.queue.count == 1)
    // The form stands as it was filled in; sent again it is meant.
    let isShown = play.shows("Lan vừa ghi")
    #expect(isShown)
    play.press(.enter)
    #expect(play.meeting.listedTurns.map(\.registration.kind) == [.remark, .reply])
    #expect(play.state.overlay == nil)
  }

  @Test("a text that could not be recorded is not lost: it stands there to be sent again")
  func textKept() throws {
    var play = try rollCall()
    play.type("pg")
    try play.elsewhere(SiteMarked(.hall, SiteAnswer(.late)), by: "Lan")
    play.type("ốm")
    play.press(.enter)
    #expect(play.message.contains("Lan vừa ghi"))
    let isShown = play.shows(" ốm") && play.shows("Lan vừa ghi")
    #expect(isShown)
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.late, reason: "ốm"))
    play.press(.escape)
    #expect(play.state.overlay == nil)
  }

  @Test("of a disk that is full the same is true, and Esc gives the text up")
  func textKeptOnFailure() throws {
    var play = try rollCall()
    play.type("pgốm")
    let effect = play.state.take(.enter)
    #expect(effect != nil && play.state.overlay == nil)
    play.state.take(failure: Phrase(same: "đĩa đầy"))
    play.draw()
    #expect(play.shows(" ốm") && play.message == "đĩa đầy")
    play.press(.escape)
    #expect(play.state.overlay == nil)
  }

  @Test("the errors said at this desk can be read again on the record screen")
  func saidAgain() throws {
    var play = try rollCall()
    play.press(.backspace)
    let said = play.message
    #expect(!said.isEmpty)
    play.press(.function(6))
    play.rest(milliseconds: 60_000)
    #expect(play.message.isEmpty)
    #expect(play.shows(String(said.prefix(30))))
  }

  @Test("of a text wider than the screen the end being typed is shown, with the caret behind it")
  func wideText() throws {
    var play = try rollCall()
    play.type("pg")
    play.burst([.paste(String(repeating: "dài ", count: 40) + "hết")])
    #expect(play.lines.contains { $0.hasSuffix("hết") })
    #expect(play.frame.caret.map { $0.column < 80 } ?? false)
  }
}
