// Owns the words of the list of what happened, on the record screen and of `diemcau log`.

extension Words {
  /// That a line is undone, after its text.
  package static func undoneMark(by seq: Int) -> Phrase {
    Phrase(vi: " [đã hoàn tác: #\(seq)]", en: " [undone: #\(seq)]")
  }
}
