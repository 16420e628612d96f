// Owns the act by which the speaking turn is paused, and how it is asked for.

package import Words

/// The speaking turn was paused.
package struct TurnPaused: Act {
  /// The turn.
  package var turn: TurnID

  /// Pauses a turn.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnPaused"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofHolding: turn, in: [.speaking])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.withTurn(turn) { turn in
      turn.state = .paused
      turn.stretches.close(at: moment)
    }
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Tạm dừng ", en: "Paused ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks to pause the turn on the floor.
package struct PauseTurn: Request {
  /// The turn; nil for the one on the floor.
  package var turn: TurnID?

  /// Asks to pause a turn.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnPaused.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    let holder = try record.meeting.turnOnFloor(turn)
    return holder.state == .paused ? nil : TurnPaused(holder.id)
  }
}
