// Owns the order of matches, and the scan over a target's bytes that finds the best one.

/// How well one word is matched, the best first.
enum Match: Int, Comparable {
  case code
  case exactFirst, exact
  /// A word typed with marks: its beginning with the same marks beats a whole word without.
  case markedPrefixFirst, markedPrefix
  case foldedFirst, folded
  case exactPrefixFirst, exactPrefix
  case foldedPrefixFirst, foldedPrefix
  case initialsExact, initialsFolded
  case joinedWhole, joinedPrefix
  case codePrefix, initialsPrefix
  case inside

  /// The rank of a query that is matched in this way as a whole.
  var rank: Int { rawValue << 8 + rawValue }

  static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }

  /// The match of the beginning of a word.
  static func prefix(isWhole: Bool, isExact: Bool, hasMarks: Bool, isFirst: Bool) -> Match {
    // Without marks in what is typed, marks do not rank.
    switch (isWhole, isExact || !hasMarks) {
    case (true, true): isFirst ? .exactFirst : .exact
    case (true, false): isFirst ? .foldedFirst : .folded
    case (false, true) where hasMarks: isFirst ? .markedPrefixFirst : .markedPrefix
    case (false, true): isFirst ? .exactPrefixFirst : .exactPrefix
    case (false, false): isFirst ? .foldedPrefixFirst : .foldedPrefix
    }
  }
}

extension FoldedText.Word {
  /// Whether this word begins as the other does, marks and all.
  ///
  /// A tone that stands on a letter not yet typed does not count against the typist.
  func hasExactPrefix(_ other: FoldedText.Word) -> Bool {
    guard letters.starts(with: other.letters) else { return false }
    return tone == other.tone || (other.tone == 0 && toneAt >= other.letters.count)
  }
}

extension SearchTarget {
  /// The best match of one word in all names.
  func bestMatch(of word: FoldedText.Word, hasMarks: Bool) -> Match? {
    let pattern = word.folded
    guard let first = pattern.first else { return nil }
    var best: Match?
    var wordIndex = -1
    // The byte after the last name parts nothing, so there is always one after a match.
    for index in 0..<(folded.count - 1) {
      let byte = folded[index]
      if byte <= SearchTarget.wordStart {
        wordIndex += 1
        continue
      }
      guard byte == first, holds(pattern, at: index) else { continue }
      let before = folded[index - 1]
      var match = Match.inside
      if before <= SearchTarget.wordStart {
        match = .prefix(
          isWhole: folded[index + pattern.count] <= SearchTarget.wordStart,
          isExact: words[wordIndex].hasExactPrefix(word), hasMarks: hasMarks,
          isFirst: before == SearchTarget.nameStart)
      } else if pattern.count == 1 {
        continue
      }
      best = min(best ?? match, match)
    }
    return best
  }

  private func holds(_ pattern: [UInt8], at start: Int) -> Bool {
    guard start + pattern.count <= folded.count else { return false }
    for offset in pattern.indices where folded[start + offset] != pattern[offset] {
      return false
    }
    return true
  }

  /// The best match of a text in which spaces have been left out, from the start of any word.
  func bestJoinedMatch(of pattern: [UInt8]) -> Match? {
    var best: Match?
    for index in folded.indices.dropLast() where folded[index] <= SearchTarget.wordStart {
      guard let end = endOfJoined(pattern, from: index + 1) else { continue }
      let isWhole =
        folded[index] == SearchTarget.nameStart && folded[end] == SearchTarget.nameStart
      let match: Match = isWhole ? .joinedWhole : .joinedPrefix
      best = min(best ?? match, match)
    }
    return best
  }

  private func endOfJoined(_ pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    for byte in pattern {
      if folded[index] == SearchTarget.wordStart { index += 1 }
      guard folded[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
