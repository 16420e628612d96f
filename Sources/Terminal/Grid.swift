// Owns the picture of a whole screen as a value: drawn by pure functions, compared, then shown.

import RosterText

/// A screen full of cells.
///
/// Whatever is drawn outside is clipped, so that a layout never has to ask first.
package struct Grid: Hashable, Sendable {
  /// The size, in rows and columns.
  package let size: Size
  /// Where the terminal's own cursor sits; hidden where there is none.
  package var caret: Point?
  private var cells: [Cell]

  /// Creates a grid of blanks.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The cell at a place; a blank outside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    guard let index = index(row, column) else { return .blank }
    return cells[index]
  }

  /// Writes a text on one row, and answers the column after it.
  ///
  /// The text is composed (NFC) and cleaned: no control or bidirectional character reaches a cell.
  /// - Parameters:
  ///   - text: The text; a line end in it counts as a space.
  ///   - row: The row, from 0.
  ///   - column: The column of the first letter; what lies left of the grid is clipped.
  ///   - style: The look of the cells written.
  ///   - width: The most columns that may be written; `nil` for as many as the row has.
  /// - Returns: The column after the last one written.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let end = min(size.columns, width.map { column + max(0, $0) } ?? size.columns)
    var place = column
    for character in text.nfc {
      guard let glyph = Glyph(character) else { continue }
      guard place + glyph.columns <= end else {
        // Half of a wide letter is left: it must not show what was there before.
        if place < end { set(" ", 1, row, place, style) }
        return min(max(place, column), max(column, end))
      }
      set(glyph.text, glyph.columns, row, place, style)
      place += glyph.columns
    }
    return place
  }

  /// Fills a rectangle with one character of one column.
  package mutating func fill(_ rect: Rect, style: Style, with character: Character = " ") {
    let glyph = Glyph(character)
    let text = glyph?.columns == 1 ? glyph?.text ?? " " : " "
    for row in rows(of: rect) {
      for column in columns(of: rect) { set(text, 1, row, column, style) }
    }
  }

  /// Changes the look of a rectangle and leaves its text.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    for row in rows(of: rect) {
      for column in columns(of: rect) { change(&cells[row * size.columns + column].style) }
    }
  }

  /// The text of every row, without the blanks at its end.
  package func lines() -> [String] {
    (0..<size.rows).map { row in
      let text = (0..<size.columns).reduce(into: "") { $0 += self[row, $1].text }
      let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
      return String(text[..<end])
    }
  }

  /// The grid with every cell's text replaced by what the closure makes of it.
  func mapText(_ transform: (String) -> String) -> Grid {
    var copy = self
    for index in copy.cells.indices { copy.cells[index].text = transform(copy.cells[index].text) }
    return copy
  }

  private func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
    return row * size.columns + column
  }

  private func rows(of rect: Rect) -> Range<Int> {
    let start = min(max(0, rect.row), size.rows)
    return start..<max(start, min(rect.endRow, size.rows))
  }

  private func columns(of rect: Rect) -> Range<Int> {
    let start = min(max(0, rect.column), size.columns)
    return start..<max(start, min(rect.endColumn, size.columns))
  }

  /// Writes one grapheme and clears the halves of wide ones it leaves behind.
  private mutating func set(
    _ text: String, _ width: Int, _ row: Int, _ column: Int, _ style: Style
  ) {
    if index(row, column) == nil {
      // A wide letter that begins left of the grid: its right half shows as a space.
      if width == 2, column == -1 { set(" ", 1, row, 0, style) }
      return
    }
    let first = row * size.columns + column
    if cells[first].text.isEmpty, column > 0 { cells[first - 1].text = " " }
    let after = first + width
    if column + width < size.columns, cells[after].text.isEmpty { cells[after].text = " " }
    cells[first] = Cell(text: text, style: style)
    if width == 2 { cells[first + 1] = Cell(text: "", style: style) }
  }
}
