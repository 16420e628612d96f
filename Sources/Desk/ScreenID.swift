// Owns the names of the screens.

package import Words

/// A screen of the desk.
package enum ScreenID: String, CaseIterable, Sendable {
  case board
  case rollCall = "roll-call"
  case speaking, agenda, record, summary, site

  /// The title in the rule under the head.
  package var title: Phrase {
    switch self {
    case .board: DeskWords.boardTitle
    case .rollCall: DeskWords.rollCallTitle
    case .speaking: DeskWords.speakingTitle
    case .agenda: DeskWords.agendaTitle
    case .record: DeskWords.recordTitle
    case .summary: DeskWords.summaryTitle
    case .site: DeskWords.siteTitle
    }
  }
}
