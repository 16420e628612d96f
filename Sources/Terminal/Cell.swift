// Owns one cell of the screen, and the gate through which text gets into cells.

import RosterText

/// One cell of the screen.
package struct Cell: Hashable, Sendable {
  /// One grapheme that is safe to draw; empty in the right half of a wide one.
  package var text: String
  package var style: Style

  /// A space in the terminal's own look.
  package static let blank = Cell(text: " ", style: .plain)
}

/// One grapheme as it may stand in a cell.
struct Glyph {
  let text: String
  /// 1 or 2.
  let columns: Int

  /// More marks on one letter do not fit into a cell of ncurses.
  private static let maximumMarks = 4

  /// Takes a character over, or answers `nil` for one that leaves no trace.
  ///
  /// A control or bidi character would act on the terminal instead of showing, so "?" stands for
  /// it; emoji made of several code points are reduced to the first, since terminals disagree on
  /// the width of the whole.
  init?(_ character: Character) {
    if Glyph.isCommon(character) {
      self.init(text: String(character), columns: 1)
      return
    }
    if character.isWhitespace {
      self.init(text: " ", columns: 1)
      return
    }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    if !Glyph.isDrawable(first) {
      self.init(text: "?", columns: 1)
      return
    }
    var kept = String.UnicodeScalarView([first])
    for mark in scalars.dropFirst()
    where mark.properties.generalCategory == .nonspacingMark
      && !mark.properties.isVariationSelector && kept.count <= Glyph.maximumMarks
    {
      kept.append(mark)
    }
    let columns = Character(first).columns
    guard columns > 0 else { return nil }
    self.init(text: String(kept), columns: columns)
  }

  private init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// ASCII, a letter of Vietnamese or a box line: nearly every cell, told without Unicode's tables.
  private static func isCommon(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return false }
    return switch only.value {
    case 0x20..<0x7F, 0xC0..<0x250, 0x1EA0..<0x1F00, 0x2500..<0x25A0: true
    default: false
    }
  }

  private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isBidiControl { return false }
    return switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
