// Owns the act by which a turn is registered, and how it is asked for.

/// A turn was registered at the end of the list, for a person of the roster or nobody yet.
package struct TurnRegistered: Registering {
  package var turn: TurnID
  package var registration: Registration

  /// Registers a turn.
  package init(_ turn: TurnID, _ registration: Registration) {
    self.turn = turn
    self.registration = registration
  }

  package init() { self.init(TurnID(""), Registration(site: SiteID(""), limit: 0)) }

  package static let word: StaticString = "turnRegistered"

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
    try registration.fields(&pass)
  }
}

extension Registration {
  /// Passes the fields of the registration.
  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.key("person", &person)
    try pass.word("kind", &kind)
    try pass.text("topic", &topic)
    try pass.number("limit", &limit, in: Meeting.limitRange)
  }
}

/// Asks for a turn.
package struct RegisterTurn: Request {
  /// The site that asks.
  package var site: SiteID
  /// Who shall speak; may be named later.
  package var person: PersonID?
  /// The name of who shall speak, where they stand on no list.
  package var speaker: String?
  /// What the turn is.
  package var kind: TurnKind
  /// What it is about.
  package var topic: String?
  /// The seconds allowed; nil takes the plan's for the kind.
  package var limitSeconds: Int?

  /// Asks for a turn of a site.
  package init(
    _ site: SiteID, person: PersonID? = nil, speaker: String? = nil, kind: TurnKind = .remark,
    topic: String? = nil, limitSeconds: Int? = nil
  ) {
    self.site = site
    self.person = person
    self.speaker = speaker
    self.kind = kind
    self.topic = topic
    self.limitSeconds = limitSeconds
  }

  package var right: Right? { TurnRegistered.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [.list(site)] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    let registration = Registration(
      site: site, person: person, speaker: speaker, kind: kind, topic: topic,
      limit: limitSeconds ?? record.plan.limit(for: kind))
    return speaker == nil
      ? TurnRegistered(record.nextTurn, registration)
      : NameRegistered(record.nextTurn, registration)
  }
}
