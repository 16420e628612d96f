// Owns the small briefing that the tests of this room play: its plan, and the hand that decides
// commands and appends what comes of them, at moments that the test chooses.

import Words

@testable import Roster

extension SiteID {
  static let haNoi = SiteID("ha-noi")
  static let sonLa = SiteID("son-la")
  static let kienGiang = SiteID("kien-giang")
  static let caMau = SiteID("ca-mau")
}

extension PersonID {
  static let an = PersonID("hn-1")
  static let binh = PersonID("hn-2")
  static let chi = PersonID("hn-3")
  /// Bears the same full name as `an`, at another site.
  static let otherAn = PersonID("cm-1")
}

extension TurnID {
  static let first = TurnID("t1")
  static let second = TurnID("t2")
  static let third = TurnID("t3")
}

extension ItemID {
  static let opening = ItemID("khai-mac")
  static let discussion = ItemID("thao-luan")
}

extension Plan {
  /// The hall and four sites: Sơn La expects an unknown number, the others 10 each.
  static var small: Plan {
    let names: [(SiteID, String)] = [
      (.hall, "Hội trường"), (.haNoi, "Hà Nội"), (.sonLa, "Sơn La"), (.kienGiang, "Kiên Giang"),
      (.caMau, "Cà Mau"),
    ]
    var plan = Plan.plain(sites: names.map { Site(id: $0, name: $1) })
    for index in plan.sites.indices where plan.sites[index].id != .sonLa {
      plan.sites[index].expected = 10
    }
    plan.sites[1].people = [
      Person(id: .an, name: "Nguyễn Văn An", role: .head), Person(id: .binh, name: "Trần Thị Bình"),
      Person(id: .chi, name: "Lê Thị Chi"),
    ]
    plan.sites[4].people = [Person(id: .otherAn, name: "Nguyễn Văn An")]
    plan.agenda = [
      AgendaItem(id: .opening, kind: .opening, title: Phrase(vi: "Khai mạc", en: "Opening")),
      AgendaItem(id: .discussion, kind: .discussion, title: Phrase(vi: "Thảo luận", en: "Debate")),
    ]
    return plan
  }

  /// A number of sites that expect a number of delegates each.
  static func country(of count: Int, expecting expected: Int? = nil) -> Plan {
    plain(
      sites: (0..<count).map { number in
        var site = Site(id: number == 0 ? .hall : SiteID("s\(number)"), name: "Điểm cầu \(number)")
        site.expected = expected
        return site
      })
  }

  private static func plain(sites: [Site]) -> Plan {
    let day = CivilTime(wall: 1_713_488_400_000, offset: 420)
    return Plan(
      id: "giao-ban", title: Phrase(vi: "Giao ban", en: "Briefing"), starts: day, ends: day,
      hall: Phrase(vi: "Hội trường", en: "Hall"), sites: sites)
  }
}

/// A record that is being played, and the hand of its clock.
struct Play {
  var record: Record
  var now = Moment(wall: 1_713_488_400_000, boot: 7, up: 60_000)

  init(_ plan: Plan = .small) {
    record = Record(
      creation: Entry(seq: 0, id: "a0", at: now, by: "thu-ky", act: MeetingCreated(plan)),
      plan: plan)
  }

  var meeting: Meeting { record.meeting }

  /// Lets time pass.
  mutating func pass(seconds: Int) {
    now = now.advanced(by: Int64(seconds) * 1000)
  }

  /// Decides a command and appends what comes of it: the event, or nil where nothing changes.
  @discardableResult
  mutating func act(
    _ command: any Request, by person: String = "thu-ky", role: Role? = nil, seen: Int? = nil
  ) throws(Refusal) -> (any Act)? {
    let order = Order(
      id: "a\(record.head + 1)", request: command, by: person, role: role, seen: seen)
    guard let event = try record.decide(order) else { return nil }
    record.append(
      Entry(seq: record.head + 1, id: order.id, at: now, by: person, act: event))
    return event
  }

  /// Does several things in a row.
  mutating func act(
    _ first: any Request, _ second: any Request, _ others: any Request...
  ) throws(Refusal) {
    try act(first)
    try act(second)
    for command in others { try act(command) }
  }

  /// Returns why a command would be refused; nil where it would not.
  func refusal(
    of command: any Request, by person: String = "thu-ky", role: Role? = nil, seen: Int? = nil
  ) -> Refusal? {
    var copy = self
    do throws(Refusal) {
      try copy.act(command, by: person, role: role, seen: seen)
      return nil
    } catch {
      return error
    }
  }

  /// Registers a turn for each site; they are `t1`, `t2`, … in a new meeting.
  mutating func register(_ sites: SiteID..., limit: Int = 300) throws(Refusal) {
    for site in sites {
      try act(
        RegisterTurn(site, person: nil, kind: .remark, topic: nil, limitSeconds: limit))
    }
  }

  /// A meeting that is open with a turn listed for each of some sites.
  static func open(listing sites: SiteID...) throws(Refusal) -> Play {
    var play = Play()
    try play.act(PhaseChanged(.open))
    for site in sites { try play.register(site) }
    return play
  }

  /// Returns a turn as it stands.
  func turn(_ id: TurnID) -> Turn? { meeting.turns[id] }

  /// Returns the state of a turn as it stands, "not reached" included.
  func state(_ id: TurnID) -> TurnState? { turn(id).map { meeting.state(of: $0) } }

  /// Returns the seconds a turn has used by now.
  func used(_ id: TurnID) -> Int? { turn(id)?.usedSeconds(at: now) }
}
