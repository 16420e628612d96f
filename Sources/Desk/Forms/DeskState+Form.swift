// Owns what keys do in a form: between its fields, in what a field offers, and in what is typed.

import Roster
import Terminal
import Words

extension DeskState {
  mutating func takeInForm(_ key: Key, _ form: Form) -> Effect? {
    var form = form
    switch key {
    case .enter: return enter(form)
    case .tab where form.fields.count == 1: complete(&form)
    case .tab, .backTab: move(&form, by: key == .tab ? 1 : form.fields.count - 1)
    case .up, .down, .pageUp, .pageDown: moveRow(&form, key)
    case .left where !form.field.isTyped: choose(&form, by: -1)
    case .right where !form.field.isTyped, .character(" ") where !form.field.isTyped:
      choose(&form, by: 1)
    case .character(let digit) where !form.field.isTyped: return choose(form, digit)
    default: type(key, into: &form)
    }
    overlay = .form(form)
    return nil
  }

  /// Goes to the next field, or records.
  private mutating func enter(_ form: Form) -> Effect? {
    guard !form.isRecordedHere else { return record(form) }
    var form = form
    do throws(FieldProblem) {
      try form.check(form.field)
      move(&form, by: 1)
    } catch {
      warn(error.phrase)
    }
    overlay = .form(form)
    return nil
  }

  private mutating func record(_ form: Form) -> Effect? {
    do throws(FieldProblem) {
      let request = try form.dialog.request(of: form, in: self)
      remember(form)
      asking = overlay
      overlay = nil
      return .perform(request, seen: form.seen)
    } catch {
      var form = form
      form.focus = form.fields.firstIndex { $0.key == error.field } ?? form.focus
      overlay = .form(form)
      warn(error.phrase)
      return nil
    }
  }

  private func move(_ form: inout Form, by step: Int) {
    form.focus = (form.focus + step) % form.fields.count
    form.historyPlace = 0
  }

  /// Up and down go through what a field offers, through what was typed before in a prompt of one
  /// field, else to the next field.
  private func moveRow(_ form: inout Form, _ key: Key) {
    let step =
      switch key {
      case .up: -1
      case .down: 1
      case .pageUp: -10
      default: 10
      }
    if form.field.hasOffers {
      choose(&form, by: step)
    } else if form.fields.count == 1 {
      recall(&form, by: -step)
    } else {
      move(&form, by: step < 0 ? form.fields.count - 1 : 1)
    }
  }

  private func choose(_ form: inout Form, by step: Int) {
    let count = offers(of: form.field, in: form).count
    guard count > 0 else { return }
    // Of a topic what is typed stands until one of those offered is chosen.
    let row = form.field.row ?? (form.field.content == .topic ? -1 : 0)
    form.field.row = min(max(0, row + step), count - 1)
  }

  /// Chooses a word by its digit; in a form of one field that is the answer.
  private mutating func choose(_ form: Form, _ digit: Character) -> Effect? {
    var form = form
    let count = offers(of: form.field, in: form).count
    guard let place = digit.wholeNumberValue, (1...count).contains(place) else {
      warn(DeskWords.noAnswer)
      return nil
    }
    form.field.row = place - 1
    overlay = .form(form)
    return form.fields.count == 1 ? record(form) : nil
  }

  private mutating func type(_ key: Key, into form: inout Form) {
    guard form.field.isTyped, form.field.line.handle(key) else { return warn(DeskWords.noAnswer) }
    if form.field.hasOffers { form.field.row = nil }
    form.historyPlace = 0
  }

  // MARK: What was typed before

  private mutating func remember(_ form: Form) {
    guard form.fields.count == 1, case .text = form.field.content else { return }
    let key = form.field.key
    let typed = form.field.line.text
    typedBefore[key] = (typedBefore[key] ?? []).filter { $0 != typed } + [typed]
  }

  private func recall(_ form: inout Form, by step: Int) {
    let typed = typedBefore[form.field.key] ?? []
    let place = min(max(0, form.historyPlace + step), typed.count)
    guard place != form.historyPlace else { return }
    form.historyPlace = place
    form.field.line = EditLine(place == 0 ? "" : typed[typed.count - place])
  }

  /// Completes what is typed to the latest of what was typed before that begins with it.
  private func complete(_ form: inout Form) {
    let typed = form.field.line.text
    guard
      let found = typedBefore[form.field.key]?.last(where: { $0.hasPrefix(typed) && $0 != typed })
    else { return }
    form.field.line = EditLine(found)
  }
}
