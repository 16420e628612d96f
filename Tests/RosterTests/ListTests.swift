// Owns the tests of the speaking list: registration, order, limits, speakers and withdrawal.

import Support
import Testing

@testable import Roster

@Suite("Speaking list")
struct ListTests {
  @Test("turns are listed in the order of registration, with keys in that order")
  func registrationOrder() throws {
    let play = try Play.open(listing: .caMau, .haNoi, .caMau)
    #expect(play.meeting.queue == [.first, .second, .third])
    #expect(play.meeting.listedTurns.map(\.registration.site) == [.caMau, .haNoi, .caMau])
    #expect(play.meeting.allTurns.allSatisfy { $0.state == .waiting })
  }

  @Test("a kind has its usual limit unless the plan sets another", arguments: TurnKind.allCases)
  func limits(kind: TurnKind) throws {
    var plan = Plan.small
    plan.limits = [.paper: 600]
    var play = Play(plan)
    try play.act(
      RegisterTurn(.haNoi, person: nil, kind: kind, topic: nil, limitSeconds: nil))
    let usual: [TurnKind: Int] = [
      .report: 900, .paper: 600, .remark: 180, .reply: 180, .debate: 180, .pointOfOrder: 60,
    ]
    #expect(play.turn(.first)?.limit == usual[kind])
    #expect(play.turn(.first)?.registration.kind == kind)
  }

  @Test("a turn belongs to a site and may name its speaker, topic and limit at once")
  func wholeRegistration() throws {
    var play = Play()
    play.pass(seconds: 9)
    try play.act(
      RegisterTurn(.haNoi, person: .an, kind: .debate, topic: "nhà ở", limitSeconds: 90))
    let turn = try #require(play.turn(.first))
    #expect(
      turn.registration
        == Registration(site: .haNoi, person: .an, kind: .debate, topic: "nhà ở", limit: 90))
    #expect(turn.registeredAt == play.now)
  }

  @Test("a speaker is named later, in any state, and the same one twice is no event")
  func nameSpeaker() throws {
    var play = try Play.open(listing: .haNoi)
    try play.act(StartTurn(nil), SpeakerNamed(.first, .an))
    #expect(try play.act(SpeakerNamed(.first, .an)) == nil)
    try play.act(EndTurn(nil), SpeakerNamed(.first, .binh))
    #expect(play.turn(.first)?.registration.person == .binh)
    #expect(
      play.refusal(of: SpeakerNamed(.first, .otherAn)) == .unknownPerson(.otherAn, at: .haNoi))
  }

  @Test("a move to every place gives every order", arguments: 1...3, 1...3)
  func moves(from: Int, to: Int) throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    var expected = play.meeting.queue
    let id = expected.remove(at: from - 1)
    expected.insert(id, at: to - 1)
    let event = try play.act(MoveTurn(id, place: to))
    #expect(from == to ? event == nil : event == TurnMoved(id, place: to))
    #expect(play.meeting.queue == expected)
  }

  @Test("a move out of the list, or of a turn that is not in it, is refused")
  func badMoves() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    for place in [Int.min, -1, 0, 3, Int.max] {
      #expect(
        play.refusal(of: MoveTurn(.first, place: place)) == .outOfRange(place, allowed: 1...2))
    }
    try play.act(StartTurn(nil))
    #expect(play.refusal(of: MoveTurn(.first, place: 1)) == .turnIs(.first, .speaking))
  }

  @Test("acceptance 5: moving and withdrawing others leaves the running clock alone")
  func clockUntouched() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(StartTurn(nil))
    let speaking = play.turn(.first)
    play.pass(seconds: 65)
    try play.act(MoveTurn(.third, place: 1), TurnWithdrawn(.second), TurnWithdrawn(.third))
    try play.register(.kienGiang)
    #expect(play.turn(.first) == speaking)
    #expect(play.used(.first) == 65)
    #expect(play.meeting.floor == .first)
  }

  @Test("a limit is extended, also for a turn that waits, and taken off again")
  func extend() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(StartTurn(nil), ExtendTurn(nil, seconds: 60), ExtendTurn(.second, seconds: -30))
    #expect(play.turn(.first)?.limit == 360)
    #expect(play.turn(.second)?.limit == 270)
    try play.act(ExtendTurn(.first, seconds: -60))
    #expect(play.turn(.first)?.limit == 300)
    #expect(play.turn(.first)?.registration.limit == 300)
    #expect(try play.act(ExtendTurn(.first, seconds: 0)) == nil)
  }

  @Test("a limit stays between ten seconds and a day")
  func limitRange() throws {
    let play = try Play.open(listing: .haNoi)
    let range = 10...86_400
    #expect(play.refusal(of: ExtendTurn(.first, seconds: -290)) == nil)
    #expect(
      play.refusal(of: ExtendTurn(.first, seconds: -291)) == .outOfRange(9, allowed: range))
    #expect(play.refusal(of: ExtendTurn(.first, seconds: 86_100)) == nil)
    for seconds in [Int.max, 86_101] {
      guard case .outOfRange = play.refusal(of: ExtendTurn(.first, seconds: seconds)) else {
        Issue.record("\(seconds) seconds were not refused")
        continue
      }
    }
    for limit in [Int.min, 0, 9, 86_401, Int.max] {
      let registration = RegisterTurn(
        .haNoi, person: nil, kind: .remark, topic: nil, limitSeconds: limit)
      #expect(play.refusal(of: registration) == .outOfRange(limit, allowed: range))
    }
  }

  @Test("a waiting, deferred or called turn is withdrawn, and stays on record")
  func withdraw() throws {
    var play = try Play.open(listing: .haNoi, .sonLa, .caMau)
    try play.act(CallTurn(nil), DeferTurn(nil), CallTurn(.second))
    for id: TurnID in [.first, .second, .third] {
      #expect(try play.act(TurnWithdrawn(id)) == TurnWithdrawn(id))
      #expect(try play.act(TurnWithdrawn(id)) == nil)
      #expect(play.state(id) == .withdrawn)
    }
    #expect(play.meeting.queue.isEmpty)
    #expect(play.meeting.floor == nil)
    #expect(play.meeting.allTurns.map(\.id) == [.first, .second, .third])
  }

  @Test("a turn that speaks, is paused or has spoken is not withdrawn")
  func noWithdrawal() throws {
    var play = try Play.open(listing: .haNoi)
    for (command, state): (any Request, TurnState) in [
      (StartTurn(nil), .speaking), (PauseTurn(nil), .paused), (EndTurn(nil), .finished),
    ] {
      try play.act(command)
      #expect(play.refusal(of: TurnWithdrawn(.first)) == .turnIs(.first, state))
    }
  }

  @Test("acceptance 7: the turn of a person who is absent keeps its place and can be called")
  func absentPerson() throws {
    var play = Play()
    try play.act(
      PhaseChanged(.open),
      RegisterTurn(.haNoi, person: .an, kind: .remark, topic: nil, limitSeconds: nil),
      PeopleMarked(.haNoi, [.an], .unexcused, reason: nil),
      SiteMarked(.haNoi, SiteAnswer(.unexcused)))
    #expect(play.meeting.queue == [.first])
    #expect(try play.act(CallTurn(nil)) == TurnCalled(.first))
    #expect(try play.act(StartTurn(nil)) == TurnStarted(.first))
  }
}
