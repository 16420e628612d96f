// Owns how a cell looks: colours and attributes that every terminal in use can show.

/// A colour of the terminal's own palette.
///
/// The raw value is ncurses' number. Where a terminal has 8 colours, a bright one in the foreground
/// is shown as the plain one in bold, and in the background as the plain one.
package enum Colour: Int16, Hashable, Sendable, CaseIterable {
  case `default` = -1
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// The look of a cell.
///
/// There is no italic and no strikethrough: several terminals lack them.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var bold: Bool
  package var dim: Bool
  package var reverse: Bool
  package var underline: Bool

  /// The terminal's own look.
  package static let plain = Style()

  /// Creates a look that differs from the terminal's own only in what is given.
  package init(
    foreground: Colour = .default, background: Colour = .default, bold: Bool = false,
    dim: Bool = false, reverse: Bool = false, underline: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }
}
