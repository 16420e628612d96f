// Owns the form in which text is searched: no marks, no capitals, words apart.

/// A text folded to bytes once, so that thousands can be scanned while somebody types.
package struct FoldedText: Hashable, Sendable {
  /// One word, with what folding has taken off.
  struct Word: Hashable, Sendable {
    /// The letters without tones and marks, in lower case, as UTF-8.
    var folded: [UInt8] = []
    /// The letters as the alphabet tells them apart (â, ă, đ, …), without tones.
    var letters: [UInt8] = []
    /// The tone of the syllable, wherever it is written (Hòa and Hoà are one word); 0 for none.
    var tone: UInt8 = 0
    /// The place of the letter with the tone in `letters`, in bytes.
    var toneAt = Int.max
  }

  private(set) var words: [Word] = []

  /// Folds a text in any Unicode form.
  package init(_ text: String) {
    var word = Word()
    Letter.forEach(in: text) { letter in
      guard letter.isWordPart else {
        if !word.folded.isEmpty { words.append(word) }
        word = Word()
        return
      }
      if letter.tone != 0, word.tone == 0 {
        word.tone = letter.tone
        word.toneAt = word.letters.count
      }
      word.folded.append(contentsOf: letter.base.utf8)
      word.letters.append(contentsOf: letter.base.utf8)
      if letter.shape != .plain { word.letters.append(letter.shape.rawValue) }
    }
    if !word.folded.isEmpty { words.append(word) }
  }

  /// The folded words joined by single spaces.
  package var text: String {
    words.map { String(decoding: $0.folded, as: UTF8.self) }.joined(separator: " ")
  }

  /// The first letters of all words.
  var initials: Word {
    var initials = Word()
    for word in words {
      initials.folded.append(contentsOf: FoldedText.firstLetter(of: word.folded))
      initials.letters.append(contentsOf: FoldedText.firstLetter(of: word.letters))
    }
    return initials
  }

  /// The bytes of the first letter: its lead byte, what continues it, and its shape.
  private static func firstLetter(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let end = bytes.indices.dropFirst().first { bytes[$0] >= 0x20 && bytes[$0] & 0xC0 != 0x80 }
    return bytes[..<(end ?? bytes.count)]
  }
}

extension Letter {
  /// Whether the letter is part of a word; signs and spaces part words.
  var isWordPart: Bool {
    if base.isASCII {
      return (base.value | 0x20) &- 0x61 < 26 || base.value &- 0x30 < 10
    }
    return base.properties.isAlphabetic || base.properties.numericType != nil
  }
}
