// Owns the tables of the 8-bit encodings of the 1990s, as their bytes look where they were taken for
// Latin-1 (vietunicode.sourceforge.net).

/// An encoding of Vietnamese from before Unicode.
struct OldEncoding: Sendable {
  /// What an encoding leaves in a text as no other does.
  enum Family { case symbols, vowelPairs, toneSigns }

  let family: Family
  /// The letters by one sign of Latin-1, or by two, the second in the upper half.
  private let letters: [UInt32: Unicode.Scalar]

  /// Makes an encoding of lists of equal length: what a letter is written as, and the letter.
  private init(_ family: Family, _ rows: [(signs: [String], letters: String)]) {
    var letters: [UInt32: Unicode.Scalar] = [:]
    for row in rows {
      for (signs, letter) in zip(row.signs, row.letters.unicodeScalars) {
        let scalars = Array(signs.unicodeScalars)
        letters[Self.key(scalars[0], scalars.count > 1 ? scalars[1] : nil)] = letter
      }
    }
    self.letters = letters
    self.family = family
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> UInt32 {
    first.value & 0xFFFF | (second?.value ?? 0) << 16
  }

  /// Returns what a word reads as in this encoding; nil where a sign of it is none of this encoding.
  func decoded(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var text: [Unicode.Scalar] = []
    var place = word.startIndex
    while place < word.endIndex {
      let sign = word[place]
      if place + 1 < word.endIndex, let letter = letters[Self.key(sign, word[place + 1])] {
        text.append(letter)
        place += 2
        continue
      }
      guard let letter = letters[Self.key(sign, nil)] ?? (sign.isASCII ? sign : nil) else {
        return nil
      }
      text.append(letter)
      place += 1
    }
    return text
  }

  /// TCVN3, also called ABC (TCVN 5712:1993, VN3); its capitals with tones lie in another font.
  static let tcvn3 = OldEncoding(
    .symbols,
    [
      (
        signs: "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
          .unicodeScalars.map { String($0) },
        letters: "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
      )
    ])

  /// VNI-Windows: a base letter and a sign for its mark and tone.
  static let vni: OldEncoding = {
    let pairs: [(base: String, signs: String, letters: String)] = [
      ("a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"), ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
      ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"), ("ô", "ùøûõï", "ớờởỡợ"), ("u", "ùøûõï", "úùủũụ"),
      ("ö", "ùøûõï", "ứừửữự"), ("y", "ùøûõ", "ýỳỷỹ"),
    ]
    var rows = [(signs: ["ô", "ö", "ñ", "î", "æ", "ó", "ò", "í"], letters: "ơưđỵỉĩịí")]
    rows.append((rows[0].signs.map { $0.uppercased() }, rows[0].letters.uppercased()))
    for pair in pairs {
      let signs = pair.signs.map { String($0) }
      let upper = pair.base.uppercased()
      rows.append((signs.map { pair.base + $0 }, pair.letters))
      rows.append((signs.map { upper + $0 }, pair.letters.uppercased()))
      rows.append((signs.map { upper + $0.uppercased() }, pair.letters.uppercased()))
    }
    rows.append((["ì", "Ì"], "ìÌ"))
    return OldEncoding(.vowelPairs, rows)
  }()

  /// Windows-1258: a letter of its own and a sign for the tone, or both in one as in Latin-1.
  static let windows1258: OldEncoding = {
    let same = "àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ"
    var rows = [
      (signs: same.map { String($0) }, letters: same),
      (signs: ["ã", "ð", "õ", "ý", "Ã", "Ð", "Õ", "Ý"], letters: "ăđơưĂĐƠƯ"),
    ]
    let vowels: [(sign: String, letters: String)] = [
      ("a", "àảãáạ"), ("ã", "ằẳẵắặ"), ("â", "ầẩẫấậ"), ("e", "èẻẽéẹ"), ("ê", "ềểễếệ"),
      ("i", "ìỉĩíị"), ("o", "òỏõóọ"), ("ô", "ồổỗốộ"), ("õ", "ờởỡớợ"), ("u", "ùủũúụ"),
      ("ý", "ừửữứự"), ("y", "ỳỷỹýỵ"),
    ]
    for vowel in vowels {
      let tones = ["Ì", "Ò", "Þ", "ì", "ò"]
      rows.append((tones.map { vowel.sign + $0 }, vowel.letters))
      rows.append((tones.map { vowel.sign.uppercased() + $0 }, vowel.letters.uppercased()))
    }
    return OldEncoding(.toneSigns, rows)
  }()
}
