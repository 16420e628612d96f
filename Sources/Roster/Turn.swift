// Owns a speaking turn: its kind, its states and its clock. No state is a deletion.

/// What a turn is.
package enum TurnKind: String, CaseIterable, Sendable {
  /// A scheduled report (báo cáo).
  case report
  /// A prepared paper, registered ahead (tham luận).
  case paper
  /// A remark from the floor (phát biểu).
  case remark
  /// A reply, usually by the centre (trả lời, giải trình).
  case reply
  /// A debate reply (tranh luận).
  case debate
  /// A point of order (ý kiến điều hành).
  case pointOfOrder = "point-of-order"

  /// The seconds usually allowed, where the plan sets no limit.
  package var usualLimit: Int {
    switch self {
    case .report: 900
    case .paper: 420
    case .remark, .reply, .debate: 180
    case .pointOfOrder: 60
    }
  }
}

/// Where a turn stands.
package enum TurnState: String, CaseIterable, Sendable {
  /// In the list.
  case waiting
  /// Invited, not speaking yet; holds the floor.
  case called
  /// Speaking; holds the floor.
  case speaking
  /// Paused; holds the floor.
  case paused
  /// Cut off or passed over; at the head of the list with its used time kept.
  case deferred
  /// Has spoken.
  case finished
  /// Taken back by the site.
  case withdrawn
  /// Still in the list when the meeting closed: derived, never recorded.
  case notReached = "not-reached"

  /// Whether a turn in this state holds the floor.
  package var holdsFloor: Bool { self == .called || self == .speaking || self == .paused }

  /// Whether a turn in this state stands in the list.
  package var isListed: Bool { self == .waiting || self == .deferred }
}

/// What was asked for when a turn was registered.
package struct Registration: Hashable, Sendable {
  /// The site that speaks.
  package var site: SiteID
  /// Who speaks; may be filled in later.
  package var person: PersonID?
  /// The name of who speaks, where they stand on no list.
  package var speaker: String?
  /// What the turn is.
  package var kind: TurnKind
  /// What it is about.
  package var topic: String?
  /// The time allowed, in seconds.
  package var limit: Int

  /// Makes a registration.
  package init(
    site: SiteID, person: PersonID? = nil, speaker: String? = nil, kind: TurnKind = .remark,
    topic: String? = nil, limit: Int
  ) {
    self.site = site
    self.person = person
    self.speaker = speaker
    self.kind = kind
    self.topic = topic
    self.limit = limit
  }
}

/// A speaking turn as it stands.
package struct Turn: Hashable, Sendable {
  /// Its key.
  package let id: TurnID
  /// Whose it is, what it is and the time first allowed.
  package var registration: Registration
  /// When it was registered.
  package let registeredAt: Moment
  /// Where it stands as recorded; `Meeting.state(of:)` also knows "not reached".
  package var state: TurnState
  /// The seconds added to the limit (or taken off, negative).
  package var extensionSeconds: Int
  /// When it was called, each time.
  package var calls: [Moment]
  /// The stretches in which its clock ran.
  package var stretches: [Stretch]
  /// When it was last ended, deferred or withdrawn.
  package var leftAt: Moment?

  /// Makes a turn as it stands; by default one that has just been registered.
  ///
  /// - Parameters:
  ///   - id: Its key.
  ///   - registration: What was asked for.
  ///   - registeredAt: When.
  ///   - state: Where it stands as recorded.
  ///   - extensionSeconds: What was added to the limit, in seconds.
  ///   - calls: When it was called.
  ///   - stretches: When its clock ran.
  ///   - leftAt: When it last left the floor or the list.
  package init(
    id: TurnID, registration: Registration, registeredAt: Moment, state: TurnState = .waiting,
    extensionSeconds: Int = 0, calls: [Moment] = [], stretches: [Stretch] = [],
    leftAt: Moment? = nil
  ) {
    self.id = id
    self.registration = registration
    self.registeredAt = registeredAt
    self.state = state
    self.extensionSeconds = extensionSeconds
    self.calls = calls
    self.stretches = stretches
    self.leftAt = leftAt
  }

  /// The time allowed, in seconds: the registered limit and what was added to it.
  package var limit: Int { registration.limit + extensionSeconds }

  /// When it first began to speak.
  package var startedAt: Moment? { stretches.first?.start }

  /// Whether its clock is running.
  package var isRunning: Bool { stretches.last.map { $0.end == nil } ?? false }

  /// Returns the time used, in whole seconds: the sum of the stretches between stamps.
  package func usedSeconds(at now: Moment) -> Int {
    Int(stretches.milliseconds(at: now) / 1000)
  }

  /// Returns the time left, in whole seconds; negative in overtime.
  package func secondsLeft(at now: Moment) -> Int {
    limit - usedSeconds(at: now)
  }
}

extension Sequence<Turn> {
  /// Returns what was spoken in turns: the number of those that began, and the sum of their whole
  /// seconds, so that the turns of a list add up to it.
  package func spoken(at now: Moment) -> (turns: Int, seconds: Int) {
    let begun = filter { $0.startedAt != nil }
    return (begun.count, begun.reduce(0) { $0.plus($1.usedSeconds(at: now)) })
  }
}
