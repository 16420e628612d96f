// Owns the speaking screen: the floor with its clock, the list, those heard and those not heard,
// and how long the list still takes.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintSpeaking() {
    putRule(text(DeskWords.onTheFloor), 2)
    let top = body.lowerBound
    paintFloor(top: top)
    let listTop = top + 5
    // On a narrow screen the list needs all the room there is.
    let rightColumn = size.columns < 80 ? size.columns : max(42, size.columns / 2)
    putRule(text(DeskWords.speakingList(meeting.queue.count)), listTop - 1)
    if rightColumn < size.columns { paintHeardAndNot(top: listTop, column: rightColumn) }
    let rows = listTop..<(body.upperBound - 1)
    paintTurns(rows: rows, width: rightColumn - 1)
    if let forecastText { put(" \(forecastText)", body.upperBound - 1, 0, .faint) }
  }

  private mutating func paintFloor(top: Int) {
    guard let turn = meeting.floorTurn else {
      put(text(DeskWords.floorFree), top, 2, .faint)
      if let last = meeting.lastFinished {
        let used = Words.clock(seconds: last.usedSeconds(at: state.shownMoment))
        put(
          "\(text(DeskWords.lastHeard)): \(turnText(last)) · "
            + "\(used)/\(Words.clock(seconds: last.limit))", top + 1, 2, .faint)
      }
      return
    }
    let clock = floorClock(turn)
    put("\(turn.id) \(turnText(turn))", top, 2, .strong)
    if let topic = turn.registration.topic {
      put(text(meeting.plan.label(ofTopic: topic)), top + 1, 2, width: size.columns - 4)
    }
    put(" \(clock.text) ", top + 2, 2, clock.tone)
    let state = text(turn.state.label).capitalisedFirst
    put(state, top + 2, 6 + clock.text.columns, .strong)
    let spoken = meeting.spoken(by: turn.registration.site, at: self.state.shownMoment)
    put(
      siteName(turn.registration.site) + ": "
        + text(
          DeskWords.spokenBefore(
            turns: spoken.turns, time: Words.clock(seconds: spoken.seconds))),
      top + 3, 2, .faint)
  }

  private mutating func paintTurns(rows: Range<Int>, width: Int) {
    let turns = meeting.listedTurns
    guard !turns.isEmpty else {
      put(text(DeskWords.listEmpty), rows.lowerBound, 2, .faint, width: width - 2)
      setCaret(rows.lowerBound, 0)
      return
    }
    let selected = turns.firstIndex { $0.id == state.turn }
    let first = max(0, min(turns.count - rows.count, (selected ?? 0) - rows.count / 2))
    if selected == nil { setCaret(rows.lowerBound, 0) }
    for (row, index) in zip(rows, first..<turns.count) {
      let isSelected = index == selected
      put(isSelected ? ">" : " ", row, 0, isSelected ? .selected : .plain)
      paintTurn(turns[index], place: index + 1, row: row, width: width, isSelected: isSelected)
      if isSelected { setCaret(row, 0) }
    }
  }

  private mutating func paintTurn(
    _ turn: Turn, place: Int, row: Int, width: Int, isSelected: Bool
  ) {
    let status = meeting.status(of: turn.registration.site)
    let kind = text(turn.registration.kind.shortLabel)
    let used = turn.usedSeconds(at: state.shownMoment)
    let time =
      used > 0
      ? "\(Words.clock(seconds: used))/\(Words.clock(seconds: turn.limit))"
      : Words.clock(seconds: turn.limit)
    var notes: [String] = []
    if status.answer.mark.isAbsent { notes.append(text(DeskWords.absentWarning)) }
    // Its sign stands behind the place; the words are for a wide screen.
    if status.link.sign != " ", width >= 56 { notes.append(text(status.link.label)) }
    let right = ([kind, time] + notes).joined(separator: " ")
    let nameWidth = max(6, width - right.columns - 7)
    let person = meeting.speaker(of: turn.registration)
    let name = [siteName(turn.registration.site), person].compactMap { $0 }.joined(separator: " · ")
    let line = "\(placeText(turn, place))\(name.fitted(to: nameWidth)) \(right)"
    let isPlain = notes.isEmpty && status.link.sign == " "
    let tone: Tone = isSelected ? .selected : isPlain ? .plain : .warning
    put(line, row, 1, tone, width: width - 1)
  }

  private mutating func paintHeardAndNot(top: Int, column: Int) {
    let width = size.columns - column - 1
    let heard = meeting.finishedTurns
    let rows = body.upperBound - 1 - top
    let heardRows = min(heard.count, max(1, rows / 2 - 1))
    putBar(column: column, rows: top..<(body.upperBound - 1))
    put("─ \(text(DeskWords.heardTurns(heard.count))) ", top - 1, column + 1, .strong, width: width)
    for (row, turn) in zip(top..<(top + heardRows), heard) {
      let used = Words.clock(seconds: turn.usedSeconds(at: state.shownMoment))
      put("\(used) \(turnText(turn))", row, column + 2, width: width - 1)
    }
    let never = meeting.neverHeard
    let start = top + heardRows
    put(text(DeskWords.neverHeardSites(never.count)), start, column + 2, .strong, width: width - 1)
    let names = never.map { meeting.shortLabel(of: $0) }.joined(separator: ", ").wrapped(
      to: max(8, width - 1))
    for (row, line) in zip((start + 1)..<(body.upperBound - 1), names) {
      put(line, row, column + 2, .faint, width: width - 1)
    }
  }

  /// How long the list still takes, and whether that goes beyond the planned end; nil where nobody has
  /// any time to come.
  private var forecastText: String? {
    let now = state.shownMoment
    let turns = meeting.listedTurns + [meeting.floorTurn].compactMap { $0 }
    let seconds = turns.reduce(0) { $0 + max(0, $1.secondsLeft(at: now)) }
    guard seconds > 0 else { return nil }
    let minutes = (seconds + 59) / 60
    let end = now.advanced(by: Int64(seconds) * 1000)
    let clock = state.record.clockText(of: end, hasSeconds: false)
    var forecast = text(DeskWords.forecast(minutes: minutes, until: clock))
    let planned = meeting.plan.ends
    // A rehearsal runs on another day than the one planned; only the same day can be compared.
    if planned.timeOfDay != nil, planned.dateText == state.civil(now).dateText {
      let beyond = Int((end.wall - planned.wall + 59_999) / 60_000)
      if beyond > 0 { forecast += " · " + text(DeskWords.beyondEnd(minutes: beyond)) }
    }
    return forecast
  }
}
