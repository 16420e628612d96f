// Owns the speaking turns of a rehearsal: who registers, and how the floor has gone round.

import Roster
import Words

extension RehearsalSteps {
  /// What becomes of a turn before the rehearsal is opened.
  enum Fate {
    case finished, deferred, running, waiting, withdrawn
  }

  /// The turns in the order of registration; a time of their own in seconds where one is asked for.
  static let turns: [(kind: TurnKind, fate: Fate, limit: Int?)] = [
    (.paper, .finished, nil),
    (.remark, .finished, nil),
    (.remark, .deferred, nil),
    (.debate, .finished, nil),
    (.paper, .running, 300),
    (.paper, .waiting, nil),
    (.remark, .waiting, 240),
    (.remark, .withdrawn, nil),
    (.debate, .waiting, nil),
    (.pointOfOrder, .waiting, nil),
  ]

  mutating func registerTurns() {
    for (place, (turn, site)) in zip(Self.turns, cast.speakers).enumerated() {
      let person = site.people[dice.number(in: 0...(site.people.count - 1))]
      let topic = cast.topics[dice.number(in: 0...(cast.topics.count - 1))].title.vi
      // Half of them registered before the discussion began, the others while it went on.
      let second = place < 5 ? 645 - 5 * place : 560 - 60 * (place - 5)
      add(
        second,
        RegisterTurn(
          site.id, person: person.id, kind: turn.kind, topic: topic, limitSeconds: turn.limit))
    }
  }

  mutating func giveTheFloor() {
    for (place, (turn, site)) in zip(Self.turns, cast.speakers).enumerated() {
      let id = TurnID(number: place + 1)
      switch turn.fate {
      case .finished: speak(id, turn.kind)
      case .deferred: loseTheLine(id, of: site.id)
      case .running:
        add(128, CallTurn(id))
        add(dice.number(in: 116...122), StartTurn(id))
      case .waiting: break
      case .withdrawn: add(90, TurnWithdrawn(id))
      }
    }
  }

  private mutating func speak(_ id: TurnID, _ kind: TurnKind) {
    let (start, length) =
      switch kind {
      case .paper: (600, dice.number(in: 150...200))
      case .debate: (180, dice.number(in: 30...45))
      default: (380, dice.number(in: 90...130))
      }
    add(start + 8, CallTurn(id))
    add(start, StartTurn(id))
    if kind == .remark { add(start - 70, ExtendTurn(id, seconds: 60)) }
    add(start - length, EndTurn(id))
  }

  private mutating func loseTheLine(_ id: TurnID, of site: SiteID) {
    add(242, CallTurn(id))
    add(235, StartTurn(id))
    add(dice.number(in: 202...215), LinkChanged(site, .lost))
    add(198, DeferTurn(id))
  }
}
