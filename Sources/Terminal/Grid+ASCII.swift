// Owns what is left of a screen where only ASCII can be shown: letters without their marks, plain
// signs for box lines.

@_spi(_Unicode) import Swift

extension Grid {
  /// The same screen in ASCII: every cell keeps its place and look.
  package func asciiOnly() -> Grid {
    mapText { text in
      // The right half of a wide letter has no text of its own once the left half is narrow.
      guard let character = text.first else { return " " }
      return String(character.asciiOnly)
    }
  }
}

extension Character {
  /// The nearest ASCII character: the letter without its marks, a plain sign for a drawn one, or "?".
  var asciiOnly: Character {
    if isASCII { return self }
    if let sign = ASCIISigns.table[self] { return sign }
    for scalar in String(self)._nfd {
      if scalar.isASCII { return Character(scalar) }
      break
    }
    return "?"
  }
}

/// The signs that stand for what has no decomposition.
private enum ASCIISigns {
  static let table: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("d", "đð"), ("D", "ĐÐ"),
      ("-", "─━╌┄–—‒−═"), ("|", "│┃╎┆║"),
      ("+", "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬"),
      ("#", "█▀▄▌▐▓▇▆▅"), (":", "▒"), (".", "░·…"),
      ("*", "•●■◆★✓✔"), ("o", "○□◇"), ("x", "×✗✘"),
      (">", "→▶▸►›»"), ("<", "←◀◂◄‹«"), ("^", "↑▲▴"), ("v", "↓▼▾"),
      ("'", "‘’′"), ("\"", "“”″"), ("=", "≡"),
    ]
    return Dictionary(
      rows.flatMap { sign, drawn in drawn.map { ($0, sign) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
