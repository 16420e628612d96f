// Owns what somebody types to find a site or a person, and how well a target answers it.

/// A search text, prepared once for a scan over many targets.
///
/// Tones, đ and d, capitals, Unicode forms, spaces and hyphens do not matter for finding, only for
/// the order of what is found.
package struct Query: Sendable {
  private let words: [FoldedText.Word]
  /// Whether a word is typed with marks, which then say more than where a word ends.
  private let hasMarks: [Bool]
  /// For each word the same in its other spelling, where i and y are both in use: quy and qui.
  private let spellings: [FoldedText.Word?]
  /// The words one after the other, as they stand in a target, for names that begin so.
  private let phrase: [UInt8]
  /// All words as one, for names that are typed without spaces and for initials and codes.
  private let joined: FoldedText.Word

  /// Prepares a search text.
  package init(_ text: String) {
    words = FoldedText(text).words
    hasMarks = words.map { $0.tone != 0 || $0.letters != $0.folded }
    spellings = words.map(\.otherSpelling)
    phrase = Array(words.map(\.folded).joined(separator: [SearchTarget.wordStart]))
    joined = FoldedText.Word(
      folded: words.flatMap(\.folded), letters: words.flatMap(\.letters))
  }

  /// Tells how well a target answers.
  ///
  /// - Parameter target: What may be meant.
  /// - Returns: 0 for the best answer, more for worse ones, `nil` for none. A query without any
  ///   letter or digit finds everything alike.
  package func rank(in target: SearchTarget) -> Int? {
    guard !words.isEmpty else { return 0 }
    let close = better(byWords(target), byCode(target)?.rank)
    // The looser readings cannot beat a word that matches, so most targets are spared them.
    if let close, close <= Match.initialsExact.rank { return close + place(of: target) }
    let joined = target.bestJoinedMatch(of: joined.folded)?.rank
    return better(close, better(byInitials(target)?.rank, joined)).map { $0 + place(of: target) }
  }

  /// Returns what of several words side by side and in order parts from them strewn: nothing where
  /// they begin a name.
  private func place(of target: SearchTarget) -> Int {
    guard words.count > 1 else { return 0 }
    switch target.place(ofPhrase: phrase) {
    case .beginning: return 0
    case .inside: return 1 << 16
    case nil: return 2 << 16
    }
  }

  /// Tells how well a target answers if one letter of one word was mistyped: left out, put in, changed,
  /// or two swapped; for when nothing else is found.
  ///
  /// - Parameter target: What may be meant.
  /// - Returns: The rank, above that of every other match; nil for none.
  package func rankWithSlip(in target: SearchTarget) -> Int? {
    let found = words.indices.map { place in
      target.bestMatch(of: words[place], hasMarks: false) != nil
    }
    guard let slipped = found.firstIndex(of: false), found.count(where: { !$0 }) == 1,
      words[slipped].folded.count >= 3
    else { return nil }
    let word = words[slipped].folded
    return target.words.contains { $0.folded.isOneSlip(from: word) } ? 3 << 16 : nil
  }

  private func better<Rank: Comparable>(_ left: Rank?, _ right: Rank?) -> Rank? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }

  /// Every word must be found; the worst one counts, the others part equals.
  private func byWords(_ target: SearchTarget) -> Int? {
    var worst = 0
    var sum = 0
    for place in words.indices {
      let match = better(
        target.bestMatch(of: words[place], hasMarks: hasMarks[place]),
        spellings[place].flatMap { target.wholeMatch(of: $0, hasMarks: hasMarks[place]) })
      guard let match else { return nil }
      worst = max(worst, match.rawValue)
      sum += match.rawValue
    }
    return worst << 8 + min(sum, 255)
  }

  private func byCode(_ target: SearchTarget) -> Match? {
    var best: Match?
    for code in target.codes where code.starts(with: joined.folded) {
      if code.count == joined.folded.count { return .code }
      best = .codePrefix
    }
    return best
  }

  private func byInitials(_ target: SearchTarget) -> Match? {
    guard joined.folded.count > 1 else { return nil }
    var best: Match?
    for initials in target.initials where initials.folded.starts(with: joined.folded) {
      let isWhole = initials.folded.count == joined.folded.count
      let isExact = initials.letters.starts(with: joined.letters)
      let match: Match =
        isWhole ? (isExact ? .initialsExact : .initialsFolded) : .initialsPrefix
      best = min(best ?? match, match)
    }
    return best
  }
}
