// Owns the act by which a turn is invited to the floor, and how it is asked for.

package import Words

/// A turn was invited to the floor.
package struct TurnCalled: Act {
  /// The turn.
  package var turn: TurnID

  /// Invites a turn.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnCalled"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofComing: turn, from: [.waiting, .deferred])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.takeFloor(turn, as: .called)
    meeting.withTurn(turn) { $0.calls.append(moment) }
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Mời ", en: "Called ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks to invite a turn; without a key, the first that is ready.
package struct CallTurn: Request {
  /// The turn; nil for the first that is ready.
  package var turn: TurnID?

  /// Asks to invite a turn.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnCalled.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    if let floor = record.meeting.floor { throw .floorHeld(floor) }
    return TurnCalled(try record.meeting.turnToCall(turn).id)
  }
}
