// Owns the proof that whoever shares a name is told apart by one rule.

import Testing
import Words

@testable import Roster

@Suite("Sites and people of one name")
struct NamesakeTests {
  @Test("sites of one name bear the same mark in the full label, the short one and a narrow one")
  func sites() throws {
    var plan = Plan.small
    for (place, name) in [(1, "Châu Thành Hòa"), (2, "Châu Thành Hoà")] {
      plan.sites[place].name = name
      plan.sites[place].shortName = "CThành \(place)"
    }
    let meeting = Meeting(plan: plan)
    let site = meeting.sites[2]
    #expect(meeting.label(of: site).vi == "Châu Thành Hoà (2)")
    #expect(meeting.shortLabel(of: site) == "CThành 2 (2)")
    #expect(meeting.label(of: site, .vietnamese, columns: 18) == "Châu Thành Hoà (2)")
    #expect(meeting.label(of: site, .vietnamese, columns: 17) == "CThành 2 (2)")
    #expect(meeting.label(of: site, .vietnamese, columns: 10) == "CThàn… (2)")
    #expect(meeting.label(of: meeting.sites[3]).vi == "Kiên Giang")
    #expect(plan.namesakes.sites.map(\.number) == [1, 2])
  }

  @Test("sites that share only a short name bear a mark in both labels")
  func shortNames() {
    var plan = Plan.small
    plan.sites[1].shortName = "Phường Hòa…"
    plan.sites[2].shortName = "Phường Hòa…"
    let meeting = Meeting(plan: plan)
    #expect(meeting.label(of: meeting.sites[1]).vi == "Hà Nội (1)")
    #expect(meeting.shortLabel(of: meeting.sites[1]) == "Phường Hòa… (1)")
  }

  @Test(
    "people of one name in two spellings, and a substitute of that of a delegate, are told apart")
  func people() throws {
    var plan = Plan.small
    plan.sites[1].people[0].name = "Lê Hòa"
    plan.sites[1].people[1].name = "Lê Hoà"
    var play = Play(plan)
    #expect(play.meeting.name(of: .an, at: .haNoi) == "Lê Hòa · hn-1")
    #expect(play.meeting.name(of: .binh, at: .haNoi) == "Lê Hoà · hn-2")
    #expect(play.meeting.name(of: .chi, at: .haNoi) == "Lê Thị Chi")
    #expect(plan.namesakes.people.map(\.person.id) == [.an, .binh])
    let named = SubstituteNamed(.haNoi, Substitute(name: "Lê Thị Chi", replacing: .an))
    try play.act(named)
    #expect(play.meeting.name(of: .chi, at: .haNoi) == "Lê Thị Chi · hn-3")
    #expect(
      named.phrase(in: play.record).vi
        == "Hà Nội: Lê Thị Chi (ngoài danh sách) dự thay cho Lê Hòa · hn-1")
  }
}
