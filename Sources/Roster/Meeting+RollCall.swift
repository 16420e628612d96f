// Owns the roll call: its rounds, and whose turn it is to be called.

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
    sites.count { hasAnsweredInRound($0.id) }
  }

  /// The site to be called: the first in order without an answer in this round.
  package var siteToCall: SiteID? {
    rollCallState == .finished ? nil : sites.first { !hasAnsweredInRound($0.id) }?.id
  }

  /// Returns the next site in order after one, round the end, without an answer in this round.
  package func siteToCall(after site: SiteID) -> SiteID? {
    guard let place = place(of: site) else { return siteToCall }
    let after = allSites[(place + 1)...].first { isToCall($0) }
    return (after ?? allSites[...place].first { isToCall($0) })?.id
  }

  private func isToCall(_ site: Site) -> Bool {
    !site.isClosed && !hasAnsweredInRound(site.id)
  }

  /// Opens a round, finishing the one that runs.
  mutating func startRound(name: String?, at moment: Moment) {
    finishRound(at: moment)
    rounds.append(Round(number: roundNumber + 1, name: name, startedAt: moment))
  }

  /// Finishes the round that runs, if one does.
  mutating func finishRound(at moment: Moment) {
    guard let last = rounds.indices.last, rounds[last].finishedAt == nil else { return }
    rounds[last].finishedAt = moment
  }

  /// Opens round 1 where there is none: the first mark of a meeting does.
  mutating func openFirstRound(at moment: Moment) {
    if rounds.isEmpty { startRound(name: nil, at: moment) }
  }
}
