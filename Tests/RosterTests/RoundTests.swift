// Owns the tests of the roll call: rounds, who is to be called, and the way back.

import Support
import Testing

@testable import Roster

@Suite("Roll call")
struct RoundTests {
  @Test("before the first mark no round is open, and the hall is to be called")
  func fresh() {
    let meeting = Play().meeting
    #expect(meeting.rollCallState == .notStarted)
    #expect(meeting.roundNumber == 0)
    #expect(meeting.answeredInRound == 0)
    #expect(meeting.siteToCall == .hall)
  }

  @Test("the first mark, of a site or of a person, opens round 1")
  func firstMarkOpens() throws {
    for command: any Request in [
      SiteMarked(.haNoi, SiteAnswer(.noAnswer)), PeopleMarked(.haNoi, [.an], .late, reason: nil),
    ] {
      var play = Play()
      play.pass(seconds: 30)
      try play.act(command)
      #expect(play.meeting.rounds == [Round(number: 1, name: nil, startedAt: play.now)])
      #expect(play.meeting.rollCallState == .running)
    }
  }

  @Test("a line or a registration opens no round")
  func othersOpenNone() throws {
    var play = Play()
    try play.act(PhaseChanged(.open), LinkChanged(.haNoi, .good))
    try play.register(.haNoi)
    #expect(play.meeting.rollCallState == .notStarted)
  }

  @Test("a new round finishes the one before, leaves every mark standing and calls all again")
  func newRoundLeavesMarks() throws {
    var play = Play()
    try play.act(
      SiteMarked(.hall, SiteAnswer(.present)), SiteMarked(.haNoi, SiteAnswer(.excused)))
    play.pass(seconds: 60)
    let marks = play.meeting.statuses
    try play.act(RoundStarted(name: "sau giải lao"))
    #expect(play.meeting.statuses == marks)
    #expect(play.meeting.rounds.map(\.name) == [nil, "sau giải lao"])
    #expect(play.meeting.rounds.map(\.finishedAt) == [play.now, nil])
    #expect(play.meeting.answeredInRound == 0)
    #expect(play.meeting.siteToCall == .hall)
  }

  @Test("the first answer of a site in a new round is an event although it is the same")
  func sameAnswerInNewRound() throws {
    var play = Play()
    let answer = SiteMarked(.haNoi, SiteAnswer(.present, present: 9))
    try play.act(answer, RoundStarted(name: nil))
    #expect(try play.act(answer) != nil)
    #expect(try play.act(answer) == nil)
    #expect(play.meeting.answeredInRound == 1)
  }

  @Test("taking an answer back to not called is no answer, and twice is no event")
  func backToNotCalled() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.present)))
    #expect(play.meeting.siteToCall == .haNoi)
    #expect(try play.act(SiteMarked(.hall, SiteAnswer(.notCalled))) != nil)
    #expect(try play.act(SiteMarked(.hall, SiteAnswer(.notCalled))) == nil)
    #expect(play.meeting.siteToCall == .hall)
  }

  @Test(
    "the site to be called is the first in order without an answer", arguments: SiteMark.allCases)
  func siteToCall(mark: SiteMark) throws {
    var play = Play()
    try play.act(
      SiteMarked(.haNoi, SiteAnswer(.present)), SiteMarked(.hall, SiteAnswer(mark)))
    // Called without an answer, it stays to be called.
    #expect(play.meeting.siteToCall == (mark.isAnswer ? .sonLa : .hall))
    #expect(play.meeting.answeredInRound == (mark.isAnswer ? 2 : 1))
  }

  @Test("after its own mark a desk goes to the next site to be called, round the end")
  func siteToCallAfter() throws {
    var play = Play()
    try play.act(
      SiteMarked(.hall, SiteAnswer(.noAnswer)), SiteMarked(.sonLa, SiteAnswer(.late)),
      SiteMarked(.caMau, SiteAnswer(.present)))
    let next = play.meeting.sites.map { play.meeting.siteToCall(after: $0.id) }
    #expect(next == [.haNoi, .kienGiang, .kienGiang, .hall, .hall])
    #expect(play.meeting.siteToCall(after: SiteID("nowhere")) == .hall)
    try play.act(
      SiteMarked(.haNoi, SiteAnswer(.present)), SiteMarked(.kienGiang, SiteAnswer(.present)))
    #expect(play.meeting.siteToCall(after: .hall) == .hall)
    try play.act(SiteMarked(.hall, SiteAnswer(.present)))
    #expect(play.meeting.siteToCall(after: .hall) == nil)
    #expect(play.meeting.siteToCall == nil)
  }

  @Test("a whole country is answered in as many answers as it has sites")
  func wholeCountry() throws {
    var play = Play(.country(of: 53))
    var called: [SiteID] = []
    while let site = play.meeting.siteToCall {
      try play.act(SiteMarked(site, SiteAnswer(.present)))
      called.append(site)
    }
    #expect(called == play.meeting.sites.map(\.id))
    #expect(play.meeting.answeredInRound == 53)
  }

  @Test("a finished round calls nobody, a late answer still belongs to it")
  func finished() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.present)))
    play.pass(seconds: 60)
    #expect(try play.act(RoundFinished()) == RoundFinished())
    #expect(try play.act(RoundFinished()) == nil)
    #expect(play.meeting.rollCallState == .finished)
    #expect(play.meeting.siteToCall == nil)
    try play.act(SiteMarked(.haNoi, SiteAnswer(.late)))
    #expect(play.meeting.rounds.map(\.finishedAt) == [play.now])
    #expect(play.meeting.answeredInRound == 2)
  }

  @Test("a round opened before any mark is round 1")
  func roundBeforeMarks() throws {
    var play = Play()
    try play.act(RoundStarted(name: "phiên sáng"), SiteMarked(.hall, SiteAnswer(.present)))
    #expect(play.meeting.rounds.map(\.name) == ["phiên sáng"])
    #expect(play.meeting.status(of: .hall).markedInRound == 1)
  }

  @Test("back: undoing my last answer of the round returns to that site")
  func back() throws {
    var play = Play()
    for site: SiteID in [.hall, .haNoi, .sonLa] {
      try play.act(SiteMarked(site, SiteAnswer(.present)), by: "lan")
    }
    try play.act(SiteMarked(.kienGiang, SiteAnswer(.present)), by: "minh")
    #expect(play.meeting.siteToCall == .caMau)
    try play.act(Undo(seq: nil, reason: nil), by: "lan")
    #expect(play.meeting.siteToCall == .sonLa)
    try play.act(Undo(seq: nil, reason: nil), by: "lan")
    #expect(play.meeting.siteToCall == .haNoi)
    #expect(play.meeting.hasAnsweredInRound(.kienGiang))
  }

  @Test("going back in a new round brings back the mark of the round before")
  func backInNewRound() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.excused, reason: "bão")), RoundStarted(name: nil))
    let before = play.meeting
    try play.act(SiteMarked(.hall, SiteAnswer(.present)), Undo(seq: nil, reason: nil))
    #expect(play.meeting == before)
    #expect(play.meeting.siteToCall == .hall)
  }
}
