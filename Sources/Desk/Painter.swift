// Owns the brush of the screens: text in a role's look at a place of the grid, and the lines that
// frame panes.

import Roster
import RosterText
package import Terminal
import Words

/// A grid being painted from the state of a desk.
package struct Painter {
  /// The grid painted so far.
  package private(set) var grid: Grid
  let state: DeskState
  /// The meeting shown, asked for once: looking back replays the record.
  let meeting: Meeting
  let theme: Theme

  /// Paints a whole frame.
  ///
  /// - Parameters:
  ///   - state: What the screens are drawn from.
  ///   - theme: How roles look.
  /// - Returns: The frame.
  package static func frame(of state: DeskState, theme: Theme) -> Grid {
    var painter = Painter(state: state, theme: theme)
    painter.paintFrame()
    return painter.grid
  }

  private init(state: DeskState, theme: Theme) {
    self.state = state
    self.theme = theme
    meeting = state.meeting
    grid = Grid(size: state.size)
    if theme == .contrast { fill(Rect(state.size), .plain) }
  }

  var size: Size { state.size }

  func text(_ phrase: Phrase) -> String { state.text(phrase) }

  /// Puts a text at a place, at most `width` columns wide.
  mutating func put(
    _ text: String, _ row: Int, _ column: Int, _ tone: Tone = .plain, width: Int? = nil
  ) {
    guard (0..<size.rows).contains(row), column < size.columns else { return }
    let room = min(width ?? Int.max, size.columns - column)
    guard room > 0 else { return }
    grid.put(text.truncated(to: room), row: row, column: column, style: theme.style(tone))
  }

  /// Puts a text so that it ends before a column.
  mutating func putTrailing(_ text: String, _ row: Int, before column: Int, _ tone: Tone = .plain) {
    put(text, row, max(0, column - text.columns), tone)
  }

  mutating func fill(_ rect: Rect, _ tone: Tone) {
    grid.fill(rect, style: theme.style(tone))
  }

  /// Puts a rule across a row from a column on, with a title in it.
  mutating func putRule(_ title: String, _ row: Int, from column: Int = 0, width: Int? = nil) {
    let width = min(width ?? size.columns, size.columns - column)
    put(String(repeating: "─", count: max(0, width)), row, column, .rule)
    put(" \(title) ", row, column + 1, .strong, width: width - 2)
  }

  /// Puts a bar down between two panes, joined to the rule above it.
  mutating func putBar(column: Int, rows: Range<Int>) {
    for row in rows { put("│", row, column, .rule) }
    put("┬", rows.lowerBound - 1, column, .rule)
  }

  /// Sets the terminal's own cursor, for braille displays and screen readers.
  mutating func setCaret(_ row: Int, _ column: Int) {
    grid.caret = Point(row: row, column: min(column, size.columns - 1))
  }

  /// The rows between the rule under the head and the message.
  var body: Range<Int> { 3..<max(4, size.rows - 2) }

  private mutating func paintFrame() {
    let least = BoardLayout.least
    guard size.rows >= least.rows, size.columns >= least.columns else {
      put(text(DeskWords.tooSmall(rows: least.rows, columns: least.columns)), 0, 0)
      return
    }
    paintHead()
    switch state.screen {
    case .board: paintBoard()
    case .rollCall: paintRollCall()
    case .speaking: paintSpeaking()
    case .site: paintSite()
    case .agenda: paintAgenda()
    case .record: paintRecord()
    case .summary: paintSummary()
    }
    paintFoot()
    paintOverlay()
  }
}
