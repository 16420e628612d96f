// Owns what finding forgives in spelling: i for y where both are in use, words that stand side by side,
// and one slip of the finger.

extension FoldedText.Word {
  /// The word with i for y or y for i at its end, where both spellings are in use: quy and qui, Mỹ and
  /// Mĩ, but not tai and tay, nor thúy and thúi; nil for any other.
  var otherSpelling: FoldedText.Word? {
    guard let last = folded.last, last == UInt8(ascii: "i") || last == UInt8(ascii: "y"),
      letters.last == last
    else { return nil }
    let onset = folded.dropLast()
    guard onset.elementsEqual("qu".utf8) || !onset.contains(where: "aeiouy".utf8.contains) else {
      return nil
    }
    var other = self
    let letter = last == UInt8(ascii: "i") ? UInt8(ascii: "y") : UInt8(ascii: "i")
    other.folded[folded.count - 1] = letter
    other.letters[letters.count - 1] = letter
    return other
  }
}

extension SearchTarget {
  /// Where words stand side by side and in order.
  enum PhrasePlace {
    /// At the beginning of a name.
    case beginning
    /// Within one.
    case inside
  }

  /// Returns where words stand side by side, the last of them perhaps not typed to its end.
  ///
  /// - Parameter phrase: The words, parted as in a target.
  /// - Returns: The best place; nil where they stand apart.
  func place(ofPhrase phrase: [UInt8]) -> PhrasePlace? {
    var best: PhrasePlace?
    for index in folded.indices.dropLast() where folded[index] <= SearchTarget.wordStart {
      guard folded[(index + 1)...].starts(with: phrase) else { continue }
      if folded[index] == SearchTarget.nameStart { return .beginning }
      best = .inside
    }
    return best
  }

  /// Returns the best match of a word that must be matched to its end.
  func wholeMatch(of word: FoldedText.Word, hasMarks: Bool) -> Match? {
    guard let match = bestMatch(of: word, hasMarks: hasMarks) else { return nil }
    let whole: [Match] = [.exactFirst, .exact, .foldedFirst, .folded]
    return whole.contains(match) ? match : nil
  }
}

extension [UInt8] {
  /// Tells whether two words differ by one letter left out, put in, changed or swapped with the next.
  func isOneSlip(from other: [UInt8]) -> Bool {
    guard abs(count - other.count) <= 1, self != other else { return false }
    let start = zip(self, other).prefix { $0 == $1 }.count
    let own = self[start...]
    let their = other[start...]
    if count == other.count {
      if own.dropFirst() == their.dropFirst() { return true }
      return own.count > 1 && own.first == their.dropFirst().first
        && own.dropFirst().first == their.first && own.dropFirst(2) == their.dropFirst(2)
    }
    return count > other.count ? own.dropFirst() == their : own == their.dropFirst()
  }
}
