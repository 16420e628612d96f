// Owns the look at a text's bytes that lets sound names pass without weighing a word.

extension String {
  /// Whether nothing in the text asks for a second look: letters of the Vietnamese alphabet and usual
  /// punctuation, and at least one letter that no other language of Europe has where there are marks
  /// at all, or else words that are spelt.
  var isPlainlySound: Bool {
    mutating get {
      switch withUTF8(ByteLook.init) {
      case .sound: true
      case .doubtful: false
      case .spelling: wordsAreSound
      }
    }
  }

  /// Whether every word with marks is a Vietnamese syllable.
  private var wordsAreSound: Bool {
    var word = SpeltWord([])
    for sign in unicodeScalars {
      if sign.value >= 0x80 ? sign.isLetterOfName : sign.isASCIILetter {
        word.append(sign)
      } else {
        if word.isMarked, !word.isSound { return false }
        word = SpeltWord([])
      }
    }
    return !word.isMarked || word.isSound
  }
}

/// What the bytes of a text tell.
private enum ByteLook {
  case sound
  case doubtful
  /// All marked letters are of Latin-1, with which old encodings are written: the spelling decides.
  case spelling

  /// The Vietnamese letters of U+00C0 to U+00FF, a bit each.
  private static let latin: UInt64 = 0x263C_370F_263C_370F

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hasLatin = false
    var hasOwn = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "?"):
        guard place + 1 == bytes.count || !Self.isLetter(bytes[place + 1]) else {
          self = .doubtful
          return
        }
        place += 1
      case ..<0x80: place += 1
      case 0xC3:
        let before = place > 0 ? bytes[place - 1] | 0x20 : 0
        // No vowel with a mark follows a or e in Vietnamese; in VNI most do.
        guard Self.latin >> UInt64(bytes[place + 1] & 0x3F) & 1 == 1,
          before != UInt8(ascii: "a"), before != UInt8(ascii: "e")
        else {
          self = .doubtful
          return
        }
        hasLatin = true
        place += 2
      case 0xC4, 0xC5, 0xC6:
        guard Self.isOwn(byte, bytes[place + 1]) else {
          self = .doubtful
          return
        }
        hasOwn = true
        place += 2
      default:
        guard byte == 0xE1 || byte == 0xE2, Self.isKnown(byte, bytes[place + 1], bytes[place + 2]),
          byte == 0xE1 || !Self.isLead(bytes[..<place])
        else {
          self = .doubtful
          return
        }
        hasOwn = hasOwn || byte == 0xE1
        place += 3
      }
    }
    self = hasLatin && !hasOwn ? .spelling : .sound
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Tells whether two bytes are one of Ă, Đ, Ĩ, Ũ, Ơ, Ư, in either case.
  private static func isOwn(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC4: second | 1 == 0x83 || second | 1 == 0x91 || second | 1 == 0xA9
    case 0xC5: second | 1 == 0xA9
    default: second | 1 == 0xA1 || second == 0xAF || second == 0xB0
    }
  }

  /// Tells whether bytes end with Ã or Ă, which with a quotation mark can be a letter of UTF-8.
  private static func isLead(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = bytes.last, let first = bytes.dropLast().last else { return false }
    return first == 0xC3 && last == 0x83 || first == 0xC4 && last == 0x82
  }

  /// Tells whether three bytes are a vowel of U+1EA0 to U+1EF9, a dash, a quotation mark or an ellipsis.
  private static func isKnown(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE1 { return second == 0xBA ? third >= 0xA0 : second == 0xBB && third <= 0xB9 }
    guard second == 0x80 else { return false }
    switch third {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: return true
    default: return false
    }
  }
}
