// Owns the decision of an order: rights, what changed meanwhile, undo and redo, and then the
// meeting's own rules.

extension Record {
  /// Decides an order against the meeting as it is now.
  ///
  /// - Parameter order: Who asks for what, and what they had seen.
  /// - Returns: The event to record; nil where the order changes nothing.
  /// - Throws: `Refusal`, the reason why it cannot be done.
  package func decide(_ order: Order) throws(Refusal) -> Event? {
    if let standing = entry(ofAct: order.id) { throw .actTaken(seq: standing.seq) }
    switch order.command {
    case .undo(let seq, let reason):
      return try decideUndo(seq, reason: reason, order: order)
    case .redo:
      return try decideRedo(order: order)
    default:
      break
    }
    if let right = order.command.right { try check(right, of: order.role) }
    guard let event = try decideFresh(order) else { return nil }
    return event
  }

  private func decideFresh(_ order: Order) throws(Refusal) -> Event? {
    // Said first, because it is why the rest would be refused: two people took the same step.
    guard let seen = order.seen else {
      return try meeting.decide(order.command, nextTurn: nextTurn)
    }
    let event: Event?
    do {
      event = try meeting.decide(order.command, nextTurn: nextTurn)
    } catch {
      if let touch = touch(
        of: order.command.subjects(floor: meeting.floor), after: seen, unread: order.unread)
      {
        throw .stale(seq: touch.seq, by: touch.by, asker: order.by)
      }
      throw error
    }
    if let event, let touch = touch(of: event.subjects, after: seen, unread: order.unread) {
      throw .stale(seq: touch.seq, by: touch.by, asker: order.by)
    }
    return event
  }

  private func check(_ right: Right, of role: Role?) throws(Refusal) {
    guard let role, !role.rights.contains(right) else { return }
    throw .roleMayNot(role, right)
  }

  private func decideUndo(
    _ seq: Int?, reason: String?, order: Order
  ) throws(Refusal) -> Event {
    guard let target = seq ?? lastAct(by: order.by) else { throw .nothingToUndo(by: order.by) }
    // Two desks under one name: the second key press would undo an act that was not on its screen.
    if seq == nil, let seen = order.seen, target > seen {
      throw .stale(seq: target, by: order.by, asker: order.by)
    }
    guard let entry = entry(target) else { throw .unknownEvent(target) }
    if case .meetingCreated = entry.event { throw .creationStands }
    if case .repaired = entry.event { throw .repairStands(target) }
    try check(originalEvent(of: entry).right, of: order.role)
    if let undo = undo(of: target) { throw .alreadyUndone(target, by: undo) }
    let dependants = dependants(of: target)
    guard dependants.isEmpty else { throw .dependants(dependants) }
    return .undone(seq: target, reason: reason)
  }

  private func decideRedo(order: Order) throws(Refusal) -> Event {
    for entry in entries.reversed() where entry.by == order.by && undo(of: entry.seq) == nil {
      if case .repaired = entry.event { continue }
      guard case .undone(let target, _) = entry.event else { break }
      // A redo is stepped over: the undo before it is the next to be taken back.
      if case .undone = self.entry(target)?.event { continue }
      return try decideUndo(entry.seq, reason: nil, order: order)
    }
    throw .nothingToRedo(by: order.by)
  }

  /// Returns the last act of a person that stands; an undo is no act, nor is a repair.
  package func lastAct(by person: String) -> Int? {
    entries.last { entry in
      switch entry.event {
      case .undone, .repaired: return false
      default: break
      }
      return entry.by == person && entry.seq > 0 && undo(of: entry.seq) == nil
    }?.seq
  }

  /// Returns the numbers of the later events that could not have happened without one: replaying
  /// the rest through the rules, they are refused.
  package func dependants(of target: Int) -> [Int] {
    let after = undos.struckOut(next: target)
    // Taking back an undo brings its event back at its old place, so the rules are asked from there.
    let origin = undos.root(of: target).seq
    let start = start(before: origin)
    var meeting = start.meeting
    var undone: Set<Int> = []
    var refused: [Int] = []
    for entry in entries[..<start.next] where after[entry.seq] == nil {
      if case .undone(let target, _) = entry.event { undone.insert(target) }
    }
    for entry in entries[start.next...] where after[entry.seq] == nil {
      if case .undone(let target, _) = entry.event, !undone.insert(target).inserted {
        // What it undid would have been undone already.
        refused.append(entry.seq)
      }
      if entry.seq >= origin, meeting.admits(entry.event) != nil { refused.append(entry.seq) }
      meeting.apply(entry.event, at: entry.at)
    }
    return refused
  }
}

extension Command {
  /// What the command would touch, as far as that is known before it is decided.
  func subjects(floor: TurnID?) -> [Subject] {
    switch self {
    case .markSite(let site, _): [.site(site)]
    case .markPeople(_, let people, _, _): people.map { .person($0) }
    case .setLink(let site, _): [.link(site)]
    case .startRound, .finishRound: [.rounds]
    case .callTurn(let id), .startTurn(let id), .pauseTurn(let id), .resumeTurn(let id),
      .endTurn(let id), .deferTurn(let id), .extendTurn(let id, _):
      [.floor] + [id ?? floor].compactMap { $0.map { .turn($0) } }
    case .withdrawTurn(let id), .moveTurn(let id, _), .nameSpeaker(let id, _): [.turn(id)]
    case .startItem(let id), .endItem(let id): [.item(id)]
    case .open, .takeBreak, .resumeMeeting, .close: [.phase, .floor]
    case .nameSubstitute(_, let substitute): substitute.subjects
    case .registerTurn(let site, _, _, _, _): [.list(site)]
    case .undo, .redo: []
    }
  }
}
