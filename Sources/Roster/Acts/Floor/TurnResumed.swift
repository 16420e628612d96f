// Owns the act by which a turn speaks on, and how it is asked for.

package import Words

/// A paused, deferred or finished turn speaks on, with its used time kept.
package struct TurnResumed: Act {
  /// The turn.
  package var turn: TurnID

  /// Lets a turn speak on.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnResumed"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofComing: turn, from: [.paused, .deferred, .finished])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.speak(turn, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Tiếp tục ", en: "Resumed ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks that a turn speaks on; without a key the paused one, else the first deferred one that is
/// ready.
package struct ResumeTurn: Request {
  /// The turn; nil for the one that would speak on.
  package var turn: TurnID?

  /// Asks that a turn speaks on.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnResumed.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    let meeting = record.meeting
    if let turn {
      guard let named = meeting.turns[turn] else { throw .unknownTurn(turn) }
      return named.state == .speaking ? nil : TurnResumed(turn)
    }
    if let holder = meeting.floorTurn, holder.state != .paused {
      if holder.state == .speaking { return nil }
      throw .floorHeld(holder.id)
    }
    guard let turn = meeting.turnToResume else { throw .nothingToResume }
    return TurnResumed(turn)
  }
}
