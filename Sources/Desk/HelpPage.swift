// Owns the help: made from the action table, so that it is never out of date.

import RosterText
package import Words

/// The keys of a screen and then those of every screen, as lines of text.
package struct HelpPage: Sendable {
  /// The lines.
  package let lines: [String]

  /// Makes the help of a screen.
  ///
  /// - Parameters:
  ///   - screen: The screen.
  ///   - language: The language.
  ///   - columns: The columns that a line may take.
  package init(screen: ScreenID, language: Language, columns: Int) {
    let own = ActionTable.actions.filter { $0.screens.contains(screen) }
    let common = ActionTable.actions.filter { $0.screens.isEmpty }
    func section(_ title: String, _ actions: [Action]) -> [String] {
      [title] + actions.flatMap { HelpPage.lines(of: $0, language, columns: columns) } + [""]
    }
    lines =
      section(screen.title[language], own) + section(DeskWords.everywhere[language], common)
      + DeskWords.signsLegend[language].split(separator: "\n").map(String.init)
  }

  private static func lines(
    of action: Action, _ language: Language, columns: Int
  ) -> [String] {
    let keys = action.wayText(language)
    let help = action.words.help[language].wrapped(to: max(20, columns - 17))
    return help.enumerated().map { row, line in
      "  \((row == 0 ? keys : "").fitted(to: 14)) \(line)"
    }
  }
}
