// Owns how the layers above a screen look.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintOverlay() {
    switch state.overlay {
    case .help(let top): paintHelp(top: top)
    case .palette(let chooser): paintPalette(chooser)
    case .find(let chooser): paintFind(chooser)
    case .register(let chooser, let kind, _): paintRegister(chooser, kind)
    case .link(let site, _): paintLink(site)
    case .prompt(let prompt, let field, _): paintPrompt(prompt, field)
    case .confirm(let confirmation, _): paintQuestion(text(state.question(confirmation)))
    case .confirmQuit:
      paintQuestion(text(DeskWords.confirmQuit(meeting.floor.map { turnName($0) } ?? "")))
    case .confirmClose(let turn, _):
      paintQuestion(text(DeskWords.confirmClose(turnName(turn))))
    case nil: break
    }
  }

  private func turnName(_ id: TurnID) -> String {
    meeting.turns[id].map { "\(id) \(turnText($0))" } ?? id.rawValue
  }

  private mutating func paintHelp(top: Int) {
    let lines = HelpPage(
      screen: state.screen, language: state.identity.language, columns: size.columns - 2
    ).lines
    clear(rows: 2..<(size.rows - 1))
    putRule(text(DeskWords.helpTitle), 2)
    for (row, line) in zip(3..<(size.rows - 2), lines.dropFirst(top)) {
      put(line, row, 1, line.hasPrefix(" ") ? .plain : .strong)
    }
    let shown = min(lines.count, top + size.rows - 5)
    putTrailing(" \(shown)/\(lines.count) ", 2, before: size.columns - 1, .faint)
    setCaret(3, 0)
    paintError(above: size.rows - 1)
  }

  private mutating func clear(rows: Range<Int>) {
    fill(
      Rect(row: rows.lowerBound, column: 0, rows: rows.count, columns: size.columns), .plain)
  }

  /// A box over the lower part of the screen: a prompt with what was typed, then lines of choices.
  private mutating func paintChooser(
    _ prompt: String, typed: String, choices: [(text: String, note: String)], row selected: Int,
    foot: String
  ) {
    let count = min(8, max(1, choices.count))
    let top = size.rows - count - 4
    clear(rows: top..<(size.rows - 1))
    putRule(prompt, top)
    let chosen = min(selected, max(0, choices.count - 1))
    let first = max(0, min(choices.count - count, chosen - count / 2))
    if choices.isEmpty { put(text(DeskWords.nothingFound), top + 2, 2, .faint) }
    for (row, index) in zip((top + 2)..., first..<min(choices.count, first + count)) {
      let isChosen = index == chosen
      let line = choices[index]
      let noteWidth = min(line.note.columns, size.columns / 2)
      put(
        "\(isChosen ? ">" : " ") \(line.text)", row, 1, isChosen ? .selected : .plain,
        width: size.columns - noteWidth - 4)
      putTrailing(line.note.truncated(to: noteWidth), row, before: size.columns - 1, .faint)
    }
    put(" \(foot)", top + 2 + count, 0, .faint)
    putField(typed, row: top + 1)
    paintError(above: top)
  }

  private mutating func paintPalette(_ chooser: Chooser) {
    let actions = state.paletteActions(for: chooser.field.text)
    paintChooser(
      text(DeskWords.palettePrompt), typed: chooser.field.text,
      choices: actions.map { action in
        let keys = action.keys.compactMap(\.name).joined(separator: " ")
        return (text(action.words.title).fitted(to: 15) + text(action.words.help), keys)
      }, row: chooser.row, foot: text(DeskWords.layerKeys))
  }

  private mutating func paintFind(_ chooser: Chooser) {
    let hits = state.finder.hits(for: chooser.field.text)
    paintChooser(
      text(DeskWords.findPrompt), typed: chooser.field.text,
      choices: hits.map { describe($0) }, row: chooser.row, foot: text(DeskWords.layerKeys))
  }

  private func describe(_ hit: Finder.Hit) -> (text: String, note: String) {
    guard let id = hit.person, let person = meeting.person(id, at: hit.site) else {
      let status = meeting.status(of: hit.site)
      return ("\(status.answer.mark.sign) \(siteName(hit.site))", text(status.answer.mark.label))
    }
    let title = person.title.isEmpty ? "" : " · \(person.title)"
    let name = meeting.name(of: person.id, at: hit.site)
    return ("\(name) · \(siteName(hit.site))\(title)", text(DeskWords.people))
  }

  private mutating func paintRegister(_ chooser: Chooser, _ kind: TurnKind) {
    let isSelected = chooser.field.text.isEmpty && chooser.row == 0
    let hits = state.finder.hits(for: chooser.field.text, sitesOnly: true)
    let site = state.registrationSite(for: chooser).map { siteName($0) } ?? ""
    let limit = Words.clock(seconds: meeting.plan.limit(for: kind))
    paintChooser(
      "\(text(DeskWords.registerPrompt)) \(site)", typed: chooser.field.text,
      choices: isSelected
        ? [(site, text(DeskWords.typeToFind))] : hits.map { describe($0) },
      row: chooser.row,
      foot: "\(text(DeskWords.kindLabel)): \(text(kind.label)) \(limit) · "
        + text(DeskWords.layerKeys))
  }

  private mutating func paintLink(_ site: SiteID) {
    let choices = Link.settable.enumerated().map { "\($0 + 1) \(text($1.label))" }
    paintQuestion(
      "\(text(DeskWords.line)) · \(siteName(site)): \(choices.joined(separator: " · "))")
  }

  private mutating func paintPrompt(_ prompt: Prompt, _ field: TextField) {
    let title =
      switch prompt {
      case .reason(let site): "\(text(DeskWords.reasonPrompt)) · \(siteName(site))"
      case .substitute(let site, _):
        "\(text(DeskWords.substitutePrompt)) · \(siteName(site))"
      }
    clear(rows: (size.rows - 4)..<(size.rows - 1))
    putRule(title, size.rows - 4)
    put(" \(text(DeskWords.pressEnter))", size.rows - 2, 0, .faint)
    putField(field.text, row: size.rows - 3)
    paintError(above: size.rows - 4)
  }

  /// An error that a layer must not hide: whole, over the rows above it.
  private mutating func paintError(above top: Int) {
    let error = state.message.flatMap { $0.weight == .error ? $0.phrase : nil }
    guard let sentence = error ?? state.readOnly else { return }
    let lines = text(sentence).wrapped(to: size.columns - 2)
    let first = max(2, top - lines.count)
    clear(rows: first..<top)
    for (row, line) in zip(first..<top, lines) { put(" \(line)", row, 0, .error) }
  }

  /// A line being typed, with the caret behind it; of a long one the end.
  private mutating func putField(_ typed: String, row: Int) {
    var shown = Substring(typed.nfc)
    while String(shown).columns > size.columns - 2 { shown.removeFirst() }
    put(" \(shown)", row, 0, .strong)
    setCaret(row, 1 + String(shown).columns)
  }

  private mutating func paintQuestion(_ question: String) {
    let lines = question.wrapped(to: size.columns - 2)
    let top = size.rows - 1 - lines.count
    clear(rows: top..<(size.rows - 1))
    for (row, line) in zip(top..., lines) {
      fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), .headWarning)
      put(" \(line)", row, 0, .headWarning)
    }
    setCaret(top, 0)
    paintError(above: top)
  }
}
