// Owns the act by which a site joins in the course of the meeting, and how it is asked for.

import RosterText
package import Words

/// A site joined the meeting: last in order, expected from now on.
package struct SiteAdded: RemarkedAct {
  /// The key of the site.
  package var site: SiteID
  /// Its full name.
  package var name: String
  /// Its name in at most 11 columns.
  package var shortName: String
  /// The number of delegates expected; nil where it is not known.
  package var expected: Int?
  /// The site above it; nil where there is none.
  package var parent: SiteID?

  /// Adds a site.
  package init(
    _ site: SiteID, name: String, shortName: String, expected: Int? = nil, parent: SiteID? = nil
  ) {
    self.site = site
    self.name = name
    self.shortName = shortName
    self.expected = expected
    self.parent = parent
  }

  package init() { self.init(SiteID(""), name: "", shortName: "") }

  package static let word: StaticString = "siteAdded"

  package static let right = Right.roster

  package var subjects: [Subject] { [.site(site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard meeting.place(of: site) == nil else { return .keyTaken(site.rawValue) }
    return parent.flatMap { meeting.refusal(ofSite: $0) }
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    var added = Site(id: site, name: name, shortName: shortName)
    added.expected = expected
    added.parent = parent
    added.region = parent.flatMap { meeting.site($0)?.region }
    meeting.addSite(added)
  }

  package func phrase(in record: Record) -> Phrase {
    let added = Phrase(vi: "Thêm điểm cầu ", en: "Site added: ") + name
    guard let expected else { return added }
    return added + Phrase(vi: ", \(expected) đại biểu", en: ", \(expected) expected")
  }

  package func remark(in record: Record) -> Phrase? {
    let name = SpokenName(name.lowercased())
    let bearers = record.meeting.sites.filter { other in
      other.id != site
        && [other.name, other.shortName].contains { name.isSame(as: $0.lowercased()) }
    }
    return bearers.isEmpty ? nil : Words.siteNamesake(self.name, bearers.map(\.id.rawValue))
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.text("name", &name)
    try pass.text("shortName", &shortName)
    try pass.number("expected", &expected, in: 0...9999)
    try pass.key("parent", &parent)
  }
}

/// Asks to add a site; its key is made from the name.
package struct AddSite: Request {
  /// The full name.
  package var name: String
  /// The name in at most 11 columns; nil cuts the full one.
  package var shortName: String?
  /// The number of delegates expected; nil where it is not known.
  package var expected: Int?
  /// The site above it; nil where there is none.
  package var parent: SiteID?

  /// Asks to add a site.
  package init(
    name: String, shortName: String? = nil, expected: Int? = nil, parent: SiteID? = nil
  ) {
    self.name = name
    self.shortName = shortName
    self.expected = expected
    self.parent = parent
  }

  package var right: Right? { SiteAdded.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    if let expected, !(0...9999).contains(expected) {
      throw .outOfRange(expected, allowed: 0...9999)
    }
    return SiteAdded(
      key(in: record), name: name,
      shortName: shortName ?? name.truncated(to: Site.shortNameColumns), expected: expected,
      parent: parent)
  }

  /// Makes a key of the name that no site bears or has borne: `phu-quoc`, else `phu-quoc-57` by the
  /// number of the line.
  private func key(in record: Record) -> SiteID {
    let words = FoldedText(name).text.split(separator: " ").filter {
      isWellFormedIdentifier(String($0))
    }
    let plain = words.joined(separator: "-").prefix(48)
    let key = SiteID(plain.isEmpty ? "diem" : String(plain))
    let isTaken = record.entries.contains { ($0.act as? SiteAdded)?.site == key }
    return record.meeting.place(of: key) == nil && !isTaken
      ? key : SiteID("\(key.rawValue)-\(record.head + 1)")
  }
}
