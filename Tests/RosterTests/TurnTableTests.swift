// Owns the table of a turn's steps: from every state, what every command of the floor and the list
// makes of it, while nobody else holds the floor.

import Testing

@testable import Roster

/// What comes of a command.
private enum Outcome: Equatable, ExpressibleByNilLiteral {
  /// The turn is in this state, by an event.
  case to(TurnState)
  /// Nothing changes, and nothing is written.
  case same
  /// Refused.
  case no

  init(nilLiteral: ()) { self = .no }
}

@Suite("A turn's steps")
struct TurnTableTests {
  private static let commands: [any Request] = [
    CallTurn(.first), StartTurn(.first), PauseTurn(.first), ResumeTurn(.first),
    EndTurn(.first), DeferTurn(.first), TurnWithdrawn(.first),
    ExtendTurn(.first, seconds: 60), MoveTurn(.first, place: 2), SpeakerNamed(.first, .an),
  ]

  /// How a turn comes to a state, and what each command makes of it, in the order above.
  private static let table: [(TurnState, [any Request], [Outcome])] = [
    (
      .waiting, [],
      [
        .to(.called), .to(.speaking), nil, nil, nil, nil, .to(.withdrawn), .to(.waiting),
        .to(.waiting), .to(.waiting),
      ]
    ),
    (
      .called, [CallTurn(.first)],
      [
        nil, .to(.speaking), nil, nil, nil, .to(.deferred), .to(.withdrawn), .to(.called), nil,
        .to(.called),
      ]
    ),
    (
      .speaking, [StartTurn(.first)],
      [
        nil, nil, .to(.paused), .same, .to(.finished), .to(.deferred), nil, .to(.speaking), nil,
        .to(.speaking),
      ]
    ),
    (
      .paused, [StartTurn(.first), PauseTurn(.first)],
      [
        nil, nil, .same, .to(.speaking), .to(.finished), .to(.deferred), nil, .to(.paused), nil,
        .to(.paused),
      ]
    ),
    (
      .deferred, [StartTurn(.first), DeferTurn(.first)],
      [
        .to(.called), .to(.speaking), nil, .to(.speaking), nil, nil, .to(.withdrawn),
        .to(.deferred), .to(.deferred), .to(.deferred),
      ]
    ),
    (
      .finished, [StartTurn(.first), EndTurn(.first)],
      [nil, nil, nil, .to(.speaking), nil, nil, nil, nil, nil, .to(.finished)]
    ),
    (
      .withdrawn, [TurnWithdrawn(.first)],
      [nil, nil, nil, nil, nil, nil, .same, nil, nil, .to(.withdrawn)]
    ),
  ]

  @Test("from every state, every command leads where it should or is refused")
  func everyStep() throws {
    #expect(Set(Self.table.map(\.0)) == Set(TurnState.allCases).subtracting([.notReached]))
    for (state, steps, outcomes) in Self.table {
      #expect(outcomes.count == Self.commands.count)
      for (command, expected) in zip(Self.commands, outcomes) {
        var play = try Play.open(listing: .haNoi, .sonLa)
        for step in steps { try play.act(step) }
        #expect(play.state(.first) == state)
        #expect(outcome(of: command, in: play) == expected, "\(state): \(command)")
      }
    }
  }

  private func outcome(of command: any Request, in play: Play) -> Outcome {
    var play = play
    do throws(Refusal) {
      guard try play.act(command) != nil, let state = play.state(.first) else { return .same }
      let isListed = play.meeting.queue.contains(.first)
      #expect(isListed == state.isListed)
      #expect((play.meeting.floor == .first) == state.holdsFloor)
      #expect(play.turn(.first)?.isRunning == (state == .speaking))
      return .to(state)
    } catch {
      return .no
    }
  }

  @Test("however steps follow each other, one turn at most holds the floor")
  func everySequence() throws {
    let others: [any Request] = [
      StartTurn(nil), ResumeTurn(nil), LinkChanged(.haNoi, .lost), LinkChanged(.haNoi, .good),
      PhaseChanged(.takeBreak), PhaseChanged(.resume), StartTurn(.second), EndTurn(nil),
      CloseMeeting(endingTurn: true),
    ]
    let commands = Array(Self.commands.prefix(7)) + others
    var seen: Set<Meeting> = []
    var plays = [try Play.open(listing: .haNoi, .sonLa)]
    for _ in 0..<5 {
      var next: [Play] = []
      for play in plays {
        for command in commands where play.refusal(of: command) == nil {
          var play = play
          try play.act(command)
          if seen.insert(play.meeting).inserted { next.append(play) }
        }
      }
      plays = next
      for play in plays {
        let holding = play.meeting.allTurns.filter(\.state.holdsFloor)
        #expect(holding.map(\.id) == [play.meeting.floor].compactMap(\.self))
        #expect(
          Set(play.meeting.queue)
            == Set(play.meeting.allTurns.filter(\.state.isListed).map(\.id)))
        let running = play.meeting.allTurns.filter(\.isRunning)
        #expect(running.allSatisfy { $0.state == .speaking && play.meeting.isReady($0) })
        if play.meeting.phase == .closed { #expect(holding.isEmpty) }
        if play.meeting.phase == .onBreak { #expect(running.isEmpty) }
      }
    }
    #expect(seen.count > 500)
  }
}
