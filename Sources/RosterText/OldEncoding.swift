// Owns the tables of the 8-bit encodings of the 1990s, as their bytes look where they were taken for
// Latin-1 (vietunicode.sourceforge.net).

/// An encoding of Vietnamese from before Unicode.
struct OldEncoding: Sendable {
  /// The letters by one sign of Latin-1, or by two.
  private let letters: [String: String]

  /// Returns what a word reads as in this encoding; what is not of it stays.
  func decoded(_ word: some StringProtocol) -> String {
    let signs = Array(word.precomposedSigns)
    var text = ""
    var place = 0
    while place < signs.count {
      if place + 1 < signs.count, let letter = letters[signs[place] + signs[place + 1]] {
        text += letter
        place += 2
      } else {
        text += letters[signs[place]] ?? signs[place]
        place += 1
      }
    }
    return text
  }

  /// TCVN3, also called ABC (TCVN 5712:1993, VN3); its capitals with tones lie in another font.
  static let tcvn3 = OldEncoding(
    letters: Dictionary(
      zip(
        "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
          .unicodeScalars.map { String($0) },
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".map {
          String($0)
        }
      ), uniquingKeysWith: { first, _ in first }))

  /// VNI-Windows: a base letter and a sign for its mark and tone.
  static let vni: OldEncoding = {
    let rows: [(base: String, signs: String, letters: String)] = [
      ("a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
      ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
      ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
      ("ô", "ùøûõï", "ớờởỡợ"), ("u", "ùøûõï", "úùủũụ"), ("ö", "ùøûõï", "ứừửữự"),
      ("y", "ùøûõ", "ýỳỷỹ"),
    ]
    var letters = [
      "ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "Ô": "Ơ", "Ö": "Ư",
      "Ñ": "Đ", "Î": "Ỵ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị",
    ]
    for row in rows {
      for (sign, letter) in zip(row.signs, row.letters) {
        letters[row.base + String(sign)] = String(letter)
        letters[row.base.uppercased() + String(sign)] = letter.uppercased()
        letters[row.base.uppercased() + sign.uppercased()] = letter.uppercased()
      }
    }
    return OldEncoding(letters: letters)
  }()
}

extension StringProtocol {
  /// The composed signs, a string each: a soft hyphen is one, for TCVN3 has a letter there.
  fileprivate var precomposedSigns: [String] {
    String(self).nfc.unicodeScalars.map { String($0) }
  }
}
