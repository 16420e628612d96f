// Owns the anatomy of a Vietnamese letter: its Latin base, the mark that makes it a letter of its
// own (â, ă, ơ, …), its tone, and whatever other marks stand on it.

@_spi(_Unicode) import Swift

/// One letter or sign taken apart; NFC, NFD and the mixed form of Windows-1258 give the same parts.
struct Letter {
  /// The marks that make a letter of the alphabet out of a Latin one.
  enum Shape: UInt8 {
    case plain, breve, circumflex, horn, stroke
  }

  /// The lower-case base: `e` for Ệ, `d` for Đ.
  var base: Unicode.Scalar
  var isUpper = false
  var shape = Shape.plain
  /// All marks that are no part of the letter, tones first of all, in canonical order.
  var marks: [Unicode.Scalar] = []

  /// The place of a tone in the order ngang, huyền, hỏi, ngã, sắc, nặng; `nil` for other marks.
  static func toneRank(_ mark: Unicode.Scalar) -> UInt8? {
    switch mark.value {
    case 0x300: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The tone of the letter, 0 for none.
  var tone: UInt8 { marks.lazy.compactMap(Letter.toneRank).first ?? 0 }

  private init(starter: Unicode.Scalar) {
    switch starter.value {
    case 0x41...0x5A:
      base = Unicode.Scalar(UInt8(starter.value) + 0x20)
      isUpper = true
    case 0x110, 0xD0, 0x189:
      // Eth and African D are typed for Đ and look the same.
      base = "d"
      isUpper = true
      shape = .stroke
    case 0x111, 0xF0, 0x256:
      base = "d"
      shape = .stroke
    case ..<0x80:
      base = starter
    default:
      let lower = starter.properties.lowercaseMapping.unicodeScalars
      base = lower.first ?? starter
      isUpper = base != starter
    }
  }

  private mutating func add(_ mark: Unicode.Scalar) {
    switch (mark.value, base) {
    case (0x306, "a") where shape == .plain: shape = .breve
    case (0x302, "a"), (0x302, "e"), (0x302, "o"):
      if shape == .plain { shape = .circumflex } else { marks.append(mark) }
    case (0x31B, "o"), (0x31B, "u"):
      if shape == .plain { shape = .horn } else { marks.append(mark) }
    default: marks.append(mark)
    }
  }

  /// Calls the closure with each letter of a text, in order.
  static func forEach(in text: String, _ body: (Letter) -> Void) {
    var letter: Letter?
    for scalar in text._nfd {
      if scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered,
        letter != nil
      {
        letter?.add(scalar)
        continue
      }
      if let letter { body(letter) }
      letter = Letter(starter: scalar)
    }
    if let letter { body(letter) }
  }
}
