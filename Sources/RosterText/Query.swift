// Owns what somebody types to find a site or a person, and how well a target answers it.

/// A search text, prepared once for a scan over many targets.
///
/// Tones, đ and d, capitals, Unicode forms, spaces and hyphens do not matter for finding, only for
/// the order of what is found.
package struct Query: Sendable {
  private let words: [FoldedText.Word]
  /// Whether a word is typed with marks, which then say more than where a word ends.
  private let hasMarks: [Bool]
  /// All words as one, for names that are typed without spaces and for initials and codes.
  private let joined: FoldedText.Word

  /// Prepares a search text.
  package init(_ text: String) {
    words = FoldedText(text).words
    hasMarks = words.map { $0.tone != 0 || $0.letters != $0.folded }
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
    if let close, close <= Match.initialsExact.rank { return close }
    let joined = target.bestJoinedMatch(of: joined.folded)?.rank
    return better(close, better(byInitials(target)?.rank, joined))
  }

  private func better(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }

  /// Every word must be found; the worst one counts, the others part equals.
  private func byWords(_ target: SearchTarget) -> Int? {
    var worst = 0
    var sum = 0
    for (word, hasMarks) in zip(words, hasMarks) {
      guard let match = target.bestMatch(of: word, hasMarks: hasMarks) else { return nil }
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
