// Owns the proof that a plan of any size is divided over lines and put together again as it was, and
// that parts which do not go together make no plan.

import StrictJSON
import Support
import Testing
import Words

@testable import Roster

@Suite("Plans in parts")
struct PlanPartsTests {
  /// A plan of provinces with communes below them, and people at all of them.
  static func plan(sites: Int, people: Int) -> Plan {
    var plan = Plan.country(of: sites, expecting: 9)
    plan.regions = [Region(id: "bac", name: Phrase(vi: "Bắc", en: "North"))]
    for place in plan.sites.indices {
      plan.sites[place].people = (0..<people).map {
        Person(id: PersonID("p\(place)-\($0)"), name: "Đại biểu mô phỏng \($0)", isSynthetic: true)
      }
      guard place > 0 else { continue }
      plan.sites[place].region = "bac"
      // The site above one may stand in a later line than it.
      plan.sites[place].parent = place % 7 == 3 ? plan.sites[sites - 1].id : nil
    }
    plan.agenda = [
      AgendaItem(
        id: .opening, kind: .opening, title: Phrase(vi: "Khai mạc", en: "Opening"),
        presenter: plan.sites.last?.people.last?.id)
    ]
    return plan
  }

  private static func size(_ value: some JSONWritable) -> Int {
    var writer = JSONWriter()
    writer.value(value)
    return writer.bytes.count
  }

  /// Writes acts, reads them back and puts the plan together.
  private static func assembled(_ acts: [any Act]) throws -> Plan {
    let read = try acts.map { try ActTests.read(ActTests.json($0)) }
    for (act, again) in zip(acts, read) { #expect(again.isSame(as: act)) }
    let creation = try #require(read.first as? MeetingCreated)
    var assembly = try #require(PlanAssembly(creation))
    for act in read.dropFirst() { try assembly.take(#require(act as? PlanContinued)) }
    #expect(assembly.isComplete)
    return try assembly.whole()
  }

  @Test("a plan that fits into a line is written as ever, to the last byte of it")
  func exactLimit() throws {
    let plan = Self.plan(sites: 12, people: 3)
    let size = Self.size(plan)
    let whole = plan.creation(most: size)
    #expect(whole.count == 1 && whole[0].isSame(as: MeetingCreated(plan)))
    let text = ActTests.text(whole[0])
    #expect(text.hasPrefix(#"{"type":"meetingCreated","format":1,"plan":{"format":1,"#))
    #expect(text.utf8.count == size + #"{"type":"meetingCreated","format":1,"plan":}"#.utf8.count)
    let divided = plan.creation(most: size - 1)
    #expect(divided.count == 2)
    #expect(
      ActTests.text(divided[0]).hasPrefix(#"{"type":"meetingCreated","format":2,"parts":1,"plan""#))
    #expect(try Self.assembled(divided) == plan)
  }

  @Test(
    "whatever a line holds, the plan is the same when it is put together again",
    arguments: [0, 1, 40, 333, 1000, 5000])
  func roundTrip(room: Int) throws {
    for (sites, people) in [(1, 0), (1, 60), (30, 0), (30, 1), (9, 40), (2, 200)] {
      let plan = Self.plan(sites: sites, people: people)
      let most = plan.leastBytes + 300 + room
      let acts = plan.creation(most: most)
      #expect(try Self.assembled(acts) == plan)
      for act in acts {
        let bytes = (act as? MeetingCreated)?.plan.map { Self.size($0) }
        let part = (act as? PlanContinued)?.content
        #expect((bytes ?? 0) <= most && part.map { Self.size($0) <= most } ?? true)
        #expect(part != PlanPart())
      }
    }
  }

  @Test("a site of 100,000 people stands in several lines of less than 1 MiB")
  func manyPeople() throws {
    var plan = Self.plan(sites: 2, people: 0)
    plan.sites[1].people = (1...100_000).map { Person(id: PersonID("p\($0)"), name: "P") }
    let acts = plan.creation()
    #expect(acts.count > 3)
    for (place, act) in acts.enumerated() {
      let size = ActTests.json(act).count
      #expect(size <= RecordLimits.planBytes + 100)
      // None is left half empty: the next one's first element would not have fitted.
      #expect(size > RecordLimits.planBytes - 1000 || place == acts.count - 1)
    }
    let people = acts.compactMap { ($0 as? PlanContinued)?.content?.people.count }
    let first = (acts[0] as? MeetingCreated)?.plan?.sites.last?.people.count ?? 0
    #expect(people.reduce(first, +) == 100_000)
  }

  @Test("the format of a line and the number of its parts go together")
  func formats() throws {
    let whole = ActTests.text(MeetingCreated(.small))
    let begun = ActTests.text(MeetingCreated(.small, parts: 3))
    for text in [
      whole.replacing("\"format\":1,\"plan\":{", with: "\"format\":2,\"plan\":{"),
      begun.replacing("\"format\":2,", with: "\"format\":1,"),
      begun.replacing("\"parts\":3", with: "\"parts\":0"),
      begun.replacing("\"parts\":3", with: "\"parts\":10001"),
    ] {
      let error = #expect(throws: ActProblem.self) { try ActTests.read(text) }
      guard case .invalid = error else {
        Issue.record("\(text.prefix(80)): \(String(describing: error))")
        continue
      }
    }
    let newer = begun.replacing("\"format\":2,\"parts", with: "\"format\":3,\"parts")
    #expect(throws: ActProblem.novelty(.format(3))) { try ActTests.read(newer) }
  }

  /// Two parts of a plan, of which one thing is not as it must be, and where the error says so.
  struct Bad: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    let change: @Sendable (inout Plan, inout PlanPart) -> Void
  }

  static let bad: [Bad] = [
    Bad(testDescription: "a site twice", path: "plan.sites[5].id") { $1.sites[0].id = .haNoi },
    Bad(testDescription: "a person twice", path: "plan.sites[5].people[0].id") {
      $1.sites[0].people = [Person(id: .an, name: "A")]
    },
    Bad(testDescription: "a person twice in one site", path: "plan.sites[4].people[1].id") {
      $1.people = [Person(id: .otherAn, name: "A")]
    },
    Bad(testDescription: "sites above each other", path: "plan.sites[1].parent") {
      $0.sites[1].parent = SiteID("moi")
      $1.sites[0].parent = .haNoi
    },
    Bad(testDescription: "a site above that is not there", path: "plan.sites[5].parent") {
      $1.sites[0].parent = SiteID("dau-do")
    },
    Bad(testDescription: "a region that is not there", path: "plan.sites[5].region") {
      $1.sites[0].region = "dau-do"
    },
    Bad(testDescription: "another site first", path: "plan.sites") { plan, _ in
      plan.sites.removeFirst()
    },
    Bad(testDescription: "a presenter who is not there", path: "plan.agenda[0].presenter") {
      plan, _ in
      plan.agenda[0].presenter = PersonID("ai-do")
    },
    Bad(testDescription: "50,001 sites", path: "plan.sites") { _, part in
      part.sites += (0..<PlanLimits.sites - 5).map { Site(id: SiteID("s\($0)"), name: "S") }
    },
    Bad(testDescription: "1,000,001 people", path: "plan.sites") { _, part in
      part.people = (0...PlanLimits.people).map { Person(id: PersonID("p\($0)"), name: "P") }
    },
  ]

  @Test("parts that break a rule together make no plan", arguments: bad)
  func refused(_ bad: Bad) throws {
    var plan = Plan.small
    var part = PlanPart(sites: [Site(id: SiteID("moi"), name: "Mới")])
    bad.change(&plan, &part)
    var assembly = try #require(PlanAssembly(MeetingCreated(plan, parts: 1)))
    try assembly.take(PlanContinued(part, part: 1, of: 1))
    let error = #expect(throws: JSONError.self) { try assembly.whole() }
    #expect(error?.path.hasPrefix(bad.path) ?? false, "\(String(describing: error))")
  }

  @Test("a part is taken in its place alone")
  func misplaced() throws {
    var assembly = try #require(PlanAssembly(MeetingCreated(.small, parts: 2)))
    let (first, second) = (PlanContinued(PlanPart(), part: 1, of: 2), PlanPart())
    #expect(throws: JSONError.self) { try assembly.take(PlanContinued(second, part: 2, of: 2)) }
    #expect(throws: JSONError.self) { try assembly.take(PlanContinued(second, part: 1, of: 3)) }
    try assembly.take(first)
    #expect(!assembly.isComplete)
    #expect(throws: JSONError.self) { try assembly.take(first) }
  }
}

@Suite("A record whose plan stands in parts")
struct PlanPartsRecordTests {
  private let plan = PlanPartsTests.plan(sites: 9, people: 4)

  /// The record right after its creation, in at least four lines.
  private func begun() -> Play {
    var play = Play(plan)
    let acts = plan.creation(most: plan.leastBytes + 700)
    play.record = Record(
      creation: Entry(seq: 0, id: "a0", at: play.now, by: "thu-ky", act: acts[0]), plan: plan)
    for (number, act) in acts.enumerated().dropFirst() {
      play.record.append(
        Entry(seq: number, id: "a\(number)", at: play.now, by: "thu-ky", act: act))
    }
    #expect(acts.count >= 4)
    return play
  }

  @Test("none of its lines can be undone, and right after it there is nothing to undo")
  func undo() throws {
    var play = begun()
    let last = play.record.head
    for seq in 0...last { #expect(play.refusal(of: Undo(seq: seq)) == .creationStands) }
    #expect(play.refusal(of: Undo()) == .nothingToUndo(by: "thu-ky"))
    #expect(play.refusal(of: Redo()) == .nothingToRedo(by: "thu-ky"))
    try play.act(SiteMarked(SiteID("s3"), SiteAnswer(.present)))
    #expect(play.record.lastAct(by: "thu-ky") == last + 1)
    try play.act(Undo())
    #expect(play.refusal(of: Undo()) == .nothingToUndo(by: "thu-ky"))
    #expect(play.meeting == Meeting(plan: plan))
  }

  @Test("the meeting is whole at any of its lines")
  func lookBack() {
    let play = begun()
    for seq in 0...play.record.head {
      #expect(play.record.meeting(upTo: seq) == Meeting(plan: plan))
    }
  }

  @Test("its first line tells of all sites and people")
  func phrase() {
    let play = begun()
    let phrase = play.record.entries[0].act.phrase(in: play.record)
    #expect(phrase.vi == "Lập hội nghị: Giao ban, 9 điểm cầu, 36 đại biểu")
    #expect(phrase.en == "Meeting created: Briefing, 9 sites, 36 delegates")
    #expect(MeetingCreated(.small).phrase(in: Play().record).vi == "Lập hội nghị: Giao ban")
  }
}

@Suite("The quick reading of parts")
struct PlanScannerTests {
  /// Reads a part quickly; nil where that is left to the strict reader.
  private func quick(_ text: String) -> PlanPart? {
    Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = ByteScanner(bytes)
      guard let part = PlanScanner.part(&scanner) else {
        #expect(scanner.position == 0)
        return nil
      }
      #expect(scanner.isAtEnd)
      return part
    }
  }

  private func strict(_ text: String) -> PlanPart? {
    (try? StrictJSON.parse(Array(text.utf8))).flatMap { try? PlanPart(json: $0) }
  }

  private func written(_ part: PlanPart) -> String {
    var writer = JSONWriter()
    writer.value(part)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var part: PlanPart {
    var plan = PlanPartsTests.plan(sites: 6, people: 3)
    plan.sites[2].people[0].title = "Chức danh mô phỏng"
    plan.sites[2].people[1].title = "Chức danh mô phỏng"
    plan.sites[2].people[2].role = .chair
    plan.sites[3].isSynthetic = true
    plan.sites[4].expected = nil
    return PlanPart(people: plan.sites[0].people, sites: Array(plan.sites[1...]))
  }

  @Test("what is written is read, as the strict reader reads it")
  func same() {
    for part in [part, PlanPart(), PlanPart(people: part.people), PlanPart(sites: part.sites)] {
      let text = written(part)
      #expect(quick(text) == part && strict(text) == part)
    }
  }

  @Test("sites of which more is known are left to the strict reader")
  func rare() {
    var part = part
    for change: (inout Site) -> Void in [
      { $0.aliases = ["BRVT"] }, { $0.isoCode = "VN-43" }, { $0.contact = "090" },
      { $0.cluster = 4 }, { $0.capital = "Bà Rịa" }, { $0.nameEn = "Ba Ria" },
      { $0.name = "Tên \"trong ngoặc\"" },
    ] {
      part.sites[1] = Site(id: SiteID("a"), name: "A")
      change(&part.sites[1])
      let text = written(part)
      #expect(quick(text) == nil && strict(text) == part)
    }
  }

  @Test(
    "whatever byte is changed, it takes nothing that the strict reader does not", arguments: 1...8)
  func hostile(seed: UInt64) {
    var dice = Dice(seed: seed)
    let whole = Array(written(part).utf8)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...1, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes[place] = bytes.randomElement(using: &dice) ?? 0
        case 2: bytes.remove(at: place)
        default: bytes.insert(bytes.randomElement(using: &dice) ?? 0, at: place)
        }
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      let found: PlanPart? = bytes.withUnsafeBytes {
        var scanner = ByteScanner($0)
        guard let part = PlanScanner.part(&scanner), scanner.isAtEnd else { return nil }
        return part
      }
      // Keys that repeat are found when the parts are put together.
      guard let found, Set(found.sites.map(\.id)).count == found.sites.count else { continue }
      let people = (found.sites.flatMap(\.people) + found.people).map(\.id)
      guard Set(people).count == people.count else { continue }
      #expect(strict(text) == found, "\(text)")
    }
  }
}
