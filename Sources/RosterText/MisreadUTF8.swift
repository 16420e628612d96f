// Owns the recognition of UTF-8 whose bytes were read one by one, as Latin-1, Windows-1252 or
// Windows-1258: "Nguyá»…n", "ThÃ nh", "ThĂ nh".

/// The letters of UTF-8 that stand as the signs of their bytes.
enum MisreadUTF8 {
  /// Tells whether signs of a text are together the bytes of one letter.
  static func occurs(in signs: [Unicode.Scalar]) -> Bool {
    signs.indices.contains { place in
      guard let lead = lead(signs[place]), place + 1 < signs.count,
        let next = byte(signs[place + 1])
      else { return false }
      guard !isPunctuation(at: place + 1, of: signs) else { return false }
      if lead < 0xE0 { return isLetter(UInt32(lead & 0x1F) << 6 | UInt32(next & 0x3F)) }
      guard place + 2 < signs.count else { return lead == 0xE1 && next == 0xBA }
      guard let last = byte(signs[place + 2]) else {
        // A byte that has no sign was left out.
        return lead == 0xE1
          && (next == 0xBA || next == 0xBB && signs[place + 2].properties.isAlphabetic)
      }
      return isLetter(UInt32(lead & 0xF) << 12 | UInt32(next & 0x3F) << 6 | UInt32(last & 0x3F))
    }
  }

  private static func lead(_ sign: Unicode.Scalar) -> UInt8? {
    switch sign {
    case "Ă": 0xC3
    case "Â", "Ã", "Ä", "Å", "Æ", "Ì", "á", "â", "ï": UInt8(sign.value)
    default: nil
    }
  }

  /// The byte that follows a lead, as a sign.
  private static func byte(_ sign: Unicode.Scalar) -> UInt8? {
    if 0x80...0xBF ~= sign.value { return UInt8(sign.value) }
    return high[sign]
  }

  /// The signs of Windows-1252 for bytes that have none in Latin-1.
  private static let high: [Unicode.Scalar: UInt8] = Dictionary(
    zip(
      "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars,
      [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
        0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
      ]), uniquingKeysWith: { first, _ in first })

  /// Tells whether what came of the bytes is a sign of a Vietnamese or other Latin text.
  private static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2010...0x2030,
      0xFEFF:
      true
    default: false
    }
  }

  /// Tells whether the sign behind a capital or vowel can stand there of itself: «XÃ», “XÃ”, XÃ – PHƯỜNG.
  private static func isPunctuation(at place: Int, of signs: [Unicode.Scalar]) -> Bool {
    let next = place + 1 < signs.count ? signs[place + 1] : nil
    switch signs[place] {
    case "–", "—", "…": return signs[place - 1] != "á" && signs[place - 1] != "â"
    case "»", "”", "’":
      if let next, next.properties.isAlphabetic { return false }
      return signs[..<place].indices.contains { start in
        "«“‘".unicodeScalars.contains(signs[start])
          && (start == 0 || !signs[start - 1].properties.isAlphabetic)
      }
    case "\u{A0}":
      guard let next, place > 1, "ÃĂ".unicodeScalars.contains(signs[place - 1]) else {
        return false
      }
      return next.properties.isUppercase && signs[place - 2].properties.isUppercase
    default: return false
    }
  }
}
