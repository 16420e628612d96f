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
  /// Those called without an answer.
  package var noAnswer = 0
  /// Those not called yet.
  package var notCalled = 0

  /// Those that answered: present, late or absent, with or without leave.
  package var answered: Int { present + late + excused + unexcused }

  /// Those that are here.
  package var here: Int { present + late }

  mutating func count(_ mark: SiteMark) {
    total += 1
    switch mark {
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
package struct DelegateCounts: Hashable, Sendable {
  /// The sum of the expected numbers that are known.
  package var expected = 0
  /// Those present, late ones and substitutes included.
  package var present = 0
  /// Those of the present who came late.
  package var late = 0
  /// Those absent with leave.
  package var excused = 0
  /// Those absent without leave.
  package var unexcused = 0
  /// Those who attend in the place of another.
  package var substitutes = 0
  /// Those expected of whom nothing is known.
  package var unknown = 0

  static func += (sum: inout Self, part: Self) {
    sum.expected += part.expected
    sum.present += part.present
    sum.late += part.late
    sum.excused += part.excused
    sum.unexcused += part.unexcused
    sum.substitutes += part.substitutes
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
      counts.count(status(of: site.id).answer.mark)
      delegates += delegateCounts(of: site)
    }
    let bySites = plan.quorum.basis == .sites
    let quorum = QuorumCount(
      basis: plan.quorum.basis,
      needed: plan.quorum.needed(of: bySites ? counts.total : delegates.expected),
      have: bySites ? counts.here : delegates.present)
    return Tally(sites: counts, delegates: delegates, quorum: quorum)
  }

  /// Returns the number present at a site: what it reported, else the people marked as here and the
  /// substitutes; 0 when it is absent or has not answered.
  package func present(at site: Site) -> Int {
    let status = status(of: site.id)
    guard status.answer.mark.isHere else { return 0 }
    return status.answer.present ?? namedPresent(at: site)
  }

  /// Returns the number of people of a site known by name to be here: those marked so, and the
  /// substitutes.
  package func namedPresent(at site: Site) -> Int {
    let status = status(of: site.id)
    return status.people.values.count { $0.mark.isHere } + status.substitutes.count
  }

  /// Returns what is known of a site's delegates.
  ///
  /// The site's answer speaks for those of them who have no mark of their own: at a late site they
  /// came late, at an absent one they are absent.
  package func delegateCounts(of site: Site) -> DelegateCounts {
    let status = status(of: site.id)
    let marks = status.people.values.map(\.mark)
    var counts = DelegateCounts()
    counts.expected = site.expected ?? 0
    counts.present = present(at: site)
    counts.excused = marks.count { $0 == .excused }
    counts.unexcused = marks.count { $0 == .unexcused }
    var replaced = 0
    if status.answer.mark.isHere {
      counts.substitutes = status.substitutes.count
      // Counted once among those present and once as absent: a place is not filled by both.
      replaced = Set(status.substitutes.compactMap(\.replacing))
        .count { status.people[$0]?.mark.isAbsent == true }
    }
    let unaccounted =
      counts.expected - counts.present - counts.excused - counts.unexcused + replaced
    switch status.answer.mark {
    case .late:
      counts.late = max(0, counts.present - marks.count { $0 == .present || $0 == .leftEarly })
    case .present: counts.late = min(counts.present, marks.count { $0 == .late })
    case .excused: counts.excused += max(0, unaccounted)
    case .unexcused: counts.unexcused += max(0, unaccounted)
    case .notCalled, .noAnswer: break
    }
    if !status.answer.mark.isAbsent { counts.unknown = max(0, unaccounted) }
    return counts
  }

  /// The sites other than the hall that have spoken in no turn.
  package var neverHeard: [Site] {
    let heard = Set(turns.values.filter { $0.startedAt != nil }.map(\.registration.site))
    return sites.filter { !$0.isHall && !heard.contains($0.id) }
  }

  /// Returns what a site has spoken: the number of its turns that began, and the sum of their whole
  /// seconds, so that the turns of a list add up to it.
  package func spoken(by site: SiteID, at now: Moment) -> (turns: Int, seconds: Int) {
    let turns = turns.values.filter { $0.registration.site == site && $0.startedAt != nil }
    return (turns.count, turns.reduce(0) { $0.plus($1.usedSeconds(at: now)) })
  }
}
