// Owns the phases of the meeting and its agenda items.

extension Meeting {
  func decideOpen() throws(Refusal) -> Event? {
    phase == .open ? nil : .phaseChanged(.opened)
  }

  func decideBreak() throws(Refusal) -> Event? {
    phase == .onBreak ? nil : .phaseChanged(.broke)
  }

  func decideResumeMeeting() throws(Refusal) -> Event? {
    phase == .open ? nil : .phaseChanged(.resumed)
  }

  func decideClose(endingTurn: Bool) throws(Refusal) -> Event? {
    guard phase != .closed else { return nil }
    return .phaseChanged(.closed(ending: endingTurn ? floor : nil))
  }

  func admitsPhase(_ change: PhaseChange) -> Refusal? {
    switch change {
    case .opened:
      return phase == .planned ? nil : .phaseIs(phase)
    case .broke:
      return phase == .open ? nil : .phaseIs(phase)
    case .resumed:
      return phase == .onBreak ? nil : .phaseIs(phase)
    case .closed(let ended):
      guard phase == .open || phase == .onBreak else { return .phaseIs(phase) }
      if let ended, ended != floor { return .notOnFloor(ended) }
      return ended == nil ? floor.map { .closingWithTurn($0) } : nil
    }
  }

  mutating func applyPhase(_ change: PhaseChange, at moment: Moment) {
    switch change {
    case .opened:
      phase = .open
      openedAt = moment
    case .broke:
      phase = .onBreak
      if let turn = floorTurn, turn.state == .speaking { applyPaused(turn.id, at: moment) }
    case .resumed:
      phase = .open
    case .closed(let ended):
      if let ended { applyEnded(ended, at: moment) }
      phase = .closed
      closedAt = moment
    }
  }

  func admitsItem(_ id: ItemID, starting: Bool) -> Refusal? {
    guard plan.agenda.contains(where: { $0.id == id }) else { return .unknownItem(id) }
    guard let stretch = items[id] else { return starting ? nil : .itemState(id) }
    return starting || stretch.end != nil ? .itemState(id) : nil
  }

  mutating func applyItemStarted(_ id: ItemID, at moment: Moment) {
    guard plan.agenda.contains(where: { $0.id == id }) else { return }
    items[id] = Stretch(start: moment)
  }

  mutating func applyItemEnded(_ id: ItemID, at moment: Moment) {
    items[id]?.end = moment
  }
}
