// Owns what a search runs over: names and codes of one thing, folded once.

/// One thing that can be found, prepared once and searched at every key.
package struct SearchTarget: Sendable {
  /// The byte before each name in `folded`, and after the last one.
  static let nameStart: UInt8 = 0x01
  /// The byte before each further word of a name in `folded`.
  static let wordStart: UInt8 = 0x02

  /// All words of all names, each after a byte that parts it.
  private(set) var folded: [UInt8] = [nameStart]
  /// The words in the order of `folded`, to compare their marks.
  private(set) var words: [FoldedText.Word] = []
  /// The initials of the names that have more than one word.
  private(set) var initials: [FoldedText.Word] = []
  /// The codes, folded, without spaces and hyphens.
  private(set) var codes: [[UInt8]] = []

  /// Prepares a target.
  ///
  /// - Parameters:
  ///   - names: Everything that it is called: full and short names, aliases, ids.
  ///   - codes: Numbers and codes, which match from their beginning only.
  package init(names: [String], codes: [String] = []) {
    var seen: Set<FoldedText> = []
    for name in names {
      let text = FoldedText(name)
      guard !text.words.isEmpty, seen.insert(text).inserted else { continue }
      for (offset, word) in text.words.enumerated() {
        if offset > 0 { folded.append(SearchTarget.wordStart) }
        folded += word.folded
      }
      folded.append(SearchTarget.nameStart)
      words += text.words
      if text.words.count > 1 { initials.append(text.initials) }
    }
    self.codes = codes.map { FoldedText($0).words.flatMap(\.folded) }.filter { !$0.isEmpty }
  }
}
