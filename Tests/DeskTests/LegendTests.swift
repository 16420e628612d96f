// Owns the proof that the legend of the help names every sign that the screens draw.

import Roster
import RosterText
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The legend of the signs")
struct LegendTests {
  @Test("every sign of a mark, a line and a figure stands in it", arguments: Language.allCases)
  func everySign(language: Language) {
    let legend = DeskWords.signsLegend[language]
    let signs =
      SiteMark.allCases.map(\.sign) + PersonMark.allCases.map(\.sign) + Link.allCases.map(\.sign)
      + ["✓", ">", "h"]
    for sign in Set(signs) where sign != " " {
      #expect(legend.contains(" \(sign)  "), "\(sign)")
    }
    for figure in ["8/10 ", "5+4 ", "?/10 ", "8/? ", "– "] { #expect(legend.contains(figure)) }
  }

  @Test("it fits on the narrowest screen", arguments: Language.allCases)
  func width(language: Language) {
    for line in DeskWords.signsLegend[language].split(separator: "\n") {
      #expect(String(line).columns <= BoardLayout.least.columns - 2, "\(line)")
    }
  }
}
