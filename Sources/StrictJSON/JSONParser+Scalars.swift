// Owns the grammar of strings and numbers, down to UTF-8 and surrogates.

extension JSONParser {
  /// Reads a string from its opening to its closing quotation mark.
  mutating func parseString() throws(JSONError) {
    cursor += 1
    let start = cursor
    var kind = JSONEntry.Kind.string
    while cursor < bytes.count {
      let next = bytes[cursor]
      if next == Ascii.quote {
        append(kind, start, cursor)
        cursor += 1
        return
      }
      if next >= 0x80 {
        try skipMultibyte()
      } else if next == Ascii.backslash {
        kind = .escapedString
        try skipEscape()
      } else if next < 0x20 {
        throw syntax(.escapedControl)
      } else {
        cursor += 1
      }
    }
    throw syntax(.endOfString)
  }

  private mutating func skipEscape() throws(JSONError) {
    let start = cursor
    cursor += 1
    switch byte {
    case Ascii.quote, Ascii.backslash, Ascii.slash, UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      cursor += 1
    case UInt8(ascii: "u"):
      cursor += 1
      let unit = try skipHexDigits()
      guard unit & 0xF800 == 0xD800 else { return }
      let lone = JSONError.loneSurrogate(path: path(), position: position(start))
      guard unit < 0xDC00, byte == Ascii.backslash else { throw lone }
      cursor += 1
      guard byte == UInt8(ascii: "u") else { throw lone }
      cursor += 1
      guard try skipHexDigits() & 0xFC00 == 0xDC00 else { throw lone }
    default:
      throw syntax(.escape)
    }
  }

  private mutating func skipHexDigits() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Ascii.hexDigit(byte) else { throw syntax(.hexDigits) }
      unit = unit << 4 | digit
      cursor += 1
    }
    return unit
  }

  /// Passes one character outside ASCII, by the table of well-formed UTF-8 in Unicode's chapter 3.
  private mutating func skipMultibyte() throws(JSONError) {
    let lead = bytes[cursor]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, cursor + length <= bytes.count, second.contains(bytes[cursor + 1]) else {
      throw .invalidUTF8(path: path(), position: position(cursor))
    }
    for offset in 2..<max(length, 2) where bytes[cursor + offset] & 0xC0 != 0x80 {
      throw .invalidUTF8(path: path(), position: position(cursor))
    }
    cursor += length
  }

  /// Reads a number, and refuses one that no double can hold.
  mutating func parseNumber() throws(JSONError) {
    let start = cursor
    var kind = JSONEntry.Kind.integer
    var hasExponent = false
    if byte == Ascii.minus { cursor += 1 }
    if byte == Ascii.zero {
      cursor += 1
      if Ascii.isDigit(byte) { throw syntax(.noLeadingZero) }
    } else {
      try skipDigits()
    }
    if byte == Ascii.point {
      kind = .number
      cursor += 1
      try skipDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      kind = .number
      hasExponent = true
      cursor += 1
      if byte == Ascii.plus || byte == Ascii.minus { cursor += 1 }
      try skipDigits()
    }
    if hasExponent || cursor - start > 300 { try refuseInfinite(start) }
    append(kind, start, cursor)
  }

  private mutating func skipDigits() throws(JSONError) {
    guard Ascii.isDigit(byte) else { throw syntax(.digit) }
    while Ascii.isDigit(byte) { cursor += 1 }
  }

  private func refuseInfinite(_ start: Int) throws(JSONError) {
    let text = String(decoding: bytes[start..<cursor], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw .outOfRange(path: path(), position: position(start), found: text, allowed: nil)
    }
  }
}
