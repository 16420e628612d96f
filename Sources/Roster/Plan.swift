// Owns what is known before the meeting begins: the plan that the first lines of the record carry.

package import Words

/// A meeting as planned: its title and times, sites and people, agenda and rules.
package struct Plan: Hashable, Sendable {
  /// The meeting's key.
  package var id: String
  /// The full title.
  package var title: Phrase
  /// A short title for the head of a screen, such as "Giao ban 19/4/2024"; nil where none was given.
  package var short: Phrase?
  /// When it starts; its offset is the offset of every stamp of the record.
  package var starts: CivilTime
  /// When it is meant to end.
  package var ends: CivilTime
  /// The part of the day where no time of day is known, such as "buổi sáng".
  package var session: Phrase?
  /// The name of the central hall.
  package var hall: Phrase
  /// The organisation that calls the meeting.
  package var organiser: Phrase?
  /// The number of delegates as the source words it; totals are sums, never this text.
  package var delegatesText: Phrase?
  /// When the meeting has a quorum.
  package var quorum: QuorumRule
  /// The time allowed for each kind of turn, in seconds.
  package var limits: [TurnKind: Int]
  /// The regions that sites belong to, in the order of listings.
  package var regions: [Region]
  /// The sites in the order of the roll call, the hall first.
  package var sites: [Site]
  /// The agenda in order.
  package var agenda: [AgendaItem]
  /// The topics of the meeting in order.
  package var topics: [Topic]
  /// The titles of the papers the meeting refers to.
  package var papers: [String]
  /// Whether it is a rehearsal: said on screen, in the record and in every export.
  package var isRehearsal: Bool
  /// What in it is made up, in a sentence; nil where nothing is.
  package var synthetic: Phrase?

  /// Makes a plan with a title, times, a hall and sites; all else as the defaults say.
  package init(
    id: String, title: Phrase, starts: CivilTime, ends: CivilTime, hall: Phrase, sites: [Site]
  ) {
    self.id = id
    self.title = title
    self.starts = starts
    self.ends = ends
    self.hall = hall
    self.sites = sites
    quorum = QuorumRule(basis: .sites, rule: .moreThanHalf)
    limits = [:]
    regions = []
    agenda = []
    topics = []
    papers = []
    isRehearsal = false
  }

  /// Returns the seconds allowed for a kind of turn: the plan's, else the usual ones.
  package func limit(for kind: TurnKind) -> Int {
    limits[kind] ?? kind.usualLimit
  }

  /// Returns a site by its key.
  package func site(_ id: SiteID) -> Site? {
    sites.first { $0.id == id }
  }
}

/// A region of sites, such as the Red River Delta.
package struct Region: Hashable, Sendable {
  /// The region's key.
  package var id: String
  /// Its name.
  package var name: Phrase

  /// Makes a region of its key and name.
  package init(id: String, name: Phrase) {
    self.id = id
    self.name = name
  }
}

/// What makes a quorum: on what it is counted, and how many are needed.
package struct QuorumRule: Hashable, Sendable {
  /// On what a quorum is counted.
  package enum Basis: String, CaseIterable, Sendable { case sites, delegates }

  /// How many of the whole are needed.
  package enum Rule: String, CaseIterable, Sendable {
    /// More than half: n/2 + 1, whole-number division.
    case moreThanHalf = "more-than-half"
    /// Two thirds: (2n + 2)/3, whole-number division.
    case twoThirds = "two-thirds"
  }

  /// On what it is counted.
  package var basis: Basis
  /// How many are needed.
  package var rule: Rule

  /// Makes a rule of its parts.
  package init(basis: Basis, rule: Rule) {
    self.basis = basis
    self.rule = rule
  }

  /// Returns how many of `total` are needed.
  package func needed(of total: Int) -> Int {
    switch rule {
    case .moreThanHalf: total / 2 + 1
    case .twoThirds: (2 * total + 2) / 3
    }
  }
}

/// An item of the agenda.
package struct AgendaItem: Hashable, Sendable {
  /// What an item is.
  package enum Kind: String, CaseIterable, Sendable {
    case opening, report, information, discussion, conclusion, closing
    case `break`
  }

  /// The item's key.
  package var id: ItemID
  /// What it is.
  package var kind: Kind
  /// Its title.
  package var title: Phrase
  /// Who presents it, where a person is named.
  package var presenter: PersonID?
  /// Whether the presenter is only implied by the source, not named for this item.
  package var isPresenterImplied: Bool
  /// The minutes planned for it.
  package var minutes: Int?
  /// The keys of the topics it deals with, in order.
  package var topics: [String]

  /// Makes an item; its presenter and minutes may be unknown.
  package init(
    id: ItemID, kind: Kind, title: Phrase, presenter: PersonID? = nil,
    isPresenterImplied: Bool = false, minutes: Int? = nil, topics: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.presenter = presenter
    self.isPresenterImplied = isPresenterImplied
    self.minutes = minutes
    self.topics = topics
  }
}

/// A topic of the meeting.
package struct Topic: Hashable, Sendable {
  /// The topic's key.
  package var id: String
  /// Its title.
  package var title: Phrase

  /// Makes a topic of its key and title.
  package init(id: String, title: Phrase) {
    self.id = id
    self.title = title
  }
}
