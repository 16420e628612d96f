// Owns the forms that a value of a plan, roster or record must have beyond its JSON type. StrictJSON
// knows no such rules, so an error of it carries a form by its token, and words are found by it.

package import RosterText

/// What a value must be, where its type alone does not say it.
package enum ExpectedForm: Hashable, Sendable {
  /// A key: `[a-z0-9][a-z0-9-]{0,63}`.
  case identifier
  /// A date, or a date and time of day, of ISO 8601.
  case time
  /// A time that is not before the start of the meeting.
  case notBeforeStart
  /// A text with something to read in it.
  case someText
  /// A text without control, bidirectional, private or unassigned characters.
  case plainText
  /// A value in the one form in which this program writes it on a line.
  case writtenForm
  /// A text of at most this many columns.
  case text(columns: Int)
  /// A key that nothing of its kind has yet.
  case unusedKey
  /// The key of a person of the meeting.
  case knownPerson
  /// The key of a topic of the meeting.
  case knownTopic
  /// The key of a region of the meeting or roster.
  case knownRegion
  /// The key of a site of the meeting that does not lie below this one.
  case knownParent
  /// A text that no old encoding or wrong conversion has spoilt.
  case sound(TextDamage)
  /// A text that no transfer has spoilt.
  case asWritten(TransferDamage)
  /// The central hall, which comes first.
  case hallFirst

  /// The form as `JSONError.invalidValue` carries it; no word of a closed list looks like it.
  package var token: String {
    switch self {
    case .text(let columns): "<text \(columns)>"
    case .sound(let damage): "<sound \(damage.rawValue)>"
    case .asWritten(let damage): "<as written \(damage.rawValue)>"
    default: Self.tokens[self, default: ""]
    }
  }

  /// Makes the form of a token; nil where the text is none.
  package init?(token: String) {
    if let form = Self.tokens.first(where: { $0.value == token })?.key {
      self = form
    } else if token.hasPrefix("<text "), let columns = Int(token.dropFirst(6).dropLast()) {
      self = .text(columns: columns)
    } else if token.hasPrefix("<sound "),
      let damage = TextDamage(rawValue: String(token.dropFirst(7).dropLast()))
    {
      self = .sound(damage)
    } else if token.hasPrefix("<as written "),
      let damage = TransferDamage(rawValue: String(token.dropFirst(12).dropLast()))
    {
      self = .asWritten(damage)
    } else {
      return nil
    }
  }

  private static let tokens: [Self: String] = [
    .identifier: "<identifier>",
    .time: "<time>",
    .notBeforeStart: "<not before start>",
    .someText: "<some text>",
    .plainText: "<plain text>",
    .writtenForm: "<written form>",
    .unusedKey: "<unused key>",
    .knownPerson: "<known person>",
    .knownTopic: "<known topic>",
    .knownRegion: "<known region>",
    .knownParent: "<known parent>",
    .hallFirst: "<hall first>",
  ]
}
