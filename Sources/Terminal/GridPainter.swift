// Owns the copying of changed cells into ncurses' window, and the colour pairs it takes.

import CNcurses

/// Paints the difference between two grids.
@MainActor struct GridPainter {
  /// The number of colours that may be used; 0 for none.
  let colours: Int
  /// The terminal has a look of its own under the colours.
  let hasDefaultColours: Bool
  private var shown: Grid?

  init(colours: Int, hasDefaultColours: Bool) {
    self.colours = colours
    self.hasDefaultColours = hasDefaultColours
  }

  /// Forgets what is on the window, so that the next grid is painted whole.
  mutating func forget() {
    shown = nil
  }

  /// Puts a grid onto the window and the cursor onto its caret; the terminal sees nothing yet.
  mutating func paint(_ grid: Grid, on window: UnsafeMutablePointer<WINDOW>) {
    if shown?.size != grid.size {
      werase(window)
      shown = nil
    }
    let before = shown ?? Grid(size: grid.size)
    if before != grid {
      for row in 0..<grid.size.rows { paintRow(row, of: grid, over: before, on: window) }
    }
    shown = grid
    let isVisible =
      grid.caret.map { caret in
        wmove(window, Int32(clamping: caret.row), Int32(clamping: caret.column)) == OK
      } ?? false
    curs_set(isVisible ? 1 : 0)
  }

  /// Writes each stretch of changed cells in one go.
  private func paintRow(
    _ row: Int, of grid: Grid, over before: Grid, on window: UnsafeMutablePointer<WINDOW>
  ) {
    var column = 0
    while column < grid.size.columns {
      guard grid[row, column] != before[row, column] else {
        column += 1
        continue
      }
      // The right half of a wide letter cannot be written without its left half.
      let start = grid[row, column].text.isEmpty ? max(0, column - 1) : column
      column = start
      var run: [cchar_t] = []
      while column < grid.size.columns, column == start || grid[row, column] != before[row, column]
      {
        let isWide = column + 1 < grid.size.columns && grid[row, column + 1].text.isEmpty
        run += characters(for: grid[row, column], columns: isWide ? 2 : 1)
        column += isWide ? 2 : 1
      }
      mvwadd_wchnstr(window, Int32(row), Int32(start), run, Int32(run.count))
    }
  }

  /// The cell for ncurses, which must reserve the columns the grid has reserved.
  private func characters(for cell: Cell, columns: Int) -> [cchar_t] {
    let scalars = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let fits =
      scalars.first.map { cn_width($0) == columns } ?? false
      && scalars.dropFirst().allSatisfy { cn_width($0) == 0 }
    let text = fits ? [scalars] : Array(repeating: [0x3F], count: columns)
    let (attributes, pair) = look(of: cell.style)
    return text.map { text in
      var character = cchar_t()
      var pair = pair
      // A pair beyond Int16 is passed through the last argument.
      setcchar(&character, text + [0], attributes, Int16(clamping: pair), &pair)
      return character
    }
  }

  /// The attributes and the colour pair of a style on this terminal.
  private func look(of style: Style) -> (attr_t, pair: Int32) {
    var attributes: attr_t = 0
    if style.bold { attributes |= cn_bold() }
    if style.dim { attributes |= cn_dim() }
    if style.reverse { attributes |= cn_reverse() }
    if style.underline { attributes |= cn_underline() }
    guard colours >= 8 else { return (attributes, 0) }
    if colours < 16, style.foreground.isBright { attributes |= cn_bold() }
    let isPlain = style.foreground == .default && style.background == .default
    if isPlain { return (attributes, 0) }
    let pair = alloc_pair(
      number(of: style.foreground, standIn: .white), number(of: style.background, standIn: .black))
    return (attributes, max(0, pair))
  }

  private func number(of colour: Colour, standIn: Colour) -> Int32 {
    if colour == .default { return Int32(hasDefaultColours ? -1 : standIn.rawValue) }
    return Int32(colours < 16 ? colour.rawValue % 8 : colour.rawValue)
  }
}

extension Colour {
  /// One of the eight colours that many terminals show only as bold.
  var isBright: Bool { rawValue >= 8 }
}
