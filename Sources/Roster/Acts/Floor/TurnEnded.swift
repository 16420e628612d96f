// Owns the act by which the turn on the floor ends, and how it is asked for.

package import Words

/// The turn on the floor ended.
package struct TurnEnded: Act {
  /// The turn.
  package var turn: TurnID

  /// Ends a turn.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnEnded"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofHolding: turn, in: [.speaking, .paused])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.leaveFloor(turn, to: .finished, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Kết thúc ", en: "Ended ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks to end the turn on the floor.
package struct EndTurn: Request {
  /// The turn; nil for the one on the floor.
  package var turn: TurnID?

  /// Asks to end a turn.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnEnded.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    TurnEnded(try record.meeting.turnOnFloor(turn).id)
  }
}
