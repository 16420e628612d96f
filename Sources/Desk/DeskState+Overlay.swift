// Owns what keys do in the layer above a screen.

import Roster
import RosterText
import Terminal
import Words

extension DeskState {
  mutating func takeInOverlay(_ key: Key) -> Effect? {
    if key == .escape {
      overlay = nil
      return nil
    }
    switch overlay {
    case .help(let top): return takeInHelp(key, top: top)
    case .palette(let chooser): return takeInPalette(key, chooser)
    case .find(let chooser): return takeInFind(key, chooser)
    case .form(let form): return takeInForm(key, form)
    case .confirm(let confirmation, let seen):
      return takeInConfirmation(key, confirmation, seen: seen)
    case .confirmQuit: return answer(key, .character("q"), .quit)
    case .confirmClose(_, let seen):
      return answer(
        key, .character("k"), .perform(CloseMeeting(endingTurn: true), seen: seen))
    case nil: return nil
    }
  }

  /// Takes the answer to a question with one key for yes; any other key leaves it where it is.
  private mutating func answer(_ key: Key, _ yes: Key, _ effect: Effect) -> Effect? {
    guard key == yes else {
      warn(DeskWords.noAnswer)
      return nil
    }
    overlay = nil
    return effect
  }

  /// Asks again with the form whose order was not carried out: what was typed in it is not lost, and
  /// sent once more it is meant as things stand now.
  mutating func askAgain() {
    if case .form(var form) = asking {
      form.seen = record.head
      overlay = .form(form)
    }
    asking = nil
  }

  private mutating func takeInHelp(_ key: Key, top: Int) -> Effect? {
    let page = max(1, size.rows - 6)
    let length = HelpPage(
      screen: screen, language: identity.language, columns: size.columns - 2
    ).lines.count
    let target: Int
    switch key {
    case .down: target = top + 1
    case .up: target = top - 1
    case .pageDown, .character(" "): target = top + page
    case .pageUp: target = top - page
    case .home: target = 0
    case .end: target = length
    default:
      overlay = nil
      return nil
    }
    overlay = .help(top: min(max(0, target), max(0, length - page)))
    return nil
  }

  private mutating func takeInPalette(_ key: Key, _ chooser: Chooser) -> Effect? {
    guard key == .enter else {
      edit(key, chooser, { $0.paletteActions(for: $1).count }) { .palette($0) }
      return nil
    }
    let found = paletteActions(for: chooser.field.text)
    guard let action = found.chosen(at: chooser.row) else { return nil }
    overlay = nil
    return run(action)
  }

  private mutating func takeInFind(_ key: Key, _ chooser: Chooser) -> Effect? {
    guard key == .enter else {
      edit(key, chooser, { $0.finder.hits(for: $1).count }) { .find($0) }
      return nil
    }
    guard let hit = finder.hits(for: chooser.field.text).chosen(at: chooser.row) else { return nil }
    overlay = nil
    digits = ""
    site = hit.site
    if let person = hit.person {
      self.person = person
      if screen != .site { screens.append(.site) }
    } else if screen == .rollCall {
      calling = hit.site
    } else if screen != .site, screen != .speaking {
      open(.board)
      pane = .sites
    }
    return nil
  }

  /// Takes a key that edits or moves; the selected row stays among those that were found.
  private mutating func edit(
    _ key: Key, _ chooser: Chooser, _ count: (DeskState, String) -> Int,
    _ overlay: (Chooser) -> Overlay
  ) {
    var chooser = chooser
    guard chooser.handle(key) else { return }
    chooser.row = min(chooser.row, max(0, count(self, chooser.field.text) - 1))
    self.overlay = overlay(chooser)
  }

  /// Returns the actions whose title or help a text finds, those of the screen first.
  func paletteActions(for text: String) -> [Action] {
    let query = Query(text)
    let ranked = ActionTable.actions.enumerated().compactMap {
      place, action -> (rank: Int, place: Int, action: Action)? in
      guard action.belongs(to: screen), !action.id.hasPrefix("move.") else { return nil }
      let words = action.words
      let target = SearchTarget(names: [
        words.title.vi, words.title.en, words.help[identity.language], action.id,
      ])
      return query.rank(in: target).map { ($0, place, action) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.action)
  }
}

extension Array {
  /// Returns the item of a row, the last one for a row beyond the end; nil where there is none.
  func chosen(at row: Int) -> Element? {
    isEmpty ? nil : self[Swift.min(row, count - 1)]
  }
}
