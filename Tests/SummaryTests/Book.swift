// Owns the small meeting that the tests of this room summarise: a plan by code, and a record kept
// through `decide`, as the program keeps it.

import Roster
import Summary
import Testing
import Words

/// A record in the making, with a clock that goes on by itself.
struct Book {
  private(set) var record: Record
  private(set) var now: Moment

  /// 19 April 2024, 08:00 at +07:00.
  static let eight = Moment(wall: 1_713_488_400_000, boot: 7, up: 5_000_000)

  init(_ plan: Plan) {
    now = Book.eight
    record = Record(
      creation: Entry(seq: 0, id: "a0", at: now, by: "thu-ky", act: MeetingCreated(plan)),
      plan: plan)
  }

  /// The head as a journal would give it.
  var head: (seq: Int, hash: String) {
    (record.head, String(repeating: "0123456789abcdef", count: 4))
  }

  var summary: SummaryReport { SummaryReport(record: record, head: head, now: now) }

  var status: StatusReport { StatusReport(record: record, head: head, now: now) }

  mutating func wait(seconds: Int) {
    now = now.advanced(by: Int64(seconds) * 1000)
  }

  /// Records what a command comes to, ten seconds after the act before.
  mutating func act(_ command: any Request, by author: String = "thu-ky") throws {
    wait(seconds: 10)
    let seq = record.head + 1
    let event = try #require(
      try record.decide(Order(id: "a\(seq)", request: command, by: author)),
      "the command changes nothing: \(command)")
    record.append(Entry(seq: seq, id: "a\(seq)", at: now, by: author, act: event))
  }
}

extension Plan {
  /// A plan of the hall and sites, planned for 19 April 2024, 08:00 to 11:30 at +07:00.
  static func small(_ sites: [Site]) throws -> Plan {
    let starts = try #require(CivilTime(iso: "2024-04-19T08:00"))
    let ends = try #require(CivilTime(iso: "2024-04-19T11:30"))
    var plan = Plan(
      id: "nho", title: Phrase(vi: "Hội nghị giao ban thử | nhỏ", en: "Small briefing | test"),
      starts: starts, ends: ends,
      hall: Phrase(vi: "Hội trường trung tâm", en: "Central hall"), sites: sites)
    plan.regions = [
      Region(id: "bac", name: Phrase(vi: "Miền Bắc", en: "North")),
      Region(id: "nam", name: Phrase(vi: "Miền Nam", en: "South")),
    ]
    return plan
  }
}

extension Site {
  static func make(
    _ id: String, _ name: String, region: String?, expected: Int?, people: [Person] = []
  ) -> Site {
    var site = Site(id: SiteID(id), name: name)
    site.region = region
    site.expected = expected
    site.people = people
    return site
  }

  static var hallOfTests: Site {
    var hall = make(
      "hoi-truong", "Hội trường", region: nil, expected: 4,
      people: [Person(id: PersonID("chu-tri"), name: "Đại biểu Chủ trì", role: .chair)])
    hall.nameEn = "Central hall"
    return hall
  }
}

extension Book {
  /// A meeting with every mark, every end of a turn, a substitute, undos and a late correction.
  static func everything() throws -> Book {
    var plan = try Plan.small([
      .hallOfTests,
      .make(
        "ca-mau", "Cà Mau", region: "nam", expected: 10,
        people: [
          Person(id: PersonID("cm-1"), name: "Lê Văn Đạt", title: "Trưởng đoàn", role: .head),
          Person(id: PersonID("cm-2"), name: "Nguyễn Thị Ánh"),
          Person(id: PersonID("cm-3"), name: "Trần \"Út\" Ngọ"),
        ]),
      .make("an-giang", "An Giang", region: "nam", expected: 8),
      .make("son-la", "Sơn La", region: "bac", expected: 6),
      .make("cao-bang", "Cao Bằng", region: "bac", expected: nil),
      .make("vung-tau", "Bà Rịa - Vũng Tàu", region: "nam", expected: 5),
      .make("ha-noi", "Hà Nội", region: "bac", expected: 12),
      .make("nguy-hiem", "=CMD()|'x'", region: "bac", expected: 3),
    ])
    plan.isRehearsal = true
    plan.synthetic = Phrase(vi: "Số liệu là giả định.", en: "The figures are made up.")
    var book = Book(plan)
    try book.rollCall()
    try book.speaking()
    try book.closing()
    return book
  }

  private mutating func rollCall() throws {
    let caMau = SiteID("ca-mau")
    try act(SiteMarked(.hall, SiteAnswer(.present, present: 4)))
    try act(SiteMarked(caMau, SiteAnswer(.present, present: 9)))
    try act(PeopleMarked(caMau, [PersonID("cm-1")], .excused, reason: "đi công tác; \"gấp\""))
    try act(PeopleMarked(caMau, [PersonID("cm-2")], .late, reason: nil))
    try act(PeopleMarked(caMau, [PersonID("cm-3")], .leftEarly, reason: "ốm"))
    try act(
      SubstituteNamed(
        caMau,
        Substitute(
          name: "Phạm Thay", title: "Phó đoàn", replacing: PersonID("cm-1"), isAuthorised: true)))
    try act(SiteMarked(SiteID("an-giang"), SiteAnswer(.late, present: 7, reason: "kẹt xe")))
    try act(SiteMarked(SiteID("son-la"), SiteAnswer(.excused, reason: "bão số 3")))
    try act(SiteMarked(SiteID("cao-bang"), SiteAnswer(.noAnswer)))
    try act(SiteMarked(SiteID("vung-tau"), SiteAnswer(.unexcused)))
    try act(SiteMarked(SiteID("nguy-hiem"), SiteAnswer(.present, present: 2, reason: "-5")))
    try act(SiteMarked(SiteID("ha-noi"), SiteAnswer(.present)))
    try act(Undo(seq: nil, reason: "nhầm điểm cầu"))
    try act(LinkChanged(SiteID("an-giang"), .lost))
    wait(seconds: 60)
    try act(LinkChanged(SiteID("an-giang"), .good))
  }

  private mutating func speaking() throws {
    let sites = ["ca-mau", "an-giang", "nguy-hiem", "ca-mau", "ha-noi"]
    for (index, site) in sites.enumerated() {
      try act(
        RegisterTurn(
          SiteID(site), person: index == 0 ? PersonID("cm-2") : nil,
          kind: TurnKind.allCases[index], topic: index == 0 ? "+84 và hợp tác" : nil,
          limitSeconds: index == 0 ? 60 : nil))
    }
    try act(PhaseChanged(.open), by: "dieu-hanh")
    try act(StartTurn(TurnID("t1")), by: "dieu-hanh")
    wait(seconds: 90)
    try act(EndTurn(nil), by: "dieu-hanh")
    try act(ResumeTurn(TurnID("t1")), by: "dieu-hanh")
    try act(EndTurn(nil), by: "dieu-hanh")
    try act(StartTurn(TurnID("t2")), by: "dieu-hanh")
    wait(seconds: 30)
    try act(DeferTurn(nil), by: "dieu-hanh")
    try act(TurnWithdrawn(TurnID("t3")))
    try act(MoveTurn(TurnID("t5"), place: 2))
  }

  private mutating func closing() throws {
    try act(CloseMeeting(endingTurn: false), by: "dieu-hanh")
    try act(
      SiteMarked(SiteID("an-giang"), SiteAnswer(.late, present: 6, reason: "kẹt xe")))
  }
}
