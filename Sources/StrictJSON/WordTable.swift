// Owns the finding of a written word in a closed list without making a string of it.

/// The words of a list, each as two whole numbers.
package struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let rows: [(key: WordKey, word: Word)]

  /// Makes the table of a list.
  package init(_ type: Word.Type = Word.self) {
    rows = Word.allCases.compactMap { word in
      var text = word.rawValue
      return text.withUTF8 { WordKey(UnsafeRawBufferPointer($0)) }.map { ($0, word) }
    }
  }

  /// Returns the word of these bytes; nil where the list has none such.
  package func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
    guard let key = WordKey(bytes) else { return nil }
    for row in rows where row.key == key { return row.word }
    return nil
  }
}

/// The bytes of a word of at most sixteen, filled up with zeros.
package struct WordKey: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Makes the numbers of a word; nil where it is longer.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count <= 16 else { return nil }
    for (index, byte) in bytes.enumerated() {
      // No word holds a zero, so the end of one is never in doubt.
      guard byte != 0 else { return nil }
      if index < 8 {
        low |= UInt64(byte) << (8 * index)
      } else {
        high |= UInt64(byte) << (8 * (index - 8))
      }
    }
  }

  /// A number that words of a list hardly share, for tables.
  package var spread: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}
