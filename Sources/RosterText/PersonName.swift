// Owns the parts of a Vietnamese name, họ đệm tên, and the order in which lists of people go.

/// A person's full name taken apart.
package struct PersonName: Hashable, Sendable {
  /// The name as it is written in full.
  package let full: String
  /// The given name (tên): the last word.
  package let given: String
  /// The family name (họ): the first word; empty where there is only one.
  package let family: String
  /// The middle name (đệm): all words between; may be empty.
  package let middle: String

  /// Takes a full name apart at its spaces.
  package init(_ full: String) {
    let words = full.split(whereSeparator: \.isWhitespace).map(String.init)
    self.full = full
    given = words.last ?? ""
    family = words.count > 1 ? words[0] : ""
    middle = words.count > 2 ? words[1..<(words.count - 1)].joined(separator: " ") : ""
  }

  /// The key of the usual order of lists: given name, then family, then middle name.
  package var givenFirstKey: CollationKey {
    var levels = CollationLevels(given)
    levels.append(family)
    levels.append(middle)
    levels.appendCases()
    return CollationKey(bytes: levels.bytes)
  }

  /// The key of the order by family name, then middle, then given name.
  package var familyFirstKey: CollationKey {
    var levels = CollationLevels(family)
    levels.append(middle)
    levels.append(given)
    levels.appendCases()
    return CollationKey(bytes: levels.bytes)
  }

  /// The capital first letters of all words: ĐHD for Đặng Hoàng Diễn.
  package var initials: String {
    full.split(whereSeparator: \.isWhitespace).compactMap(\.first).map { $0.uppercased() }
      .joined().nfc
  }
}
