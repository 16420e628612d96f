// The words of states, events and refusals: complete, distinct, and exact where people act on them.

import Roster
import Testing
import Words

@Suite("Sentences")
struct SentenceTests {
  private static let caMau = SiteID("ca-mau")
  private static let person = PersonID("dat")

  private static func plan() throws -> Plan {
    var site = Site(id: caMau, name: "Cà Mau")
    site.expected = 9
    site.people = [
      Person(id: person, name: "Lê Văn Đạt"), Person(id: PersonID("anh"), name: "Nguyễn Ánh"),
    ]
    var plan = Plan(
      id: "p", title: Phrase(vi: "Giao ban", en: "Briefing"),
      starts: try #require(CivilTime(iso: "2024-04-19T08:00")),
      ends: try #require(CivilTime(iso: "2024-04-19T11:00")),
      hall: Phrase(vi: "Hội trường", en: "Hall"),
      sites: [
        Site(id: .hall, name: "Hội trường"), site, Site(id: SiteID("son-la"), name: "Sơn La"),
      ])
    plan.agenda = [
      AgendaItem(id: ItemID("mo"), kind: .opening, title: Phrase(vi: "Khai mạc", en: "Opening"))
    ]
    return plan
  }

  private static func record(_ events: [any Act]) throws -> Record {
    let plan = try plan()
    // 08:05:00 at +07:00, and a second more for each event.
    let start = Moment(wall: 1_713_488_700_000, boot: 1, up: 0)
    var record = Record(
      creation: Entry(seq: 0, id: "e0", at: start, by: "thu-ky", act: MeetingCreated(plan)),
      plan: plan)
    for (index, event) in events.enumerated() {
      record.append(
        Entry(
          seq: index + 1, id: "e\(index + 1)", at: start.advanced(by: Int64(index + 1) * 1000),
          by: "thu-ky", act: event))
    }
    return record
  }

  private static func paper(_ site: SiteID = caMau) -> Registration {
    Registration(site: site, person: site == caMau ? person : nil, kind: .paper, limit: 420)
  }

  @Test("labels of one kind of state differ in both languages")
  func labelsDiffer() {
    func areDistinct(_ labels: [Phrase]) -> Bool {
      Set(labels.map(\.vi)).count == labels.count && Set(labels.map(\.en)).count == labels.count
    }
    #expect(areDistinct(SiteMark.allCases.map(\.label)))
    #expect(areDistinct(PersonMark.allCases.map(\.label)))
    #expect(areDistinct(Link.allCases.map(\.label)))
    #expect(areDistinct(TurnKind.allCases.map(\.label)))
    #expect(areDistinct(TurnKind.allCases.map(\.shortLabel)))
    #expect(areDistinct(TurnState.allCases.map(\.label)))
    #expect(areDistinct(Phase.allCases.map(\.label)))
    #expect(areDistinct(Right.allCases.map(\.label)))
  }

  @Test("signs are told apart, and a bad line never looks like a mark")
  func signsDiffer() {
    let marks = SiteMark.allCases.map(\.sign)
    #expect(String(marks) == "·+mpv?")
    #expect(Set(PersonMark.allCases.map(\.sign)).count == PersonMark.allCases.count)
    let links = Link.allCases.map(\.sign).filter { $0 != " " }
    #expect(Set(links).count == links.count)
    #expect(Set(links).isDisjoint(with: marks))
    #expect(Link.lost.sign == "!" && Link.unstable.sign == "~" && Link.phone.sign == "t")
  }

  @Test("short forms of kinds have at most three letters")
  func shortForms() {
    for kind in TurnKind.allCases {
      #expect(kind.shortLabel.vi.count <= 3 && kind.shortLabel.en.count <= 3)
    }
  }

  @Test(
    "an event is one line with names",
    arguments: [
      (SiteMarked(caMau, SiteAnswer(.present, present: 9)), "Cà Mau: có mặt, 9 người"),
      (
        SiteMarked(caMau, SiteAnswer(.excused, reason: "bão")),
        "Cà Mau: vắng có phép, lý do: bão"
      ),
      (
        PeopleMarked(caMau, [person, PersonID("anh")], .late, reason: nil),
        "Cà Mau: Lê Văn Đạt, Nguyễn Ánh – đến muộn"
      ),
      (LinkChanged(caMau, .lost), "Cà Mau: mất kết nối"),
      (TurnStarted(TurnID("t1")), "Bắt đầu lượt t1 · Cà Mau · tham luận"),
      (
        TurnExtended(TurnID("t1"), seconds: -90),
        "Rút ngắn lượt t1 · Cà Mau · tham luận: bớt 1 phút 30 giây"
      ),
      (ItemStarted(ItemID("mo")), "Bắt đầu nội dung: Khai mạc"),
      (Undone(seq: 1, reason: "nhầm"), "Hoàn tác #1: Cà Mau: không trả lời (lý do: nhầm)"),
      (Undone(seq: 3, reason: nil), "Làm lại #1: Cà Mau: không trả lời"),
    ] as [(any Act, String)])
  func eventLines(event: any Act, line: String) throws {
    let record = try Self.record([
      SiteMarked(Self.caMau, SiteAnswer(.noAnswer)),
      TurnRegistered(TurnID("t1"), Self.paper()),
      Undone(seq: 1, reason: nil),
    ])
    #expect(event.phrase(in: record).vi == line)
  }

  @Test("a turn whose registration was undone is still named")
  func undoneRegistration() throws {
    let record = try Self.record([
      TurnRegistered(TurnID("t1"), Self.paper()), Undone(seq: 1, reason: nil),
    ])
    #expect(record.meeting.turns.isEmpty)
    #expect(
      TurnWithdrawn(TurnID("t1")).phrase(in: record).vi
        == "Rút đăng ký lượt t1 · Cà Mau · tham luận")
  }

  @Test("a stale command tells who changed what, when, and under which number")
  func staleSentence() throws {
    let record = try Self.record([
      SiteMarked(Self.caMau, SiteAnswer(.present, present: 9))
    ])
    #expect(
      Refusal.stale(seq: 1, by: "An", asker: "minh").phrase(in: record).vi
        == "Việc của minh chưa ghi: An vừa ghi “Cà Mau: có mặt, 9 người” lúc 08:05:01 (#1); "
        + "xem lại rồi bấm lại nếu vẫn muốn.")
  }

  @Test("a refused undo names the events that depend on it, the sixth and later only by count")
  func dependantsSentence() throws {
    let record = try Self.record([
      TurnRegistered(TurnID("t1"), Self.paper()), PhaseChanged(.open),
      TurnCalled(TurnID("t1")), TurnStarted(TurnID("t1")), TurnPaused(TurnID("t1")),
      TurnResumed(TurnID("t1")), TurnEnded(TurnID("t1")),
    ])
    let sentence = Refusal.dependants(record.dependants(of: 1)).phrase(in: record).vi
    #expect(record.dependants(of: 1) == [3, 4, 5, 6, 7])
    #expect(sentence.contains("#3 (Mời lượt t1"))
    let many = Refusal.dependants([2, 3, 4, 5, 6, 7]).phrase(in: record)
    #expect(!many.vi.contains("#7 ("))
    #expect(many.vi.contains(" và 1 việc khác"))
  }

  @Test("the floor's refusal names the turn, its site, its speaker and its state")
  func floorHeldSentence() throws {
    let record = try Self.record([
      TurnRegistered(TurnID("t1"), Self.paper()), PhaseChanged(.open),
      TurnStarted(TurnID("t1")),
    ])
    #expect(
      Refusal.floorHeld(TurnID("t1")).phrase(in: record).vi
        == "Lượt t1 · Cà Mau · Lê Văn Đạt · tham luận đang giữ quyền phát biểu "
        + "(đang phát biểu); kết thúc hoặc tạm hoãn lượt đó trước.")
  }

  @Test(
    "every refusal is a whole sentence in both languages",
    arguments: [
      .unknownSite("x"), .unknownPerson(person, at: caMau), .unknownTurn(TurnID("t9")),
      .unknownItem(ItemID("x")), .hallHasNoLink, .headcountOfAbsentSite(caMau, .excused),
      .outOfRange(7, allowed: 1...3), .nobodyNamed, .floorHeld(TurnID("t1")), .floorEmpty,
      .notOnFloor(TurnID("t1")), .notOnFloor(TurnID("t9")), .listEmpty, .nothingReady,
      .nothingToResume, .closingWithTurn(TurnID("t1")), .noRoundRunning, .itemState(ItemID("mo")),
      .stale(seq: 1, by: "An", asker: "minh"), .stale(seq: 99, by: "An", asker: "minh"),
      .nothingToUndo(by: "An"),
      .nothingToRedo(by: "An"), .unknownEvent(99), .creationStands, .repairStands(7),
      .alreadyUndone(1, by: 1),
      .alreadyUndone(1, by: 99), .dependants([1]), .dependants([99]),
    ] + TurnState.allCases.map { .turnIs(TurnID("t1"), $0) } + Phase.allCases.map { .phaseIs($0) }
      + Right.allCases.map { .roleMayNot(.observer, $0) } as [Refusal])
  func wholeSentences(refusal: Refusal) throws {
    let record = try Self.record([TurnRegistered(TurnID("t1"), Self.paper())])
    let phrase = refusal.phrase(in: record)
    for sentence in [phrase.vi, phrase.en] {
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.hasSuffix(".."))
      #expect(
        sentence.first.map { $0.isUppercase || $0 == "#" } == true)
      #expect(!sentence.contains("  "))
    }
    #expect(phrase.vi != phrase.en)
  }
}
