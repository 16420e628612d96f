// Owns the act by which the state of a site's line changes.

package import Words

/// A site's line changed.
package struct LinkChanged: PlainAct {
  /// The site.
  package var site: SiteID
  /// The state of its line from now on.
  package var link: Link

  /// Sets the state of a site's line.
  package init(_ site: SiteID, _ link: Link) {
    self.site = site
    self.link = link
  }

  package init() { self.init(SiteID(""), .unknown) }

  package static let word: StaticString = "linkChanged"

  package static let right = Right.links

  package var subjects: [Subject] { [.link(site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: site) { return refusal }
    return site == .hall ? .hallHasNoLink : nil
  }

  package func stands(in meeting: Meeting) -> Bool {
    refusal(in: meeting) == nil && meeting.status(of: site).link == link
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    var wasLost = false
    meeting.withStatus(of: site) { status in
      wasLost = status.link == .lost
      status.link = link
      status.linkSince = moment
      if link == .lost { status.outages.open(at: moment) } else { status.outages.close(at: moment) }
    }
    guard wasLost != (link == .lost) else { return }
    meeting.keepClock(of: site, runs: link != .lost, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    record.label(of: site) + ": " + link.label
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.word("link", &link)
  }
}

extension Meeting {
  /// Stops or starts the clock of a turn that is speaking from a site: a lost line is technical time,
  /// not speaking time.
  fileprivate mutating func keepClock(of site: SiteID, runs: Bool, at moment: Moment) {
    guard let turn = floorTurn, turn.state == .speaking, turn.registration.site == site else {
      return
    }
    withTurn(turn.id) { turn in
      if runs { turn.stretches.open(at: moment) } else { turn.stretches.close(at: moment) }
    }
  }
}
