// Owns the screens that are read like a page: agenda and topics, the record, the summary.

import Roster
import RosterText
import Summary
import Terminal
import Words

extension Painter {
  mutating func paintAgenda() {
    putRule(text(DeskWords.agendaTitle), 2)
    paintPage(state.agendaLines)
  }

  mutating func paintSummary() {
    putRule(text(DeskWords.summaryTitle), 2)
    paintPage(state.summaryLines)
  }

  private mutating func paintPage(_ lines: [String]) {
    for (row, line) in zip(body, lines.dropFirst(state.scroll)) {
      put(line, row, 0, line.first?.isWhitespace ?? true ? .plain : .strong)
    }
    let shown = min(lines.count, state.scroll + body.count)
    if lines.count > body.count {
      putTrailing(" \(shown)/\(lines.count) ", 2, before: size.columns - 1, .faint)
    }
    setCaret(body.lowerBound, 0)
  }

  mutating func paintRecord() {
    let record = state.record
    putRule("\(text(DeskWords.recordTitle)) · \(record.head + 1)", 2)
    let selected = state.selectedSeq
    let rows = body.lowerBound..<paintSaid()
    let first = max(0, min(record.head + 1 - rows.count, selected - rows.count / 2))
    let shown = (first...record.head).prefix(rows.count).compactMap { record.entry($0) }
    // As wide as the last line's too, so that names stay in their column while one scrolls.
    let times = (shown + [record.entry(record.head)].compactMap(\.self)).map(\.at)
    let timeWidth = times.map { record.clockText(of: $0).columns }.max() ?? 0
    for (row, seq) in zip(rows, first...record.head) {
      guard let entry = record.entry(seq) else { continue }
      paintEntry(entry, row: row, timeWidth: timeWidth, isSelected: seq == selected)
      if seq == selected { setCaret(row, 0) }
    }
  }

  /// Paints what this desk has said of errors, the last at the bottom, over a third of the body.
  ///
  /// - Returns: The first row that it takes.
  private mutating func paintSaid() -> Int {
    let lines = state.said.flatMap { message in
      let clock = state.record.clockText(of: message.at, hasSeconds: false)
      return "\(clock) \(text(message.phrase))".wrapped(to: size.columns - 2)
    }
    guard !lines.isEmpty else { return body.upperBound }
    let shown = lines.suffix(body.count / 3)
    let top = body.upperBound - shown.count
    putRule(text(DeskWords.said), top - 1)
    for (row, line) in zip(top..., shown) { put(line, row, 1, .warning) }
    return top - 1
  }

  private mutating func paintEntry(
    _ entry: Entry, row: Int, timeWidth: Int, isSelected: Bool
  ) {
    let record = state.record
    let time = record.clockText(of: entry.at).fitted(to: timeWidth)
    let isUndone = record.undo(of: entry.seq) != nil
    let number = "#\(entry.seq)".fitted(to: max(6, "#\(record.head) ".count))
    let by = entry.by.fitted(to: 10)
    let content = text(entry.act.phrase(in: record))
    let undone = record.undo(of: entry.seq).map { "(← #\($0)) " } ?? ""
    put(
      "\(isSelected ? ">" : " ")\(number)\(time) \(by) \(undone)\(content)", row, 0,
      isSelected ? .selected : isUndone ? .faint : .plain, width: size.columns)
  }
}

extension DeskState {
  /// The agenda and the topics, as lines.
  var agendaLines: [String] {
    let plan = record.plan
    let meeting = record.meeting
    var lines: [String] = []
    for (index, item) in plan.agenda.enumerated() {
      let sign = meeting.items[item.id].map { $0.end == nil ? ">" : "+" } ?? "·"
      let title = "\(sign) \(index + 1). \(text(item.title))"
      let wrapped = title.wrapped(to: size.columns - 6)
      lines += wrapped.enumerated().map { $0 == 0 ? " \($1)" : "      \($1)" }
      if let presenter = item.presenter.flatMap(presenterText) {
        lines += presenter.wrapped(to: size.columns - 8).map { "      \($0)" }
      }
    }
    lines += ["", "─ \(text(DeskWords.topicsTitle))"]
    for (index, topic) in plan.topics.enumerated() {
      lines.append("   \(index + 1). \(text(topic.title))")
    }
    return lines.map { $0.truncated(to: size.columns) }
  }

  private func presenterText(_ id: PersonID) -> String? {
    for site in meeting.sites {
      guard let person = site.people.first(where: { $0.id == id }) else { continue }
      return [meeting.name(of: person, at: site), person.title].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return nil
  }

  /// The summary as it stands, as lines.
  var summaryLines: [String] {
    SummaryReport(record: record, head: (record.head, headHash), now: now, warning: readOnly)
      .text(identity.language)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The number of lines of the page that is scrolled.
  var lengthOfText: Int {
    switch screen {
    case .agenda: agendaLines.count
    case .summary: summaryLines.count
    default: 0
    }
  }
}
