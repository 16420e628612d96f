// Owns the tests of what counts (design/house.md, "What counts"), as a table: what a site said and
// who is marked, and the figures that come of it.

import Testing

@testable import Roster

/// What is done to Hà Nội, which expects 10 and has three people named, and what it counts.
struct Counting: Sendable, CustomTestStringConvertible {
  var what: String
  var done: [any Request]
  var counts: DelegateCounts

  var testDescription: String { what }

  init(
    _ what: String, _ done: [any Request], present: Int = 0, surplus: Int = 0, here: Int? = nil,
    late: Int = 0, leftEarly: Int = 0, excused: Int = 0, unexcused: Int = 0, substitutes: Int = 0,
    guests: Int = 0, unknown: Int = 0
  ) {
    self.what = what
    self.done = done
    counts = DelegateCounts(
      expected: 10, present: present, surplus: surplus, here: here ?? present, late: late,
      leftEarly: leftEarly, excused: excused, unexcused: unexcused, substitutes: substitutes,
      guests: guests, unknown: unknown)
  }

  private static func site(_ mark: SiteMark, _ present: Int? = nil) -> any Request {
    SiteMarked(.haNoi, SiteAnswer(mark, present: present))
  }

  private static func people(_ mark: PersonMark, _ people: PersonID...) -> any Request {
    PeopleMarked(.haNoi, people, mark, reason: nil)
  }

  private static func substitute(for person: PersonID? = nil, _ name: String = "Dũng")
    -> any Request
  {
    SubstituteNamed(.haNoi, Substitute(name: name, replacing: person))
  }

  static let table = [
    Counting("nothing said", [], unknown: 10),
    Counting("called without an answer", [site(.noAnswer)], unknown: 10),
    Counting("present with a number", [site(.present, 9)], present: 9, unknown: 1),
    Counting("as expected", [site(.present, 10)], present: 10),
    Counting("more than expected", [site(.present, 12)], present: 10, surplus: 2),
    Counting(
      "those absent by name leave fewer places than were reported",
      [site(.present, 9), people(.excused, .an, .binh)], present: 8, surplus: 1, excused: 2),
    Counting(
      "who left early attended and is not here",
      [site(.present, 9), people(.leftEarly, .an, .binh)], present: 9, here: 7, leftEarly: 2,
      unknown: 1),
    Counting(
      "who left before the number was told is not taken off it again",
      [site(.present, 9), people(.leftEarly, .an, .binh), site(.present, 7)], present: 7,
      leftEarly: 2, unknown: 3),
    Counting(
      "of a late site those beyond the number expected are no part of the late",
      [site(.late, 12)], present: 10, surplus: 2, late: 10),
    Counting(
      "a guest is present and not expected",
      [site(.present), people(.present, .an), AddGuest(.haNoi, name: "Lò Văn Sơn")],
      present: 1, guests: 1, unknown: 9),
    Counting("present without a number", [site(.present)], unknown: 10),
    Counting(
      "present by name", [site(.present), people(.present, .an), people(.late, .binh)],
      present: 2, late: 1, unknown: 8),
    Counting(
      "a mark by name never alters the number reported",
      [site(.present, 9), people(.present, .an, .binh), people(.excused, .chi)],
      present: 9, excused: 1),
    Counting(
      "a later answer without a number withdraws it",
      [site(.present, 9), people(.present, .an), site(.late)], present: 1, unknown: 9),
    Counting("late: they came late", [site(.late, 8)], present: 8, late: 8, unknown: 2),
    Counting("absent with leave, all of them", [site(.excused)], excused: 10),
    Counting("absent without leave, all of them", [site(.unexcused)], unexcused: 10),
    Counting(
      "acceptance 15: each absence in its own total",
      [site(.present, 7), people(.excused, .an), people(.unexcused, .binh)],
      present: 7, excused: 1, unexcused: 1, unknown: 1),
    Counting(
      "an absent site whose person is absent otherwise",
      [site(.excused), people(.unexcused, .an)], excused: 9, unexcused: 1),
    Counting(
      "people marked before their site answers are not here yet",
      [people(.present, .an, .binh)], unknown: 10),
    Counting(
      "a substitute counts as present", [site(.present), substitute()],
      present: 1, substitutes: 1, unknown: 9),
    Counting(
      "a substitute leaves the absence of the person replaced",
      [site(.present, 10), people(.excused, .an), substitute(for: .an)],
      present: 10, excused: 1, substitutes: 1),
    Counting(
      "a substitute of one absent hides nobody of whom nothing is known",
      [
        site(.present), people(.present, .binh), people(.excused, .an), substitute(for: .an),
        substitute(for: .an, "Hà"),
      ], present: 3, excused: 1, substitutes: 2, unknown: 7),
    Counting("a substitute at an absent site", [site(.excused), substitute()], excused: 10),
    Counting(
      "a substitute of one absent, at an absent site",
      [people(.unexcused, .an), substitute(for: .an), site(.excused)], excused: 9, unexcused: 1),
    Counting(
      "a substitute of one absent, before the site answers",
      [people(.excused, .an), substitute(for: .an)], excused: 1, unknown: 9),
    Counting(
      "a person marked present by name did not come late with the site",
      [site(.late), people(.present, .an), people(.late, .binh)], present: 2, late: 1,
      unknown: 8),
  ]
}

@Suite("What counts")
struct TallyTests {
  @Test("delegates are counted as the house says", arguments: Counting.table)
  func delegates(counting: Counting) throws {
    var play = Play()
    for command in counting.done {
      play.now = play.now.advanced(by: 1000)
      try play.act(command)
    }
    let site = try #require(play.meeting.site(.haNoi))
    #expect(play.meeting.delegateCounts(of: site) == counting.counts)
  }

  @Test("every mark of a site is counted once, and the six add up to the total")
  func sixMarks() throws {
    var play = Play(.country(of: 53))
    for (place, site) in play.meeting.sites.enumerated() {
      let sites = play.meeting.tally.sites
      let sum =
        sites.present + sites.late + sites.excused + sites.unexcused + sites.noAnswer
        + sites.notCalled
      #expect(sum == 53)
      #expect(sites.total == 53)
      #expect(sites.answered == sites.present + sites.late + sites.excused + sites.unexcused)
      try play.act(SiteMarked(site.id, SiteAnswer(SiteMark.allCases[place % 6])))
    }
    let sites = play.meeting.tally.sites
    #expect(
      [
        sites.notCalled, sites.present, sites.late, sites.excused, sites.unexcused, sites.noAnswer,
      ] == [9, 9, 9, 9, 9, 8])
    #expect(sites.here == 18)
  }

  @Test("acceptance 3: a fresh roster shows everybody unknown and nobody absent")
  func freshRoster() {
    let tally = Play(.country(of: 50, expecting: 10)).meeting.tally
    #expect(tally.delegates == DelegateCounts(expected: 500, unknown: 500))
    #expect(tally.sites == SiteCounts(total: 50, notCalled: 50))
  }

  @Test("the totals of the country are the sums of its parts")
  func sums() throws {
    var play = Play()
    try play.act(
      SiteMarked(.hall, SiteAnswer(.present, present: 10)),
      SiteMarked(.haNoi, SiteAnswer(.late, present: 8)),
      SiteMarked(.sonLa, SiteAnswer(.present, present: 6)), SiteMarked(.caMau, SiteAnswer(.excused))
    )
    let meeting = play.meeting
    let parts = meeting.sites.map { meeting.tally(of: [$0]) }
    #expect(meeting.tally.delegates.present == parts.reduce(0) { $0 + $1.delegates.present })
    #expect(meeting.tally.delegates.unknown == parts.reduce(0) { $0 + $1.delegates.unknown })
    // Sơn La expects an unknown number: it adds to those present, not to those expected.
    #expect(
      meeting.tally.delegates
        == DelegateCounts(
          expected: 40, present: 18, unplanned: 6, here: 18, late: 8, excused: 10, unknown: 12))
  }

  @Test("the gap between the number reported and the people named stays visible")
  func reportedAndNamed() throws {
    var play = Play()
    try play.act(
      SiteMarked(.haNoi, SiteAnswer(.present, present: 9)),
      PeopleMarked(.haNoi, [.an, .binh], .present, reason: nil))
    let site = try #require(play.meeting.site(.haNoi))
    #expect(play.meeting.present(at: site) == 9)
    #expect(play.meeting.namedPresent(at: site) == 2)
  }

  @Test("never heard are the sites without a turn that began, the hall apart")
  func neverHeard() throws {
    var play = try Play.open(listing: .hall, .haNoi, .caMau)
    #expect(play.meeting.neverHeard.map(\.id) == [.haNoi, .sonLa, .kienGiang, .caMau])
    try play.act(StartTurn(.second), EndTurn(nil), CallTurn(.third))
    #expect(play.meeting.neverHeard.map(\.id) == [.sonLa, .kienGiang, .caMau])
  }

  @Test(
    "whatever is recorded, no part exceeds its whole", arguments: 31...46 as ClosedRange<UInt64>)
  func partsOfWholes(seed: UInt64) throws {
    _ = try Play.random(seed: seed, asks: 120) { play in
      for counts in play.meeting.sites.map({ play.meeting.delegateCounts(of: $0) })
        + [play.meeting.tally.delegates]
      {
        #expect(counts.here <= counts.present && counts.present <= counts.expected)
        #expect(counts.late <= counts.attended && counts.leftEarly <= counts.attended)
        #expect(counts.unknown + counts.present <= counts.expected)
        #expect(counts.excused + counts.unexcused <= counts.expected + counts.unplanned + 3)
      }
      let quorum = play.meeting.tally.quorum
      #expect(quorum.have <= play.meeting.tally.sites.total)
    }
  }

  @Test("a site recorded as present with nobody there, as old records have it, is no present site")
  func nobodyThere() {
    var meeting = Play().meeting
    SiteMarked(.haNoi, SiteAnswer(.present, present: 0)).apply(to: &meeting, at: Play().now)
    #expect(meeting.status(of: .haNoi).answer == SiteAnswer(.present, present: 0))
    #expect(meeting.tally.sites.present == 1 && meeting.tally.sites.here == 0)
    #expect(meeting.tally.quorum.have == 0)
  }

  @Test("a plan that names more people than it expects counts those it names")
  func contradiction() throws {
    var plan = Plan.small
    plan.sites[1].expected = 2
    let meeting = Meeting(plan: plan)
    let site = try #require(meeting.site(.haNoi))
    #expect(meeting.expected(of: site) == 3)
    #expect(meeting.delegateCounts(of: site).unknown == 3)
  }

  @Test("the quorum by delegates counts of each site at most its expected number")
  func surplusIsNoQuorum() throws {
    var plan = Plan.country(of: 3, expecting: 10)
    plan.quorum.basis = .delegates
    var play = Play(plan)
    try play.act(
      SiteMarked(.hall, SiteAnswer(.present, present: 22)),
      SiteMarked(SiteID("s1"), SiteAnswer(.present, present: 5)))
    #expect(play.meeting.tally.quorum.have == 15 && play.meeting.tally.quorum.needed == 16)
    #expect(!play.meeting.tally.quorum.isReached)
  }
}
