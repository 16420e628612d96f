// Owns what is read out of the fields of a form, checked.

import Roster
import RosterText
import Words

extension Form {
  /// Returns a text that must not be empty.
  func text(_ key: FieldKey) throws(FieldProblem) -> String {
    guard let text = try optionalText(key) else {
      throw FieldProblem(field: key, phrase: FormWords.missing(key.label))
    }
    return text
  }

  /// Returns a text, clean; nil where nothing was typed.
  func optionalText(_ key: FieldKey) throws(FieldProblem) -> String? {
    guard let field = field(key), !field.line.text.allSatisfy(\.isWhitespace) else { return nil }
    var columns = RecordLimits.textColumns
    if case .text(let most) = field.content { columns = most }
    do {
      return try CleanText.given(field.line.text, maximumColumns: columns)
    } catch {
      let found = Words.JSON.invalidValue(
        error.found(in: field.line.text), expected: error.form.phrase)
      throw FieldProblem(field: key, phrase: found.capitalised)
    }
  }

  /// Returns a number; nil where nothing was typed.
  func number(_ key: FieldKey) throws(FieldProblem) -> Int? {
    guard let field = field(key), case .number(let range) = field.content, !field.line.isEmpty
    else { return nil }
    guard let number = Int(field.line.text), range.contains(number) else {
      throw FieldProblem(field: key, phrase: FormWords.notANumber(key.label, in: range))
    }
    return number
  }

  /// Refuses what is typed into a field where nothing could be made of it.
  func check(_ field: FormField) throws(FieldProblem) {
    switch field.content {
    case .text, .topic: _ = try optionalText(field.key)
    case .number: _ = try number(field.key)
    case .choice, .siteOrPerson, .siteOrNone, .person: break
    }
  }

  /// Returns the place of the word chosen.
  func place(_ key: FieldKey) -> Int { field(key)?.row ?? 0 }

  /// Returns what is chosen in a field; nil where what is typed finds nothing.
  func chosen(_ key: FieldKey, in state: DeskState) -> Offer.Value? {
    guard let field = field(key) else { return nil }
    return state.offers(of: field, in: self).chosen(at: field.row ?? 0)?.value
  }
}
