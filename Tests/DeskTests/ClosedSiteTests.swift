// Owns the proof that the desk goes over the sites that are there when one has left, and that a number
// finds the site whose label bears it.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("A site that has left")
struct ClosedSiteTests {
  /// A desk of a meeting whose third site has left; the fifth shares its name with the seventh.
  private func play() throws -> DeskPlay {
    var plan = try Record.fresh().plan
    for place in [4, 6] {
      plan.sites[place].name = "Châu Thành"
      plan.sites[place].shortName = "Châu Thành"
    }
    let creation = Entry(
      seq: 0, id: "e0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    var play = DeskPlay(Record(creation: creation, plan: plan))
    try play.elsewhere(SiteClosed(plan.sites[2].id))
    return play
  }

  private func cell(_ play: DeskPlay) -> String? {
    play.lines.first { $0.hasPrefix(">") }.map { String($0.prefix(19)) }
  }

  @Test("arrows go over the sites in order, there and back, and the cell shown is the one selected")
  func arrows() throws {
    var play = try play()
    let sites = play.meeting.plan.sites.map(\.id)
    var passed: [SiteID] = []
    for _ in 0..<3 {
      play.press(.down)
      passed.append(play.state.site)
      let short = try #require(play.meeting.site(play.state.site)).shortName
      #expect(cell(play)?.contains(short.prefix(6)) == true, "\(short): \(play.lines)")
    }
    #expect(passed == [sites[1], sites[3], sites[4]])
    play.press(.up, .up)
    #expect(play.state.site == sites[1])
    play.press(.end, .home)
    #expect(play.state.site == sites[0])
  }

  @Test("a number finds the site whose label bears it, and not one that has left")
  func numbers() throws {
    var play = try play()
    play.type("06")
    #expect(play.state.site == play.meeting.plan.sites[6].id)
    let label = play.meeting.site(play.state.site).map { play.meeting.label(of: $0).vi }
    #expect(label == "Châu Thành (6)")
    play.type("02")
    #expect(play.state.site != play.meeting.plan.sites[2].id)
  }

  @Test("from a site that leaves while it is selected, arrows go on")
  func selected() throws {
    var play = try play()
    play.press(.down, .down)
    try play.elsewhere(SiteClosed(play.state.site))
    play.press(.down)
    #expect(play.meeting.site(play.state.site)?.isClosed == false)
  }
}
