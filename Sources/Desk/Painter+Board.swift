// Owns the board: the whole country at a glance, the speaking list beside it, and what there is to
// know of the selected site.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintBoard() {
    let sites = meeting.sites
    let layout = BoardLayout(size: size, count: sites.count)
    putRule(text(DeskWords.boardTitle), 2)
    if layout.visibleRows < layout.rows {
      let first = layout.firstRow(showing: meeting.row(of: state.site) ?? 0)
      putTrailing(
        " \(first + 1)–\(first + layout.visibleRows)/\(layout.rows) ", 2, before: size.columns - 1,
        .faint)
    }
    paintCells(layout)
    let top = body.lowerBound
    let cellsWidth = layout.columns * layout.cellWidth
    let paneRows = top..<(top + (layout.detailRows > 0 ? layout.visibleRows : body.count - 1))
    if layout.listWidth > 0 {
      putBar(column: cellsWidth, rows: paneRows)
      let list = Rect(
        row: paneRows.lowerBound, column: cellsWidth + 1, rows: paneRows.count,
        columns: layout.listWidth)
      paintList(in: list, isActive: state.activePane == .list)
    }
    if layout.agendaWidth > 0 {
      let column = cellsWidth + 1 + layout.listWidth
      putBar(column: column, rows: paneRows)
      paintShortAgenda(
        in: Rect(
          row: paneRows.lowerBound, column: column + 1, rows: paneRows.count,
          columns: layout.agendaWidth))
    }
    if layout.detailRows > 0 {
      paintDetailPane(rows: (top + layout.visibleRows)..<body.upperBound)
    } else {
      put(" \(detailLine)", body.upperBound - 1, 0, .strong)
    }
  }

  private mutating func paintCells(_ layout: BoardLayout) {
    let sites = meeting.sites
    let selected = meeting.row(of: state.site) ?? 0
    let firstRow = layout.firstRow(showing: selected)
    for (place, site) in sites.enumerated() {
      let row = place % layout.rows - firstRow
      guard (0..<layout.visibleRows).contains(row) else { continue }
      let column = place / layout.rows * layout.cellWidth
      paintCell(
        site, row: body.lowerBound + row, column: column, width: layout.cellWidth,
        isSelected: place == selected)
    }
  }

  /// One cell: selection, mark, link, name, count.
  private mutating func paintCell(
    _ site: Site, row: Int, column: Int, width: Int, isSelected: Bool
  ) {
    let status = meeting.status(of: site.id)
    let mark = status.answer.mark
    let isOld = meeting.roundNumber > 1 && status.markedInRound < meeting.roundNumber
    let isActive = isSelected && state.activePane == .sites
    let tone: Tone = isActive ? .selected : isOld ? .faint : mark.tone
    let nameWidth = width - 8
    let name = meeting.label(of: site, state.identity.language, columns: nameWidth)
    put(isSelected ? ">" : " ", row, column, isActive ? .selected : .plain)
    put(String(mark.sign), row, column + 1, tone)
    put(String(status.link.sign), row, column + 2, isActive ? .selected : status.link.tone)
    put(name.fitted(to: nameWidth), row, column + 3, isActive ? .selected : isOld ? .faint : .plain)
    let hasBlank = name.columns < nameWidth
    put(
      countText(of: site, room: hasBlank ? 5 : 4).fitted(to: 5, .trailing), row,
      column + 3 + nameWidth,
      tone)
    if isActive { setCaret(row, column) }
  }

  /// The number present of those expected; only the present where there is no room for both.
  private func countText(of site: Site, room: Int) -> String {
    let status = meeting.status(of: site.id)
    guard status.answer.mark.isAnswer else { return "–" }
    let isUncounted =
      status.answer.mark.isHere && status.answer.present == nil && meeting.present(at: site) == 0
    let number = meeting.present(at: site)
    let present = isUncounted ? "?" : String(number)
    let expected = meeting.expected(of: site)
    let full =
      if let expected, number > expected {
        "\(expected)+\(number - expected)"
      } else {
        "\(present)/\(expected.map(String.init) ?? "?")"
      }
    return full.columns <= room ? full : present
  }

  /// What there is to know of the selected site, in one line.
  private var detailLine: String {
    guard let site = meeting.site(state.site) else { return "" }
    let status = meeting.status(of: site.id)
    let head = site.people.first { $0.role == .head || $0.role == .chair }
    let spoken = meeting.spoken(by: site.id, at: state.shownMoment)
    var parts = [text(meeting.label(of: site))]
    if let head {
      let label = head.role == .chair ? DeskWords.chair : DeskWords.head
      parts.append("\(text(label).lowercased()): \(meeting.name(of: head, at: site))")
    }
    parts.append(text(status.answer.mark.label) + " \(countText(of: site, room: 9))")
    if let reason = status.answer.reason { parts.append(reason) }
    if !site.isHall, status.link != .unknown { parts.append(text(status.link.label)) }
    parts.append(
      text(
        DeskWords.spokenBefore(
          turns: spoken.turns, time: Words.clock(seconds: spoken.seconds))))
    return parts.joined(separator: " · ")
  }

  private mutating func paintDetailPane(rows: Range<Int>) {
    putRule(meeting.site(state.site).map { text(meeting.label(of: $0)) } ?? "", rows.lowerBound)
    let lines = [detailLine] + siteLines(state.site)
    for (row, line) in zip(rows.dropFirst(), lines) { put(" \(line)", row, 1) }
    let peopleTop = rows.lowerBound + 1 + lines.count
    guard let site = meeting.site(state.site), peopleTop < rows.upperBound else { return }
    paintPeople(of: site, rows: peopleTop..<rows.upperBound, width: size.columns - 4)
  }

  /// The speaking list: place or state, site, kind and limit.
  mutating func paintList(in rect: Rect, isActive: Bool) {
    let turns = meeting.listedTurns
    put(
      "─ \(text(DeskWords.speakingList(turns.count))) ", rect.row - 1, rect.column, .strong,
      width: rect.columns)
    let rows = max(0, rect.rows - 1)
    let selected = turns.firstIndex { $0.id == state.turn } ?? 0
    let first = max(0, min(turns.count - rows, selected - rows / 2))
    for (index, turn) in turns.enumerated().dropFirst(first).prefix(rows) {
      let row = rect.row + index - first
      let isSelected = turn.id == state.turn && isActive
      paintListed(turn, place: index + 1, row: row, rect: rect, isSelected: isSelected)
      if isSelected { setCaret(row, rect.column) }
    }
    let heard = meeting.finishedTurns.count
    put(
      " " + text(DeskWords.heard(heard, neverHeard: meeting.neverHeard.count)),
      rect.row + rect.rows - 1, rect.column, .faint, width: rect.columns)
  }

  private mutating func paintListed(
    _ turn: Turn, place: Int, row: Int, rect: Rect, isSelected: Bool
  ) {
    let status = meeting.status(of: turn.registration.site)
    let minutes = "\((turn.limit + 59) / 60)'"
    let kind = text(turn.registration.kind.shortLabel)
    let site = meeting.site(turn.registration.site)
    let front = placeText(turn, place)
    let minutesWidth = max(3, minutes.columns)
    let nameWidth = max(0, rect.columns - front.columns - 4 - minutesWidth)
    let name = site.map { meeting.label(of: $0, state.identity.language, columns: nameWidth) } ?? ""
    let isAway = status.answer.mark.isAbsent || status.link == .lost
    let line =
      "\(front)\(name.fitted(to: nameWidth))"
      + "\(kind.fitted(to: 3)) \(minutes.fitted(to: minutesWidth, .trailing))"
    let warning: Tone = turn.state == .deferred || isAway ? .warning : .plain
    put(line, row, rect.column, isSelected ? .selected : warning, width: rect.columns)
  }

  /// The place of a listed turn between its signs: deferred or absent before it, the line behind.
  func placeText(_ turn: Turn, _ place: Int) -> String {
    let status = meeting.status(of: turn.registration.site)
    let mark = status.answer.mark
    let sign = turn.state == .deferred ? "h" : mark.isAbsent ? String(mark.sign) : " "
    let number = String(place)
    return "\(sign)\(number.fitted(to: max(2, number.count), .trailing))\(status.link.sign)"
  }

  private mutating func paintShortAgenda(in rect: Rect) {
    put(
      "─ \(text(DeskWords.agendaTitle)) ", rect.row - 1, rect.column, .strong, width: rect.columns)
    var row = rect.row
    for item in meeting.plan.agenda {
      for line in text(item.title).wrapped(to: rect.columns - 2) where row < rect.row + rect.rows {
        put(line, row, rect.column + 1, width: rect.columns - 1)
        row += 1
      }
    }
  }
}
