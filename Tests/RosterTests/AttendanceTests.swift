// Owns the tests of marks, people, substitutes and lines: what is set stays set, and nothing else
// moves.

import Support
import Testing

@testable import Roster

@Suite("Attendance")
struct AttendanceTests {
  @Test("a site takes every mark", arguments: SiteMark.allCases)
  func everyMark(mark: SiteMark) throws {
    var play = Play()
    try play.act(SiteMarked(.haNoi, SiteAnswer(.unexcused, reason: "x")))
    try play.act(SiteMarked(.haNoi, SiteAnswer(mark)))
    #expect(play.meeting.status(of: .haNoi).answer == SiteAnswer(mark))
    #expect(play.meeting.status(of: .caMau) == SiteStatus())
  }

  @Test("acceptance 1: the same mark twice is one state and one event")
  func sameMarkTwice() throws {
    var play = Play()
    let answer = SiteAnswer(.present, present: 9)
    #expect(try play.act(SiteMarked(.haNoi, answer)) == SiteMarked(.haNoi, answer))
    #expect(try play.act(SiteMarked(.haNoi, answer)) == nil)
    #expect(play.meeting.status(of: .haNoi).answer == answer)
    #expect(play.record.head == 1)
  }

  @Test("a site takes another number, another reason and another mark, each as an event")
  func everyPartOfAnAnswerCounts() throws {
    var play = Play()
    let answers = [
      SiteAnswer(.present, present: 9), SiteAnswer(.present, present: 8), SiteAnswer(.present),
      SiteAnswer(.excused), SiteAnswer(.excused, reason: "bão"), SiteAnswer(.notCalled),
    ]
    for answer in answers { try play.act(SiteMarked(.haNoi, answer)) }
    #expect(play.record.entries.dropFirst().map { ($0.act as? SiteMarked)?.answer } == answers)
  }

  @Test("what is not there is refused even where it would change nothing")
  func unknownIsRefused() {
    let play = Play()
    let nowhere = SiteID("nowhere")
    let nobody = PersonID("nobody")
    #expect(
      play.refusal(of: SiteMarked(nowhere, SiteAnswer(.notCalled))) == .unknownSite("nowhere"))
    #expect(play.refusal(of: LinkChanged(nowhere, .unknown)) == .unknownSite("nowhere"))
    #expect(
      play.refusal(of: PeopleMarked(.haNoi, [nobody], .notCalled, reason: nil))
        == .unknownPerson(nobody, at: .haNoi))
    #expect(
      play.refusal(of: PeopleMarked(nowhere, [.an], .notCalled, reason: nil))
        == .unknownSite("nowhere"))
  }

  @Test("a person takes every mark, with its reason", arguments: PersonMark.allCases)
  func everyPersonMark(mark: PersonMark) throws {
    var play = Play()
    try play.act(PeopleMarked(.haNoi, [.an], .excused, reason: "họp"))
    try play.act(PeopleMarked(.haNoi, [.an], mark, reason: "khác"))
    #expect(play.meeting.status(of: .haNoi).people[.an]?.mark == mark)
    #expect(play.meeting.status(of: .haNoi).people[.an]?.reason == "khác")
  }

  @Test("the same mark of a person twice is no event, another reason is one")
  func samePersonMarkTwice() throws {
    var play = Play()
    let mark = PeopleMarked(.haNoi, [.an], .excused, reason: "ốm")
    try play.act(mark)
    #expect(try play.act(mark) == nil)
    #expect(try play.act(PeopleMarked(.haNoi, [.an], .excused, reason: nil)) != nil)
  }

  @Test("acceptance 2: marking the people shown leaves those hidden by a filter untouched")
  func hiddenPeopleUntouched() throws {
    var play = Play()
    try play.act(PeopleMarked(.haNoi, [.chi], .excused, reason: "ốm"))
    let hidden = play.meeting.status(of: .haNoi).people[.chi]
    play.pass(seconds: 60)
    try play.act(PeopleMarked(.haNoi, [.an, .binh], .present, reason: nil))
    #expect(play.meeting.status(of: .haNoi).people[.chi] == hidden)
    #expect(play.meeting.status(of: .haNoi).people.count == 3)
  }

  @Test("acceptance 8: two people of one name at two sites are marked and counted apart")
  func sameNameApart() throws {
    var play = Play()
    try play.act(
      SiteMarked(.haNoi, SiteAnswer(.present)), SiteMarked(.caMau, SiteAnswer(.present)),
      PeopleMarked(.haNoi, [.an], .present, reason: nil),
      PeopleMarked(.caMau, [.otherAn], .unexcused, reason: nil))
    let plan = play.meeting.plan
    #expect(plan.sites.flatMap(\.people).filter { $0.name == "Nguyễn Văn An" }.count == 2)
    #expect(plan.site(.haNoi).map { play.meeting.present(at: $0) } == 1)
    #expect(plan.site(.caMau).map { play.meeting.present(at: $0) } == 0)
    #expect(
      play.refusal(of: PeopleMarked(.haNoi, [.otherAn], .present, reason: nil))
        == .unknownPerson(.otherAn, at: .haNoi))
  }

  @Test("a substitute is named once, and the absence of the person replaced stands")
  func substitute() throws {
    var play = Play()
    let substitute = Substitute(name: "Phạm Văn Dũng", replacing: .an, isAuthorised: true)
    try play.act(PeopleMarked(.haNoi, [.an], .excused, reason: "ốm"))
    #expect(try play.act(SubstituteNamed(.haNoi, substitute)) != nil)
    #expect(try play.act(SubstituteNamed(.haNoi, substitute)) == nil)
    #expect(play.meeting.status(of: .haNoi).substitutes == [substitute])
    #expect(play.meeting.status(of: .haNoi).people[.an]?.mark == .excused)
  }

  @Test("a line takes every state, and the same state twice is no event", arguments: Link.allCases)
  func everyLink(link: Link) throws {
    var play = Play()
    try play.act(LinkChanged(.haNoi, link == .phone ? .good : .phone))
    play.pass(seconds: 5)
    #expect(try play.act(LinkChanged(.haNoi, link)) == LinkChanged(.haNoi, link))
    #expect(try play.act(LinkChanged(.haNoi, link)) == nil)
    #expect(play.meeting.status(of: .haNoi).link == link)
    #expect(play.meeting.status(of: .haNoi).linkSince == play.now)
  }

  @Test("a lost line makes nobody absent, and its outage is measured until it is back")
  func outage() throws {
    var play = Play()
    try play.act(
      SiteMarked(.haNoi, SiteAnswer(.present, present: 9)), LinkChanged(.haNoi, .lost))
    #expect(play.meeting.tally.delegates.present == 9)
    play.pass(seconds: 200)
    try play.act(LinkChanged(.haNoi, .good))
    play.pass(seconds: 100)
    #expect(play.meeting.status(of: .haNoi).outages.milliseconds(at: play.now) == 200_000)
    #expect(play.meeting.status(of: .haNoi).answer == SiteAnswer(.present, present: 9))
  }

  @Test("marks, lines and registrations are taken in every phase", arguments: Phase.allCases)
  func everyPhase(phase: Phase) throws {
    var play = Play()
    if phase != .planned { try play.act(PhaseChanged(.open)) }
    if phase == .onBreak { try play.act(PhaseChanged(.takeBreak)) }
    if phase == .closed { try play.act(CloseMeeting(endingTurn: false)) }
    #expect(play.meeting.phase == phase)
    #expect(try play.act(SiteMarked(.haNoi, SiteAnswer(.present))) != nil)
    #expect(try play.act(LinkChanged(.haNoi, .good)) != nil)
    try play.register(.haNoi)
    #expect(play.state(.first) == (phase == .closed ? .notReached : .waiting))
  }
}
