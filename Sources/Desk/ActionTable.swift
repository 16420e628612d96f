// Owns the table of actions. Dispatch, key bar, help, palette and `diemcau keys` all read it.

package import Terminal

/// The actions of the desk.
package enum ActionTable {
  /// Every action, in the order of help.
  package static let actions: [Action] =
    rollCall + people + roster + speaking + meeting + record + screens + moving

  /// Returns the action that a key asks for on a screen: the screen's own before the common one.
  package static func action(for key: Key, on screen: ScreenID) -> Action? {
    let asked = actions.filter { $0.keys.contains(key) && $0.belongs(to: screen) }
    return asked.first { !$0.screens.isEmpty } ?? asked.first
  }

  /// Returns an action by its key.
  package static func action(_ id: String) -> Action? {
    actions.first { $0.id == id }
  }

  /// Returns the actions of a screen that its key bar shows, the foremost first.
  package static func bar(of screen: ScreenID) -> [Action] {
    actions.filter { $0.barRank != nil && $0.belongs(to: screen) }
      .sorted { ($0.barRank ?? 0) < ($1.barRank ?? 0) }
  }
}
