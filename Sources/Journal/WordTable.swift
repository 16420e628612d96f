// Owns the finding of a written word in a closed list without making a string of it.

/// The words of a list, each as two whole numbers.
struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let rows: [(key: WordKey, word: Word)]

  init(_ type: Word.Type = Word.self) {
    rows = Word.allCases.compactMap { word in
      var text = word.rawValue
      return text.withUTF8 { WordKey(UnsafeRawBufferPointer($0)) }.map { ($0, word) }
    }
  }

  /// Returns the word of these bytes; nil where the list has none such.
  func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
    guard let key = WordKey(bytes) else { return nil }
    for row in rows where row.key == key { return row.word }
    return nil
  }
}

/// The bytes of a word of at most sixteen, filled up with zeros.
private struct WordKey: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init?(_ bytes: UnsafeRawBufferPointer) {
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
}
