// Owns the meeting as it stands: a pure function of the plan and the events. What can happen to it
// is in the files of the acts.

/// A meeting as it stands after its events.
package struct Meeting: Hashable, Sendable {
  /// The plan it was created from.
  package let plan: Plan
  /// Every site there ever was, as it stands, closed ones included, in the order of the roll call.
  package internal(set) var allSites: ChunkList<Site>
  /// The sites that are not closed, in the order of the roll call.
  package internal(set) var sites: ChunkList<Site>
  /// The attendance of every site, in the order of `allSites`.
  package internal(set) var statuses: ChunkList<SiteStatus>
  /// Where it stands.
  package internal(set) var phase = Phase.planned
  /// When it was opened; nil before.
  package internal(set) var openedAt: Moment?
  /// When it was closed; nil before.
  package internal(set) var closedAt: Moment?
  /// The roll-call rounds, in order.
  package internal(set) var rounds: [Round] = []
  /// Every turn ever registered.
  package internal(set) var turns = TurnTable()
  /// The keys of the listed turns (waiting and deferred), in order.
  package internal(set) var queue: [TurnID] = []
  /// The turn that holds the floor.
  package internal(set) var floor: TurnID?
  /// The agenda items that have begun, with when they ran.
  package internal(set) var items: [ItemID: Stretch] = [:]

  /// The names of the sites that are not closed.
  var names: SiteNames
  /// Where each site stands in `allSites`.
  var places: [SiteID: Int]
  /// The places of the closed sites in `allSites`, in order.
  var closedPlaces: [Int] = []

  /// Makes the meeting as planned, before anything happened.
  package init(plan: Plan) {
    self.plan = plan
    allSites = ChunkList(plan.sites)
    sites = allSites
    names = SiteNames(of: plan.sites)
    statuses = ChunkList(plan.sites.lazy.map { _ in SiteStatus() })
    places = Site.places(of: plan.sites)
  }

  /// Returns a site's attendance; that of a site never heard of where the key is unknown.
  package func status(of id: SiteID) -> SiteStatus {
    places[id].map { statuses[$0] } ?? SiteStatus()
  }

  /// Returns an agenda item; nil for an unknown key.
  package func item(_ id: ItemID) -> AgendaItem? {
    plan.agenda.first { $0.id == id }
  }

  /// The turn that holds the floor, as it stands.
  package var floorTurn: Turn? {
    floor.flatMap { turns[$0] }
  }

  /// The listed turns (waiting and deferred), in order.
  package var listedTurns: [Turn] {
    queue.compactMap { turns[$0] }
  }

  /// Every turn, in the order of registration.
  package var allTurns: [Turn] {
    Array(turns)
  }

  /// Returns the moment up to which clocks have run: now, but no longer than to the close.
  package func clock(at now: Moment) -> Moment {
    phase == .closed ? closedAt ?? now : now
  }

  /// Returns where a turn stands: as recorded, or not reached where the meeting closed before it.
  package func state(of turn: Turn) -> TurnState {
    phase == .closed && turn.state.isListed ? .notReached : turn.state
  }

  /// The first listed turn whose line is not lost: whom to prepare, and whom to call next.
  package var firstReady: Turn? {
    listedTurns.first { isReady($0) }
  }

  /// Tells whether a listed turn's line is not lost, so that it can be called.
  package func isReady(_ turn: Turn) -> Bool {
    status(of: turn.registration.site).link != .lost
  }

  mutating func withStatus(of site: SiteID, _ change: (inout SiteStatus) -> Void) {
    guard let place = places[site] else { return }
    change(&statuses[place])
  }

  mutating func withTurn(_ id: TurnID, _ change: (inout Turn) -> Void) {
    turns.with(id, change)
  }
}

/// A roll-call round.
package struct Round: Hashable, Sendable {
  /// Its number, from 1.
  package let number: Int
  /// Its name, such as "sau giải lao"; nil where none was given.
  package var name: String?
  /// When it was opened.
  package let startedAt: Moment
  /// When it was finished; nil while it runs.
  package var finishedAt: Moment?

  /// Makes a round of its parts.
  package init(number: Int, name: String?, startedAt: Moment, finishedAt: Moment? = nil) {
    self.number = number
    self.name = name
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }
}
