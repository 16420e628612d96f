// Owns the ways in which lists were spoilt: a text is written by an old encoding, or as UTF-8, and its
// bytes are read as something else. The tables are those of the encodings, apart from the product's.

/// A way to spoil a text.
enum Spoiling: String, CaseIterable {
  case tcvn3, vni, windows1258
  case utf8AsLatin1, utf8AsWindows1252, utf8AsWindows1258

  func spoil(_ text: String) -> String {
    switch self {
    case .tcvn3: Self.replace(text, by: Self.tcvn3Letters)
    case .vni: Self.replace(text, by: Self.vniLetters)
    case .windows1258: Self.replace(text, by: Self.windows1258Letters)
    case .utf8AsLatin1: Self.read(text) { String(Unicode.Scalar($0)) }
    case .utf8AsWindows1252: Self.read(text) { Self.windows1252[$0] ?? String(Unicode.Scalar($0)) }
    case .utf8AsWindows1258:
      Self.read(text) {
        $0 == 0xC3 ? "Ă" : Self.windows1252[$0] ?? String(Unicode.Scalar($0))
      }
    }
  }

  private static func replace(_ text: String, by letters: [Character: String]) -> String {
    text.map { letters[$0] ?? String($0) }.joined()
  }

  private static func read(_ text: String, as sign: (UInt8) -> String) -> String {
    text.utf8.map(sign).joined()
  }

  private static let windows1252: [UInt8: String] = {
    let signs = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return Dictionary(
      uniqueKeysWithValues: signs.enumerated().map { (UInt8(0x80 + $0.offset), String($0.element)) }
    )
  }()

  /// The vowels, a row each: without a tone, then huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map(Array.init)

  private static func table(_ lists: [(letters: [Character], signs: [String])]) -> [Character:
    String]
  {
    var table: [Character: String] = [:]
    for list in lists {
      precondition(list.letters.count == list.signs.count)
      for (letter, sign) in zip(list.letters, list.signs) { table[letter] = sign }
    }
    return table
  }

  /// Capitals with tones are small letters in the font of capitals.
  private static let tcvn3Letters: [Character: String] = {
    let bytes: [[UInt8]] = [
      [0x61, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9], [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6],
      [0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB], [0x65, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1],
      [0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6], [0x69, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE],
      [0x6F, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4], [0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9],
      [0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE], [0x75, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4],
      [0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9], [0x79, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE],
    ]
    let small = zip(vowels, bytes).flatMap { row, bytes in
      zip(row, bytes).map { ($0, String(Unicode.Scalar($1))) }
    }
    let plain: [(Character, String)] = [
      ("đ", "®"), ("Đ", "§"), ("Ă", "¡"), ("Â", "¢"), ("Ê", "£"), ("Ô", "¤"), ("Ơ", "¥"),
      ("Ư", "¦"),
    ]
    let capitals = small.flatMap { letter, sign in
      letter.isASCII ? [] : [(Character(letter.uppercased()), sign)]
    }
    return Dictionary(capitals + small + plain, uniquingKeysWith: { $1 })
  }()

  private static let vniLetters: [Character: String] = {
    let signs: [Character: [String]] = [
      "a": ["a", "aø", "aû", "aõ", "aù", "aï"], "ă": ["aê", "aè", "aú", "aü", "aé", "aë"],
      "â": ["aâ", "aà", "aå", "aã", "aá", "aä"], "e": ["e", "eø", "eû", "eõ", "eù", "eï"],
      "ê": ["eâ", "eà", "eå", "eã", "eá", "eä"], "i": ["i", "ì", "æ", "ó", "í", "ò"],
      "o": ["o", "oø", "oû", "oõ", "où", "oï"], "ô": ["oâ", "oà", "oå", "oã", "oá", "oä"],
      "ơ": ["ô", "ôø", "ôû", "ôõ", "ôù", "ôï"], "u": ["u", "uø", "uû", "uõ", "uù", "uï"],
      "ư": ["ö", "öø", "öû", "öõ", "öù", "öï"], "y": ["y", "yø", "yû", "yõ", "yù", "î"],
    ]
    var table = ["đ": "ñ", "Đ": "Ñ"] as [Character: String]
    for row in vowels {
      for (letter, sign) in zip(row, signs[row[0]] ?? []) {
        table[letter] = sign
        table[Character(letter.uppercased())] = sign.uppercased()
      }
    }
    return table
  }()

  /// Letters with a tone that Latin-1 has keep it; others part from it.
  private static let windows1258Letters: [Character: String] = {
    let bases: [Character: String] = ["ă": "ã", "ơ": "õ", "ư": "ý"]
    var table = ["đ": "ð", "Đ": "Ð"] as [Character: String]
    for row in vowels {
      let base = bases[row[0]] ?? String(row[0])
      for (letter, tone) in zip(row, ["", "Ì", "Ò", "Þ", "ì", "ò"]) {
        let isKept = "àáèéíóùú".contains(letter)
        table[letter] = isKept ? String(letter) : base + tone
        table[Character(letter.uppercased())] =
          isKept ? letter.uppercased() : base.uppercased() + tone
      }
    }
    return table
  }()
}
