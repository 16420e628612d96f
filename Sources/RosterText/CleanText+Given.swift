// Owns the judgement of what people type or hand in. What stands in a record is never judged: a name
// that was taken once is replayed for ever.

extension CleanText {
  /// Brings a text that a person gave into the one form that is recorded, and refuses one that an old
  /// encoding or a transfer has spoilt.
  ///
  /// - Parameters:
  ///   - raw: The text as it was typed, pasted or read.
  ///   - maximumColumns: The greatest width in terminal columns.
  /// - Returns: The clean text, never empty.
  /// - Throws: `TextError`, of `clean` or with what has spoilt it.
  package static func given(_ raw: String, maximumColumns: Int) throws(TextError) -> String {
    let text = try clean(raw, maximumColumns: maximumColumns)
    // Cleaning drops a soft hyphen and makes a space of others: letters, of an old encoding.
    if let flaw = flaw(in: raw.nfc) ?? flaw(in: text) { throw flaw }
    return text
  }

  /// Returns what has spoilt a text; nil where nothing has.
  package static func flaw(in text: String) -> TextError? {
    TextDamage(in: text).map { .spoilt($0) } ?? TransferDamage(in: text).map { .transferred($0) }
  }
}
