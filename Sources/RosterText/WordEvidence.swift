// Owns the weighing of words for and against an old encoding: a word that is spelt by it and not as it
// stands speaks for it, a foreign one against it.

/// The words of a text, parted by what they say as they stand.
struct WordEvidence {
  /// Words that are not sound as they stand and may be of an old encoding.
  private(set) var doubtful: [ArraySlice<Unicode.Scalar>] = []
  /// What the others weigh.
  private var others = 0
  private let count: Int

  private enum Weight {
    static let sure = 6
    static let likely = 2
    static let half = 1
    static let against = -2
  }

  private enum Strength { case weak, plain, strong }

  /// Looks at words as they stand.
  init(_ words: [ArraySlice<Unicode.Scalar>]) {
    count = words.count
    for word in words {
      let standing = SpeltWord(word)
      if !standing.isMarked {
        let isAbbreviation = standing.isUpper && standing.count <= 5
        let isForeign = standing.hasVowel && !isAbbreviation && !standing.isSyllable
        others += isForeign ? Weight.against : 0
      } else if standing.isSound {
        others += word.contains { $0.value > 0xFF } ? Weight.against : 0
      } else if word.count > 1, !Self.isPinyin(word) {
        doubtful.append(word)
      }
    }
  }

  /// Weighs the words; a sum above nought speaks for the encoding.
  func weight(for encoding: OldEncoding) -> Int {
    let sum = doubtful.reduce(others) { $0 + Self.weight(of: $1, for: encoding) }
    // One word alone that is spelt so in French says nothing.
    return count > 1 || sum > Weight.half ? sum : 0
  }

  private static func weight(
    of word: ArraySlice<Unicode.Scalar>, for encoding: OldEncoding
  ) -> Int {
    guard let signs = encoding.decoded(word), !signs.elementsEqual(word) else {
      return Weight.against
    }
    let spelt = SpeltWord(signs)
    let strength = strength(of: word, for: encoding.family)
    if spelt.isSyllable {
      switch strength {
      case .weak: return spelt.count <= 3 ? Weight.half : Weight.likely
      case .plain: return Weight.likely
      case .strong: return Weight.sure
      }
    }
    guard strength == .strong, spelt.isOfMinority else { return Weight.against }
    // Maâti and Saâdi are Arabic names.
    let isPlausible =
      encoding.family == .symbols || spelt.isOneSyllable || spelt.startsWithVowelOrD
    return isPlausible ? Weight.sure : Weight.against
  }

  /// The syllables of Chinese that are written with ü.
  private static func isPinyin(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, "lLnN".unicodeScalars.contains(first) else { return false }
    let rest = word.dropFirst()
    return ["ü", "Ü", "üe", "ÜE"].contains { $0.unicodeScalars.elementsEqual(rest) }
  }

  /// Tells whether signs of a word stand where no sound word has them.
  private static func strength(
    of word: ArraySlice<Unicode.Scalar>, for family: OldEncoding.Family
  ) -> Strength {
    var pairs = 0
    for place in word.indices {
      let before = place > word.startIndex ? word[place - 1] : nil
      let after = place + 1 < word.endIndex ? word[place + 1] : nil
      switch family {
      case .symbols:
        if isStray(word[place], before: before, after: after, count: word.count) { return .strong }
      case .vowelPairs:
        let sign = word[place].lowered
        if before == nil, sign == "ñ", word.count > 2 { return .strong }
        guard let before, isPair(before.lowered, sign) else { continue }
        if sign != "ï" { return .strong }
        pairs += 1
      case .toneSigns:
        let isTone = "ÌÒÞ".unicodeScalars.contains(word[place])
        if let before, before.properties.isLowercase, isTone { return .strong }
      }
    }
    // Loïc and Naïm are spelt so in French.
    return pairs > 0 && word.count(where: { !$0.isASCII }) == pairs ? .weak : .plain
  }

  /// Tells whether a sign of Latin-1 that is no letter stands within a word or close to one.
  private static func isStray(
    _ sign: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, count: Int
  ) -> Bool {
    switch sign {
    case "Þ": return before != nil
    case "À"..."Ý" where before?.properties.isLowercase == true: return true
    // A break of a line and a middle dot stand within sound words too.
    case "\u{AD}": return count <= 6
    case "·": return false
    case "\u{A1}"..."\u{BF}", "×", "÷": break
    default: return false
    }
    if let after, !after.properties.isUppercase { return true }
    // A footnote, a trade mark or an ordinal stands behind a word.
    guard before != nil, sign != "¹", sign != "®", sign != "©" else { return false }
    return sign != "ª" || count > 2
  }

  /// Tells whether a vowel is followed by what hardly a language writes there.
  private static func isPair(_ vowel: Unicode.Scalar, _ sign: Unicode.Scalar) -> Bool {
    switch vowel {
    case "o" where sign == "á" || sign == "à" || sign == "ã": false
    case "a", "e", "o", "u", "y": "ùøûõïâáàåãäêéèúüë".unicodeScalars.contains(sign)
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the sign is a letter of ASCII.
  var isASCIILetter: Bool { 0x61...0x7A ~= value | 0x20 && value < 0x80 }

  /// Whether the sign is a letter or a mark on one, beyond ASCII.
  var isLetterOfName: Bool {
    switch value {
    case 0xD7, 0xF7, ..<0xC0: false
    case 0xC0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: true
    default: properties.isAlphabetic
    }
  }

  /// The small letter of Latin-1.
  fileprivate var lowered: Unicode.Scalar {
    0xC0...0xDE ~= value || 0x41...0x5A ~= value ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }
}
