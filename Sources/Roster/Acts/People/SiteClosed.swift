// Owns the act by which a site leaves the meeting.

package import Words

/// A site left the meeting: kept with all that was recorded, and no longer expected.
package struct SiteClosed: PlainAct {
  /// The site.
  package var site: SiteID
  /// Why, as told.
  package var reason: String?

  /// Takes a site out of the meeting.
  package init(_ site: SiteID, reason: String? = nil) {
    self.site = site
    self.reason = reason
  }

  package init() { self.init(SiteID("")) }

  package static let word: StaticString = "siteClosed"

  package static let right = Right.roster

  package var subjects: [Subject] { [.site(site), .link(site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: site) { return refusal }
    if site == .hall { return .hallStays }
    guard let turn = meeting.floorTurn, turn.registration.site == site else { return nil }
    return .floorHeld(turn.id)
  }

  package func stands(in meeting: Meeting) -> Bool { meeting.site(site)?.isClosed ?? false }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.withSite(site) { $0.isClosed = true }
    // It is no longer on the line, so its line is lost no longer.
    meeting.withStatus(of: site) { $0.outages.close(at: moment) }
  }

  package func phrase(in record: Record) -> Phrase {
    (record.label(of: site) + Phrase(vi: ": rời hội nghị", en: ": left the meeting"))
      .with(reason: reason)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.text("reason", &reason)
  }
}
