// Owns the proof that every rule of a plan is kept, and that a refusal names the place.

import Roster
import StrictJSON
import Testing

/// A change to the small plan that must be refused.
struct BadPlan: CustomTestStringConvertible, Sendable {
  var old: String
  var new: String
  /// The path that the error must name.
  var path: String
  /// The line it must name; nil where it is that of an object around the field.
  var line: Int?
  /// The form that the error must ask for; nil for errors of another kind.
  var form: ExpectedForm?

  init(
    _ old: String, _ new: String, _ path: String, line: Int? = nil, _ form: ExpectedForm? = nil
  ) {
    self.old = old
    self.new = new
    self.path = path
    self.line = line
    self.form = form
  }

  var testDescription: String { new.isEmpty ? "without \(old)" : String(new.prefix(70)) }

  static let wide = String(repeating: "x", count: 201)

  static let times: [BadPlan] = [
    BadPlan(#""format": 1"#, #""format": 2"#, "format", line: 2),
    BadPlan(#""starts": "2024-04-19T08:00""#, #""starts": "2023-02-29""#, "starts", line: 5, .time),
    BadPlan(#""ends": "2024-04-19""#, #""ends": "19/4/2024""#, "ends", line: 6, .time),
    BadPlan(
      #""ends": "2024-04-19""#, #""ends": "2024-04-19T07:59""#, "ends", line: 6, .notBeforeStart),
    BadPlan(#""ends": "2024-04-19","#, "", "ends"),
  ]

  static let keys: [BadPlan] = [
    BadPlan("giao-ban", "Giao ban", "id", line: 3, .identifier),
    BadPlan("giao-ban", "../giao-ban", "id", line: 3, .identifier),
    BadPlan("giao-ban", "-giao-ban", "id", line: 3, .identifier),
    BadPlan("giao-ban", String(repeating: "a", count: 65), "id", line: 3, .identifier),
    BadPlan(#""id": "vung-tau""#, #""id": "hoi-truong""#, "sites[1].id", line: 19, .unusedKey),
    BadPlan("truong-doan", "chu-tri", "sites[1].people[0].id", line: 23, .unusedKey),
    BadPlan(#""id": "hoi-truong""#, #""id": "ha-noi""#, "sites", line: 16, .hallFirst),
    BadPlan(#""region": "nam""#, #""region": "bac""#, "sites[1].region", line: 20, .knownRegion),
    BadPlan(
      #""presenter": "chu-tri""#, #""presenter": "ai-do""#, "agenda[0].presenter", line: 26,
      .knownPerson),
    BadPlan(#"["mot"]"#, #"["hai"]"#, "agenda[0].topics[0]", line: 26, .knownTopic),
    BadPlan(
      #"[{"id": "mot", "vi""#, #"[{"id": "mot", "vi": "Một"}, {"id": "mot", "vi""#,
      "topics[1].id", line: 27, .unusedKey),
  ]

  static let texts: [BadPlan] = [
    BadPlan(
      #""vi": "GB 19/4""#, "\"vi\": \"\(String(repeating: "x", count: 41))\"", "short.vi", line: 5,
      .text(columns: 40)),
    BadPlan(#""vi": "GB 19/4""#, #""vi": """#, "short.vi", line: 5, .someText),
    BadPlan(#""vi": "GB 19/4", "#, "", "short.vi"),
    BadPlan(#""vi": "Giao ban""#, "\"vi\": \"\(wide)\"", "title.vi", line: 4, .text(columns: 200)),
    BadPlan(#""vi": "Giao ban""#, #""vi": "  ""#, "title.vi", line: 4, .someText),
    BadPlan(#""vi": "Giao ban""#, #""vi": "Giao\u001bban""#, "title.vi", line: 4, .plainText),
    BadPlan(#""vi": "Giao ban""#, #""vi": "Giao\u202eban""#, "title.vi", line: 4, .plainText),
    BadPlan("BR-VT", "Bà Rịa - Vũng", "sites[1].shortName", line: 19, .text(columns: 11)),
    BadPlan(#""shortName": "BR-VT", "#, "", "sites[1].shortName"),
    BadPlan(
      "Đại biểu A", String(repeating: "Ạ", count: 81), "sites[0].people[0].name", line: 17,
      .text(columns: 80)),
    BadPlan(
      "Chủ tịch", String(repeating: "c", count: 121), "sites[1].people[0].title", line: 23,
      .text(columns: 120)),
    BadPlan(
      "Kết luận 98-KL/TW", String(repeating: "c", count: 301), "papers[0]", line: 28,
      .text(columns: 300)),
    BadPlan(#""contact": "090""#, #""contact": 90"#, "sites[1].contact", line: 22),
  ]

  static let numbersAndWords: [BadPlan] = [
    BadPlan(#""report": 600"#, #""report": 9"#, "limits.report", line: 12),
    BadPlan(#""report": 600"#, #""report": 86401"#, "limits.report", line: 12),
    BadPlan(#""report": 600"#, #""speech": 600"#, "limits.speech", line: 12),
    BadPlan(#""expected": 9"#, #""expected": 10000"#, "sites[1].expected", line: 22),
    BadPlan(#""expected": 9"#, #""expected": -1"#, "sites[1].expected", line: 22),
    BadPlan(#""expected": 9"#, #""expected": "9""#, "sites[1].expected", line: 22),
    BadPlan(#""latitude": 10.5"#, #""latitude": 90.5"#, "sites[1].coordinates.latitude", line: 21),
    BadPlan(#""minutes": 5"#, #""minutes": 0"#, "agenda[0].minutes", line: 26),
    BadPlan(#""basis": "delegates""#, #""basis": "people""#, "quorum.basis", line: 11),
    BadPlan(#""role": "chair""#, #""role": "boss""#, "sites[0].people[0].role", line: 17),
    BadPlan(#""kind": "opening""#, #""kind": "party""#, "agenda[0].kind", line: 26),
    BadPlan(#""rehearsal": true"#, #""rehearsal": "yes""#, "rehearsal", line: 13),
    BadPlan(#""papers""#, #""paper""#, "paper", line: 28),
    BadPlan(#""name": "Hội trường""#, #""label": "Hội trường""#, "sites[0].label", line: 17),
    BadPlan(#""id": "giao-ban","#, #""id": "giao-ban", "roster": "2024","#, "roster", line: 3),
  ]
}

@Suite("The rules of a plan")
struct PlanRulesTests {
  @Test(
    "a plan that breaks a rule is refused with the place and what is expected",
    arguments: BadPlan.times + BadPlan.keys + BadPlan.texts + BadPlan.numbersAndWords)
  func refused(bad: BadPlan) throws {
    let text = SmallPlan.text.replacing(bad.old, with: bad.new, maxReplacements: 1)
    try #require(text != SmallPlan.text)
    let error = try #require(throws: JSONError.self) { try SmallPlan.parse(text) }
    #expect(error.path == bad.path)
    if let line = bad.line { #expect(error.position.line == line) }
    if let form = bad.form {
      guard case .invalidValue(_, _, _, let expected) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(expected == [form.token])
    }
  }

  @Test("a plan of 50,000 sites is read, one of 50,001 is refused")
  func siteLimit() throws {
    #expect(try SmallPlan.parse(plan(sites: 50_000, peopleEach: 0)).sites.count == 50_000)
    let error = try #require(throws: JSONError.self) {
      try SmallPlan.parse(plan(sites: 50_001, peopleEach: 0))
    }
    #expect(error.path == "sites")
    guard case .outOfRange(_, _, "50001", 1...50_000) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("a plan of more than 10,000 people is read")
  func manyPeople() throws {
    let plan = try SmallPlan.parse(plan(sites: 101, peopleEach: 200))
    #expect(plan.sites.allSatisfy { $0.people.count == 200 })
    #expect(plan.creation().count > 1)
  }

  @Test("every form of a value survives its token")
  func tokens() {
    let forms: [ExpectedForm] = [
      .identifier, .time, .notBeforeStart, .someText, .plainText, .text(columns: 11), .unusedKey,
      .knownPerson, .knownTopic, .knownRegion, .hallFirst,
    ]
    #expect(Set(forms.map(\.token)).count == forms.count)
    for form in forms { #expect(ExpectedForm(token: form.token) == form) }
    #expect(ExpectedForm(token: "present") == nil)
  }

  private func plan(sites: Int, peopleEach: Int) -> String {
    let list = (0..<sites).map { site in
      let people = (0..<peopleEach).map { #"{"id":"p\#(site)-\#($0)","name":"Đại biểu"}"# }
      let id = site == 0 ? "hoi-truong" : "s\(site)"
      return #"{"id":"\#(id)","name":"\#(id)","people":[\#(people.joined(separator: ","))]}"#
    }
    return #"{"format":1,"id":"a","title":{"vi":"A"},"starts":"2024-04-19","ends":"2024-04-19","#
      + #""hall":{"vi":"B"},"sites":[\#(list.joined(separator: ","))]}"#
  }
}
