// Owns the act by which a turn gets more time, or less, and how it is asked for.

package import Words

/// Seconds were added to a turn's limit (or taken off, negative).
package struct TurnExtended: Act {
  /// The turn.
  package var turn: TurnID
  /// The seconds added.
  package var seconds: Int

  /// Adds seconds to a turn's limit.
  package init(_ turn: TurnID, seconds: Int) {
    self.turn = turn
    self.seconds = seconds
  }

  package init() { self.init(TurnID(""), seconds: 0) }

  package static let word: StaticString = "turnExtended"

  package static let right = Right.floor

  package var subjects: [Subject] { [.turn(turn)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard let turn = meeting.turns[turn] else { return .unknownTurn(turn) }
    guard turn.state.holdsFloor || turn.state.isListed else { return .turnIs(turn.id, turn.state) }
    let (limit, overflow) = turn.limit.addingReportingOverflow(seconds)
    return overflow
      ? .outOfRange(seconds, allowed: Self.changes) : meeting.refusal(ofLimit: limit)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard let limit = meeting.turns[turn]?.limit.addingReportingOverflow(seconds),
      !limit.overflow, meeting.refusal(ofLimit: limit.partialValue) == nil
    else { return }
    meeting.withTurn(turn) { $0.extensionSeconds += seconds }
  }

  package func phrase(in record: Record) -> Phrase {
    let length = Words.duration(seconds: abs(seconds))
    let turn = record.phrase(of: turn)
    return seconds < 0
      ? Phrase(vi: "Rút ngắn ", en: "Shortened ") + turn + Phrase(vi: ": bớt ", en: " by ") + length
      : Phrase(vi: "Gia hạn ", en: "Extended ") + turn + Phrase(vi: ": thêm ", en: " by ") + length
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
    try pass.number("seconds", &seconds, in: Self.changes)
  }

  private static let changes = -86_400...86_400
}

/// Asks for more time of a turn, or less.
package struct ExtendTurn: Request {
  /// The turn; nil for the one on the floor.
  package var turn: TurnID?
  /// The seconds to add.
  package var seconds: Int

  /// Asks for more time of a turn.
  package init(_ turn: TurnID? = nil, seconds: Int) {
    self.turn = turn
    self.seconds = seconds
  }

  package var right: Right? { TurnExtended.right }

  package func subjects(in meeting: Meeting) -> [Subject] { meeting.floorSubjects(turn) }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    guard seconds != 0 else { return nil }
    if let turn { return TurnExtended(turn, seconds: seconds) }
    return TurnExtended(try record.meeting.turnOnFloor(nil).id, seconds: seconds)
  }
}
