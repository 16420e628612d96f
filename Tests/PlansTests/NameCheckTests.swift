// Owns the proof that a file with spoilt names is refused with a sentence, and that no name of ours is.

import Plans
import Roster
import RosterText
import Testing
import Words

@Suite("The look at the names of a file")
struct NameCheckTests {
  @Test("every name and title that the program carries is sound", arguments: Embedded.rosterNames)
  func embedded(name: String) throws {
    let sites = try Plans.roster(named: name).sites + Plans.plan(named: "2024-04-19").sites
    for site in sites {
      let people = site.people.flatMap { [$0.name, $0.title] }
      for text in [site.name, site.shortName, site.union ?? "", site.capital ?? ""] + people {
        for form in [text, text.uppercased(), text.lowercased()] {
          #expect(TextDamage(in: form) == nil, "\(form)")
        }
      }
    }
  }

  @Test(
    "a spoilt name of a site or person and a spoilt title are refused, with what to do",
    arguments: [
      (field: "Chủ tịch", spoilt: "P. Gi¸m ®èc", encoding: "TCVN3"),
      (field: "Đại biểu B", spoilt: "H'Hen Nieâ", encoding: "VNI-Windows"),
      (field: "Bà Rịa - Vũng Tàu", spoilt: "§¾k L¾k", encoding: "TCVN3"),
      (field: "Đại biểu A", spoilt: "NguyêÞn Vãn A", encoding: "Windows-1258"),
      (field: "Chủ tịch", spoilt: "ChĂ¡nh vÄƒn phĂ²ng", encoding: "UTF-8"),
    ])
  func refused(field: String, spoilt: String, encoding: String) throws {
    let text = SmallPlan.text.replacing("\"\(field)\"", with: "\"\(spoilt)\"")
    let file = try Scratch(text)
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: file.path) }
    #expect(error.phrase.vi.contains(encoding) && error.phrase.vi.contains(spoilt))
  }

  @Test(
    "foreign names and quoted words are taken", arguments: ["Lü Gang", "Søren Åse", "Lớp «Khoá»"])
  func taken(name: String) throws {
    let file = try Scratch(SmallPlan.text.replacing("Đại biểu B", with: name))
    let plan = try Plans.plan(fromFile: file.path)
    #expect(plan.sites.flatMap(\.people).contains { $0.name == name })
  }
}
