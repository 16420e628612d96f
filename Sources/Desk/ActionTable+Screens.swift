// Owns the actions that look and move: undo and redo, the screens, find, palette and help.

import Roster
import Terminal
import Words

extension ActionTable {
  static let record: [Action] = [
    Action("undo", [.character("u")], .undo, isRecording: true, needsHistory: true, bar: 20) {
      $0.undoOwn()
    },
    Action("redo", [.control("r")], .redo, isRecording: true, needsHistory: true) {
      $0.redoOwn()
    },
    Action(
      "record.undo-entry", [.character("h")], .undoEntry, on: [.record], isRecording: true,
      needsHistory: true, bar: 2
    ) { .perform(Undo(seq: $0.selectedSeq), seen: $0.seen) },
    Action("record.as-of", [.enter], .asOf, on: [.record], needsHistory: true, bar: 1) {
      $0.lookBack()
    },
    Action(
      "summary.write", [.character("g")], .writeSummary, on: [.summary], needsHistory: true, bar: 1
    ) { _ in .writeSummary },
  ]

  static let screens: [Action] = [
    opening("screen.board", 2, .board, .board, bar: nil),
    opening("screen.roll-call", 3, .rollCall, .rollCall, bar: 12),
    opening("screen.speaking", 4, .speaking, .speaking, bar: 13),
    opening("screen.agenda", 5, .agenda, .agenda, bar: nil),
    opening("screen.record", 6, .record, .record, needsHistory: true, bar: nil),
    opening("screen.summary", 7, .summary, .summary, needsHistory: true, bar: nil),
    Action("site.open", [.enter], .openSite, on: [.board, .speaking], bar: 7) { $0.openSite() },
    Action("find", [.character("/")], .find, bar: 15) { state in
      state.overlay = .find(Chooser())
      return nil
    },
    Action("palette", [.character(":")], .palette, bar: 16) { state in
      state.overlay = .palette(Chooser())
      return nil
    },
    Action("help", [.character("?"), .function(1)], .help, bar: 14) { state in
      state.overlay = .help(top: 0)
      return nil
    },
    Action("repaint", [.control("l")], .repaint) { _ in .repaint },
    Action("back", [.escape], .goBack) { $0.goBack() },
    Action("quit", [.character("q"), .function(10)], .quit, bar: 30) { $0.leave() },
  ]

  static let moving: [Action] = [
    Action("move.up", [.up], .up) { $0.move(.up) },
    Action("move.down", [.down], .down) { $0.move(.down) },
    Action("move.left", [.left], .left) { $0.move(.left) },
    Action("move.right", [.right], .right) { $0.move(.right) },
    Action("move.page-up", [.pageUp], .pageUp) { $0.move(.pageUp) },
    Action("move.page-down", [.pageDown], .pageDown) { $0.move(.pageDown) },
    Action("move.first", [.home], .first) { $0.move(.first) },
    Action("move.last", [.end], .last) { $0.move(.last) },
    Action("move.next-pane", [.tab, .backTab], .nextPane, on: [.board]) { state in
      state.pane = state.activePane == .sites ? .list : .sites
      return nil
    },
  ]

  private static func opening(
    _ id: String, _ key: Int, _ words: ActionWords, _ screen: ScreenID,
    needsHistory: Bool = false, bar barRank: Int?
  ) -> Action {
    Action(
      id, [.function(key)], words, needsHistory: needsHistory, bar: barRank
    ) { state in
      state.open(screen)
      return nil
    }
  }
}
