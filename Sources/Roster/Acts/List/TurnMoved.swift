// Owns the act by which a turn gets another place in the list, and how it is asked for.

package import Words

/// A listed turn was moved to a place in the list, from 1.
package struct TurnMoved: Act {
  /// The turn.
  package var turn: TurnID
  /// Its place, from 1.
  package var place: Int

  /// Moves a turn.
  package init(_ turn: TurnID, place: Int) {
    self.turn = turn
    self.place = place
  }

  package init() { self.init(TurnID(""), place: 1) }

  package static let word: StaticString = "turnMoved"

  package static let right = Right.list

  package var subjects: [Subject] { [.turn(turn)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard let known = meeting.turns[turn] else { return .unknownTurn(turn) }
    return meeting.queue.contains(turn) ? nil : .turnIs(turn, known.state)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard let current = meeting.queue.firstIndex(of: turn) else { return }
    meeting.queue.remove(at: current)
    meeting.queue.insert(turn, at: min(max(1, place), meeting.queue.count + 1) - 1)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Chuyển ", en: "Moved ") + record.phrase(of: turn)
      + Phrase(vi: " đến vị trí \(place)", en: " to place \(place)")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
    try pass.number("place", &place, in: 1...1_000_000)
  }
}

/// Asks for another place of a turn: one that the list has as it stands.
package struct MoveTurn: Request {
  /// The turn.
  package var turn: TurnID
  /// The place, from 1.
  package var place: Int

  /// Asks for a place of a turn.
  package init(_ turn: TurnID, place: Int) {
    self.turn = turn
    self.place = place
  }

  package var right: Right? { TurnMoved.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [.turn(turn)] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    let queue = record.meeting.queue
    guard let current = queue.firstIndex(of: turn) else { return TurnMoved(turn, place: place) }
    guard (1...queue.count).contains(place) else {
      throw .outOfRange(place, allowed: 1...queue.count)
    }
    return current + 1 == place ? nil : TurnMoved(turn, place: place)
  }
}
