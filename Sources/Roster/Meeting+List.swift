// Owns the speaking list: registration, order, limits and withdrawal. Nothing here touches a
// running clock.

extension Meeting {
  /// The least and most seconds a turn may be allowed.
  package static let limitRange = 10...86_400

  func turnToExtend(_ named: TurnID?) throws(Refusal) -> TurnID {
    guard let named else { return try turnOnFloor(nil).id }
    return named
  }

  func admitsRegistration(_ id: TurnID, _ registration: Registration) -> Refusal? {
    guard place(of: registration.site) != nil else {
      return .unknownSite(registration.site.rawValue)
    }
    if let turn = turns[id] { return .turnIs(id, turn.state) }
    if let refusal = admitsPerson(registration.person, at: registration.site) { return refusal }
    return admitsLimit(registration.limit)
  }

  func admitsPerson(_ person: PersonID?, at site: SiteID) -> Refusal? {
    guard let person, self.person(person, at: site) == nil else { return nil }
    return .unknownPerson(person, at: site)
  }

  func admitsLimit(_ seconds: Int) -> Refusal? {
    Self.limitRange.contains(seconds) ? nil : .outOfRange(seconds, allowed: Self.limitRange)
  }

  func admitsWithdrawal(_ id: TurnID) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    let states: Set<TurnState> = [.waiting, .deferred, .called]
    return states.contains(turn.state) ? nil : .turnIs(id, turn.state)
  }

  func admitsExtension(_ id: TurnID, seconds: Int) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    guard turn.state.holdsFloor || turn.state.isListed else { return .turnIs(id, turn.state) }
    let (limit, overflow) = turn.limit.addingReportingOverflow(seconds)
    return overflow
      ? .outOfRange(seconds, allowed: -86_400...86_400) : admitsLimit(limit)
  }

  func admitsMove(_ id: TurnID) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    return queue.contains(id) ? nil : .turnIs(id, turn.state)
  }

  func admitsSpeaker(_ id: TurnID, _ person: PersonID) -> Refusal? {
    guard let turn = turns[id] else { return .unknownTurn(id) }
    return admitsPerson(person, at: turn.registration.site)
  }

  func decideMove(_ id: TurnID, place: Int) throws(Refusal) -> Event? {
    guard let current = queue.firstIndex(of: id) else {
      return .turnMoved(id, place: place)
    }
    guard (1...queue.count).contains(place) else {
      throw .outOfRange(place, allowed: 1...queue.count)
    }
    return current + 1 == place ? nil : .turnMoved(id, place: place)
  }

  mutating func applyRegistration(
    _ id: TurnID, _ registration: Registration, at moment: Moment
  ) {
    guard admitsRegistration(id, registration) == nil else { return }
    turns[id] = Turn(id: id, registration: registration, registeredAt: moment)
    registered.append(id)
    queue.append(id)
  }

  mutating func applyMove(_ id: TurnID, place: Int) {
    guard let current = queue.firstIndex(of: id) else { return }
    queue.remove(at: current)
    queue.insert(id, at: min(max(1, place), queue.count + 1) - 1)
  }

  mutating func applyExtension(_ id: TurnID, seconds: Int) {
    guard let turn = turns[id] else { return }
    let (limit, overflow) = turn.limit.addingReportingOverflow(seconds)
    guard !overflow, admitsLimit(limit) == nil else { return }
    withTurn(id) { $0.extensionSeconds += seconds }
  }

  mutating func applySpeaker(_ id: TurnID, _ person: PersonID) {
    guard admitsSpeaker(id, person) == nil else { return }
    withTurn(id) { $0.registration.person = person }
  }
}
