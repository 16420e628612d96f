// Owns how phrases are put together without falling apart into two half sentences.

extension Phrase {
  /// Returns the first phrase followed by the second.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }

  /// Returns the first phrase followed by a text that reads the same in both languages.
  package static func + (left: Phrase, right: String) -> Phrase {
    left + Phrase(same: right)
  }

  /// The phrase with a capital first letter, as at the head of a sentence.
  package var capitalised: Phrase {
    Phrase(vi: Self.capitalise(vi), en: Self.capitalise(en))
  }

  private static func capitalise(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Array where Element == Phrase {
  /// Returns the phrases one after the other with a text between them.
  package func joined(by separator: String) -> Phrase {
    Phrase(
      vi: map(\.vi).joined(separator: separator), en: map(\.en).joined(separator: separator))
  }
}
