// Owns the act by which a turn is registered, and how it is asked for.

package import Words

/// A turn was registered at the end of the list.
package struct TurnRegistered: Act {
  /// The key of the turn.
  package var turn: TurnID
  /// What was asked for.
  package var registration: Registration

  /// Registers a turn.
  package init(_ turn: TurnID, _ registration: Registration) {
    self.turn = turn
    self.registration = registration
  }

  package init() { self.init(TurnID(""), Registration(site: SiteID(""), limit: 0)) }

  package static let word: StaticString = "turnRegistered"

  package static let right = Right.list

  package var subjects: [Subject] { [.turn(turn), .list(registration.site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: registration.site) { return refusal }
    if let turn = meeting.turns[turn] { return .turnIs(turn.id, turn.state) }
    let speaker = [registration.person].compactMap(\.self)
    if let refusal = meeting.refusal(ofPeople: speaker, at: registration.site) { return refusal }
    return meeting.refusal(ofLimit: registration.limit)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.turns.append(Turn(id: turn, registration: registration, registeredAt: moment))
    meeting.queue.append(turn)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Đăng ký ", en: "Registered ") + record.phrase(of: turn, registration)
  }

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

extension Meeting {
  /// Returns the listed turns of the same person, or of the same site where nobody is named, that
  /// stood in the list before a registration.
  package func listedBefore(_ registered: TurnRegistered) -> [TurnID] {
    listedTurns.filter { turn in
      let (other, own) = (turn.registration, registered.registration)
      return turn.id != registered.turn && other.site == own.site
        && (own.person == nil || other.person == nil || own.person == other.person)
    }.map(\.id)
  }
}

/// Asks for a turn.
package struct RegisterTurn: Request {
  /// The site that asks.
  package var site: SiteID
  /// Who shall speak; may be named later.
  package var person: PersonID?
  /// What the turn is.
  package var kind: TurnKind
  /// What it is about.
  package var topic: String?
  /// The seconds allowed; nil takes the plan's for the kind.
  package var limitSeconds: Int?

  /// Asks for a turn of a site.
  package init(
    _ site: SiteID, person: PersonID? = nil, kind: TurnKind = .remark, topic: String? = nil,
    limitSeconds: Int? = nil
  ) {
    self.site = site
    self.person = person
    self.kind = kind
    self.topic = topic
    self.limitSeconds = limitSeconds
  }

  package var right: Right? { TurnRegistered.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [.list(site)] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    TurnRegistered(
      record.nextTurn,
      Registration(
        site: site, person: person, kind: kind, topic: topic,
        limit: limitSeconds ?? record.plan.limit(for: kind)))
  }
}
