// Owns the reading of a virtual terminal's screen.

import CVTerm
package import Terminal

extension VirtualTerminal {
  /// One cell as the terminal shows it.
  package struct ShownCell: Hashable, Sendable {
    /// The grapheme; a space where nothing was written, empty in the right half of a wide one.
    package var text: String
    package var bold: Bool
    package var underline: Bool
    package var reverse: Bool
    /// The number in the palette; `nil` for the terminal's own colour.
    package var foreground: Int?
    /// The number in the palette; `nil` for the terminal's own colour.
    package var background: Int?
  }

  /// The size now, in rows and columns.
  package var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(vterm, &rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// The text of every row, without the blanks at its end.
  package func lines() -> [String] {
    let size = size
    return (0..<size.rows).map { row in
      let text = (0..<size.columns).reduce(into: "") { $0 += cell(row, $1).text }
      let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
      return String(text[..<end])
    }
  }

  /// Some row holds this text.
  package func shows(_ text: String) -> Bool {
    lines().contains { $0.contains(text) }
  }

  /// The cell at a place.
  package func cell(_ row: Int, _ column: Int) -> ShownCell {
    var raw = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &raw)
    let scalars = withUnsafeBytes(of: raw.chars) { bytes in
      Array(bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 })
    }
    let isRightHalf = scalars.first == UInt32.max
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    return ShownCell(
      text: isRightHalf ? "" : text.isEmpty ? " " : text, bold: raw.attrs.bold != 0,
      underline: raw.attrs.underline != 0, reverse: raw.attrs.reverse != 0,
      foreground: VirtualTerminal.number(of: raw.fg, defaultFlag: VTERM_COLOR_DEFAULT_FG),
      background: VirtualTerminal.number(of: raw.bg, defaultFlag: VTERM_COLOR_DEFAULT_BG))
  }

  /// Where the cursor is, hidden or not.
  package var cursor: Point {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(vterm), &position)
    return Point(row: Int(position.row), column: Int(position.col))
  }

  private static func number(of colour: VTermColor, defaultFlag: VTermColorType) -> Int? {
    colour.type & UInt8(defaultFlag.rawValue) != 0 ? nil : Int(colour.indexed.idx)
  }
}
