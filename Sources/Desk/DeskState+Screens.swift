// Owns going from screen to screen: opening, going back, looking back, leaving.

import Roster
import Words

extension DeskState {
  /// Opens one of the main screens in the place of all that were open.
  mutating func open(_ screen: ScreenID) {
    screens = screen == .board ? [.board] : [.board, screen]
    scroll = 0
    digits = ""
    seq = nil
    guard screen == .rollCall else { return }
    let standing = calling.map { record.meeting.hasAnsweredInRound($0) } ?? true
    if standing { calling = record.meeting.siteToCall }
  }

  /// Opens the page of the site at hand: on the speaking screen that of the selected turn.
  mutating func openSite() -> Effect? {
    if let siteAtHand { site = siteAtHand }
    if screen == .board, activePane == .list, let selectedTurn {
      site = selectedTurn.registration.site
    }
    digits = ""
    person = nil
    scroll = 0
    if screen != .site { screens.append(.site) }
    return nil
  }

  /// Goes back to the screen before; from a look back, to the present.
  mutating func goBack() -> Effect? {
    digits = ""
    scroll = 0
    if asOf != nil, screen == .board {
      asOf = nil
      screens = [.board, .record]
      return nil
    }
    if screens.count > 1 { screens.removeLast() }
    return nil
  }

  /// Goes back; at the board, leaves — after asking where a turn is running.
  mutating func leave() -> Effect? {
    guard screens.count == 1, asOf == nil else { return goBack() }
    guard record.meeting.floor != nil else { return .quit }
    overlay = .confirmQuit
    return nil
  }

  /// The selected line of the record; the last where none is selected.
  var selectedSeq: Int { min(seq ?? record.head, record.head) }

  /// Shows the hall as it was after the selected line.
  mutating func lookBack() -> Effect? {
    asOf = selectedSeq
    screens = [.board]
    return nil
  }
}
