// Owns the tests of the floor: one turn holds it, and the steps to it and from it.

import Testing

@testable import Roster

@Suite("Floor")
struct FloorTests {
  @Test("a turn is called, starts, is paused, speaks on and ends")
  func wholeTurn() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    let steps: [(Command, TurnState, TurnID?)] = [
      (.callTurn(nil), .called, .first), (.startTurn(nil), .speaking, .first),
      (.pauseTurn(nil), .paused, .first), (.resumeTurn(nil), .speaking, .first),
      (.endTurn(nil), .finished, nil),
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
    for command: Command in [
      .callTurn(id), .startTurn(id), .pauseTurn(id), .resumeTurn(id), .deferTurn(id),
      .resumeTurn(id), .extendTurn(id, seconds: 60), .endTurn(id),
    ] {
      #expect(try play.act(command) != nil)
    }
    #expect(play.state(id) == .finished)
    #expect(play.state(.first) == .waiting)
  }

  @Test("acceptance 6: a burst of starts starts one turn and names it to the others")
  func burst() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    #expect(try play.act(.startTurn(nil)) == .turnStarted(.first))
    for _ in 0..<5 {
      #expect(throws: Refusal.floorHeld(.first)) { try play.act(.startTurn(nil)) }
      #expect(throws: Refusal.floorHeld(.first)) { try play.act(.callTurn(nil)) }
    }
    #expect(play.meeting.floor == .first)
    #expect(play.meeting.queue == [.second, .third])
  }

  @Test("another turn cannot start, be called or be resumed while one holds the floor")
  func heldFloor() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(.startTurn(.third), .endTurn(nil))
    for command: Command in [.callTurn(.first), .startTurn(.first), .pauseTurn(.first)] {
      try play.act(command)
      for other: Command in [
        .startTurn(.second), .callTurn(.second), .resumeTurn(.third),
      ] {
        #expect(play.refusal(of: other) == .floorHeld(.first))
      }
    }
    #expect(play.refusal(of: .endTurn(.second)) == .notOnFloor(.second))
  }

  @Test("pausing or resuming twice is no event")
  func twice() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(.startTurn(nil))
    #expect(try play.act(.resumeTurn(nil)) == nil)
    #expect(try play.act(.resumeTurn(.first)) == nil)
    try play.act(.pauseTurn(nil))
    #expect(try play.act(.pauseTurn(nil)) == nil)
    #expect(try play.act(.pauseTurn(.first)) == nil)
  }

  @Test("an empty floor has nothing to pause, end, defer or extend")
  func emptyFloor() throws {
    let play = try Play.open(listing: .haNoi)
    for command: Command in [
      .pauseTurn(nil), .endTurn(nil), .deferTurn(nil), .extendTurn(nil, seconds: 60),
    ] {
      #expect(play.refusal(of: command) == .floorEmpty)
    }
    #expect(play.refusal(of: .resumeTurn(nil)) == .nothingToResume)
    #expect(play.refusal(of: .resumeTurn(.first)) == .turnIs(.first, .waiting))
  }

  @Test("a called turn is not ended or paused: it has not begun")
  func calledOnly() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(.callTurn(nil))
    #expect(play.refusal(of: .endTurn(nil)) == .turnIs(.first, .called))
    #expect(play.refusal(of: .pauseTurn(nil)) == .turnIs(.first, .called))
    #expect(play.refusal(of: .resumeTurn(nil)) == .floorHeld(.first))
  }

  @Test(
    "turns start only while the meeting is open", arguments: [Phase.planned, .onBreak, .closed])
  func onlyWhileOpen(phase: Phase) throws {
    var play = Play()
    try play.register(.haNoi)
    if phase != .planned { try play.act(.open) }
    if phase == .onBreak { try play.act(.takeBreak) }
    if phase == .closed { try play.act(.close(endingTurn: false)) }
    #expect(play.refusal(of: .startTurn(nil)) == .phaseIs(phase))
    #expect(play.refusal(of: .callTurn(.first)) == .phaseIs(phase))
    #expect(play.refusal(of: .resumeTurn(.first)) == .phaseIs(phase))
  }

  @Test("deferred turns keep the head of the list, first deferred first")
  func deferredFirst() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(.startTurn(.second), .deferTurn(nil), .startTurn(.third), .deferTurn(nil))
    #expect(play.meeting.queue == [.second, .third, .first])
    #expect(try play.act(.callTurn(nil)) == .turnCalled(.second))
    try play.act(.deferTurn(nil))
    #expect(play.meeting.queue == [.third, .second, .first])
    #expect(try play.act(.resumeTurn(nil)) == .turnResumed(.third))
  }

  @Test("a turn whose line is lost is passed over until the line is back")
  func passedOver() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(.startTurn(nil), .setLink(.haNoi, .lost), .deferTurn(nil))
    #expect(play.meeting.firstReady?.id == .second)
    #expect(play.refusal(of: .resumeTurn(nil)) == .nothingToResume)
    try play.act(.startTurn(nil))
    #expect(play.meeting.floor == .second)
    try play.act(.endTurn(nil), .setLink(.haNoi, .unstable))
    #expect(try play.act(.resumeTurn(nil)) == .turnResumed(.first))
  }

  @Test("with every line lost nothing is ready, yet the moderator may call by key")
  func nothingReady() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(.setLink(.haNoi, .lost))
    #expect(play.refusal(of: .callTurn(nil)) == .nothingReady)
    #expect(play.refusal(of: .startTurn(nil)) == .nothingReady)
    #expect(try play.act(.callTurn(.first)) == .turnCalled(.first))
  }

  @Test("each call of a turn is kept")
  func calls() throws {
    var play = try Play.open(listing: .haNoi)
    var moments: [Moment] = []
    for _ in 0..<3 {
      play.pass(seconds: 20)
      moments.append(play.now)
      try play.act(.callTurn(nil), .deferTurn(nil))
    }
    #expect(play.turn(.first)?.calls == moments)
  }
}
