// Owns what counts (design/house.md, "What counts"): screen, status, summary and quorum read it
// here and nowhere else.

/// The figures of a meeting as it stands.
package struct Tally: Hashable, Sendable {
  /// The sites by mark; the six marks add up to the total.
  package var sites: SiteCounts
  /// The delegates.
  package var delegates: DelegateCounts
  /// The quorum.
  package var quorum: QuorumCount
}

/// The number of sites by mark, the hall included unless it is said otherwise.
package struct SiteCounts: Hashable, Sendable {
  /// The sites counted.
  package var total = 0
  /// Those marked present.
  package var present = 0
  /// Those marked late.
  package var late = 0
  /// Those absent with leave.
  package var excused = 0
  /// Those absent without leave.
  package var unexcused = 0
  /// Those of the present and late that reported nobody (records of before such an answer was refused).
  package var empty = 0
  /// Those called without an answer.
  package var noAnswer = 0
  /// Those not called yet.
  package var notCalled = 0

  /// Those that answered: present, late or absent, with or without leave.
  package var answered: Int { present + late + excused + unexcused }

  /// Those that are here.
  package var here: Int { present + late - empty }

  mutating func count(_ answer: SiteAnswer) {
    total += 1
    if answer.mark.isHere, !answer.isHere { empty += 1 }
    switch answer.mark {
    case .notCalled: notCalled += 1
    case .present: present += 1
    case .late: late += 1
    case .excused: excused += 1
    case .unexcused: unexcused += 1
    case .noAnswer: noAnswer += 1
    }
  }
}

/// The number of delegates by what is known of them.
///
/// Of each site at most its expected number is `present`; who is there beyond it is told apart, so that
/// no part ever exceeds its whole.
package struct DelegateCounts: Hashable, Sendable {
  /// The sum of the expected numbers that are known.
  package var expected = 0
  /// Those of the expected who attended, late ones and substitutes included.
  package var present = 0
  /// Those who attended beyond the number expected of their site.
  package var surplus = 0
  /// Those who attended at sites whose expected number is not known.
  package var unplanned = 0
  /// Those of the expected who are here now: who left before the end is not.
  package var here = 0
  /// Those of the expected who came late; of all who attended where the number expected is not known.
  package var late = 0
  /// Those of all who attended who left before the end.
  package var leftEarly = 0
  /// Those absent with leave.
  package var excused = 0
  /// Those absent without leave.
  package var unexcused = 0
  /// Those who attend in the place of another.
  package var substitutes = 0
  /// The guests, who are not expected.
  package var guests = 0
  /// Those expected of whom nothing is known.
  package var unknown = 0

  /// All who attended, guests apart.
  package var attended: Int { present + surplus + unplanned }

  static func += (sum: inout Self, part: Self) {
    sum.expected += part.expected
    sum.present += part.present
    sum.surplus += part.surplus
    sum.unplanned += part.unplanned
    sum.here += part.here
    sum.late += part.late
    sum.leftEarly += part.leftEarly
    sum.excused += part.excused
    sum.unexcused += part.unexcused
    sum.substitutes += part.substitutes
    sum.guests += part.guests
    sum.unknown += part.unknown
  }
}

/// Whether a quorum is reached.
package struct QuorumCount: Hashable, Sendable {
  /// On what it is counted.
  package var basis: QuorumRule.Basis
  /// How many are needed.
  package var needed: Int
  /// How many there are.
  package var have: Int

  /// Whether there are enough.
  package var isReached: Bool { have >= needed }

  /// How many are missing; 0 when there are enough.
  package var missing: Int { max(0, needed - have) }
}

extension Meeting {
  /// The figures as the meeting stands.
  package var tally: Tally {
    tally(of: sites)
  }

  /// Returns the figures of some of the sites, such as those of a region.
  package func tally(of sites: some Sequence<Site>) -> Tally {
    var counts = SiteCounts()
    var delegates = DelegateCounts()
    for site in sites {
      counts.count(status(of: site.id).answer)
      delegates += delegateCounts(of: site)
    }
    let bySites = plan.quorum.basis == .sites
    let quorum = QuorumCount(
      basis: plan.quorum.basis,
      needed: plan.quorum.needed(of: bySites ? counts.total : delegates.expected),
      have: bySites ? counts.here : delegates.here)
    return Tally(sites: counts, delegates: delegates, quorum: quorum)
  }

  /// Returns the number present at a site: what it reported, else the people marked as here and the
  /// substitutes; 0 when it is absent or has not answered.
  package func present(at site: Site) -> Int {
    let status = status(of: site.id)
    guard status.answer.mark.isHere else { return 0 }
    return status.answer.present ?? namedPresent(at: site)
  }

  /// Returns the number of people of a site known by name to have attended: those of the expected
  /// marked so, and the substitutes.
  package func namedPresent(at site: Site) -> Int {
    let status = status(of: site.id)
    return status.people.values.count { $0.isExpected && $0.mark.isHere }
      + status.substitutes.count
  }

  /// Returns the number expected of a site: what it was given, and no less than the people named; nil
  /// where it is not known.
  package func expected(of site: Site) -> Int? {
    site.expected.map { max($0, site.expectedPeople) }
  }

  /// Returns the greatest number of people at a site that needs no second look: those expected, else
  /// those named, else what any room holds.
  package func greatestLikely(at id: SiteID) -> Int {
    guard let site = site(id) else { return 0 }
    let named = site.expectedPeople + status(of: id).substitutes.count
    return expected(of: site) ?? (site.expectedPeople > 0 ? named : 999)
  }

  /// Returns what is known of a site's delegates.
  ///
  /// The site's answer speaks for those of them who have no mark of their own: at a late site they
  /// came late, at an absent one they are absent.
  package func delegateCounts(of site: Site) -> DelegateCounts {
    let status = status(of: site.id)
    let marks = status.people.values.lazy.filter(\.isExpected).map(\.mark)
    var counts = DelegateCounts()
    counts.excused = marks.count { $0 == .excused }
    counts.unexcused = marks.count { $0 == .unexcused }
    let attended = present(at: site)
    counts.leftEarly = min(attended, marks.count { $0 == .leftEarly })
    if status.answer.mark.isHere {
      counts.substitutes = status.substitutes.count
      counts.guests = status.people.values.count { !$0.isExpected && $0.mark.isHere }
    }
    switch status.answer.mark {
    case .late:
      counts.late = max(0, attended - marks.count { $0 == .present || $0 == .leftEarly })
    case .present: counts.late = min(attended, marks.count { $0 == .late })
    case .excused, .unexcused, .notCalled, .noAnswer: break
    }
    guard let expected = expected(of: site) else {
      counts.unplanned = attended
      return counts
    }
    counts.expected = expected
    share(attended, of: expected, status, &counts)
    return counts
  }

  /// Shares the number expected of a site out: nobody's place is counted twice, neither that of one
  /// absent by name nor that of a substitute.
  private func share(
    _ attended: Int, of expected: Int, _ status: SiteStatus, _ counts: inout DelegateCounts
  ) {
    var replaced = 0
    if status.answer.mark.isHere {
      // Counted once among those present and once as absent: a place is not filled by both.
      replaced = Set(status.substitutes.compactMap(\.replacing))
        .count { status.people[$0]?.mark.isAbsent == true }
    }
    let places = max(0, expected - counts.excused - counts.unexcused + replaced)
    counts.present = min(attended, places)
    counts.surplus = attended - counts.present
    counts.here = min(max(0, attended - left(since: status)), places)
    counts.late = min(counts.late, counts.present)
    let unaccounted = places - counts.present
    switch status.answer.mark {
    case .excused: counts.excused += unaccounted
    case .unexcused: counts.unexcused += unaccounted
    case .present, .late, .notCalled, .noAnswer: counts.unknown = unaccounted
    }
  }

  /// Returns how many have left a site since it told its number; who left before is not in it.
  private func left(since status: SiteStatus) -> Int {
    let told = status.answer.present == nil ? nil : status.markedAt
    return status.people.values.count { person in
      person.isExpected && person.mark == .leftEarly
        && told.map { person.markedAt.wall >= $0.wall } ?? true
    }
  }

  /// The sites other than the hall that have spoken in no turn.
  package var neverHeard: [Site] {
    let heard = Set(turns.filter { $0.startedAt != nil }.map(\.registration.site))
    return sites.filter { !$0.isHall && !heard.contains($0.id) }
  }

  /// Returns what a site has spoken: the number of its turns that began, and the sum of their whole
  /// seconds, so that the turns of a list add up to it.
  package func spoken(by site: SiteID, at now: Moment) -> (turns: Int, seconds: Int) {
    let turns = turns.filter { $0.registration.site == site && $0.startedAt != nil }
    return (turns.count, turns.reduce(0) { $0.plus($1.usedSeconds(at: now)) })
  }
}
