// Owns the act by which a guest is added at a site, and how it is asked for.

package import Words

/// A guest was added at a site: present, and not expected.
package struct GuestAdded: RemarkedAct {
  /// The site.
  package var site: SiteID
  /// The key of the guest.
  package var person: PersonID
  /// The full name.
  package var name: String
  /// The title; empty where none is given.
  package var title: String

  /// Adds a guest.
  package init(_ site: SiteID, _ person: PersonID, name: String, title: String = "") {
    self.site = site
    self.person = person
    self.name = name
    self.title = title
  }

  package init() { self.init(SiteID(""), PersonID(""), name: "") }

  package static let word: StaticString = "guestAdded"

  package static let right = Right.roster

  package var subjects: [Subject] { [.person(person)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: site) { return refusal }
    return meeting.person(person, at: site) == nil ? nil : .keyTaken(person.rawValue)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.withSite(site) {
      $0.people.append(Person(id: person, name: name, title: title, role: .guest))
    }
    let mark = RoundMark(
      round: meeting.roundNumber, mark: .present, reason: nil, markedAt: moment)
    meeting.withStatus(of: site) {
      $0.people[person] = PersonStatus(mark, isExpected: false)
    }
  }

  package func phrase(in record: Record) -> Phrase {
    let title = title.isEmpty ? "" : ", \(title)"
    return record.label(of: site) + Phrase(vi: ": khách mời ", en: ": guest ") + name + title
  }

  package func remark(in record: Record) -> Phrase? {
    let bearers = record.meeting.bearers(of: name, at: site, besides: person)
    if !bearers.isEmpty { return Words.guestNamesake(record.label(of: site), bearers) }
    let isSubstitute = !record.meeting.substitutes(named: name, at: site).isEmpty
    return isSubstitute ? Words.guestIsSubstitute(record.label(of: site), name) : nil
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.key("person", &person)
    try pass.text("name", &name)
    try pass.text("title", orEmpty: &title)
  }
}

/// Asks to add a guest at a site.
package struct AddGuest: Request {
  /// The site.
  package var site: SiteID
  /// The full name.
  package var name: String
  /// The title; empty where none is given.
  package var title: String

  /// Asks to add a guest.
  package init(_ site: SiteID, name: String, title: String = "") {
    self.site = site
    self.name = name
    self.title = title
  }

  package var right: Right? { GuestAdded.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    // By the number of the line, which is never another's, even after an undo.
    let key = PersonID("\(site.rawValue.prefix(48))-k\(record.head + 1)")
    return GuestAdded(site, key, name: name, title: title)
  }
}
