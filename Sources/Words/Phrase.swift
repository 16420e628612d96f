// Owns the two languages and a phrase in both of them. Every word shown to people is a `Phrase`, so
// one without its translation does not compile; what several rooms show stands in this room, what only
// one act says in that act's file.

/// A language the program speaks.
package enum Language: String, CaseIterable, Sendable {
  /// Vietnamese, the language of the record and the default.
  case vietnamese = "vi"
  /// English, chosen by the locale or by `--language en`.
  case english = "en"
}

/// A text in both languages.
package struct Phrase: Hashable, Sendable {
  /// The Vietnamese text, in NFC with exact tone marks.
  package var vi: String
  /// The English text.
  package var en: String

  /// Makes a phrase of its two texts.
  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Makes a phrase that reads the same in both languages, such as a name or a number.
  package init(same text: String) {
    self.init(vi: text, en: text)
  }

  /// Returns the text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

/// The table of words; each subject has a file that extends it.
package enum Words {
  /// Returns a number with its noun, in the English plural where it is not one.
  package static func counted(_ count: Int, vi: String, one: String, many: String) -> Phrase {
    Phrase(vi: "\(count) \(vi)", en: "\(count) \(count == 1 ? one : many)")
  }
}
