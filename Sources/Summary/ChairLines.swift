// Owns the sentences for the chair: the sites other than the hall, the hall apart, and who is missing.

package import Roster
package import Words

/// The sentences in which the chair is told who is there.
package struct ChairLines: Sendable {
  /// The sentences, most important first.
  package let phrases: [Phrase]

  /// How many sites of one mark are named; the rest are only counted.
  private static let namesTold = 12

  /// Makes the sentences of a meeting as it stands.
  package init(_ meeting: Meeting) {
    let local = meeting.sites.filter { !$0.isHall }
    var phrases = [Words.chairLine(Self.counts(of: meeting.tally(of: local)))]
    phrases += Self.hallLines(meeting)
    phrases += Self.lateLine(meeting)
    for mark in [SiteMark.excused, .unexcused, .noAnswer, .notCalled] {
      phrases += Self.namedLine(mark, meeting)
    }
    let unknown = meeting.sites.count { $0.expected == nil }
    if unknown > 0 { phrases.append(Words.expectedUnknown(unknown)) }
    self.phrases = phrases
  }

  private static func counts(of tally: Tally) -> Words.ChairCounts {
    var counts = Words.ChairCounts()
    counts.sites = tally.sites.total
    counts.sitesHere = tally.sites.here
    counts.expected = tally.delegates.expected
    counts.here = tally.delegates.here
    counts.surplus = tally.delegates.surplus
    counts.unplanned = tally.delegates.unplanned
    counts.leftEarly = tally.delegates.leftEarly
    counts.guests = tally.delegates.guests
    counts.excused = tally.delegates.excused
    counts.unexcused = tally.delegates.unexcused
    counts.unknown = tally.delegates.unknown
    counts.substitutes = tally.delegates.substitutes
    return counts
  }

  private static func hallLines(_ meeting: Meeting) -> [Phrase] {
    guard let hall = meeting.site(.hall) else { return [] }
    let own = meeting.delegateCounts(of: hall)
    let total = meeting.tally.delegates
    let people =
      own.expected > 0
      ? "\(own.here)/\(own.expected)" + (own.surplus > 0 ? "+\(own.surplus)" : "")
      : "\(own.attended)"
    return [
      Words.hallLine(
        meeting.label(of: hall), answer: meeting.status(of: hall.id).answer.mark.label,
        people: people),
      Words.withHallLine(
        here: total.here, expected: total.expected, surplus: total.surplus,
        unplanned: total.unplanned),
    ]
  }

  private static func lateLine(_ meeting: Meeting) -> [Phrase] {
    let tally = meeting.tally
    guard tally.sites.late > 0 || tally.delegates.late > 0 else { return [] }
    return [Words.lateLine(sites: tally.sites.late, delegates: tally.delegates.late)]
  }

  private static func namedLine(_ mark: SiteMark, _ meeting: Meeting) -> [Phrase] {
    let sites = meeting.sites.filter { meeting.status(of: $0.id).answer.mark == mark }
    guard !sites.isEmpty else { return [] }
    let named = sites.prefix(namesTold).map { meeting.label(of: $0) }
    return [Words.named(mark.label, named, others: sites.count - named.count)]
  }
}
