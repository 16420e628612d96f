// Owns the act by which the turn on the floor goes back to the list, and how it is asked for.

package import Words

/// The turn on the floor went back to the head of the list, with its used time kept.
package struct TurnDeferred: Act {
  /// The turn.
  package var turn: TurnID

  /// Defers a turn.
  package init(_ turn: TurnID) {
    self.turn = turn
  }

  package init() { self.init(TurnID("")) }

  package static let word: StaticString = "turnDeferred"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn), .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofHolding: turn, in: [.called, .speaking, .paused])
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard meeting.turns.contains(turn) else { return }
    meeting.leaveFloor(turn, to: .deferred, at: moment)
    // Behind those deferred before it, ahead of all who wait: it keeps its rank.
    let deferredBefore = meeting.queue.prefix { meeting.turns[$0]?.state == .deferred }.count
    meeting.queue.insert(turn, at: deferredBefore)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Tạm hoãn ", en: "Deferred ") + record.phrase(of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
  }
}

/// Asks to defer the turn on the floor.
package struct DeferTurn: Request {
  /// The turn; nil for the one on the floor.
  package var turn: TurnID?

  /// Asks to defer a turn.
  package init(_ turn: TurnID? = nil) {
    self.turn = turn
  }

  package var right: Right? { TurnDeferred.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    TurnDeferred(try record.meeting.turnOnFloor(turn).id)
  }
}
