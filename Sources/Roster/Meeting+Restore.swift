// Owns the making of a meeting out of what was kept of it, instead of out of its events.

extension Meeting {
  /// Makes a meeting as it was kept.
  ///
  /// - Parameters:
  ///   - plan: The plan it was created from.
  ///   - sites: The sites that are not as planned, as they stand, and those added, in order.
  ///   - statuses: The sites' attendance, in the order of the sites.
  ///   - phase: Where it stands.
  ///   - openedAt: When it was opened.
  ///   - closedAt: When it was closed.
  ///   - rounds: The roll-call rounds.
  ///   - turns: Every turn, in the order of registration.
  ///   - queue: The listed turns, in order.
  ///   - floor: The turn that holds the floor.
  ///   - items: The agenda items that have begun.
  package init(
    plan: Plan, sites: [Site], statuses: [SiteStatus], phase: Phase, openedAt: Moment?,
    closedAt: Moment?,
    rounds: [Round], turns: [Turn], queue: [TurnID], floor: TurnID?, items: [ItemID: Stretch]
  ) {
    self.init(plan: plan)
    if !sites.isEmpty { take(sites) }
    self.statuses = ChunkList(statuses)
    self.phase = phase
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.rounds = rounds
    for turn in turns { self.turns.append(turn) }
    self.queue = queue
    self.floor = floor
    self.items = items
  }
}
