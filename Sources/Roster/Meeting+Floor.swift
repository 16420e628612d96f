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

  func decideCall(_ named: TurnID?) throws(Refusal) -> Event? {
    if let floor { throw .floorHeld(floor) }
    return .turnCalled(try turnToCall(named).id)
  }

  func decideStart(_ named: TurnID?) throws(Refusal) -> Event? {
    guard let floorTurn else { return .turnStarted(try turnToCall(named).id) }
    guard floorTurn.state == .called, named == nil || named == floorTurn.id else {
      throw .floorHeld(floorTurn.id)
    }
    return .turnStarted(floorTurn.id)
  }

  func decidePause(_ named: TurnID?) throws(Refusal) -> Event? {
    let turn = try turnOnFloor(named)
    return turn.state == .paused ? nil : .turnPaused(turn.id)
  }

  func decideResume(_ named: TurnID?) throws(Refusal) -> Event? {
    if let named {
      guard let turn = turns[named] else { throw .unknownTurn(named) }
      return turn.state == .speaking ? nil : .turnResumed(turn.id)
    }
    if let floorTurn, floorTurn.state != .paused {
      if floorTurn.state == .speaking { return nil }
      throw .floorHeld(floorTurn.id)
    }
    guard let turn = turnToResume else { throw .nothingToResume }
    return .turnResumed(turn)
  }

  /// The turn that would speak on: the paused one, else the first deferred one that is ready.
  package var turnToResume: TurnID? {
    if let floorTurn { return floorTurn.state == .paused ? floorTurn.id : nil }
    return listedTurns.first { $0.state == .deferred && isReady($0) }?.id
  }

  func admitsComing(_ id: TurnID, from states: Set<TurnState>) -> Refusal? {
    guard phase == .open else { return .phaseIs(phase) }
    guard let turn = turns[id] else { return .unknownTurn(id) }
    if let floor, floor != id { return .floorHeld(floor) }
    return states.contains(turn.state) ? nil : .turnIs(id, turn.state)
  }

  func admitsOnFloor(_ id: TurnID, in states: Set<TurnState>) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    guard floor == id else { return .notOnFloor(id) }
    return states.contains(turn.state) ? nil : .turnIs(id, turn.state)
  }

  mutating func applyCalled(_ id: TurnID, at moment: Moment) {
    take(id, to: .called)
    withTurn(id) { $0.calls.append(moment) }
  }

  mutating func applySpeaking(_ id: TurnID, at moment: Moment) {
    take(id, to: .speaking)
    // Over a lost line the clock waits, as it stops when the line is lost later: `applyLink` starts it.
    guard let turn = turns[id], isReady(turn) else { return }
    withTurn(id) { $0.stretches.open(at: moment) }
  }

  mutating func applyPaused(_ id: TurnID, at moment: Moment) {
    withTurn(id) { turn in
      turn.state = .paused
      turn.stretches.close(at: moment)
    }
  }

  mutating func applyEnded(_ id: TurnID, at moment: Moment) {
    leaveFloor(id, to: .finished, at: moment)
  }

  mutating func applyDeferred(_ id: TurnID, at moment: Moment) {
    guard turns[id] != nil else { return }
    leaveFloor(id, to: .deferred, at: moment)
    // Behind those deferred before it, ahead of all who wait: it keeps its rank.
    let deferredBefore = queue.prefix { turns[$0]?.state == .deferred }.count
    queue.insert(id, at: deferredBefore)
  }

  private mutating func take(_ id: TurnID, to state: TurnState) {
    guard turns[id] != nil else { return }
    queue.removeAll { $0 == id }
    floor = id
    withTurn(id) { $0.state = state }
  }

  private mutating func leaveFloor(_ id: TurnID, to state: TurnState, at moment: Moment) {
    guard turns[id] != nil else { return }
    if floor == id { floor = nil }
    queue.removeAll { $0 == id }
    withTurn(id) { turn in
      turn.state = state
      turn.stretches.close(at: moment)
      turn.leftAt = moment
    }
  }

  mutating func applyWithdrawn(_ id: TurnID, at moment: Moment) {
    leaveFloor(id, to: .withdrawn, at: moment)
  }
}
