// Owns the recognition of texts that a transfer has spoilt: put into a form for the web, for mail or for
// a program and never taken out of it, or read as the encoding of another machine.

/// What a transfer has made of the letters of a text.
package enum TransferDamage: String, CaseIterable, Sendable {
  /// HTML: "Nguy&#7877;n".
  case entities
  /// Addresses of the web: "Nguy%E1%BB%85n".
  case percent
  /// Mail: "Nguy=E1=BB=85n", or a whole word such as "=?utf-8?B?w6A=?=".
  case quotedPrintable = "quoted"
  /// JSON and programs: a backslash, `u` and four digits.
  case backslash
  /// UTF-8 was read as Mac Roman: "Nguy·ªÖn".
  case macRoman = "mac"

  /// Finds what a transfer has made of a text; nil where it is as it was written.
  ///
  /// An address (with `://` in it) may hold escaped letters: it is no name.
  package init?(in text: String) {
    guard Self.mayBeSpoilt(text) else { return nil }
    for word in text.split(whereSeparator: \.isWhitespace) where !word.contains("://") {
      let bytes = Array(word.utf8)
      if Self.hasEntity(bytes) {
        self = .entities
      } else if Self.hasEscapedLetter(bytes, after: UInt8(ascii: "%")) {
        self = .percent
      } else if Self.hasEscapedLetter(bytes, after: UInt8(ascii: "=")) || Self.isEncodedWord(bytes)
      {
        self = .quotedPrintable
      } else if Self.hasBackslash(bytes) {
        self = .backslash
      } else if Self.isMacRoman(word) {
        self = .macRoman
      } else {
        continue
      }
      return
    }
    return nil
  }

  /// Tells whether a text has a sign with which any such damage begins: names are many, few have one.
  private static func mayBeSpoilt(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "\\"): true
      // Of the signs of Mac Roman the first bytes; ƒ shares its own with letters such as ơ.
      case 0xC2, 0xC6, 0xE2: true
      default: false
      }
    }
  }

  /// Tells whether a number or a name of a letter stands between `&` and `;`.
  private static func hasEntity(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { place in
      guard bytes[place] == UInt8(ascii: "&") else { return false }
      let rest = bytes[(place + 1)...].prefix(10)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
      let name = rest[..<end]
      guard name.first == UInt8(ascii: "#") else { return isEntityName(name) }
      let digits = name.dropFirst()
      guard let base = digits.first, digits.count > 1 else { return false }
      return base | 0x20 == UInt8(ascii: "x")
        ? digits.dropFirst().allSatisfy(isHex) : digits.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  private static let signs = ["amp", "lt", "gt", "quot", "apos", "nbsp"]
  private static let marks = ["acute", "grave", "circ", "tilde", "uml", "cedil", "ring", "slash"]

  private static func isEntityName(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: bytes, as: UTF8.self)
    return signs.contains(name)
      || marks.contains { name.count == $0.count + 1 && name.hasSuffix($0) }
  }

  /// Tells whether two bytes of UTF-8, a lead and what continues it, are spelt in digits.
  private static func hasEscapedLetter(_ bytes: [UInt8], after sign: UInt8) -> Bool {
    bytes.indices.dropLast(5).contains { place in
      guard bytes[place] == sign, bytes[place + 3] == sign,
        let lead = hex(bytes[(place + 1)...(place + 2)]),
        let next = hex(bytes[(place + 4)...(place + 5)])
      else { return false }
      return (0xC2...0xF4).contains(lead) && (0x80...0xBF).contains(next)
    }
  }

  /// Tells whether a word is one of RFC 2047.
  private static func isEncodedWord(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "=?".utf8) && bytes.count { $0 == UInt8(ascii: "?") } >= 4
  }

  private static func hasBackslash(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast(5).contains { place in
      bytes[place] == UInt8(ascii: "\\") && bytes[place + 1] == UInt8(ascii: "u")
        && bytes[(place + 2)...(place + 5)].allSatisfy(isHex)
    }
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isHex) ? Int(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// Tells whether a lead byte of a Vietnamese letter and a byte after it stand as two signs.
  private static func isMacRoman(_ word: Substring) -> Bool {
    zip(word.unicodeScalars, word.unicodeScalars.dropFirst()).contains { first, second in
      switch first {
      case "·": second == "∫" || second == "ª"
      case "√", "ƒ", "∆": high.contains(second)
      default: false
      }
    }
  }

  /// The signs of Mac Roman for the bytes 80 to BF.
  private static let high = Set(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø".unicodeScalars)
}
