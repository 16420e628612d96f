// Owns the two lines that never leave any screen — roll call and quorum above, the floor below —
// and the message and key bar at the foot.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintHead() {
    fill(Rect(row: 0, column: 0, rows: 2, columns: size.columns), .head)
    paintProgress()
    paintFloorLine()
  }

  private mutating func paintProgress() {
    let tally = meeting.tally
    let quorum = tally.quorum
    let sign =
      quorum.isReached
      ? (state.isUnicode ? "✓" : text(DeskWords.quorumReached))
      : "(\(text(DeskWords.missing(quorum.missing))))"
    let round = text(
      DeskWords.round(
        meeting.roundNumber, answered: meeting.answeredInRound, of: tally.sites.total))
    let counts =
      text(DeskWords.here(tally.sites.here, quorumSign: sign)) + " · "
      + text(
        DeskWords.delegates(
          tally.delegates.here, of: tally.delegates.expected,
          beyond: tally.delegates.surplus + tally.delegates.unplanned))
    let clock = state.civil(state.shownMoment).clockText
    let right = [counts, clock].joined(separator: "  ") + " "
    var signs: [String] = []
    if meeting.plan.isRehearsal { signs.append(text(DeskWords.rehearsalSign)) }
    if let asOf = state.asOf { signs.append(text(DeskWords.lookingBackTo(asOf))) }
    // Where there is no room for all, the title goes first, then the round.
    let signsWidth = signs.reduce(1) { $0 + $1.columns + 3 }
    let whole = "\(round) · \(right)"
    let titleRoom = size.columns - signsWidth - whole.columns - 2
    if titleRoom >= 10 {
      let title = text(meeting.plan.short ?? meeting.plan.title)
      signs.append(title.truncated(to: titleRoom))
    }
    let left = " " + signs.joined(separator: " · ")
    let shown = left.columns + whole.columns < size.columns ? whole : right
    put(left, 0, 0, .headStrong, width: size.columns - shown.columns - 1)
    putTrailing(shown, 0, before: size.columns, .head)
  }

  private mutating func paintFloorLine() {
    let ready = (meeting.phase == .closed ? nil : meeting.firstReady).map {
      "\(text(DeskWords.getReady)) \(readyName($0.registration.site)) "
    }
    if let turn = meeting.floorTurn {
      let clock = floorClock(turn)
      let (name, time, next) = floorParts(turn, clock, ready)
      put(name, 1, 0, .headStrong)
      put("  \(time) ", 1, name.columns, clock.tone)
      if let next { putTrailing(next, 1, before: size.columns, .head) }
    } else {
      let room = size.columns - (ready.map { $0.columns + 2 } ?? 0)
      let phase = meeting.phase == .open ? DeskWords.floorFree : meeting.phase.label.capitalised
      put(" \(text(phase))", 1, 0, .head, width: room)
      if let ready { putTrailing(ready, 1, before: size.columns, .head) }
    }
  }

  /// Who speaks, the clock and who gets ready, so far as there is room: the line names who speaks
  /// whatever else must go – the words of the clock first, then who gets ready.
  private func floorParts(
    _ turn: Turn, _ clock: FloorClock, _ ready: String?
  ) -> (name: String, time: String, next: String?) {
    let whole = " \(floorWord(turn)) \(turnText(turn))"
    let site = turn.registration.site
    let long = " \(floorWord(turn)) \(siteName(site))"
    let brief = meeting.site(site).map(meeting.shortLabel) ?? site.rawValue
    let short = " \(floorWord(turn)) \(brief)"
    for (time, next) in [(clock.text, ready), (clock.brief, ready), (clock.text, nil)] {
      let room = size.columns - (next.map { $0.columns + 2 } ?? 0) - time.columns - 3
      if whole.columns <= room { return (whole, time, next) }
      // A blank and the sign of what was cut still fit behind the name.
      if long.columns + 2 <= room { return (whole.truncated(to: room), time, next) }
      if short.columns <= room { return (short, time, next) }
    }
    let room = max(0, size.columns - clock.brief.columns - 3)
    return (short.truncated(to: room), clock.brief, nil)
  }

  /// The short name where the speaker's own would be cut otherwise.
  private func readyName(_ id: SiteID) -> String {
    size.columns < 100 ? meeting.site(id).map(meeting.shortLabel) ?? id.rawValue : siteName(id)
  }

  private func floorWord(_ turn: Turn) -> String {
    let word =
      switch turn.state {
      case .called: DeskWords.invited
      case .paused: DeskWords.paused
      default: DeskWords.speakingNow
      }
    return text(word)
  }

  /// The clock of the turn on the floor, with words where time runs out or the line is lost.
  func floorClock(_ turn: Turn) -> FloorClock {
    let now = state.shownMoment
    let used = turn.usedSeconds(at: now)
    let left = turn.limit - used
    let clock = "\(Words.clock(seconds: used))/\(Words.clock(seconds: turn.limit))"
    if turn.state == .speaking, !turn.isRunning {
      return FloorClock("\(clock) \(text(DeskWords.lineLost))", .headAlarm)
    }
    if left < 0 {
      let over = "+\(Words.clock(seconds: -left))"
      return FloorClock(
        "\(clock) \(text(DeskWords.overTime)) \(over)", brief: "\(clock) \(over)", .headAlarm)
    }
    if left <= 60, turn.state != .called {
      return FloorClock("\(clock) \(text(DeskWords.lastMinute))", brief: clock, .headWarning)
    }
    return FloorClock(clock, .headStrong)
  }

  /// A turn in words: site, speaker where known, and kind.
  func turnText(_ turn: Turn) -> String {
    let registration = turn.registration
    let person = meeting.speaker(of: registration)
    return [siteName(registration.site), person, text(registration.kind.label)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  func siteName(_ id: SiteID) -> String { state.siteName(id, in: meeting) }

  mutating func paintFoot() {
    let row = size.rows - 2
    if let message = state.message, message.weight == .info, state.readOnly == nil {
      put(" \(text(message.phrase))", row, 0, .message)
    } else if let error = state.message?.phrase ?? state.readOnly {
      paintError(text(error), lastRow: row)
    }
    paintKeyBar(row: size.rows - 1)
  }

  /// An error in full: its end says what to do, so it takes as many rows as it needs.
  private mutating func paintError(_ sentence: String, lastRow: Int) {
    let lines = sentence.wrapped(to: size.columns - 2).suffix(body.count)
    for (row, line) in zip((lastRow + 1 - lines.count)..., lines) {
      fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), .error)
      put(" \(line)", row, 0, .error)
    }
  }

  private mutating func paintKeyBar(row: Int) {
    var column = 1
    var reserved = text(ActionWords.help.title).columns + 4
    for action in ActionTable.bar(of: state.screen) where action.refusal(in: state) == nil {
      guard let name = action.keys.first?.name else { continue }
      let title = text(action.words.title)
      // Help keeps its place on the narrowest bar: it is the way to all that is left out.
      if action.id == "help" { reserved = 0 }
      guard column + name.columns + title.columns + 1 + reserved < size.columns else { continue }
      put(name, row, column, .keyName)
      put(title, row, column + name.columns + 1, .keyTitle)
      column += name.columns + title.columns + 3
    }
  }
}

/// The clock of the floor as it is shown.
struct FloorClock {
  let text: String
  /// Without the words that its numbers say already, for a narrow screen.
  let brief: String
  let tone: Tone

  init(_ text: String, brief: String? = nil, _ tone: Tone) {
    self.text = text
    self.brief = brief ?? text
    self.tone = tone
  }
}
