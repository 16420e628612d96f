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
    case .form(let form): paintForm(form)
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

  mutating func clear(rows: Range<Int>) {
    fill(
      Rect(row: rows.lowerBound, column: 0, rows: rows.count, columns: size.columns), .plain)
  }

  /// A box over the lower part of the screen: a prompt with what was typed, then lines of choices.
  private mutating func paintChooser(
    _ prompt: String, typed: EditLine, choices: [(text: String, note: String)], row selected: Int,
    foot: String
  ) {
    let count = min(8, max(1, choices.count))
    let top = size.rows - count - 4
    clear(rows: top..<(size.rows - 1))
    putRule(prompt, top)
    if choices.isEmpty { put(text(DeskWords.nothingFound), top + 2, 2, .faint) }
    let chosen = min(selected, max(0, choices.count - 1))
    paintChoices(choices, chosen: chosen, rows: (top + 2)..<(top + 2 + count))
    put(" \(foot)", top + 2 + count, 0, .faint)
    putLine(typed, row: top + 1, column: 1)
    paintError(above: top)
  }

  /// Lines of which one is chosen, those around it.
  mutating func paintChoices(
    _ choices: [(text: String, note: String)], chosen: Int, rows: Range<Int>
  ) {
    let first = max(0, min(choices.count - rows.count, chosen - rows.count / 2))
    for (row, index) in zip(rows, first..<max(first, choices.count)) {
      let isChosen = index == chosen
      let line = choices[index]
      let noteWidth = min(line.note.columns, size.columns / 2)
      put(
        "\(isChosen ? ">" : " ") \(line.text)", row, 1, isChosen ? .selected : .plain,
        width: size.columns - noteWidth - 4)
      putTrailing(line.note.truncated(to: noteWidth), row, before: size.columns - 1, .faint)
    }
  }

  private mutating func paintPalette(_ chooser: Chooser) {
    let actions = state.paletteActions(for: chooser.field.text)
    paintChooser(
      text(DeskWords.palettePrompt), typed: chooser.field,
      choices: actions.map { action in
        let keys = action.keys.compactMap(\.name).joined(separator: " ")
        return (text(action.words.title).fitted(to: 15) + text(action.words.help), keys)
      }, row: chooser.row, foot: text(DeskWords.layerKeys))
  }

  private mutating func paintFind(_ chooser: Chooser) {
    let hits = state.finder.hits(for: chooser.field.text)
    paintChooser(
      text(DeskWords.findPrompt), typed: chooser.field,
      choices: hits.map { state.describe($0) }, row: chooser.row, foot: text(DeskWords.layerKeys))
  }

  /// An error that a layer must not hide: whole, over the rows above it.
  mutating func paintError(above top: Int) {
    let error = state.message.flatMap { $0.weight == .error ? $0.phrase : nil }
    guard let sentence = error ?? state.readOnly else { return }
    let lines = text(sentence).wrapped(to: size.columns - 2)
    let first = max(2, top - lines.count)
    clear(rows: first..<top)
    for (row, line) in zip(first..<top, lines) { put(" \(line)", row, 0, .error) }
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
