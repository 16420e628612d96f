// Owns how a form looks: its fields under one another, what a field offers under it, and at the foot
// what the keys do.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintForm(_ form: Form) {
    let offers = state.offers(of: form.field, in: form)
    let room = size.rows - 6 - form.fields.count
    let shown = form.field.hasOffers ? min(max(1, offers.count), max(1, min(8, room))) : 0
    // A choice that is all there is to answer stands in its row of what is offered.
    let isBare = form.fields.count == 1 && !form.field.isTyped
    let top = size.rows - 3 - (isBare ? 0 : form.fields.count) - shown
    clear(rows: top..<(size.rows - 1))
    putRule(form.dialog.title(of: form, in: state), top)
    var row = top + 1
    for (place, field) in form.fields.enumerated() {
      if isBare {
        setCaret(row + form.place(field.key), 1)
      } else {
        paint(field, of: form, row: row, isActive: place == form.focus)
        row += 1
      }
      guard place == form.focus else { continue }
      paint(offers, chosen: form.field.row, of: form, rows: row..<(row + shown))
      row += shown
    }
    put(
      " \(text(FormWords.keys(isRecording: form.isRecordedHere, of: form.fields.count)))", row, 0,
      .faint)
    paintError(above: top)
  }

  /// A field: its name, and what is typed or chosen.
  private mutating func paint(_ field: FormField, of form: Form, row: Int, isActive: Bool) {
    let label = form.fields.count == 1 ? "" : text(field.key.label) + ": "
    put(" \(label)", row, 0, isActive ? .strong : .faint)
    let column = 1 + label.columns
    if isActive {
      if field.isTyped { return putLine(field.line, row: row, column: column) }
      setCaret(row, column)
    }
    put(value(of: field, in: form), row, column, isActive ? .strong : .plain)
  }

  /// What a field becomes as it stands, for a field that keys do not go to.
  private func value(of field: FormField, in form: Form) -> String {
    if case .topic = field.content, field.row == nil { return field.line.text.nfc }
    guard field.hasOffers else { return field.line.text.nfc }
    let offer = state.offers(of: field, in: form).chosen(at: field.row ?? 0)
    return offer?.text ?? text(DeskWords.nothingFound)
  }

  private mutating func paint(
    _ offers: [Offer], chosen row: Int?, of form: Form, rows: Range<Int>
  ) {
    guard !rows.isEmpty else { return }
    if offers.isEmpty, form.field.content != .topic {
      return put(text(DeskWords.nothingFound), rows.lowerBound, 2, .faint)
    }
    let isFree = form.field.content == .topic && row == nil
    let chosen = isFree ? -1 : min(row ?? 0, offers.count - 1)
    paintChoices(offers.map { ($0.text, $0.note) }, chosen: chosen, rows: rows)
  }

  /// A line being typed, with the caret in it; of one wider than the screen the part around the caret.
  mutating func putLine(_ line: EditLine, row: Int, column: Int) {
    let room = size.columns - column - 1
    var before = Substring(line.before.nfc)
    while String(before).columns > room { before.removeFirst() }
    put(String(before), row, column, .strong)
    let caret = column + String(before).columns
    put(line.after.nfc, row, caret, .strong)
    setCaret(row, caret)
  }
}
