// Owns the tests of marks that are told later, with the time at which it happened.

import StrictJSON
import Support
import Testing
import Words

@testable import Roster

extension TimeOfDay {
  static let midnight = TimeOfDay(hour: 0)
  static let noon = TimeOfDay(hour: 12)

  private init(hour: Int) {
    self.init(seconds: hour * 3600, isToMinute: true)
  }
}

extension Play {
  /// When a play begins: 19 April 2024, 08:00 at +07:00.
  static var start: CivilTime { CivilTime(wall: Play().now.wall, offset: 420) }
}

@Suite("Times that are told")
struct ToldTests {
  private func late(_ present: Int? = nil) -> SiteMarked {
    SiteMarked(.haNoi, SiteAnswer(.late, present: present))
  }

  /// A play at 09:15:20 of the day it began at 08:00.
  private func quarterPastNine() -> Play {
    var play = Play()
    play.pass(seconds: 75 * 60 + 20)
    return play
  }

  private func tell(_ mark: some Marking, _ time: String, in play: Play) throws -> any Request {
    TellMark(mark, at: try #require(TimeOfDay(time)), now: play.now)
  }

  @Test(
    "a time of day is read to the minute or the second, and nothing else is",
    arguments: [
      ("08:20", 30_000), ("8:20", 30_000), ("00:00", 0), ("23:59:59", 86_399), ("08:20:05", 30_005),
      ("24:00", nil), ("08:60", nil), ("08:20:60", nil), ("8", nil), ("08:2", nil), ("", nil),
      ("08:20:", nil), ("-8:20", nil), ("+8:20", nil), ("08:20:05:01", nil), ("008:20", nil),
      ("٠٨:٢٠", nil), ("08:20 ", nil), ("8h20", nil),
    ])
  func reading(text: String, seconds: Int?) {
    #expect(TimeOfDay(text)?.seconds == seconds)
  }

  @Test("a told time is the time of arrival, and the stamp of its line stays when it was recorded")
  func arrival() throws {
    var play = quarterPastNine()
    try play.act(tell(late(7), "08:20", in: play))
    let status = play.meeting.status(of: .haNoi)
    #expect(status.arrivedAt?.wall == Play.start.wall + 20 * 60_000)
    #expect(status.toldAt == play.now && status.markedAt == play.now)
    #expect(play.meeting.rounds.first?.startedAt == play.now)
    #expect(play.meeting.tally.sites.late == 1)
    #expect(play.meeting.tally.delegates.late == 7)
  }

  @Test("a number that is corrected moves no told time; another told time does, and so does a mark")
  func corrections() throws {
    var play = quarterPastNine()
    try play.act(tell(late(7), "08:20", in: play))
    let first = play.meeting.status(of: .haNoi)
    play.pass(seconds: 600)
    try play.act(late(8))
    #expect(play.meeting.status(of: .haNoi).arrivedAt == first.arrivedAt)
    #expect(play.meeting.status(of: .haNoi).toldAt == first.toldAt)
    try play.act(tell(late(8), "08:25:30", in: play))
    #expect(play.meeting.status(of: .haNoi).arrivedAt?.wall == Play.start.wall + 1_530_000)
    try play.act(SiteMarked(.haNoi, SiteAnswer(.excused)))
    #expect(play.meeting.status(of: .haNoi).arrivedAt == play.now)
    #expect(play.meeting.status(of: .haNoi).toldAt == nil)
  }

  @Test("the same time told again changes nothing; a time told of what stands already is news")
  func again() throws {
    var play = quarterPastNine()
    try play.act(late(7))
    #expect(try play.act(tell(late(7), "09:00", in: play)) != nil)
    #expect(try play.act(tell(late(7), "09:00", in: play)) == nil)
    #expect(try play.act(late(7)) == nil)
    let gone = PeopleMarked(.haNoi, [.an, .binh], .leftEarly)
    #expect(try play.act(tell(gone, "09:10", in: play)) != nil)
    #expect(try play.act(tell(gone, "09:10", in: play)) == nil)
    #expect(try play.act(tell(gone, "09:12", in: play)) != nil)
  }

  @Test("a person came or left at the time that was told")
  func people() throws {
    var play = quarterPastNine()
    try play.act(tell(PeopleMarked(.haNoi, [.an], .late), "08:20", in: play))
    let an = play.meeting.status(of: .haNoi).people[.an]
    #expect(an?.markedAt.wall == Play.start.wall + 20 * 60_000)
    #expect(an?.last.toldAt == play.now)
  }

  @Test("no time is told of what is to come, nor of before the record began, to the minute")
  func refusals() throws {
    var play = quarterPastNine()
    play.pass(seconds: -5)
    let now = CivilTime(wall: play.now.wall, offset: 420)
    for time in ["09:16", "09:15:16", "23:59"] {
      let request = try tell(late(), time, in: play)
      guard case .toldInFuture(_, let told)? = play.refusal(of: request) else {
        Issue.record("\(time) is told")
        continue
      }
      #expect(told == now)
    }
    for time in ["07:59", "07:59:59", "00:00"] {
      let request = try tell(late(), time, in: play)
      guard case .toldBeforeRecord(_, let began)? = play.refusal(of: request) else {
        Issue.record("\(time) is told")
        continue
      }
      #expect(began == Play.start)
    }
    for time in ["08:00", "08:00:00", "09:15", "09:15:15"] {
      #expect(play.refusal(of: try tell(late(), time, in: play)) == nil)
    }
    // The record of this one began within the minute that is told.
    play.record = Record(
      creation: Entry(
        seq: 0, id: "a0", at: play.now, by: "thu-ky", act: MeetingCreated(.small)), plan: .small)
    #expect(play.refusal(of: try tell(late(), "09:15", in: play)) == nil)
    #expect(play.refusal(of: try tell(late(), "09:15:14", in: play)) != nil)
  }

  @Test("undo takes the told time back with the mark, and redo brings it")
  func undo() throws {
    var play = quarterPastNine()
    try play.act(late(7))
    let before = play.meeting
    try play.act(tell(late(7), "08:20", in: play))
    let after = play.meeting
    try play.act(Undo())
    #expect(play.meeting == before)
    try play.act(Redo())
    #expect(play.meeting == after)
  }

  @Test("a mark without a told time stands on its line as ever; one with it has a word of its own")
  func lines() throws {
    let told = try #require(TimeOfDay("08:20")).on(Play.start)
    #expect(
      ActTests.text(late(7))
        == #"{"type":"siteMarked","site":"ha-noi","mark":"late","present":7}"#)
    #expect(
      ActTests.text(MarkTold(late(7), at: told))
        == #"{"type":"siteMarkedAt","site":"ha-noi","mark":"late","present":7,"#
        + #""told":"2024-04-19T08:20:00.000+07:00"}"#)
    for wrong in [
      "2024-04-19", "2024-04-19T08:20", "2024-04-19T08:20:00.000", "2024-04-19T08:20:00.000Z",
      "2024-02-30T08:20:00.000+07:00", "2024-04-19 08:20:00.000+07:00", "08:20",
      "2024-04-19T08:20:00.000-00:00", "\\u0032024-04-19T08:20:00.000+07:00",
    ] {
      #expect(throws: ActProblem.self, "\(wrong)") {
        try ActTests.read(
          #"{"type":"siteMarkedAt","site":"ha-noi","mark":"late","told":"\#(wrong)"}"#)
      }
    }
  }

  @Test("the time told is part of the sentence, with its date where the record began on another")
  func sentences() throws {
    var play = quarterPastNine()
    let told = MarkTold(late(7), at: try #require(TimeOfDay("08:20")).on(Play.start))
    #expect(told.phrase(in: play.record).vi == "Hà Nội: đến muộn, 7 người, lúc 08:20")
    #expect(told.phrase(in: play.record).en == "Hà Nội: late, 7 people, at 08:20")
    play.pass(seconds: 86_400)
    let tomorrow = CivilTime(wall: play.now.wall, offset: 420)
    #expect(
      MarkTold(late(), at: tomorrow).phrase(in: play.record).vi
        == "Hà Nội: đến muộn, lúc 09:15:20 20/4")
    let refusal = Refusal.toldInFuture(tomorrow, now: Play.start).phrase(in: play.record)
    #expect(refusal.vi.hasPrefix("Giờ 09:15:20 20/4 chưa đến, bây giờ là 08:00:00;"))
  }
}
