// Owns the act by which a person's name and title are corrected.

package import Words

/// The name and title of a person were corrected; the key, and all that was recorded of it, stays.
package struct PersonCorrected: PlainAct, RemarkedAct {
  /// The site.
  package var site: SiteID
  /// The person.
  package var person: PersonID
  /// The right full name.
  package var name: String
  /// The right title; empty where there is none.
  package var title: String

  /// Corrects a person.
  package init(_ site: SiteID, _ person: PersonID, name: String, title: String = "") {
    self.site = site
    self.person = person
    self.name = name
    self.title = title
  }

  package init() { self.init(SiteID(""), PersonID(""), name: "") }

  package static let word: StaticString = "personCorrected"

  package static let right = Right.roster

  package var subjects: [Subject] { [.person(person)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofPeople: [person], at: site)
  }

  package func stands(in meeting: Meeting) -> Bool {
    guard let known = meeting.person(person, at: site) else { return false }
    return known.name == name && known.title == title
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.withPerson(person, at: site) { known in
      known.name = name
      known.title = title
    }
  }

  package func phrase(in record: Record) -> Phrase {
    let title = title.isEmpty ? "" : ", \(title)"
    return record.label(of: site)
      + Phrase(vi: ": sửa tên đại biểu ", en: ": delegate corrected ")
      + "\(person.rawValue) → \(name)\(title)"
  }

  package func remark(in record: Record) -> Phrase? {
    let bearers = record.meeting.bearers(of: name, at: site, besides: person)
    return bearers.isEmpty ? nil : Words.correctedNamesake(record.label(of: site), bearers)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.key("person", &person)
    try pass.text("name", &name)
    try pass.text("title", orEmpty: &title)
  }
}
