// Owns the sections of the summary about the meeting, its totals, regions and sites.

import Roster
import Words

extension SummaryReport {
  /// The summary as a document without a form.
  var document: Document {
    Document(
      name: Words.Summary.document, title: plan.titleLine,
      sections: [
        meetingSection, totalsSection, regionsSection, sitesSection, absentSection,
        lateSection,
        leftEarlySection, substitutesSection, speakingSection, neverHeardSection,
        notReachedSection, roundsSection, correctionsSection,
      ])
  }

  private var meetingSection: Section {
    let now = civil(now)
    var rows: [[Cell]] = [[.text(Words.Summary.title), .text(plan.titleLine)]]
    if let warning { rows.append([.text(Words.Summary.warning), .text(warning)]) }
    if plan.isRehearsal {
      rows.append([.text(Words.Summary.note), .text(Words.rehearsalSentence)])
    }
    if let synthetic = plan.synthetic {
      rows.append([.text(Words.Summary.note), .text(synthetic)])
    }
    rows += [
      [.text(Words.Summary.day), .same(plan.starts.dateText)],
      [.text(Words.Summary.place), .text(plan.hall)],
      [.text(Words.Summary.phase), .text(phase.label)],
    ]
    if let openedAt { rows.append([.text(Words.Summary.opened), stamp(openedAt)]) }
    if let closedAt { rows.append([.text(Words.Summary.closed), stamp(closedAt)]) }
    rows += [
      [.text(Words.Summary.asOf), .same("\(now.clockTextWithSeconds) \(now.dateText)")],
      [.text(Words.Summary.lastNumber), .number(headSeq)],
      [.text(Words.Summary.lastHash), .same(headHash)],
    ]
    return Section(heading: Words.Summary.meeting, table: pairs(rows))
  }

  private func stamp(_ moment: Moment) -> Cell {
    let time = civil(moment)
    return .same("\(time.clockTextWithSeconds) \(time.dateText)")
  }

  private var totalsSection: Section {
    typealias Labels = Words.Summary
    let (sites, delegates, quorum) = (tally.sites, tally.delegates, tally.quorum)
    let figures: [(Phrase, Int)] = [
      (Labels.sitesTotal, sites.total),
      (Labels.sites(Labels.answered), sites.answered),
      (Labels.sites(Labels.onTime), sites.present),
      (Labels.sites(Words.late), sites.late),
      (Labels.sites(Words.excused), sites.excused),
      (Labels.sites(Words.unexcused), sites.unexcused),
      (Labels.sites(Words.noAnswer), sites.noAnswer),
      (Labels.sites(Words.notCalled), sites.notCalled),
      (Labels.delegatesExpected, delegates.expected),
      (Labels.delegates(Words.present), delegates.present),
      (Labels.delegates(Labels.hereNow), delegates.here),
      (Labels.delegates(Words.late), delegates.late),
      (Labels.delegates(Words.leftEarly), delegates.leftEarly),
      (Labels.delegates(Words.excused), delegates.excused),
      (Labels.delegates(Words.unexcused), delegates.unexcused),
      (Labels.delegates(Labels.unknown), delegates.unknown),
      (Labels.substitutes, delegates.substitutes),
      (Labels.delegates(Labels.beyondList), delegates.surplus),
      (Labels.delegates(Labels.atUnknownSites), delegates.unplanned),
      (Labels.guests, delegates.guests),
      (Labels.quorumNeeded, quorum.needed),
      (Labels.quorumHave, quorum.have),
    ]
    let isExpectedKnown = regions.contains(where: \.isExpectedKnown)
    let rows = figures.map { label, number -> [Cell] in
      let isKnown = label != Labels.delegatesExpected || isExpectedKnown
      return [.text(label), .uncertain(number, isKnown: isKnown, sign: "–")]
    }
    return Section(heading: Labels.totals, sentences: chairLines, table: pairs(rows))
  }

  private func pairs(_ rows: [[Cell]]) -> Table {
    Table(
      style: .pairs,
      columns: [Column(header: Words.Summary.item), Column(header: Words.Summary.figure)],
      rows: rows)
  }

  private var regionsSection: Section {
    typealias Labels = Words.Summary
    let columns =
      [Column(header: Labels.region)]
      + [
        Labels.siteCount, Labels.sitesHere, Labels.expected, Labels.present, Labels.beyond,
        Labels.late,
        Labels.excused, Labels.unexcused, Labels.unknownCount, Labels.substituteCount,
      ].map { Column(header: $0, isFigure: true) }
    let rows = regions.map { row -> [Cell] in
      let delegates = row.tally.delegates
      let expected = Cell.uncertain(
        delegates.expected, isKnown: row.isExpectedKnown, sign: "–")
      let figures = [
        delegates.present, delegates.surplus + delegates.unplanned, delegates.late,
        delegates.excused,
        delegates.unexcused, delegates.unknown,
        delegates.substitutes,
      ]
      let sites: [Cell] = [.number(row.tally.sites.total), .number(row.tally.sites.here)]
      return [.text(row.name)] + sites + [expected] + figures.map { .number($0) }
    }
    return Section(heading: Labels.byRegion, table: Table(columns: columns, rows: rows))
  }

  private var sitesSection: Section {
    typealias Labels = Words.Summary
    let columns = [
      Column(header: Labels.number, isFigure: true),
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.region, place: .dataOnly),
      Column(header: Labels.mark),
      Column(header: Labels.expected, isFigure: true),
      Column(header: Labels.present, isFigure: true),
      Column(header: Labels.beyond, isFigure: true),
      Column(header: Labels.named, isFigure: true),
      Column(header: Labels.gap, isFigure: true),
      Column(header: Labels.turnCount, isFigure: true),
      Column(header: Labels.spoken, isFigure: true),
      Column(header: Labels.outage, isFigure: true),
      Column(header: Labels.reason, place: .below),
    ]
    let rows = sites.map { row -> [Cell] in
      [
        .uncertain(row.number ?? 0, isKnown: row.number != nil, sign: ""),
        .same(row.id.rawValue), .text(row.name), .same(row.region ?? ""),
        .text(row.mark.label),
        .uncertain(row.expected, isKnown: row.isExpectedKnown, sign: "–"),
        .uncertain(row.present, isKnown: row.isPresentKnown, sign: "?"), .number(row.surplus),
        .number(row.namedPresent), .number(row.gap), .number(row.turns),
        .seconds(row.spokenSeconds), .seconds(row.outageSeconds), .same(row.reason),
      ]
    }
    return Section(
      heading: Labels.bySite, count: sites.count, table: Table(columns: columns, rows: rows))
  }
}
