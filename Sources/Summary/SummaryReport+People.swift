// Owns the sections of the summary about people: absent, late, gone early and substitutes.

import Roster
import Words

extension SummaryReport {
  private typealias Labels = Words.Summary

  var absentSection: Section {
    let columns = [
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.person),
      Column(header: Labels.mark),
      Column(header: Labels.count, isFigure: true),
      Column(
        header: Labels.round, place: rounds.count > 1 ? .everywhere : .dataOnly, isFigure: true),
      Column(header: Labels.reason, place: .below),
    ]
    let rows = absent.map { row -> [Cell] in
      [
        .same(row.site.rawValue), .text(row.siteName), .text(row.name), .text(row.mark.label),
        count(of: row), .uncertain(row.round, isKnown: row.round > 0, sign: "–"),
        .same(row.reason),
      ]
    }
    return Section(
      heading: Labels.absent, count: tally.delegates.excused + tally.delegates.unexcused,
      table: Table(columns: columns, rows: rows))
  }

  var lateSection: Section {
    Section(heading: Labels.late, count: tally.delegates.late, table: timed(late))
  }

  var leftEarlySection: Section {
    Section(heading: Labels.leftEarly, count: leftEarly.count, table: timed(leftEarly))
  }

  private func timed(_ people: [PersonRow]) -> Table {
    let columns = [
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.person),
      Column(header: Labels.time),
      Column(header: Labels.count, isFigure: true),
      Column(header: Labels.reason, place: .below),
    ]
    let rows = people.map { row -> [Cell] in
      [
        .same(row.site.rawValue), .text(row.siteName),
        .text(noted(row.name, isCounted: row.isCounted)), time(row.at, toldAt: row.toldAt),
        count(of: row),
        .same(row.reason),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  private func count(of row: PersonRow) -> Cell {
    .uncertain(row.count, isKnown: row.count > 0, sign: "?")
  }

  private func noted(_ name: Phrase, isCounted: Bool) -> Phrase {
    isCounted ? name : name + " (" + Labels.siteNotHere + ")"
  }

  var substitutesSection: Section {
    let columns = [
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.person),
      Column(header: Labels.replaced),
      Column(header: Labels.authority),
    ]
    let rows = substitutes.map { row -> [Cell] in
      [
        .same(row.site.rawValue), .text(row.siteName),
        .text(noted(row.label, isCounted: row.isCounted)), .same(row.replacedName),
        .text(row.isAuthorised ? Labels.yes : Labels.no),
      ]
    }
    return Section(
      heading: Labels.substitutes, count: tally.delegates.substitutes,
      table: Table(columns: columns, rows: rows))
  }
}
