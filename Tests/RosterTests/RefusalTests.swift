// Owns the proof that every refusal can be met: a table of them that a switch keeps complete.

import Testing

@testable import Roster

/// The cases of `Refusal`.
private enum Reason: CaseIterable {
  case unknownSite, unknownPerson, unknownTurn, unknownItem, hallHasNoLink,
    headcountOfAbsentSite, outOfRange, nobodyNamed, floorHeld, floorEmpty, notOnFloor, listEmpty,
    nothingReady, nothingToResume, turnIs, phaseIs, closingWithTurn, noRoundRunning, itemState,
    roleMayNot, stale, nothingToUndo, nothingToRedo, unknownEvent, creationStands, repairStands,
    alreadyUndone, dependants, actTaken
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
    }
  }
}

/// What was done, what is asked for then, and why it is refused.
private struct Refused {
  var done: [Command] = []
  var command: Command
  var role: Role?
  var seen: Int?
  var refusal: Refusal

  init(
    _ command: Command, after done: [Command] = [], role: Role? = nil, seen: Int? = nil,
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
  static let undo = Command.undo(seq: nil, reason: nil)
  static let markHall = Command.markSite(.hall, SiteAnswer(.present))

  static func register(
    _ site: SiteID = .haNoi, person: PersonID? = nil, limit: Int? = nil
  ) -> Command {
    .registerTurn(site, person: person, kind: .remark, topic: nil, limitSeconds: limit)
  }

  static let attendance = [
    Refused(.markSite(nowhere, SiteAnswer(.late)), .unknownSite("nowhere")),
    Refused(.markPeople(nowhere, [.an], .late, reason: nil), .unknownSite("nowhere")),
    Refused(.nameSubstitute(nowhere, Substitute(name: "Dũng")), .unknownSite("nowhere")),
    Refused(.setLink(nowhere, .lost), .unknownSite("nowhere")),
    Refused(
      .markPeople(.haNoi, [.an, nobody], .late, reason: nil), .unknownPerson(nobody, at: .haNoi)),
    Refused(
      .nameSubstitute(.haNoi, Substitute(name: "Dũng", replacing: .otherAn)),
      .unknownPerson(.otherAn, at: .haNoi)),
    Refused(.markPeople(.haNoi, [], .late, reason: nil), .nobodyNamed),
    Refused(.setLink(.hall, .good), .hallHasNoLink),
    Refused(.setLink(.hall, .unknown), .hallHasNoLink),
    Refused(.finishRound, .noRoundRunning),
  ]

  static let headcounts =
    [SiteMark.excused, .unexcused, .noAnswer, .notCalled].map {
      Refused(
        .markSite(.haNoi, SiteAnswer($0, present: 3)), .headcountOfAbsentSite(.haNoi, $0))
    }
    + [Int.min, -1, 10_000, Int.max].map {
      Refused(
        .markSite(.haNoi, SiteAnswer(.present, present: $0)), .outOfRange($0, allowed: 0...9999))
    }

  static let turns =
    [
      Refused(register(nowhere), .unknownSite("nowhere")),
      Refused(register(person: .otherAn), .unknownPerson(.otherAn, at: .haNoi)),
      Refused(register(limit: 5), .outOfRange(5, allowed: 10...86_400)),
      Refused(.callTurn(nil), after: [.open], .listEmpty),
      Refused(.startTurn(nil), after: [.open], .listEmpty),
      Refused(.callTurn(nil), after: [.open, register(), .setLink(.haNoi, .lost)], .nothingReady),
      Refused(.resumeTurn(nil), after: [.open, register()], .nothingToResume),
      Refused(.endTurn(nil), after: [.open], .floorEmpty),
      Refused(.endTurn(.first), after: [.open, register()], .notOnFloor(.first)),
      Refused(.callTurn(nil), after: [.open, register(), .startTurn(nil)], .floorHeld(.first)),
      Refused(
        .startTurn(.first), after: [.open, register(), .withdrawTurn(.first)],
        .turnIs(.first, .withdrawn)),
      Refused(
        .resumeTurn(.first), after: [.open, register(), .withdrawTurn(.first)],
        .turnIs(.first, .withdrawn)),
      Refused(
        .extendTurn(.first, seconds: 60),
        after: [.open, register(), .startTurn(nil), .endTurn(nil)],
        .turnIs(.first, .finished)),
      Refused(.startTurn(nil), after: [register()], .phaseIs(.planned)),
      Refused(
        .close(endingTurn: false), after: [.open, register(), .callTurn(nil)],
        .closingWithTurn(.first)),
    ] + unknownTurns

  static let unknownTurns = [
    Command.callTurn(noTurn), .startTurn(noTurn), .pauseTurn(noTurn), .resumeTurn(noTurn),
    .endTurn(noTurn), .deferTurn(noTurn), .withdrawTurn(noTurn), .extendTurn(noTurn, seconds: 60),
    .moveTurn(noTurn, place: 1), .nameSpeaker(noTurn, .an),
  ].map { Refused($0, after: [.open], .unknownTurn(noTurn)) }

  static let others = [
    Refused(.startItem(noItem), .unknownItem(noItem)),
    Refused(.endItem(noItem), .unknownItem(noItem)),
    Refused(.endItem(.opening), .itemState(.opening)),
    Refused(markHall, role: .moderator, .roleMayNot(.moderator, .attendance)),
    Refused(
      .markSite(.hall, SiteAnswer(.late)), after: [markHall], seen: 0,
      .stale(seq: 1, by: "thu-ky", asker: "thu-ky")),
    Refused(undo, .nothingToUndo(by: "thu-ky")),
    Refused(.redo, after: [markHall], .nothingToRedo(by: "thu-ky")),
    Refused(.undo(seq: 2, reason: nil), after: [markHall], .unknownEvent(2)),
    Refused(.undo(seq: 0, reason: nil), .creationStands),
    Refused(.undo(seq: 1, reason: nil), after: [markHall, undo], .alreadyUndone(1, by: 2)),
    Refused(.undo(seq: 1, reason: nil), after: [.open, .takeBreak], .dependants([2])),
  ]

  static let table = attendance + headcounts + turns + others
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
    Self.happen(&play, .repaired(lines: 2, leftBytes: 0, file: "quarantine/x"))
    #expect(play.meeting == before)
    #expect(throws: Refusal.repairStands(2)) { try play.act(.undo(seq: 2, reason: nil)) }
    #expect(try play.act(Refused.undo) == .undone(seq: 1, reason: nil))
    Self.happen(&play, .repaired(lines: 4, leftBytes: 0, file: "quarantine/y"))
    #expect(try play.act(.redo) == .undone(seq: 3, reason: nil))
    #expect(play.meeting == before)
  }

  private static func happen(_ play: inout Play, _ event: Event) {
    let seq = play.record.head + 1
    play.record.append(
      Entry(seq: seq, id: "a\(seq)", at: play.now, by: "thu-ky", event: event))
  }
}
