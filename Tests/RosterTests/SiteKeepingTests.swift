// Owns the proof that what is kept beside the sites - which are open, which names are shared - is at
// any time what looking at all of them would give.

import Testing

@testable import Roster

@Suite("The sites of a meeting")
struct SiteKeepingTests {
  @Test("whatever happens to the roster, what is kept beside it is what it says", arguments: 1...8)
  func kept(seed: UInt64) {
    var dice = Dice(seed: seed)
    var meeting = Meeting(plan: .country(of: 100))
    for step in 0..<120 {
      let site = SiteID("s\(Int.random(in: 1..<110, using: &dice))")
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: meeting.addSite(Site(id: site, name: "Điểm cầu \(step % 9)", shortName: "Đ"))
      case 1: meeting.withSite(site) { $0.isClosed.toggle() }
      case 2: meeting.withSite(site) { $0.name = "Điểm cầu \(step)" }
      case 3: meeting.withSite(site) { $0.shortName = "Đ \(step % 5)" }
      case 4:
        meeting.take([Site(id: site, name: "Mới \(step % 3)"), Site(id: .haNoi, name: "Hà Nội")])
      default: meeting.withSite(site) { $0.expected = step }
      }
      let open = meeting.allSites.filter { !$0.isClosed }
      #expect(Array(meeting.sites) == open)
      #expect(meeting.names == SiteNames(of: open))
      #expect(meeting.statuses.count == meeting.allSites.count)
      #expect(meeting.allSites.enumerated().allSatisfy { meeting.place(of: $1.id) == $0 })
      let closed = meeting.allSites.indices.filter { meeting.allSites[$0].isClosed }
      #expect(meeting.closedPlaces == closed)
    }
  }

  @Test("the same roster is the same meeting, whichever way it came about")
  func canonical() {
    let plan = Plan.small
    var meeting = Meeting(plan: plan)
    meeting.withSite(.haNoi) { $0.isClosed = true }
    meeting.withSite(.haNoi) { $0.isClosed = false }
    meeting.withSite(.sonLa) { $0.name = "Hà Nội" }
    #expect(meeting != Meeting(plan: plan))
    meeting.withSite(.sonLa) { $0.name = "Sơn La" }
    #expect(meeting == Meeting(plan: plan))
  }

  @Test("correcting people of a meeting of 31,000 sites costs what it does in a small one")
  func cost() {
    func seconds(sites: Int) -> Duration {
      var meeting = Meeting(plan: .country(of: sites))
      let clock = ContinuousClock()
      return clock.measure {
        for number in 1...2000 {
          meeting.withSite(SiteID("s\(number % (sites - 1) + 1)")) { $0.expected = number }
        }
      }
    }
    let small = seconds(sites: 64)
    #expect(seconds(sites: 31_000) < max(small * 20, .seconds(2)))
  }
}
