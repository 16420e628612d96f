// Owns the roll call by keys: one key an answer, and none for a site that was not on the screen.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The roll call by keys")
struct RollCallTests {
  private func rollCall(_ record: Record) -> DeskPlay {
    var play = DeskPlay(record)
    play.press(.function(3))
    return play
  }

  private func name(_ place: Int, in play: DeskPlay) -> String {
    play.record.meeting.sites[place].name.uppercased()
  }

  @Test("a whole country is 53 presses of Space, and each marks the site that was on the screen")
  func wholeCountry() throws {
    var play = rollCall(try .fresh())
    for place in 0..<53 {
      #expect(play.shows("> \(name(place, in: play))"))
      play.press(.character(" "))
      guard let marked = play.record.entries.last?.act as? SiteMarked else {
        Issue.record("Space \(place) marked nobody")
        return
      }
      let planned = play.record.meeting.sites[place]
      #expect(marked.site == planned.id)
      #expect(marked.answer == SiteAnswer(.present, present: planned.expected))
    }
    #expect(play.meeting.answeredInRound == 53)
    play.press(.character(" "))
    #expect(play.record.head == 53)
    #expect(play.state.message?.phrase == DeskWords.everySiteAnswered)
  }

  @Test("digits and Enter record the number, and the next site is called")
  func typedNumber() throws {
    var play = rollCall(try .fresh())
    play.type("17")
    #expect(play.shows("17_"))
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.present, present: 17))
    #expect(play.state.calling == play.record.meeting.sites[1].id)
    #expect(play.state.digits.isEmpty)
    play.press(.enter)
    #expect(play.state.screen == .site)
  }

  @Test("digits and m record who came late, with the number")
  func typedLate() throws {
    var play = rollCall(try .fresh())
    play.type("9m")
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.late, present: 9))
    play.type("m")
    #expect(play.meeting.statuses[1].answer == SiteAnswer(.late))
  }

  @Test("p, v and n record absence with leave, without leave, and no answer")
  func absences() throws {
    var play = rollCall(try .fresh())
    play.type("pvn")
    #expect(
      play.meeting.statuses.prefix(3).map(\.answer)
        == [SiteAnswer(.excused), SiteAnswer(.unexcused), SiteAnswer(.noAnswer)])
    #expect(play.state.calling == play.record.meeting.sites[3].id)
  }

  @Test("a site that did not answer is called again once the others have been")
  func noAnswerIsCalledAgain() throws {
    var play = rollCall(try .fresh())
    play.type("n" + String(repeating: " ", count: 52))
    #expect(play.state.calling == .hall)
    play.type(" ")
    #expect(play.meeting.answeredInRound == 53)
  }

  @Test("Backspace takes a typed digit away first, then my last answer, and returns to its site")
  func backspace() throws {
    var play = rollCall(try .fresh())
    play.type(" p12")
    let third = play.record.meeting.sites[2].id
    play.press(.backspace)
    #expect(play.state.digits == "1")
    #expect(play.record.head == 2)
    play.press(.backspace)
    #expect(play.state.digits.isEmpty)
    #expect(play.state.calling == third)
    play.press(.backspace)
    #expect(play.meeting.statuses[1].answer.mark == .notCalled)
    #expect(play.state.calling == play.record.meeting.sites[1].id)
    play.press(.backspace)
    #expect(play.state.calling == .hall)
    #expect(play.meeting.answeredInRound == 0)
    play.press(.backspace)
    #expect(play.state.message?.phrase == DeskWords.noAnswerToTakeBack)
    #expect(play.record.head == 4)
  }

  @Test("Backspace never takes back what another desk recorded")
  func backspaceIsMine() throws {
    var play = rollCall(try .fresh())
    play.type(" ")
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.excused)))
    play.press(.backspace)
    #expect(play.meeting.status(of: .hall).answer.mark == .notCalled)
    #expect(play.meeting.status(of: SiteID("ca-mau")).answer.mark == .excused)
  }

  @Test("a new round leaves the marks standing and begins with the first site")
  func newRound() throws {
    var play = rollCall(try .fresh())
    play.type(String(repeating: " ", count: 53) + "b")
    #expect(play.meeting.roundNumber == 2)
    #expect(play.meeting.statuses.allSatisfy { $0.answer.mark == .present })
    #expect(play.state.calling == .hall)
    #expect(play.shows("Vòng 2 0/53"))
    play.press(.function(2))
    let dim = Theme.dark.style(.faint)
    #expect(play.frame[4, 3].style == dim)
    play.press(.function(3), .character(" "), .function(2))
    #expect(play.frame[3, 20].style == dim)
    #expect(play.meeting.answeredInRound == 1)
  }

  @Test("a finished round with sites unanswered does not say that all have answered")
  func finishedRound() throws {
    var play = rollCall(try .fresh())
    play.type(" k")
    #expect(play.shows("Vòng điểm danh đã xong."))
    play.type(" ")
    #expect(play.state.message?.phrase == DeskWords.roundFinished)
    #expect(play.meeting.answeredInRound == 1)
    play.press(.down)
    play.type("p")
    #expect(play.meeting.statuses[2].answer.mark == .excused)
  }

  @Test("keys that came in a burst are one act each, in the order of the sites")
  func burst() throws {
    var play = rollCall(try .fresh())
    play.burst(Scene.letters("  p n"))
    #expect(
      play.meeting.statuses.prefix(6).map(\.answer.mark)
        == [.present, .present, .excused, .present, .noAnswer, .notCalled])
  }

  @Test("an arrow and Space that arrive together mark a site that was on the screen by then")
  func burstOfArrowAndSpace() throws {
    var play = rollCall(try .fresh())
    play.burst([.down, .character(" "), .down, .down, .character("p")])
    for (effect, frame) in zip(play.effects, play.framesActedOn) {
      guard case .perform(let request, _) = effect, let marked = request as? SiteMarked else {
        continue
      }
      let called =
        play.record.meeting.sites.first { $0.id == marked.site }?.name.uppercased() ?? "?"
      #expect(frame.lines().contains { $0.contains("> \(called)") })
    }
    #expect(play.meeting.answeredInRound == 2)
  }

  @Test("another desk's answers never move the site that I am calling")
  func othersMoveNothing() throws {
    var play = rollCall(try .fresh())
    play.type(" ")
    let called = play.record.meeting.sites[1].id
    try play.elsewhere(SiteMarked(play.record.meeting.sites[2].id, SiteAnswer(.present)))
    #expect(play.state.calling == called)
    play.type(" ")
    // The one that answered elsewhere is passed over.
    #expect(play.state.calling == play.record.meeting.sites[3].id)
  }

  @Test("case 26: a press on a site that was changed meanwhile is refused and says by whom")
  func changedMeanwhile() throws {
    var play = rollCall(try .fresh())
    try play.elsewhere(
      SiteMarked(.hall, SiteAnswer(.excused, reason: "Bão")), by: "tổ kỹ thuật", isFollowed: false)
    play.type("v")
    #expect(play.record.head == 1)
    #expect(play.meeting.status(of: .hall).answer.mark == .excused)
    #expect(play.message.contains("tổ kỹ thuật"))
    #expect(play.message.contains("vắng có phép"))
    let shown = play.lines.joined(separator: " ")
    #expect(shown.contains("xem lại rồi bấm lại nếu vẫn muốn."))
    play.type("v")
    #expect(play.meeting.status(of: .hall).answer.mark == .unexcused)
    #expect(play.state.calling == play.record.meeting.sites[1].id)
  }

  @Test("case 26: different sites marked at two desks in the same second both stand")
  func bothSurvive() throws {
    var play = rollCall(try .fresh())
    let other = play.record.meeting.sites[9].id
    try play.elsewhere(SiteMarked(other, SiteAnswer(.unexcused)), isFollowed: false)
    play.type(" ")
    #expect(play.meeting.status(of: .hall).answer.mark == .present)
    #expect(play.meeting.status(of: other).answer.mark == .unexcused)
  }

  @Test("a reason is noted for the site that was called when it was asked for")
  func reason() throws {
    var play = rollCall(try .fresh())
    play.type("g")
    #expect(play.state.message?.phrase == DeskWords.markBeforeReason)
    play.type("p")
    play.press(.up)
    play.type("gBão số 3")
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.excused, reason: "Bão số 3"))
  }

  @Test("an observer may look and mark nobody")
  func observer() throws {
    var play = DeskPlay(try .fresh(), role: .observer)
    play.press(.function(3), .character(" "))
    #expect(play.record.head == 0)
    #expect(play.state.message?.weight == .error)
    #expect(play.effects.isEmpty)
  }
}
