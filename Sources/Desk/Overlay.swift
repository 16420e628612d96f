// Owns the layers that stand above a screen. A layer answers every key itself; one that acts holds
// the key of what it was opened for and the line that was last seen then.

package import Roster
import Terminal

/// A layer above the screen.
package enum Overlay: Hashable, Sendable {
  /// The keys of the screen, from a first row on.
  case help(top: Int)
  /// Actions by name.
  case palette(Chooser)
  /// Sites and people by name.
  case find(Chooser)
  /// A registration for a site: the site chosen by name, the kind by Tab.
  case register(Chooser, TurnKind, seen: Int)
  /// The state of a site's line, by digit.
  case link(SiteID, seen: Int)
  /// A text for a site or a person.
  case prompt(Prompt, TextField, seen: Int)
  /// A question before an act that may not be meant.
  case confirm(Confirmation, seen: Int)
  /// Whether to leave while a turn runs.
  case confirmQuit
  /// Whether to end the turn on the floor and close the meeting.
  case confirmClose(TurnID, seen: Int)
}

/// What a prompt asks for.
package enum Prompt: Hashable, Sendable {
  /// The reason of a site's answer.
  case reason(SiteID)
  /// The name of a substitute at a site, for a person where one is selected.
  case substitute(SiteID, PersonID?)
}

/// A list narrowed by what is typed.
package struct Chooser: Hashable, Sendable {
  /// What was typed.
  package var field = TextField()
  /// The selected row among those that match.
  package var row = 0

  /// Makes an empty chooser.
  package init() {}

  /// Takes a key that edits or moves; false for any other.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row += 1
    case .pageUp: row = max(0, row - 10)
    case .pageDown: row += 10
    default:
      guard field.handle(key) else { return false }
      row = 0
    }
    return true
  }
}

/// A line of text being typed; the caret is at its end.
package struct TextField: Hashable, Sendable {
  /// What was typed, as it came.
  package var text = ""

  /// Makes an empty field.
  package init() {}

  /// Takes a key that edits; false for any other.
  ///
  /// An input method's recomposition deletes whole letters and puts in the new ones.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): text.append(character)
    case .paste(let pasted):
      text += pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .backspace: text = String(text.dropLast())
    case .recomposed(let deleted, let replacement):
      text = String(text.dropLast(deleted)) + replacement
    default: return false
    }
    return true
  }
}
