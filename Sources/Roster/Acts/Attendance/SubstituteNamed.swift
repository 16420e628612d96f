// Owns the act by which a substitute is named at a site.

package import Words

/// A substitute was named.
package struct SubstituteNamed: PlainAct, RemarkedAct {
  /// The site.
  package var site: SiteID
  /// Who attends, and in whose place.
  package var substitute: Substitute

  /// Names a substitute at a site.
  package init(_ site: SiteID, _ substitute: Substitute) {
    self.site = site
    self.substitute = substitute
  }

  package init() { self.init(SiteID(""), Substitute(name: "")) }

  package static let word: StaticString = "substituteNamed"

  package static let right = Right.attendance

  package var subjects: [Subject] { substitute.replacing.map { [.person($0)] } ?? [] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.refusal(ofPeople: [substitute.replacing].compactMap(\.self), at: site)
  }

  package func stands(in meeting: Meeting) -> Bool {
    meeting.status(of: site).substitutes.contains(substitute)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.withStatus(of: site) { $0.substitutes.append(substitute) }
  }

  package func phrase(in record: Record) -> Phrase {
    record.label(of: site) + ": " + substitute.phrase(at: site, in: record)
  }

  package func remark(in record: Record) -> Phrase? {
    let meeting = record.meeting
    let bearers = meeting.bearers(of: substitute.name, at: site)
    if !bearers.isEmpty { return Words.substituteNamesake(record.label(of: site), bearers) }
    let others = meeting.status(of: site).substitutes.filter { $0 != substitute }
    if let replaced = substitute.replacing {
      let second = others.filter { $0.replacing == replaced }.map(\.name)
      if !second.isEmpty {
        return Words.secondSubstitute(record.name(of: replaced, at: site), second)
      }
    }
    return meeting.substitutes(named: substitute.name, at: site).count > 1
      ? Words.substituteTwice(substitute.name, record.label(of: site)) : nil
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try substitute.fields(&pass)
  }
}

extension Substitute {
  /// Passes the fields of the substitute.
  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.text("name", &name)
    try pass.text("title", orEmpty: &title)
    try pass.key("replacing", &replacing)
    try pass.flag("authorised", &isAuthorised)
  }

  /// Returns who attends in whose place.
  package func phrase(at site: SiteID, in record: Record) -> Phrase {
    let name = record.meeting.name(of: self, at: site)
    let base =
      replacing.map { id in
        name + Phrase(vi: " dự thay cho ", en: " substitutes for ") + record.name(of: id, at: site)
      } ?? name + Phrase(vi: " dự thay", en: " attends as a substitute")
    return isAuthorised ? base + Phrase(vi: " (có ủy quyền)", en: " (with authority)") : base
  }
}
