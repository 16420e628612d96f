// Owns the tests of roles: who may ask for what, and who may take what back.

import Testing

@testable import Roster

/// One command of each kind, with the right it needs; undo and redo need that of what they undo.
private let rights: [(any Request, Right)] = [
  (SiteMarked(.haNoi, SiteAnswer(.present)), .attendance),
  (PeopleMarked(.haNoi, [.an], .present, reason: nil), .attendance),
  (SubstituteNamed(.haNoi, Substitute(name: "Dũng")), .attendance),
  (RoundStarted(name: nil), .attendance), (RoundFinished(), .attendance),
  (LinkChanged(.haNoi, .good), .links),
  (RegisterTurn(.haNoi, person: nil, kind: .remark, topic: nil, limitSeconds: nil), .list),
  (TurnWithdrawn(.first), .list), (MoveTurn(.first, place: 2), .list),
  (SpeakerNamed(.first, .an), .list),
  (CallTurn(nil), .floor), (StartTurn(nil), .floor), (PauseTurn(nil), .floor),
  (ResumeTurn(nil), .floor), (EndTurn(nil), .floor), (DeferTurn(nil), .floor),
  (ExtendTurn(.first, seconds: 60), .floor),
  (ItemStarted(.opening), .phases), (ItemEnded(.opening), .phases), (PhaseChanged(.open), .phases),
  (PhaseChanged(.takeBreak), .phases), (PhaseChanged(.resume), .phases),
  (CloseMeeting(endingTurn: false), .phases),
]

@Suite("Roles")
struct RightsTests {
  private let allowed: [Role: Set<Right>] = [
    .secretariat: [.attendance, .links, .list], .moderator: [.floor, .list, .phases],
    .observer: [],
  ]

  @Test("each role is refused exactly the commands it has no right to", arguments: Role.allCases)
  func matrix(role: Role) throws {
    let mine = try #require(allowed[role])
    let play = try Play.open(listing: .haNoi, .sonLa)
    for (command, right) in rights {
      let refusal = play.refusal(of: command, role: role)
      #expect((refusal == .roleMayNot(role, right)) == !mine.contains(right))
      // Without a role, every right.
      if case .roleMayNot = play.refusal(of: command) { Issue.record("\(command) was refused") }
    }
  }

  @Test("undoing needs the same right as doing")
  func undoNeedsTheSame() throws {
    // Meetings of which each command changes one at least.
    let steps: [any Request] = [
      ItemStarted(.opening), SiteMarked(.caMau, SiteAnswer(.present)), StartTurn(nil),
      PauseTurn(nil), PhaseChanged(.takeBreak),
    ]
    let plays = try steps.reduce(into: [try Play.open(listing: .haNoi, .sonLa), Play()]) {
      var play = $0[0]
      try play.act($1)
      $0.insert(play, at: 0)
    }
    for (command, right) in rights {
      let changed = plays.compactMap { play in
        var play = play
        return (try? play.act(command)) == nil ? nil : play
      }
      let play = try #require(changed.first, "\(command) changes none of them")
      #expect(play.record.entries.last.map { type(of: $0.act).right } == right)
      for role in Role.allCases {
        let refusal = play.refusal(of: Undo(seq: nil, reason: nil), role: role)
        #expect(refusal == (role.rights.contains(right) ? nil : .roleMayNot(role, right)))
      }
    }
  }

  @Test("redoing needs the right of what comes back")
  func redoNeedsTheSame() throws {
    var play = Play()
    try play.act(SiteMarked(.haNoi, SiteAnswer(.present)), Undo(seq: nil, reason: nil))
    #expect(play.refusal(of: Redo(), role: .moderator) == .roleMayNot(.moderator, .attendance))
    #expect(
      play.refusal(of: Undo(seq: 2, reason: nil), role: .observer)
        == .roleMayNot(.observer, .attendance))
    #expect(play.refusal(of: Redo(), role: .secretariat) == nil)
  }

  @Test("an observer's refused command leaves the record as it was")
  func nothingWritten() {
    var play = Play()
    #expect(throws: Refusal.roleMayNot(.observer, .phases)) {
      try play.act(PhaseChanged(.open), role: .observer)
    }
    #expect(play.record.head == 0)
  }
}
