// Owns the act by which a turn begins to speak, and how it is asked for.

package import Words

/// A turn began to speak.
package struct TurnStarted: Act {
  /// The turn.
  package var turn: TurnID

  /// Starts a turn.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnStarted"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofComing: turn, from: [.waiting, .deferred, .called])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.speak(turn, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Bắt đầu ", en: "Started ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks to start a turn; without a key, the called one, else the first that is ready.
package struct StartTurn: Request {
  /// The turn; nil for the called one, else the first that is ready.
  package var turn: TurnID?

  /// Asks to start a turn.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnStarted.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    guard let holder = record.meeting.floorTurn else {
      return TurnStarted(try record.meeting.turnToCall(turn).id)
    }
    guard holder.state == .called, turn == nil || turn == holder.id else {
      throw .floorHeld(holder.id)
    }
    return TurnStarted(holder.id)
  }
}
