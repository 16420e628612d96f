// Owns the act by which a person leaves the roster.

package import Words

/// A person left the roster: kept with all that was recorded, and no longer expected.
package struct PersonClosed: PlainAct {
  /// The site.
  package var site: SiteID
  /// The person.
  package var person: PersonID
  /// Why, as told.
  package var reason: String?

  /// Takes a person off the roster.
  package init(_ site: SiteID, _ person: PersonID, reason: String? = nil) {
    self.site = site
    self.person = person
    self.reason = reason
  }

  package init() { self.init(SiteID(""), PersonID("")) }

  package static let word: StaticString = "personClosed"

  package static let right = Right.roster

  package var subjects: [Subject] { [.person(person)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofPeople: [person], at: site)
  }

  package func stands(in meeting: Meeting) -> Bool {
    meeting.person(person, at: site)?.isClosed ?? false
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    let wasExpected = meeting.person(person, at: site).map { $0.role != .guest } ?? false
    meeting.withPerson(person, at: site) { $0.isClosed = true }
    meeting.withStatus(of: site) { $0.people[person]?.isExpected = false }
    guard wasExpected else { return }
    meeting.withSite(site) { site in
      site.expected = site.expected.map { max(0, $0 - 1) }
    }
  }

  package func phrase(in record: Record) -> Phrase {
    let name = record.name(of: person, at: site)
    return
      (record.label(of: site) + Phrase(vi: ": đưa ", en: ": ") + name
      + Phrase(vi: " ra khỏi danh sách", en: " taken off the roster")).with(reason: reason)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.key("person", &person)
    try pass.text("reason", &reason)
  }
}

extension Meeting {
  /// Changes a person of a site; an unknown key changes nothing.
  mutating func withPerson(
    _ id: PersonID, at site: SiteID, _ change: (inout Person) -> Void
  ) {
    withSite(site) { site in
      guard let place = site.people.firstIndex(where: { $0.id == id }) else { return }
      change(&site.people[place])
    }
  }
}
