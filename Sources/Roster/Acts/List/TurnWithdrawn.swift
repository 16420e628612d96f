// Owns the act by which a site takes a turn back.

package import Words

/// A turn was taken back.
package struct TurnWithdrawn: PlainAct {
  /// The turn.
  package var turn: TurnID

  /// Takes a turn back.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnWithdrawn"

  package static let right = Right.list

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard let turn = meeting.turns[turn] else { return .unknownTurn(turn) }
    let states: Set<TurnState> = [.waiting, .deferred, .called]
    return states.contains(turn.state) ? nil : .turnIs(turn.id, turn.state)
  }

  package func stands(in meeting: Meeting) -> Bool { meeting.turns[turn]?.state == .withdrawn }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.leaveFloor(turn, to: .withdrawn, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Rút đăng ký ", en: "Withdrew ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}
