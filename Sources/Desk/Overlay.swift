// Owns the layers that stand above a screen. A layer answers every key itself; one that acts holds
// the key of what it was opened for and the line that was last seen then.

package import Roster
import Terminal

/// A layer above the screen.
package enum Overlay: Sendable {
  /// The keys of the screen, from a first row on.
  case help(top: Int)
  /// Actions by name.
  case palette(Chooser)
  /// Sites and people by name.
  case find(Chooser)
  /// A dialog of fields.
  case form(Form)
  /// A question before an act that may not be meant.
  case confirm(Confirmation, seen: Int)
  /// Whether to leave while a turn runs.
  case confirmQuit
  /// Whether to end the turn on the floor and close the meeting.
  case confirmClose(TurnID, seen: Int)
}

/// A list narrowed by what is typed.
package struct Chooser: Hashable, Sendable {
  /// What was typed.
  package var field = EditLine()
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
