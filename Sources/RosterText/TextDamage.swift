// Owns the recognition of names that an old encoding or a wrong conversion has spoilt: a look at the
// bytes lets sound ones pass, and the words of any other are weighed together.

/// What has spoilt a text.
package enum TextDamage: String, CaseIterable, Sendable {
  /// Letters that a conversion could not carry over stand as U+FFFD.
  case replaced
  /// Letters that a conversion could not carry over stand as question marks.
  case lost
  /// UTF-8 was read as Windows-1252 or a kin of it: "Nguyá»…n".
  case doubleEncoded = "double"
  /// TCVN3 (ABC) was read as Latin-1: "NguyÔn V¨n" (TCVN 5712:1993).
  case tcvn3
  /// VNI-Windows was read as Latin-1: "Nguyeãn Vaên".
  case vni
  /// Windows-1258 was read as Latin-1: "NguyêÞn Vãn".
  case windows1258 = "cp1258"

  /// Finds what has spoilt a text; nil where nothing has.
  package init?(in text: String) {
    var text = text
    guard !text.isPlainlySound else { return nil }
    let raw = Array(text.unicodeScalars)
    if raw.contains("\u{FFFD}") {
      self = .replaced
      return
    }
    if MisreadUTF8.occurs(in: raw) {
      self = .doubleEncoded
      return
    }
    var signs = raw
    if raw.contains(where: { 0x300...0x36F ~= $0.value }) {
      text = text.nfc
      guard !text.isPlainlySound else { return nil }
      signs = Array(text.unicodeScalars)
    }
    if Self.hasLostLetter(signs) {
      self = .lost
    } else if let damage = Self.oldEncoding(of: WordEvidence(Self.words(of: signs))) {
      self = damage
    } else {
      return nil
    }
  }

  /// Tells whether a question mark stands within a word, or for the first letter of one.
  private static func hasLostLetter(_ signs: [Unicode.Scalar]) -> Bool {
    signs.indices.dropLast().contains { place in
      guard signs[place] == "?" else { return false }
      let next = signs[place + 1].properties
      guard place > 0, signs[place - 1] != " " else { return next.isLowercase }
      return next.isAlphabetic && signs[place - 1].properties.isAlphabetic
    }
  }

  private static func oldEncoding(of evidence: WordEvidence) -> TextDamage? {
    guard !evidence.doubtful.isEmpty else { return nil }
    let weights: [(damage: TextDamage, weight: Int)] = [
      (.tcvn3, evidence.weight(for: .tcvn3)), (.vni, evidence.weight(for: .vni)),
      (.windows1258, evidence.weight(for: .windows1258)),
    ]
    return weights.filter { $0.weight > 0 }.max { $0.weight < $1.weight }?.damage
  }

  // MARK: Words

  /// Parts a text into words, to which the signs belong that an old encoding has for letters.
  private static func words(of signs: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    let quotes = quotes(in: signs)
    return signs.indices.split { !isOfWord(signs[$0]) || quotes.contains($0) }.map {
      signs[$0.startIndex..<$0.endIndex]
    }
  }

  /// The places of the quotation marks that are no letters.
  ///
  /// TCVN3 has ằ for », which neither begins nor ends a word, and ô for «, which may.
  private static func quotes(in signs: [Unicode.Scalar]) -> Set<Int> {
    func isInner(_ place: Int) -> Bool {
      place > 0 && place + 1 < signs.count && isOfWord(signs[place - 1])
        && isOfWord(signs[place + 1])
    }
    let closing = signs.indices.filter { signs[$0] == "»" && !isInner($0) }
    guard !closing.isEmpty else { return [] }
    return Set(closing + signs.indices.filter { signs[$0] == "«" && !isInner($0) })
  }

  private static func isOfWord(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case ..<0x80: sign.isASCIILetter
    case 0xA1...0xAE, 0xB5...0xB9, 0xBB...0xBE, 0xD7, 0xF7: true
    default: sign.isLetterOfName
    }
  }
}
