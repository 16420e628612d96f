// Owns the proof that a plan is written whole and reads back equal.

import Plans
import Roster
import StrictJSON
import Testing
import Words

@Suite("The form of a plan on disk")
struct PlanCodecTests {
  @Test("every field of a plan is read")
  func everyFieldIsRead() throws {
    let plan = try SmallPlan.parse(SmallPlan.text)
    #expect(plan.id == "giao-ban")
    #expect(plan.title == Phrase(vi: "Giao ban", en: "Briefing"))
    #expect(plan.short == Phrase(vi: "GB 19/4", en: "B 19/4"))
    #expect(plan.starts.iso == "2024-04-19T08:00:00.000+07:00")
    #expect(plan.session == Phrase(same: "buổi sáng"))
    #expect(plan.quorum == QuorumRule(basis: .delegates, rule: .twoThirds))
    #expect(plan.limits == [.report: 600, .pointOfOrder: 30])
    #expect(plan.isRehearsal)
    #expect(plan.synthetic?.en == "Made-up figures.")
    #expect(plan.agenda.first?.topics == ["mot"])
    #expect(plan.agenda.first?.presenter == PersonID("chu-tri"))
    let site = try #require(plan.site(SiteID("vung-tau")))
    #expect(site.shortName == "BR-VT")
    #expect(site.coordinates == Coordinates(latitude: 10.5, longitude: 107.17))
    #expect(site.expected == 9)
    #expect(site.isSynthetic)
    #expect(site.people.first?.title == "Chủ tịch")
    #expect(plan.site(.hall)?.shortName == "Hội trường")
  }

  @Test("a written plan reads back equal", arguments: [JSONWriter.Layout.compact, .pretty])
  func roundTrip(layout: JSONWriter.Layout) throws {
    let plan = try SmallPlan.parse(SmallPlan.text)
    #expect(try SmallPlan.parse(SmallPlan.written(plan, layout)) == plan)
  }

  @Test("a plan without a short title is written without it, as ever")
  func withoutShortTitle() throws {
    var plan = try SmallPlan.parse(SmallPlan.text)
    let long = SmallPlan.written(plan)
    plan.short = nil
    let written = SmallPlan.written(plan)
    #expect(!written.contains("short\":"))
    #expect(
      long
        == written.replacing(
          #""en":"Briefing"},"#, with: #""en":"Briefing"},"short":{"vi":"GB 19/4","en":"B 19/4"},"#)
    )
    #expect(try SmallPlan.parse(written) == plan)
  }

  @Test("the embedded plan, once written, needs no roster and reads back equal")
  func embeddedRoundTrip() throws {
    let plan = try Plans.plan(named: "2024-04-19")
    let text = SmallPlan.written(plan)
    #expect(!text.contains("\"roster\""))
    #expect(try SmallPlan.parse(text) == plan)
  }

  @Test("a text that is not in NFC is composed when it is read")
  func composed() throws {
    let decomposed = SmallPlan.text.replacing("Giao ban", with: "Ho\u{302}\u{323}i nghi\u{323}")
    let plan = try SmallPlan.parse(decomposed)
    #expect(Array(plan.title.vi.unicodeScalars).count == "Hội nghị".unicodeScalars.count)
  }

  @Test("a plan with only what is required has the usual rules")
  func leastPlan() throws {
    let plan = try SmallPlan.parse(
      """
      {"format":1,"id":"a","title":{"vi":"A"},"starts":"2024-04-19","ends":"2024-04-19",
       "hall":{"vi":"B"},"sites":[{"id":"hoi-truong","name":"Hội trường"}]}
      """)
    #expect(plan.quorum == QuorumRule(basis: .sites, rule: .moreThanHalf))
    #expect(plan.limit(for: .report) == 900)
    #expect(!plan.isRehearsal)
    #expect(plan.sites.count == 1)
  }
}
