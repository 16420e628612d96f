// Owns what the summary tells of each roll-call round: an earlier one's answers stay as they were.

package import Roster
package import Words

/// A roll-call round with what each site said in it.
package struct RoundRow: Hashable, Sendable {
  /// What a site said in the round.
  package struct SiteAnswerRow: Hashable, Sendable {
    /// The site's key.
    package let id: SiteID
    /// Its name.
    package let name: Phrase
    /// Its last answer in the round; "not called" where it was not marked in it.
    package let answer: SiteAnswer
    /// When it came to be here as it is, or was last marked otherwise; nil where it was not marked.
    package let arrivedAt: Moment?
    /// When that was told, where it was told later; nil else.
    package let toldAt: Moment?
  }

  /// The number of the round, from 1.
  package let number: Int
  /// Its name; nil where none was given.
  package let name: String?
  /// When it was opened.
  package let startedAt: Moment
  /// When it was finished; nil while it runs.
  package let finishedAt: Moment?
  /// The sites, in the order of the roll call.
  package let sites: [SiteAnswerRow]

  init(_ round: Round, in meeting: Meeting) {
    number = round.number
    name = round.name
    startedAt = round.startedAt
    finishedAt = round.finishedAt
    sites = meeting.sites.map { site in
      let answer = meeting.status(of: site.id).answer(inRound: round.number)
      return SiteAnswerRow(
        id: site.id, name: meeting.label(of: site),
        answer: answer?.answer ?? SiteAnswer(.notCalled), arrivedAt: answer?.arrivedAt,
        toldAt: answer?.toldAt)
    }
  }

  /// How many sites said something, and how many of them are here.
  var counts: (answered: Int, here: Int) {
    (sites.count { $0.answer.mark.isAnswer }, sites.count { $0.answer.isHere })
  }
}

extension SummaryReport {
  /// The section of the rounds: a row a site, a column a round for people who read few of them.
  var roundsSection: Section {
    typealias Labels = Words.Summary
    let columns = [
      Column(header: Labels.round, isFigure: true),
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.mark),
      Column(header: Labels.present, isFigure: true),
      Column(header: Labels.time, isFigure: true),
      Column(header: Labels.reason, place: .below),
    ]
    // Of one round alone the table of sites tells everything already.
    let told = rounds.count > 1 ? rounds : []
    let rows = told.flatMap { round in
      round.sites.map { site -> [Cell] in
        let isKnown = site.answer.present != nil || !site.answer.mark.isHere
        return [
          .number(round.number), .same(site.id.rawValue), .text(site.name),
          .text(site.answer.mark.label),
          .uncertain(site.answer.present ?? 0, isKnown: isKnown, sign: "?"),
          time(site.arrivedAt, toldAt: site.toldAt), .same(site.answer.reason ?? ""),
        ]
      }
    }
    return Section(
      heading: Labels.byRound, count: rounds.count, sentences: rounds.map { sentence($0) },
      table: Table(columns: columns, rows: rows))
  }

  private func sentence(_ round: RoundRow) -> Phrase {
    let counts = round.counts
    return Words.Summary.roundLine(
      Words.round(round.number, name: round.name), answered: counts.answered,
      here: counts.here, of: round.sites.count, from: printedTime(round.startedAt),
      to: round.finishedAt.map { printedTime($0) })
  }
}
