// Owns the recognition of names that an old encoding or a wrong conversion has spoilt: by what no
// Vietnamese word has, never by single signs, so that foreign names pass.

/// What has spoilt a text.
package enum TextDamage: String, CaseIterable, Sendable {
  /// Letters that a conversion could not carry over stand as U+FFFD.
  case replaced
  /// Letters that a conversion could not carry over stand as question marks.
  case lost
  /// UTF-8 was read as Windows-1252: "Nguyá»…n".
  case doubleEncoded = "double"
  /// TCVN3 (ABC) was read as Latin-1: "NguyÔn V¨n" (TCVN 5712:1993).
  case tcvn3
  /// VNI-Windows was read as Latin-1: "Nguyeãn Vaên".
  case vni

  /// Finds what has spoilt a text; nil where nothing has.
  ///
  /// A text is taken for an old encoding only where a word that is no Vietnamese syllable becomes one
  /// by it, and every word of the text is one then.
  package init?(in text: String) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { !$0.isASCII || $0 == "?" }) else { return nil }
    if scalars.contains("\u{FFFD}") {
      self = .replaced
    } else if Self.hasLostLetter(scalars) {
      self = .lost
    } else if Self.isDoubleEncoded(scalars) {
      self = .doubleEncoded
    } else if Self.isSpelt(text, by: OldEncoding.tcvn3) {
      self = .tcvn3
    } else if Self.isSpelt(text, by: OldEncoding.vni) {
      self = .vni
    } else {
      return nil
    }
  }

  private static func hasLostLetter(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst().dropLast().contains { place in
      scalars[place] == "?" && scalars[place - 1].properties.isAlphabetic
        && scalars[place + 1].properties.isAlphabetic
    }
  }

  /// Tells whether a lead byte of UTF-8 and a byte after it stand as two signs of Windows-1252.
  private static func isDoubleEncoded(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      switch first {
      case "Ã", "Â", "Ä", "Å", "Æ":
        return (0xA0...0xBF).contains(second.value) || high.contains(second)
      case "á": return second == "º" || second == "»"
      default: return false
      }
    }
  }

  /// The signs of Windows-1252 for the bytes 80 to 9F.
  private static let high = Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars)

  private static func isSpelt(_ text: String, by encoding: OldEncoding) -> Bool {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "." }
    let foreign = words.filter { !VietnameseSyllable.isSpelt($0) }
    guard !foreign.isEmpty else { return false }
    return foreign.allSatisfy { encoding.decoded($0) != $0 }
      && words.allSatisfy { VietnameseSyllable.isSpelt(encoding.decoded($0)) }
  }
}
