// Owns the question whether a word can be a Vietnamese syllable: onset, rime and at most one tone, as
// the official spelling has them.

/// The syllables of Vietnamese.
package enum VietnameseSyllable {
  /// Tells whether a word, in any Unicode form, is spelt as a syllable.
  package static func isSpelt(_ word: some StringProtocol) -> Bool {
    var letters = ""
    var tones = 0
    var isPlain = true
    Letter.forEach(in: String(word)) { letter in
      tones += letter.marks.count
      isPlain = isPlain && letter.marks.allSatisfy { Letter.toneRank($0) != nil }
      letters += letter.written
    }
    guard isPlain, tones <= 1 else { return false }
    return onsets.contains { onset in
      letters.hasPrefix(onset) && rimes.contains(String(letters.dropFirst(onset.count)))
    }
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rimes: Set<String> = {
    let lists = [
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
      "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên",
      "iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc",
      "oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uac",
      "uach uai uan uang uanh uao uat uau uay uăc uăn uăng uăp uăt uân uâng uât uây uc ue uen ueo",
      "uet uê uêch uên uêt uênh uêu ui uit um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych",
      "uyên uyêt uyêu uynh uyt uyn uyp uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt",
      "ak ăk ok ôk êk ik ươu y ych yên yêng yêt yêu yêm yt ên êt",
    ]
    return Set(lists.flatMap { $0.split(separator: " ").map(String.init) })
  }()
}

extension Letter {
  /// The letter as it is written without its tone, in lower case.
  fileprivate var written: String {
    switch (base, shape) {
    case ("a", .breve): "ă"
    case ("a", .circumflex): "â"
    case ("e", .circumflex): "ê"
    case ("o", .circumflex): "ô"
    case ("o", .horn): "ơ"
    case ("u", .horn): "ư"
    case ("d", .stroke): "đ"
    default: String(base)
    }
  }
}
