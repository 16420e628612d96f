// Owns the question whether a word can be a Vietnamese syllable: onset, rime and at most one tone, as
// the official spelling has them.

/// The syllables of Vietnamese.
package enum VietnameseSyllable {
  /// Tells whether a word, in any Unicode form, is spelt as a syllable.
  package static func isSpelt(_ word: some StringProtocol) -> Bool {
    SpeltWord(String(word).nfc.unicodeScalars).isSyllable
  }

  /// The letters of a word, packed as a word packs them.
  fileprivate static func packed(_ letters: some StringProtocol) -> UInt64 {
    SpeltWord(letters.unicodeScalars).letters
  }

  private static func table(_ lists: [String]) -> Set<UInt64> {
    Set(lists.flatMap { $0.split(separator: " ").map { packed($0) } })
  }

  fileprivate static let onsets = table([
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"
  ])
  /// The onsets that stand before e, ê, i and y only, and those that stand before other vowels only.
  fileprivate static let beforeFront = table(["k gh ngh"])
  fileprivate static let beforeBack = table(["c g ng"])

  fileprivate static let rimes = table([
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên",
    "iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc",
    "oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua",
    "uân uâng uât uây uc uê uên uênh uêt uêch uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ",
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương",
    "ươp ươt ươu y ych yêm yên yêng yêt yêu ak ăk êk ik ok ôk",
  ])

  /// The rimes after q, which is never without u.
  fileprivate static let rimesOfQ = table([
    "ua uac uach uai uam uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây",
    "ue uen ueo uet uê uên uênh uêt uêch uêu ui uit uôc uôn uơ uơn uy uych uyên uyêt uyn uynh uyt",
    "uyu",
  ])

  fileprivate static let vowels = mask("aăâeêioôơuưy")
  /// The vowels that bear the tone themselves, whatever follows.
  fileprivate static let neverBeforeTone = mask("aăâeêôơ")
  fileprivate static let front = mask("eêiy")
  /// The last letters of a syllable that is cut off by a stop.
  fileprivate static let stops = mask("ckpt")
  /// Letters that no language of Vietnam ends a word with, or has at all.
  fileprivate static let neverLast = mask("bdđfgjqvwxz")
  fileprivate static let never = mask("fz")

  private static func mask(_ letters: String) -> UInt64 {
    letters.unicodeScalars.reduce(0) { $0 | 1 << SpeltWord.code(of: $1) }
  }
}

/// The codes of the letters that rules name.
private enum Code {
  static let a = SpeltWord.code(of: "a")
  static let c = SpeltWord.code(of: "c")
  static let đ = SpeltWord.code(of: "đ")
  static let g = SpeltWord.code(of: "g")
  static let h = SpeltWord.code(of: "h")
  static let i = SpeltWord.code(of: "i")
  static let n = SpeltWord.code(of: "n")
  static let o = SpeltWord.code(of: "o")
  static let q = SpeltWord.code(of: "q")
  static let u = SpeltWord.code(of: "u")
}

extension SpeltWord {
  /// Whether the word is a syllable of the official spelling.
  var isSyllable: Bool {
    guard isKnown, tones <= 1, count > 0 else { return false }
    let length = onsetLength
    if length == 1, self[0] == Code.q {
      return VietnameseSyllable.rimesOfQ.contains(rime(from: 1)) && toneFits(from: 2)
    }
    // The i of già belongs to the onset, that of gìn to the rime, that of giếng to both.
    if length == 1, self[0] == Code.g, self[1] == Code.i, isSpelt(from: 2) { return true }
    return onsetFits(length) && isSpelt(from: length)
  }

  private func isSpelt(from start: Int) -> Bool {
    VietnameseSyllable.rimes.contains(rime(from: start)) && toneFits(from: start)
  }

  /// Whether the word is a syllable, written as somebody writes one.
  var isSound: Bool { isCasedEvenly && isSyllable }

  /// Whether the word can be of a minority's language: Krông, Niê, Kpă, Mlô, Ênuôl.
  ///
  /// They are spelt with the letters of Vietnamese; only Vietnamese itself has tones.
  var isOfMinority: Bool {
    guard isKnown, tones <= 1, count > 0, (0..<count).contains(where: isVowel) else { return false }
    let last = self[count - 1]
    let endsInNG = last == Code.g && count > 1 && self[count - 2] == Code.n
    guard endsInNG || VietnameseSyllable.neverLast >> last & 1 == 0,
      !(0..<count).contains(where: { VietnameseSyllable.never >> self[$0] & 1 == 1 })
    else { return false }
    return tones == 0 || isSpelt(from: onsetLength)
  }

  /// Whether the word has one group of vowels.
  var isOneSyllable: Bool {
    (0..<count).filter { isVowel($0) && ($0 == 0 || !isVowel($0 - 1)) }.count == 1
  }

  /// Whether the first letter is a vowel or đ.
  var startsWithVowelOrD: Bool { isVowel(0) || self[0] == Code.đ }

  /// Whether a letter is a vowel at all, so that the word can be spoken.
  var hasVowel: Bool { (0..<count).contains(where: isVowel) }

  private var onsetLength: Int { (0..<count).first(where: isVowel) ?? count }

  private func isVowel(_ place: Int) -> Bool { VietnameseSyllable.vowels >> self[place] & 1 == 1 }

  private func rime(from place: Int) -> UInt64 { letters >> (UInt64(place) * SpeltWord.width) }

  private func onsetFits(_ length: Int) -> Bool {
    guard length > 0 else { return true }
    guard length <= 3 else { return false }
    let onset = letters & (1 << (UInt64(length) * SpeltWord.width) - 1)
    guard VietnameseSyllable.onsets.contains(onset) else { return false }
    if VietnameseSyllable.front >> self[length] & 1 == 1 {
      return !VietnameseSyllable.beforeBack.contains(onset)
        || length == 1 && self[0] == Code.g && self[1] == Code.i
    }
    return !VietnameseSyllable.beforeFront.contains(onset)
  }

  private func toneFits(from start: Int) -> Bool { toneFitsEnd && toneFitsPlace(from: start) }

  /// Tells whether the tone stands on the vowel that bears it: tàu is a word, taù is none; hoà and hòa
  /// are both in use.
  private func toneFitsPlace(from start: Int) -> Bool {
    guard tones > 0, tonePlace > start else { return true }
    let toned = self[tonePlace]
    let before = self[tonePlace - 1]
    if VietnameseSyllable.neverBeforeTone >> before & 1 == 1 { return false }
    if toned == Code.i || toned == Code.u { return false }
    return toned != Code.a || before == Code.o
  }

  /// Whether the tone can stand before the last letter.
  ///
  /// Before a stop only sắc and nặng are spoken. A word that is written without any mark may lack its
  /// tone, and so may one of a minority, which ends in k, p or t.
  private var toneFitsEnd: Bool {
    let last = self[count - 1]
    let beforeLast = count > 1 ? self[count - 2] : 0
    let isC = last == Code.c
    let isCH = last == Code.h && beforeLast == Code.c
    guard isCH || VietnameseSyllable.stops >> last & 1 == 1 else { return true }
    if tone == 0 { return !isMarked || !(isC || isCH) }
    return tone >= 4
  }
}
