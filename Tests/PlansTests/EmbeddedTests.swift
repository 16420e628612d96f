// Owns the proof that what the program carries is what the sources say.

import Plans
import Roster
import RosterText
import Testing
import Words

@Suite("What the program carries")
struct EmbeddedTests {
  @Test("every embedded roster is read, the hall first", arguments: Embedded.rosterNames)
  func rosters(name: String) throws {
    let roster = try Plans.roster(named: name)
    #expect(roster.id == name)
    #expect(roster.sites.first?.id == .hall)
    #expect(roster.sites.allSatisfy { $0.shortName.columns <= 11 })
    #expect(roster.sites.allSatisfy { $0.expected == nil && $0.people.isEmpty })
  }

  @Test("the roster of 2024 is the hall and 52 sites in the order of their codes")
  func roster2024() throws {
    let roster = try Plans.roster(named: "2024")
    #expect(roster.sites.count == 53)
    #expect(roster.regions.count == 6)
    let local = roster.sites.dropFirst()
    let codes = local.compactMap { $0.gsoCode.flatMap { Int($0) } }
    #expect(codes.count == 52)
    #expect(codes == codes.sorted())
    #expect(Set(local.compactMap(\.isoCode)).count == 52)
    #expect(local.allSatisfy { $0.region != nil && $0.union != nil && $0.cluster != nil })
    #expect(local.first?.name == "Hà Nội")
    #expect(local.last?.name == "Cà Mau")
  }

  @Test("the roster of 2025 is the hall and 34 sites, and what its source lacks is left out")
  func roster2025() throws {
    let roster = try Plans.roster(named: "2025")
    #expect(roster.sites.count == 35)
    #expect(roster.sites.allSatisfy { $0.region == nil && $0.coordinates == nil })
  }

  @Test("the plan of 19 April 2024 has the facts of the report and nothing made up")
  func briefing() throws {
    let plan = try Plans.plan(named: "2024-04-19")
    #expect(plan.sites == (try merged(plan)))
    #expect(plan.sites.count == 53)
    #expect(plan.starts.iso == "2024-04-19")
    #expect(plan.session?.vi == "buổi sáng")
    #expect(plan.delegatesText?.vi == "gần 500")
    #expect(plan.topics.count == 10)
    #expect(plan.agenda.count == 9)
    #expect(plan.agenda.first { $0.id == ItemID("priorities") }?.topics.count == 10)
    #expect(!plan.isRehearsal && plan.synthetic == nil)
    #expect(plan.sites.allSatisfy { $0.expected == nil && !$0.isSynthetic })
    let people = plan.sites.flatMap(\.people)
    #expect(
      people.map(\.name) == [
        "Phan Anh Sơn", "Nguyễn Ngọc Hùng", "Trần Chí Dũng", "Đặng Hoàng Diễn",
        "Nguyễn Xuân Quang",
      ])
    #expect(people.allSatisfy { !$0.title.isEmpty && !$0.isSynthetic })
  }

  @Test("an embedded file is given byte for byte, and only under its name")
  func bytes() throws {
    for name in Embedded.rosterNames {
      let bytes = try #require(Embedded.text(ofRoster: name))
      #expect(bytes.first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "\n"))
    }
    #expect(Embedded.text(ofPlan: "2024-04-19") != nil)
    #expect(Embedded.text(ofRoster: "2023") == nil)
    #expect(Embedded.text(ofPlan: "2024") == nil)
    #expect(throws: PlansError.unknownName("2023", known: ["2024", "2025"])) {
      try Plans.roster(named: "2023")
    }
    #expect(throws: PlansError.unknownName("x", known: ["2024-04-19"])) {
      try Plans.plan(named: "x")
    }
  }

  /// The roster's sites with the people that the plan gives the hall and Kiên Giang.
  private func merged(_ plan: Plan) throws -> [Site] {
    try Plans.roster(named: "2024").sites.map { site in
      var site = site
      site.people = plan.site(site.id)?.people ?? []
      #expect(site.people.isEmpty || site.isHall || site.id == SiteID("kien-giang"))
      return site
    }
  }
}
