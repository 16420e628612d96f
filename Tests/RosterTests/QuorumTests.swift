// Owns the tests of the quorum: whole-number rules against slow definitions, and what is counted.

import Testing

@testable import Roster

@Suite("Quorum")
struct QuorumTests {
  @Test("acceptance 13: more than half is the least number whose double exceeds the whole")
  func moreThanHalf() {
    let rule = QuorumRule(basis: .sites, rule: .moreThanHalf)
    for total in 0...600 {
      #expect(rule.needed(of: total) == (0...).first { $0 * 2 > total })
    }
    #expect(rule.needed(of: 500) == 251)
  }

  @Test("two thirds is the least number whose triple reaches twice the whole")
  func twoThirds() {
    let rule = QuorumRule(basis: .sites, rule: .twoThirds)
    for total in 0...600 {
      #expect(rule.needed(of: total) == (0...).first { $0 * 3 >= total * 2 })
    }
  }

  @Test("by sites, those present and late make it, one short is short by one")
  func bySites() throws {
    var play = Play(.country(of: 50))
    let sites = play.meeting.sites.map(\.id)
    for (place, site) in sites.prefix(25).enumerated() {
      try play.act(SiteMarked(site, SiteAnswer(place % 2 == 0 ? .present : .late)))
    }
    try play.act(
      SiteMarked(sites[30], SiteAnswer(.excused)), SiteMarked(sites[31], SiteAnswer(.noAnswer)))
    #expect(play.meeting.tally.quorum == QuorumCount(basis: .sites, needed: 26, have: 25))
    #expect(!play.meeting.tally.quorum.isReached)
    #expect(play.meeting.tally.quorum.missing == 1)
    try play.act(SiteMarked(sites[25], SiteAnswer(.late)))
    #expect(play.meeting.tally.quorum.isReached)
    #expect(play.meeting.tally.quorum.missing == 0)
  }

  @Test("by delegates, those present of the sum expected make it")
  func byDelegates() throws {
    var plan = Plan.country(of: 50, expecting: 10)
    plan.quorum = QuorumRule(basis: .delegates, rule: .moreThanHalf)
    var play = Play(plan)
    for site in plan.sites.prefix(25) {
      try play.act(SiteMarked(site.id, SiteAnswer(.present, present: 10)))
    }
    #expect(play.meeting.tally.quorum == QuorumCount(basis: .delegates, needed: 251, have: 250))
    #expect(!play.meeting.tally.quorum.isReached)
    try play.act(SiteMarked(plan.sites[25].id, SiteAnswer(.late, present: 1)))
    #expect(play.meeting.tally.quorum.isReached)
  }

  @Test("an empty whole has no quorum by more than half")
  func empty() {
    #expect(!Play(.country(of: 0)).meeting.tally.quorum.isReached)
  }
}
