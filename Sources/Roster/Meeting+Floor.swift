// Owns the floor: one turn holds it, called, speaking or paused.

extension Meeting {
  /// Returns the turn a command of the floor means: the one named, else the one on the floor.
  func turnOnFloor(_ named: TurnID?) throws(Refusal) -> Turn {
    guard let named else {
      guard let turn = floorTurn else { throw .floorEmpty }
      return turn
    }
    guard let turn = turns[named] else { throw .unknownTurn(named) }
    guard turn.id == floor else { throw .notOnFloor(turn.id) }
    return turn
  }

  /// Returns the turn that comes to the floor: the one named, else the first that is ready.
  func turnToCall(_ named: TurnID?) throws(Refusal) -> Turn {
    if let named {
      guard let turn = turns[named] else { throw .unknownTurn(named) }
      return turn
    }
    guard !queue.isEmpty else { throw .listEmpty }
    guard let turn = firstReady else { throw .nothingReady }
    return turn
  }

  /// The turn that would speak on: the paused one, else the first deferred one that is ready.
  package var turnToResume: TurnID? {
    if let floorTurn { return floorTurn.state == .paused ? floorTurn.id : nil }
    return listedTurns.first { $0.state == .deferred && isReady($0) }?.id
  }

  /// Returns what an order about the floor touches: the floor, and the turn named or holding it.
  func floorSubjects(_ named: TurnID?) -> [Subject] {
    [.floor] + [named ?? floor].compactMap { $0.map { .turn($0) } }
  }

  /// Returns why a turn cannot come to the floor; nil where it can.
  func refusal(ofComing id: TurnID, from states: Set<TurnState>) -> Refusal? {
    guard phase == .open else { return .phaseIs(phase) }
    guard let turn = turns[id] else { return .unknownTurn(id) }
    if let floor, floor != id { return .floorHeld(floor) }
    return states.contains(turn.state) ? nil : .turnIs(id, turn.state)
  }

  /// Returns why something cannot be done to the turn on the floor; nil where it can.
  func refusal(ofHolding id: TurnID, in states: Set<TurnState>) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    guard floor == id else { return .notOnFloor(id) }
    return states.contains(turn.state) ? nil : .turnIs(id, turn.state)
  }

  /// Gives the floor to a turn, which leaves the list.
  mutating func takeFloor(_ id: TurnID, as state: TurnState) {
    guard turns.contains(id) else { return }
    queue.removeAll { $0 == id }
    floor = id
    withTurn(id) { $0.state = state }
  }

  /// Lets a turn speak: its clock runs from now.
  mutating func speak(_ id: TurnID, at moment: Moment) {
    takeFloor(id, as: .speaking)
    // Over a lost line the clock waits, as it stops when the line is lost later: `LinkChanged`
    // starts it.
    guard let turn = turns[id], isReady(turn) else { return }
    withTurn(id) { $0.stretches.open(at: moment) }
  }

  /// Takes a turn off the floor and off the list, and stops its clock.
  mutating func leaveFloor(_ id: TurnID, to state: TurnState, at moment: Moment) {
    guard turns.contains(id) else { return }
    if floor == id { floor = nil }
    queue.removeAll { $0 == id }
    withTurn(id) { turn in
      turn.state = state
      turn.stretches.close(at: moment)
      turn.leftAt = moment
    }
  }
}
