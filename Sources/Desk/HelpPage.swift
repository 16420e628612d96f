// Owns the help: made from the action table, so that it is never out of date.

import RosterText
package import Words

/// The keys of a screen and then those of every screen, as lines of text.
package struct HelpPage: Sendable {
  /// The lines.
  package let lines: [String]

  /// Makes the help of a screen.
  package init(screen: ScreenID, language: Language) {
    let own = ActionTable.actions.filter { $0.screens.contains(screen) }
    let common = ActionTable.actions.filter { $0.screens.isEmpty }
    func section(_ title: String, _ actions: [Action]) -> [String] {
      [title] + actions.map { HelpPage.line(of: $0, language) } + [""]
    }
    lines =
      section(screen.title[language], own) + section(DeskWords.everywhere[language], common)
      + DeskWords.signsLegend[language].split(separator: "\n").map(String.init)
  }

  private static func line(of action: Action, _ language: Language) -> String {
    let names = action.keys.compactMap(\.name)
    // An action without a key of its own is reached by its title in the palette.
    let keys = names.isEmpty ? ": \(action.words.title[language])" : names.joined(separator: " ")
    return "  \(keys.fitted(to: 14)) \(action.words.help[language])"
  }
}
