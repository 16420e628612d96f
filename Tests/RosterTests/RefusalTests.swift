// Owns the proof that every refusal can be met: a table of them that a switch keeps complete.

import Support
import Testing

@testable import Roster

/// The cases of `Refusal`.
private enum Reason: CaseIterable {
  case unknownSite, unknownPerson, unknownTurn, unknownItem, hallHasNoLink,
    headcountOfAbsentSite, outOfRange, nobodyNamed, floorHeld, floorEmpty, notOnFloor, listEmpty,
    nothingReady, nothingToResume, turnIs, phaseIs, closingWithTurn, noRoundRunning, itemState,
    roleMayNot, stale, nothingToUndo, nothingToRedo, unknownEvent, creationStands, repairStands,
    alreadyUndone, dependants, actTaken, siteClosed, personClosed, keyTaken, hallStays,
    nobodyPresent, toldInFuture, toldBeforeRecord
}

extension Refusal {
  /// Which case it is; a new one does not compile until it is added here, and to the table below.
  fileprivate var reason: Reason {
    switch self {
    case .unknownSite: .unknownSite
    case .unknownPerson: .unknownPerson
    case .unknownTurn: .unknownTurn
    case .unknownItem: .unknownItem
    case .hallHasNoLink: .hallHasNoLink
    case .headcountOfAbsentSite: .headcountOfAbsentSite
    case .outOfRange: .outOfRange
    case .nobodyNamed: .nobodyNamed
    case .floorHeld: .floorHeld
    case .floorEmpty: .floorEmpty
    case .notOnFloor: .notOnFloor
    case .listEmpty: .listEmpty
    case .nothingReady: .nothingReady
    case .nothingToResume: .nothingToResume
    case .turnIs: .turnIs
    case .phaseIs: .phaseIs
    case .closingWithTurn: .closingWithTurn
    case .noRoundRunning: .noRoundRunning
    case .itemState: .itemState
    case .roleMayNot: .roleMayNot
    case .stale: .stale
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .unknownEvent: .unknownEvent
    case .creationStands: .creationStands
    case .repairStands: .repairStands
    case .alreadyUndone: .alreadyUndone
    case .dependants: .dependants
    case .actTaken: .actTaken
    case .siteClosed: .siteClosed
    case .personClosed: .personClosed
    case .keyTaken: .keyTaken
    case .hallStays: .hallStays
    case .nobodyPresent: .nobodyPresent
    case .toldInFuture: .toldInFuture
    case .toldBeforeRecord: .toldBeforeRecord
    }
  }
}

/// What was done, what is asked for then, and why it is refused.
private struct Refused {
  var done: [any Request] = []
  var command: any Request
  var role: Role?
  var seen: Int?
  var refusal: Refusal

  init(
    _ command: any Request, after done: [any Request] = [], role: Role? = nil, seen: Int? = nil,
    _ refusal: Refusal
  ) {
    self.done = done
    self.command = command
    self.role = role
    self.seen = seen
    self.refusal = refusal
  }

  static let nowhere = SiteID("nowhere")
  static let nobody = PersonID("nobody")
  static let noTurn = TurnID("t99")
  static let noItem = ItemID("nothing")
  static let undo = Undo(seq: nil, reason: nil)
  static let markHall = SiteMarked(.hall, SiteAnswer(.present))

  static func register(
    _ site: SiteID = .haNoi, person: PersonID? = nil, limit: Int? = nil
  ) -> any Request {
    RegisterTurn(site, person: person, kind: .remark, topic: nil, limitSeconds: limit)
  }

  static let attendance = [
    Refused(SiteMarked(nowhere, SiteAnswer(.late)), .unknownSite("nowhere")),
    Refused(PeopleMarked(nowhere, [.an], .late, reason: nil), .unknownSite("nowhere")),
    Refused(SubstituteNamed(nowhere, Substitute(name: "Dũng")), .unknownSite("nowhere")),
    Refused(LinkChanged(nowhere, .lost), .unknownSite("nowhere")),
    Refused(
      PeopleMarked(.haNoi, [.an, nobody], .late, reason: nil), .unknownPerson(nobody, at: .haNoi)),
    Refused(
      SubstituteNamed(.haNoi, Substitute(name: "Dũng", replacing: .otherAn)),
      .unknownPerson(.otherAn, at: .haNoi)),
    Refused(PeopleMarked(.haNoi, [], .late, reason: nil), .nobodyNamed),
    Refused(LinkChanged(.hall, .good), .hallHasNoLink),
    Refused(LinkChanged(.hall, .unknown), .hallHasNoLink),
    Refused(RoundFinished(), .noRoundRunning),
  ]

  private static let noon = TimeOfDay.noon.on(Play.start)
  private static let midnight = TimeOfDay.midnight.on(Play.start)

  static let told = [
    Refused(TellMark(markHall, at: .noon, now: Play().now), .toldInFuture(noon, now: Play.start)),
    Refused(
      TellMark(markHall, at: .midnight, now: Play().now),
      .toldBeforeRecord(midnight, began: Play.start)),
    Refused(
      TellMark(SiteMarked(.hall, SiteAnswer(.present, present: 0)), at: .noon, now: Play().now),
      .nobodyPresent(.hall)),
  ]

  static let headcounts =
    [SiteMark.present, .late].map {
      Refused(SiteMarked(.haNoi, SiteAnswer($0, present: 0)), .nobodyPresent(.haNoi))
    }
    + [SiteMark.excused, .unexcused, .noAnswer, .notCalled].map {
      Refused(
        SiteMarked(.haNoi, SiteAnswer($0, present: 3)), .headcountOfAbsentSite(.haNoi, $0))
    }
    + [Int.min, -1, 10_000, Int.max].map {
      Refused(
        SiteMarked(.haNoi, SiteAnswer(.present, present: $0)), .outOfRange($0, allowed: 0...9999))
    }

  static let turns =
    [
      Refused(register(nowhere), .unknownSite("nowhere")),
      Refused(register(person: .otherAn), .unknownPerson(.otherAn, at: .haNoi)),
      Refused(register(limit: 5), .outOfRange(5, allowed: 10...86_400)),
      Refused(CallTurn(nil), after: [PhaseChanged(.open)], .listEmpty),
      Refused(StartTurn(nil), after: [PhaseChanged(.open)], .listEmpty),
      Refused(
        CallTurn(nil), after: [PhaseChanged(.open), register(), LinkChanged(.haNoi, .lost)],
        .nothingReady),
      Refused(ResumeTurn(nil), after: [PhaseChanged(.open), register()], .nothingToResume),
      Refused(EndTurn(nil), after: [PhaseChanged(.open)], .floorEmpty),
      Refused(EndTurn(.first), after: [PhaseChanged(.open), register()], .notOnFloor(.first)),
      Refused(
        CallTurn(nil), after: [PhaseChanged(.open), register(), StartTurn(nil)], .floorHeld(.first)),
      Refused(
        StartTurn(.first), after: [PhaseChanged(.open), register(), TurnWithdrawn(.first)],
        .turnIs(.first, .withdrawn)),
      Refused(
        ResumeTurn(.first), after: [PhaseChanged(.open), register(), TurnWithdrawn(.first)],
        .turnIs(.first, .withdrawn)),
      Refused(
        ExtendTurn(.first, seconds: 60),
        after: [PhaseChanged(.open), register(), StartTurn(nil), EndTurn(nil)],
        .turnIs(.first, .finished)),
      Refused(StartTurn(nil), after: [register()], .phaseIs(.planned)),
      Refused(
        CloseMeeting(endingTurn: false), after: [PhaseChanged(.open), register(), CallTurn(nil)],
        .closingWithTurn(.first)),
    ] + unknownTurns

  static let unknownTurns =
    ([
      CallTurn(noTurn), StartTurn(noTurn), PauseTurn(noTurn), ResumeTurn(noTurn),
      EndTurn(noTurn), DeferTurn(noTurn), TurnWithdrawn(noTurn), ExtendTurn(noTurn, seconds: 60),
      MoveTurn(noTurn, place: 1), SpeakerNamed(noTurn, .an),
    ] as [any Request]).map { Refused($0, after: [PhaseChanged(.open)], .unknownTurn(noTurn)) }

  static let others = [
    Refused(ItemStarted(noItem), .unknownItem(noItem)),
    Refused(ItemEnded(noItem), .unknownItem(noItem)),
    Refused(ItemEnded(.opening), .itemState(.opening)),
    Refused(markHall, role: .moderator, .roleMayNot(.moderator, .attendance)),
    Refused(
      SiteMarked(.hall, SiteAnswer(.late)), after: [markHall], seen: 0,
      .stale(seq: 1, by: "thu-ky", asker: "thu-ky")),
    Refused(undo, .nothingToUndo(by: "thu-ky")),
    Refused(Redo(), after: [markHall], .nothingToRedo(by: "thu-ky")),
    Refused(Undo(seq: 2, reason: nil), after: [markHall], .unknownEvent(2)),
    Refused(Undo(seq: 0, reason: nil), .creationStands),
    Refused(Undo(seq: 1, reason: nil), after: [markHall, undo], .alreadyUndone(1, by: 2)),
    Refused(
      Undo(seq: 1, reason: nil), after: [PhaseChanged(.open), PhaseChanged(.takeBreak)],
      .dependants([2])),
  ]

  static let roster = [
    Refused(
      SiteMarked(.haNoi, SiteAnswer(.present)), after: [SiteClosed(.haNoi)], .siteClosed(.haNoi)),
    Refused(LinkChanged(.haNoi, .good), after: [SiteClosed(.haNoi)], .siteClosed(.haNoi)),
    Refused(
      RegisterTurn(.haNoi), after: [SiteClosed(.haNoi)], .siteClosed(.haNoi)),
    Refused(AddGuest(.haNoi, name: "Lan"), after: [SiteClosed(.haNoi)], .siteClosed(.haNoi)),
    Refused(
      AddSite(name: "Phú Quốc", parent: .haNoi), after: [SiteClosed(.haNoi)], .siteClosed(.haNoi)),
    Refused(AddGuest(nowhere, name: "Lan"), .unknownSite("nowhere")),
    Refused(PersonClosed(.haNoi, nobody), .unknownPerson(nobody, at: .haNoi)),
    Refused(PersonCorrected(.haNoi, .otherAn, name: "An"), .unknownPerson(.otherAn, at: .haNoi)),
    Refused(
      PeopleMarked(.haNoi, [.an], .late), after: [PersonClosed(.haNoi, .an)],
      .personClosed(.an, at: .haNoi)),
    Refused(SiteClosed(.hall), .hallStays),
    Refused(
      SiteClosed(.haNoi), after: [PhaseChanged(.open), register(), StartTurn()],
      .floorHeld(.first)),
    Refused(GivenSite(), .keyTaken("ha-noi")),
  ]

  /// Asks for a site of a key that is taken, as an edited record may hold it.
  private struct GivenSite: Request {
    var right: Right? { nil }
    func subjects(in meeting: Meeting) -> [Subject] { [] }
    func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
      SiteAdded(.haNoi, name: "Hà Nội", shortName: "Hà Nội")
    }
  }

  static let table = attendance + headcounts + turns + roster + told + others
}

@Suite("Refusals")
struct RefusalTests {
  @Test("what cannot be done is refused with the reason, and nothing is written")
  func refusals() throws {
    for refused in Refused.table {
      var play = Play()
      for command in refused.done { try play.act(command) }
      let before = play.meeting
      let entries = play.record.entries
      #expect(throws: refused.refusal, "\(refused.command)") {
        try play.act(refused.command, role: refused.role, seen: refused.seen)
      }
      #expect(play.meeting == before)
      #expect(play.record.entries == entries)
    }
  }

  @Test("every reason there is for a refusal is met above")
  func everyReason() {
    // No command makes a repair, and none chooses its id: these are met below, and by retries.
    let inTable = Set(Refused.table.map(\.refusal.reason))
    #expect(inTable.union([.repairStands, .actTaken]) == Set(Reason.allCases))
  }

  @Test("a repair of the record changes nothing, is no act of anybody's and cannot be undone")
  func repair() throws {
    var play = Play()
    try play.act(Refused.markHall)
    let before = play.meeting
    Self.happen(&play, Repaired(lines: 2, leftBytes: 0, file: "quarantine/x"))
    #expect(play.meeting == before)
    #expect(throws: Refusal.repairStands(2)) { try play.act(Undo(seq: 2, reason: nil)) }
    #expect(try play.act(Refused.undo) == Undone(seq: 1, reason: nil))
    Self.happen(&play, Repaired(lines: 4, leftBytes: 0, file: "quarantine/y"))
    #expect(try play.act(Redo()) == Undone(seq: 3, reason: nil))
    #expect(play.meeting == before)
  }

  private static func happen(_ play: inout Play, _ act: any Act) {
    let seq = play.record.head + 1
    play.record.append(
      Entry(seq: seq, id: "a\(seq)", at: play.now, by: "thu-ky", act: act))
  }
}
