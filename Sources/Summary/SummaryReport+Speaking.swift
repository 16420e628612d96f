// Owns the sections of the summary about speaking and about corrections.

import Roster
import Words

extension SummaryReport {
  private typealias Labels = Words.Summary

  var speakingSection: Section {
    Section(heading: Labels.speaking, count: turns.count, table: table(of: turns))
  }

  var notReachedSection: Section {
    Section(heading: Labels.notReached, count: notReached.count, table: table(of: notReached))
  }

  private func table(of turns: [TurnRow]) -> Table {
    let columns = [
      Column(header: Labels.key, isFigure: true),
      Column(header: Labels.site),
      Column(header: Labels.person),
      Column(header: Labels.kind),
      Column(header: Labels.state),
      Column(header: Labels.start, isFigure: true),
      Column(header: Labels.used, isFigure: true),
      Column(header: Labels.limit, isFigure: true),
      Column(header: Labels.over, isFigure: true),
      Column(header: Labels.topic, place: .below),
    ]
    let rows = turns.map { row -> [Cell] in
      [
        .same(row.id.rawValue), .text(row.siteName), .same(row.personName), .text(row.kind.label),
        .text(row.state.label), time(row.start), .seconds(row.used),
        .seconds(row.limit), .seconds(row.over), .text(row.topic ?? Phrase(same: "")),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  var neverHeardSection: Section {
    let columns = [
      Column(header: Labels.key, place: .dataOnly),
      Column(header: Labels.site),
      Column(header: Labels.mark),
    ]
    let rows = neverHeard.map { row -> [Cell] in
      [.same(row.id.rawValue), .text(row.name), .text(row.mark.label)]
    }
    return Section(
      heading: Labels.neverHeard, count: neverHeard.count,
      table: Table(style: .inline, columns: columns, rows: rows))
  }

  var correctionsSection: Section {
    let columns = [
      Column(header: Labels.entry, isFigure: true),
      Column(header: Labels.time, isFigure: true),
      Column(header: Labels.author),
      Column(header: Labels.kind),
      Column(header: Labels.event),
      Column(header: Labels.original, place: .below),
      Column(header: Labels.reason, place: .below),
    ]
    let rows = corrections.map { row -> [Cell] in
      [
        .number(row.seq), time(row.at), .same(row.by), .text(row.kind.label),
        .text(row.event), .text(originalText(of: row)), .same(row.reason),
      ]
    }
    return Section(
      heading: Labels.corrections, count: corrections.count,
      table: Table(columns: columns, rows: rows))
  }

  private func originalText(of row: CorrectionRow) -> Phrase {
    guard let original = row.original else { return Phrase(same: "") }
    let who = Phrase(same: "#\(original.seq) \(printedTime(original.at)) \(original.by)")
    return row.originalEvent.map { who + ": " + $0 } ?? who
  }
}
