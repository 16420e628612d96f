// Owns a word as the spelling of Vietnamese sees it: letters without their tone, the tone, and where the
// capitals stand; packed, so that a look at a word allocates nothing.

/// A word taken apart for the rules of spelling.
struct SpeltWord {
  /// The letters without tone, `width` bits each, the first one lowest.
  private(set) var letters: UInt64 = 0
  private(set) var count = 0
  /// The place of the tone in the order ngang, huyền, hỏi, ngã, sắc, nặng.
  private(set) var tone: UInt8 = 0
  private(set) var tones = 0
  /// Whether a letter bears a mark, be it a tone or one that makes another letter of it.
  private(set) var isMarked = false
  /// Whether every sign is a letter that Vietnamese or one of its minorities writes, and all fit.
  private(set) var isKnown = true
  /// The place of the last letter with a tone.
  private(set) var tonePlace = 0
  private var capitals = 0
  private var hasMarkedCapital = false
  private var hasPlainSmall = false

  /// The bits of one letter.
  static let width: UInt64 = 6
  private static let capacity = 10

  /// Takes signs of the composed form in their order.
  init(_ signs: some Sequence<Unicode.Scalar>) {
    for sign in signs { append(sign) }
  }

  /// Takes the next sign.
  mutating func append(_ sign: Unicode.Scalar) {
    let entry = Self.entry(of: sign)
    if sign.value >= 0x80 { isMarked = true }
    guard entry != 0, count < Self.capacity else {
      isKnown = false
      return
    }
    letters |= UInt64(entry & 0x3F) << (UInt64(count) * Self.width)
    if entry & Self.upperBit != 0 {
      capitals += 1
      if count > 0, sign.value >= 0x80 { hasMarkedCapital = true }
    } else if sign.value < 0x80 {
      hasPlainSmall = true
    }
    let rank = UInt8(entry >> 6 & 7)
    if rank > 0 {
      tone = rank
      tonePlace = count
      tones += 1
    }
    count += 1
  }

  /// The letter at a place, 0 behind the end.
  subscript(place: Int) -> UInt64 { letters >> (UInt64(place) * Self.width) & 0x3F }

  /// Whether no marked capital stands behind the first letter of a word in small letters.
  ///
  /// TCVN3 has Ê for ấ. The reverse comes of programs that make capitals of plain letters only.
  var isCasedEvenly: Bool { !hasMarkedCapital || !hasPlainSmall }

  /// Whether every letter is a capital.
  var isUpper: Bool { capitals == count }

  // MARK: The table of letters

  private static let upperBit: UInt16 = 1 << 9

  /// A letter's code, its tone from bit 6, its case in bit 9; 0 for what is no letter.
  private static func entry(of sign: Unicode.Scalar) -> UInt16 {
    switch sign.value {
    case 0..<0x250: table[Int(sign.value)]
    case 0x1E00..<0x1F00: table[Int(sign.value) - 0x1E00 + 0x250]
    default: 0
    }
  }

  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x350)
    func set(_ sign: Unicode.Scalar, _ entry: UInt16) {
      table[Int(sign.value < 0x250 ? sign.value : sign.value - 0x1E00 + 0x250)] = entry
    }
    func setBoth(_ sign: Unicode.Scalar, _ entry: UInt16) {
      set(sign, entry)
      for capital in sign.properties.uppercaseMapping.unicodeScalars {
        set(capital, entry | upperBit)
      }
    }
    for (place, sign) in alphabet.enumerated() { setBoth(sign, UInt16(place + 1)) }
    for row in [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ] {
      let signs = Array(row.unicodeScalars)
      for rank in 1...5 { setBoth(signs[rank], UInt16(code(of: signs[0])) | UInt16(rank) << 6) }
    }
    // Eth is typed for Đ and looks the same.
    setBoth("ð", UInt16(code(of: "đ")))
    return table
  }()

  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// The code of a small letter without tone, 0 for any other sign.
  static func code(of letter: Unicode.Scalar) -> UInt64 {
    UInt64((alphabet.firstIndex(of: letter) ?? -1) + 1)
  }
}
