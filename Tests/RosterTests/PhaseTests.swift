// Owns the tests of the phases and the agenda.

import Support
import Testing

@testable import Roster

@Suite("Phases and agenda")
struct PhaseTests {
  private static let commands: [any Request] = [
    PhaseChanged(.open), PhaseChanged(.takeBreak), PhaseChanged(.resume),
    CloseMeeting(endingTurn: false),
  ]

  /// A meeting in a phase.
  private func meeting(in phase: Phase) throws -> Play {
    var play = Play()
    if phase != .planned { try play.act(PhaseChanged(.open)) }
    if phase == .onBreak { try play.act(PhaseChanged(.takeBreak)) }
    if phase == .closed { try play.act(CloseMeeting(endingTurn: false)) }
    return play
  }

  @Test("every step from every phase goes on, changes nothing or is refused naming the phase")
  func everyStep() throws {
    let expected: [Phase: [Phase?]] = [
      .planned: [.open, nil, nil, nil], .open: [.open, .onBreak, .open, .closed],
      .onBreak: [nil, .onBreak, .open, .closed], .closed: [nil, nil, nil, .closed],
    ]
    for (phase, after) in expected {
      for (command, result) in zip(Self.commands, after) {
        var play = try meeting(in: phase)
        guard let result else {
          #expect(play.refusal(of: command) == .phaseIs(phase))
          continue
        }
        let event = try play.act(command)
        #expect((event == nil) == (result == phase))
        #expect(play.meeting.phase == result)
      }
    }
  }

  @Test("opening and closing are stamped")
  func stamps() throws {
    var play = Play()
    play.pass(seconds: 60)
    try play.act(PhaseChanged(.open))
    #expect(play.meeting.openedAt == play.now)
    play.pass(seconds: 60)
    try play.act(CloseMeeting(endingTurn: false))
    #expect(play.meeting.closedAt == play.now)
  }

  @Test("a break pauses the turn that speaks, and going on leaves it to the moderator")
  func breakPauses() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(StartTurn(nil))
    play.pass(seconds: 40)
    try play.act(PhaseChanged(.takeBreak))
    play.pass(seconds: 600)
    #expect(play.state(.first) == .paused)
    #expect(play.refusal(of: ResumeTurn(nil)) == .phaseIs(.onBreak))
    try play.act(PhaseChanged(.resume))
    #expect(play.state(.first) == .paused)
    try play.act(ResumeTurn(nil))
    play.pass(seconds: 5)
    #expect(play.used(.first) == 45)
  }

  @Test("a line that comes back during a break starts no clock")
  func lineDuringBreak() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(
      StartTurn(nil), LinkChanged(.haNoi, .lost), PhaseChanged(.takeBreak),
      LinkChanged(.haNoi, .good))
    play.pass(seconds: 60)
    #expect(play.used(.first) == 0)
  }

  @Test("acceptance 12: closing with a turn on the floor names it, and can end it")
  func closeWithTurn() throws {
    for steps: [any Request] in [
      [CallTurn(nil)], [StartTurn(nil)], [StartTurn(nil), PauseTurn(nil)],
    ] {
      var play = try Play.open(listing: .haNoi, .sonLa)
      for command in steps { try play.act(command) }
      play.pass(seconds: 30)
      #expect(play.refusal(of: CloseMeeting(endingTurn: false)) == .closingWithTurn(.first))
      #expect(
        try play.act(CloseMeeting(endingTurn: true)) == PhaseChanged(.close, ending: .first))
      play.pass(seconds: 30)
      #expect(play.state(.first) == .finished)
      #expect(play.turn(.first)?.isRunning == false)
      #expect(play.meeting.floor == nil)
    }
  }

  @Test("closing with an ending asked for and nobody on the floor just closes")
  func closeWithNobody() throws {
    var play = try Play.open(listing: .haNoi)
    #expect(try play.act(CloseMeeting(endingTurn: true)) == PhaseChanged(.close, ending: nil))
  }

  @Test("turns listed at the close are not reached, without an event of their own")
  func notReached() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(StartTurn(nil), DeferTurn(nil), TurnWithdrawn(.third))
    let head = play.record.head
    try play.act(CloseMeeting(endingTurn: false))
    #expect(play.record.head == head + 1)
    #expect(play.state(.first) == .notReached)
    #expect(play.state(.second) == .notReached)
    #expect(play.state(.third) == .withdrawn)
    // Acceptance 25: those not reached are the list as it stood.
    #expect(
      play.meeting.listedTurns.map(\.id)
        == play.meeting.allTurns.filter { play.meeting.state(of: $0) == .notReached }.map(\.id))
  }

  @Test("undoing the close reopens, and the turn it ended speaks on")
  func undoneClose() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(StartTurn(nil))
    let before = play.meeting
    try play.act(CloseMeeting(endingTurn: true))
    play.pass(seconds: 30)
    try play.act(Undo(seq: nil, reason: nil))
    #expect(play.meeting == before)
    #expect(play.meeting.phase == .open)
    #expect(play.used(.first) == 30)
    #expect(play.state(.second) == .waiting)
  }

  @Test("an agenda item starts and ends once, and is refused otherwise")
  func items() throws {
    var play = Play()
    #expect(play.refusal(of: ItemEnded(.opening)) == .itemState(.opening))
    let start = play.now
    try play.act(ItemStarted(.opening))
    #expect(play.refusal(of: ItemStarted(.opening)) == .itemState(.opening))
    play.pass(seconds: 300)
    try play.act(ItemEnded(.opening))
    #expect(play.refusal(of: ItemEnded(.opening)) == .itemState(.opening))
    #expect(play.meeting.items[.opening]?.start == start)
    #expect(play.meeting.items[.opening]?.end == play.now)
    #expect(play.meeting.items[.discussion] == nil)
    let unknown = ItemID("nowhere")
    #expect(play.refusal(of: ItemStarted(unknown)) == .unknownItem(unknown))
  }
}
