// Owns the roll call: whose turn it is to be called, and what an answer changes.

extension Meeting {
  /// Where a roll call stands.
  package enum RollCallState: String, Sendable {
    case notStarted = "not-started"
    case running, finished
  }

  /// The number of the last round; 0 before the first.
  package var roundNumber: Int { rounds.last?.number ?? 0 }

  /// Where the roll call stands.
  package var rollCallState: RollCallState {
    guard let round = rounds.last else { return .notStarted }
    return round.finishedAt == nil ? .running : .finished
  }

  /// Tells whether a site has answered in the last round.
  package func hasAnsweredInRound(_ site: SiteID) -> Bool {
    let status = status(of: site)
    return roundNumber > 0 && status.markedInRound == roundNumber && status.answer.mark.isAnswer
  }

  /// The number of sites that have answered in the last round.
  package var answeredInRound: Int {
    plan.sites.count { hasAnsweredInRound($0.id) }
  }

  /// The site to be called: the first in order without an answer in this round.
  package var siteToCall: SiteID? {
    rollCallState == .finished ? nil : plan.sites.first { !hasAnsweredInRound($0.id) }?.id
  }

  /// Returns the next site in order after one, round the end, without an answer in this round.
  package func siteToCall(after site: SiteID) -> SiteID? {
    guard let place = place(of: site) else { return siteToCall }
    let sites = plan.sites
    return (sites[(place + 1)...] + sites[...place]).first { !hasAnsweredInRound($0.id) }?.id
  }

  func decideMark(_ site: SiteID, _ answer: SiteAnswer) throws(Refusal) -> Event? {
    let status = status(of: site)
    let isFirstInRound = answer.mark != .notCalled && status.markedInRound != max(1, roundNumber)
    guard isFirstInRound || status.answer != answer || place(of: site) == nil else { return nil }
    return .siteMarked(site, answer)
  }

  func decidePeople(
    _ people: [PersonID], at site: SiteID, _ mark: PersonMark, reason: String?
  ) throws(Refusal) -> Event? {
    let status = status(of: site)
    let isChange = people.contains { id in
      let person = status.people[id]
      return (person?.mark ?? .notCalled) != mark || person?.reason != reason
    }
    guard isChange || admitsPeople(people, at: site) != nil else { return nil }
    return .peopleMarked(site, people, mark, reason: reason)
  }

  func admitsMark(_ site: SiteID, _ answer: SiteAnswer) -> Refusal? {
    guard place(of: site) != nil else { return .unknownSite(site.rawValue) }
    guard let present = answer.present else { return nil }
    guard answer.mark.isHere else { return .headcountOfAbsentSite(site, answer.mark) }
    let allowed = 0...9999
    return allowed.contains(present) ? nil : .outOfRange(present, allowed: allowed)
  }

  func admitsPeople(_ people: [PersonID], at site: SiteID) -> Refusal? {
    guard let planned = self.site(site) else { return .unknownSite(site.rawValue) }
    guard !people.isEmpty else { return .nobodyNamed }
    let unknown = people.first { id in !planned.people.contains { $0.id == id } }
    return unknown.map { .unknownPerson($0, at: site) }
  }

  func admitsSubstitute(_ substitute: Substitute, at site: SiteID) -> Refusal? {
    guard let planned = self.site(site) else { return .unknownSite(site.rawValue) }
    guard let replaced = substitute.replacing else { return nil }
    return planned.people.contains { $0.id == replaced }
      ? nil : .unknownPerson(replaced, at: site)
  }

  func admitsLink(_ site: SiteID) -> Refusal? {
    guard place(of: site) != nil else { return .unknownSite(site.rawValue) }
    return site == .hall ? .hallHasNoLink : nil
  }

  mutating func applyMark(_ site: SiteID, _ answer: SiteAnswer, at moment: Moment) {
    guard admitsMark(site, answer) == nil else { return }
    openFirstRound(at: moment)
    let round = roundNumber
    withStatus(of: site) { status in
      status.answer = answer
      status.markedAt = moment
      status.markedInRound = answer.mark == .notCalled ? 0 : round
    }
  }

  mutating func applyPeople(
    _ people: [PersonID], at site: SiteID, _ mark: PersonMark, reason: String?, moment: Moment
  ) {
    guard admitsPeople(people, at: site) == nil else { return }
    openFirstRound(at: moment)
    withStatus(of: site) { status in
      for person in people {
        status.people[person] = PersonStatus(mark: mark, reason: reason, markedAt: moment)
      }
    }
  }

  mutating func applySubstitute(_ substitute: Substitute, at site: SiteID) {
    guard admitsSubstitute(substitute, at: site) == nil else { return }
    withStatus(of: site) { $0.substitutes.append(substitute) }
  }

  mutating func applyLink(_ site: SiteID, _ link: Link, at moment: Moment) {
    guard admitsLink(site) == nil else { return }
    let wasLost = status(of: site).link == .lost
    withStatus(of: site) { status in
      status.link = link
      status.linkSince = moment
      if link == .lost { status.outages.open(at: moment) } else { status.outages.close(at: moment) }
    }
    // A lost line is technical time, not speaking time: the clock of a turn that is speaking from
    // there stands still until the line is back.
    guard wasLost != (link == .lost), let turn = floorTurn, turn.state == .speaking,
      turn.registration.site == site
    else { return }
    withTurn(turn.id) { turn in
      if link == .lost { turn.stretches.close(at: moment) } else { turn.stretches.open(at: moment) }
    }
  }

  mutating func applyRoundStarted(name: String?, at moment: Moment) {
    applyRoundFinished(at: moment)
    rounds.append(Round(number: roundNumber + 1, name: name, startedAt: moment))
  }

  mutating func applyRoundFinished(at moment: Moment) {
    guard let last = rounds.indices.last, rounds[last].finishedAt == nil else { return }
    rounds[last].finishedAt = moment
  }

  private mutating func openFirstRound(at moment: Moment) {
    if rounds.isEmpty { applyRoundStarted(name: nil, at: moment) }
  }
}
