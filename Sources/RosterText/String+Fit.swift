// Owns the fitting of text into a given number of columns: cutting, padding, wrapping.

/// Where a text stands in a wider field.
package enum Alignment: Sendable {
  case leading, trailing, centre
}

extension String {
  /// The text, cut between graphemes and ended by "…" where it is wider than the columns given.
  ///
  /// A figure is never cut into another one: of a number, a time or a share nothing is left.
  ///
  /// - Parameter columns: The greatest width.
  /// - Returns: A text of at most that width; empty for no columns.
  package func truncated(to columns: Int) -> String {
    guard self.columns > columns else { return self }
    guard columns > 0 else { return "" }
    var cut = ""
    var width = 0
    for character in self {
      width += character.columns
      guard width < columns else {
        if character.isOfFigure { cut.removeFigureAtEnd() }
        break
      }
      cut.append(character)
    }
    return cut + "…"
  }

  private mutating func removeFigureAtEnd() {
    while last?.isOfFigure ?? false { removeLast() }
  }

  /// The text, cut or padded with spaces to exactly the columns given.
  ///
  /// - Parameters:
  ///   - columns: The width of the field.
  ///   - alignment: Where a shorter text stands.
  /// - Returns: A text of that width.
  package func fitted(to columns: Int, _ alignment: Alignment = .leading) -> String {
    let text = truncated(to: columns)
    let blank = max(0, columns - text.columns)
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: blank
      case .centre: blank / 2
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: blank - before)
  }

  /// The lines into which the text breaks between words, and inside words too long for a line.
  ///
  /// Nothing but white space is ever lost; a line end in the text stays one. A wide letter takes
  /// its own line where not even one fits.
  ///
  /// - Parameter columns: The width of a line; less than 1 counts as 1.
  /// - Returns: At least one line.
  package func wrapped(to columns: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      var lines = LineBreaker(columns: max(1, columns))
      for word in paragraph.split(whereSeparator: \.isWhitespace) { lines.add(word) }
      return lines.finished
    }
  }
}

/// Lines of one paragraph in the making.
private struct LineBreaker {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var width = 0

  init(columns: Int) {
    self.columns = columns
  }

  var finished: [String] { lines + [line] }

  mutating func add(_ word: Substring) {
    let wordWidth = word.reduce(0) { $0 + $1.columns }
    if width > 0, width + 1 + wordWidth <= columns {
      line += " " + word
      width += 1 + wordWidth
      return
    }
    if !line.isEmpty { breakLine() }
    for character in word {
      if !line.isEmpty, width + character.columns > columns { breakLine() }
      line.append(character)
      width += character.columns
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    width = 0
  }
}

extension Character {
  /// Whether it stands within a number, a time of day, a date or a share.
  fileprivate var isOfFigure: Bool { isASCII && (isNumber || "/:.,+".contains(self)) }
}
