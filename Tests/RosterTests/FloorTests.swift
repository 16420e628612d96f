// Owns the tests of the floor: one turn holds it, and the steps to it and from it.

import Support
import Testing

@testable import Roster

@Suite("Floor")
struct FloorTests {
  @Test("a turn is called, starts, is paused, speaks on and ends")
  func wholeTurn() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    let steps: [(any Request, TurnState, TurnID?)] = [
      (CallTurn(nil), .called, .first), (StartTurn(nil), .speaking, .first),
      (PauseTurn(nil), .paused, .first), (ResumeTurn(nil), .speaking, .first),
      (EndTurn(nil), .finished, nil),
    ]
    for (command, state, floor) in steps {
      #expect(try play.act(command) != nil)
      #expect(play.state(.first) == state)
      #expect(play.meeting.floor == floor)
      #expect(play.meeting.queue == [.second])
    }
  }

  @Test("every step of the floor can name its turn")
  func namedTurn() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    let id = TurnID.second
    for command: any Request in [
      CallTurn(id), StartTurn(id), PauseTurn(id), ResumeTurn(id), DeferTurn(id),
      ResumeTurn(id), ExtendTurn(id, seconds: 60), EndTurn(id),
    ] {
      #expect(try play.act(command) != nil)
    }
    #expect(play.state(id) == .finished)
    #expect(play.state(.first) == .waiting)
  }

  @Test("acceptance 6: a burst of starts starts one turn and names it to the others")
  func burst() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    #expect(try play.act(StartTurn(nil)) == TurnStarted(.first))
    for _ in 0..<5 {
      #expect(throws: Refusal.floorHeld(.first)) { try play.act(StartTurn(nil)) }
      #expect(throws: Refusal.floorHeld(.first)) { try play.act(CallTurn(nil)) }
    }
    #expect(play.meeting.floor == .first)
    #expect(play.meeting.queue == [.second, .third])
  }

  @Test("another turn cannot start, be called or be resumed while one holds the floor")
  func heldFloor() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(StartTurn(.third), EndTurn(nil))
    for command: any Request in [CallTurn(.first), StartTurn(.first), PauseTurn(.first)] {
      try play.act(command)
      for other: any Request in [
        StartTurn(.second), CallTurn(.second), ResumeTurn(.third),
      ] {
        #expect(play.refusal(of: other) == .floorHeld(.first))
      }
    }
    #expect(play.refusal(of: EndTurn(.second)) == .notOnFloor(.second))
  }

  @Test("pausing or resuming twice is no event")
  func twice() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(StartTurn(nil))
    #expect(try play.act(ResumeTurn(nil)) == nil)
    #expect(try play.act(ResumeTurn(.first)) == nil)
    try play.act(PauseTurn(nil))
    #expect(try play.act(PauseTurn(nil)) == nil)
    #expect(try play.act(PauseTurn(.first)) == nil)
  }

  @Test("an empty floor has nothing to pause, end, defer or extend")
  func emptyFloor() throws {
    let play = try Play.open(listing: .haNoi)
    for command: any Request in [
      PauseTurn(nil), EndTurn(nil), DeferTurn(nil), ExtendTurn(nil, seconds: 60),
    ] {
      #expect(play.refusal(of: command) == .floorEmpty)
    }
    #expect(play.refusal(of: ResumeTurn(nil)) == .nothingToResume)
    #expect(play.refusal(of: ResumeTurn(.first)) == .turnIs(.first, .waiting))
  }

  @Test("a called turn is not ended or paused: it has not begun")
  func calledOnly() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(CallTurn(nil))
    #expect(play.refusal(of: EndTurn(nil)) == .turnIs(.first, .called))
    #expect(play.refusal(of: PauseTurn(nil)) == .turnIs(.first, .called))
    #expect(play.refusal(of: ResumeTurn(nil)) == .floorHeld(.first))
  }

  @Test(
    "turns start only while the meeting is open", arguments: [Phase.planned, .onBreak, .closed])
  func onlyWhileOpen(phase: Phase) throws {
    var play = Play()
    try play.register(.haNoi)
    if phase != .planned { try play.act(PhaseChanged(.open)) }
    if phase == .onBreak { try play.act(PhaseChanged(.takeBreak)) }
    if phase == .closed { try play.act(CloseMeeting(endingTurn: false)) }
    #expect(play.refusal(of: StartTurn(nil)) == .phaseIs(phase))
    #expect(play.refusal(of: CallTurn(.first)) == .phaseIs(phase))
    #expect(play.refusal(of: ResumeTurn(.first)) == .phaseIs(phase))
  }

  @Test("deferred turns keep the head of the list, first deferred first")
  func deferredFirst() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(StartTurn(.second), DeferTurn(nil), StartTurn(.third), DeferTurn(nil))
    #expect(play.meeting.queue == [.second, .third, .first])
    #expect(try play.act(CallTurn(nil)) == TurnCalled(.second))
    try play.act(DeferTurn(nil))
    #expect(play.meeting.queue == [.third, .second, .first])
    #expect(try play.act(ResumeTurn(nil)) == TurnResumed(.third))
  }

  @Test("a turn whose line is lost is passed over until the line is back")
  func passedOver() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(StartTurn(nil), LinkChanged(.haNoi, .lost), DeferTurn(nil))
    #expect(play.meeting.firstReady?.id == .second)
    #expect(play.refusal(of: ResumeTurn(nil)) == .nothingToResume)
    try play.act(StartTurn(nil))
    #expect(play.meeting.floor == .second)
    try play.act(EndTurn(nil), LinkChanged(.haNoi, .unstable))
    #expect(try play.act(ResumeTurn(nil)) == TurnResumed(.first))
  }

  @Test("with every line lost nothing is ready, yet the moderator may call by key")
  func nothingReady() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(LinkChanged(.haNoi, .lost))
    #expect(play.refusal(of: CallTurn(nil)) == .nothingReady)
    #expect(play.refusal(of: StartTurn(nil)) == .nothingReady)
    #expect(try play.act(CallTurn(.first)) == TurnCalled(.first))
  }

  @Test("each call of a turn is kept")
  func calls() throws {
    var play = try Play.open(listing: .haNoi)
    var moments: [Moment] = []
    for _ in 0..<3 {
      play.pass(seconds: 20)
      moments.append(play.now)
      try play.act(CallTurn(nil), DeferTurn(nil))
    }
    #expect(play.turn(.first)?.calls == moments)
  }
}
