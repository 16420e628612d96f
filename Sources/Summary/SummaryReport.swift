// Owns the figures of the summary, taken once from the record; every form of it is made from here.

package import Roster
package import Words

/// Everything the summary tells, in the order of the plan.
package struct SummaryReport: Hashable, Sendable {
  /// The plan of the meeting.
  package let plan: Plan
  /// When the record begins; times of another date are printed with it.
  package let firstTime: CivilTime
  /// The moment that running clocks were read at.
  package let now: Moment
  /// Where the meeting stands.
  package let phase: Phase
  /// When the meeting was opened; nil before.
  package let openedAt: Moment?
  /// When the meeting was closed; nil before.
  package let closedAt: Moment?
  /// The totals, hall included.
  package let tally: Tally
  /// The sentences for the chair.
  package let chairLines: [Phrase]
  /// The totals by region.
  package let regions: [RegionRow]
  /// The sites.
  package let sites: [SiteRow]
  /// The roll-call rounds with what each site said in them.
  package let rounds: [RoundRow]
  /// The delegates absent with and without leave.
  package let absent: [PersonRow]
  /// The delegates who came late.
  package let late: [PersonRow]
  /// The delegates who left before the end.
  package let leftEarly: [PersonRow]
  /// The substitutes.
  package let substitutes: [SubstituteRow]
  /// Every turn, in the order of registration.
  package let turns: [TurnRow]
  /// The sites other than the hall that have spoken in no turn.
  package let neverHeard: [SiteRow]
  /// The turns not reached, in the order of the list at the close.
  package let notReached: [TurnRow]
  /// The corrections, in the order of the record.
  package let corrections: [CorrectionRow]
  /// The number of the record's last line.
  package let headSeq: Int
  /// The hash of the record's last line, in hexadecimal.
  package let headHash: String
  /// Why the record is not whole, so that the figures may not be; nil where it is.
  package let warning: Phrase?

  /// Takes the figures from a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - head: The number and the hash of its last line.
  ///   - now: The moment that running clocks are read at.
  ///   - warning: Why the record is not whole.
  package init(
    record: Record, head: (seq: Int, hash: String), now: Moment, warning: Phrase? = nil
  ) {
    self.warning = warning
    let meeting = record.meeting
    plan = meeting.plan
    firstTime = record.firstTime
    self.now = record.asOf(now)
    let clock = meeting.clock(at: now)
    phase = meeting.phase
    openedAt = meeting.openedAt
    closedAt = meeting.closedAt
    tally = meeting.tally
    chairLines = ChairLines(meeting).phrases
    regions = RegionRow.rows(of: meeting)
    let turnsBySite = Dictionary(grouping: meeting.allTurns, by: \.registration.site)
    sites = meeting.sites.map {
      SiteRow($0, in: meeting, turns: turnsBySite[$0.id] ?? [], at: clock)
    }
    rounds = meeting.rounds.map { RoundRow($0, in: meeting) }
    absent = meeting.sites.flatMap {
      PersonRow.earlierAbsences(at: $0, in: meeting) + PersonRow.absent(at: $0, in: meeting)
    }
    late = meeting.sites.flatMap { PersonRow.late(at: $0, in: meeting) }
    leftEarly = meeting.sites.flatMap {
      PersonRow.marked(.leftEarly, at: $0, in: meeting)
    }
    substitutes = meeting.sites.flatMap { SubstituteRow.rows(at: $0, in: meeting) }
    turns = meeting.allTurns.map { TurnRow($0, in: meeting, at: clock) }
    let heard = Set(meeting.neverHeard.map(\.id))
    neverHeard = sites.filter { heard.contains($0.id) }
    notReached = meeting.listedTurns
      .map { TurnRow($0, in: meeting, at: clock) }
      .filter { $0.state == .notReached }
    corrections = CorrectionRow.rows(of: record)
    headSeq = head.seq
    headHash = head.hash
  }

  /// Returns a moment as a cell.
  func time(_ moment: Moment?) -> Cell { .time(moment.map(civil), first: firstTime) }

  /// Returns a moment as a cell, with when it was told where that was later.
  func time(_ moment: Moment?, toldAt told: Moment?) -> Cell {
    guard let moment, let told else { return time(moment) }
    return .told(civil(moment), recorded: civil(told), first: firstTime)
  }

  /// Returns the time of day of a moment, with its date where that is not the record's first.
  func printedTime(_ moment: Moment) -> String {
    civil(moment).clockText(unlessOnDateOf: firstTime)
  }

  /// Returns a moment as civil time on the meeting's clock.
  func civil(_ moment: Moment) -> CivilTime {
    CivilTime(wall: moment.wall, offset: plan.starts.offset)
  }
}

/// The totals of a region.
package struct RegionRow: Hashable, Sendable {
  /// The region's key; nil for the sites that lie in none, such as the hall.
  package let id: String?
  /// Its name; that of the only site where it is no region.
  package let name: Phrase
  /// Its totals.
  package let tally: Tally
  /// Whether the number expected is known of any of its sites.
  package let isExpectedKnown: Bool

  /// Returns the rows of the regions of the plan, and of the sites outside of them.
  static func rows(of meeting: Meeting) -> [RegionRow] {
    let plan = meeting.plan
    let known = Set(plan.regions.map(\.id))
    let regions = plan.regions.compactMap { region -> RegionRow? in
      let sites = meeting.sites.filter { $0.region == region.id }
      guard !sites.isEmpty else { return nil }
      return RegionRow(region.id, region.name, sites, in: meeting)
    }
    let hall = meeting.sites.filter(\.isHall).map {
      RegionRow(nil, meeting.label(of: $0), [$0], in: meeting)
    }
    let others = meeting.sites.filter { site in
      !site.isHall && !(site.region.map { known.contains($0) } ?? false)
    }
    guard !others.isEmpty else { return hall + regions }
    return hall + regions + [RegionRow(nil, Words.Summary.noRegion, others, in: meeting)]
  }

  private init(_ id: String?, _ name: Phrase, _ sites: [Site], in meeting: Meeting) {
    self.id = id
    self.name = name
    tally = meeting.tally(of: sites)
    isExpectedKnown = sites.contains { meeting.expected(of: $0) != nil }
  }
}

/// The figures of a site.
package struct SiteRow: Hashable, Sendable {
  /// The site's key.
  package let id: SiteID
  /// Its number in the order, by which the desk finds it; nil for the hall.
  package let number: Int?
  /// Its name.
  package let name: Phrase
  /// The key of its region; nil for the hall.
  package let region: String?
  /// Its answer.
  package let mark: SiteMark
  /// The number of delegates expected; 0 where it is not known.
  package let expected: Int
  /// Whether that number is known.
  package let isExpectedKnown: Bool
  /// The number of those expected who attended; of all where the number expected is not known.
  package let present: Int
  /// The number who attended beyond those expected.
  package let surplus: Int
  /// Whether that number is known: the site is absent, reported it, or named somebody.
  package let isPresentKnown: Bool
  /// The number known by name to be present.
  package let namedPresent: Int
  /// The number reported less the number known by name; 0 where none was reported or nobody named.
  package let gap: Int
  /// The reason told; empty where none was.
  package let reason: String
  /// The number of its turns that began.
  package let turns: Int
  /// The seconds it has spoken.
  package let spokenSeconds: Int
  /// The seconds its line was lost.
  package let outageSeconds: Int

  init(_ site: Site, in meeting: Meeting, turns list: [Turn], at now: Moment) {
    let status = meeting.status(of: site.id)
    let spoken = list.spoken(at: now)
    id = site.id
    number = site.isHall ? nil : meeting.place(of: site.id)
    name = meeting.label(of: site)
    region = site.isHall ? nil : site.region
    mark = status.answer.mark
    let expected = meeting.expected(of: site)
    self.expected = expected ?? 0
    isExpectedKnown = expected != nil
    let counts = meeting.delegateCounts(of: site)
    present = counts.present + counts.unplanned
    surplus = counts.surplus
    namedPresent = meeting.namedPresent(at: site)
    let isTold = status.answer.present != nil || namedPresent > 0
    isPresentKnown = mark.isAbsent || mark.isHere && isTold
    let isNamed = !status.people.isEmpty || !status.substitutes.isEmpty
    gap = isNamed ? status.answer.present.map { $0 - meeting.namedPresent(at: site) } ?? 0 : 0
    reason = status.answer.reason ?? ""
    turns = spoken.turns
    spokenSeconds = spoken.seconds
    outageSeconds = Int(status.outages.milliseconds(at: now) / 1000)
  }
}

/// A speaking turn as the summary tells it.
package struct TurnRow: Hashable, Sendable {
  /// The turn's key.
  package let id: TurnID
  /// The site that speaks.
  package let site: SiteID
  /// Its name.
  package let siteName: Phrase
  /// The speaker's key; nil where nobody was named.
  package let person: PersonID?
  /// The speaker's name; empty where nobody was named.
  package let personName: String
  /// What it is.
  package let kind: TurnKind
  /// What it is about; nil where nothing was said.
  package let topic: Phrase?
  /// Where it stands.
  package let state: TurnState
  /// When it first began to speak; nil before.
  package let start: Moment?
  /// The seconds used.
  package let used: Int
  /// The seconds allowed.
  package let limit: Int

  /// The seconds used beyond the limit.
  package var over: Int { max(0, used - limit) }

  init(_ turn: Turn, in meeting: Meeting, at now: Moment) {
    let registration = turn.registration
    id = turn.id
    site = registration.site
    siteName = meeting.site(site).map { meeting.label(of: $0) } ?? Phrase(same: site.rawValue)
    person = registration.person
    personName = meeting.speaker(of: registration) ?? ""
    kind = registration.kind
    topic = registration.topic.map { meeting.plan.label(ofTopic: $0) }
    state = meeting.state(of: turn)
    start = turn.startedAt
    used = turn.usedSeconds(at: now)
    limit = turn.limit
  }
}
