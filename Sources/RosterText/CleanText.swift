// Owns the gate through which every text enters: plans, command line, keyboard, paste.

/// Every reason for which a text is refused.
package enum TextError: Error, Hashable, Sendable {
  /// Nothing but white space and invisible characters.
  case empty
  /// The text is wider than allowed; both numbers are terminal columns.
  case tooLong(columns: Int, maximum: Int)
  /// A character that could deceive or disturb; the position counts code points from 1.
  case forbidden(codePoint: UInt32, position: Int)
  /// An old encoding or a wrong conversion has spoilt it.
  case spoilt(TextDamage)
  /// A transfer has spoilt it.
  case transferred(TransferDamage)
}

/// The cleaning of texts before they are recorded or drawn.
package enum CleanText {
  /// Nobody writes more marks on one letter; terminals stack them over other lines.
  private static let maximumMarks = 4
  /// Linux opens no path of more bytes than four times as many.
  private static let maximumPathColumns = 1024

  /// Brings a text into the one form that is recorded.
  ///
  /// White space of any kind becomes single spaces, invisible characters (zero width, soft hyphen,
  /// variation selectors) are dropped, the rest is composed (NFC). Control and bidirectional
  /// characters, private and unassigned ones, and heaps of combining marks are refused.
  ///
  /// - Parameters:
  ///   - raw: The text as it was typed, pasted or read.
  ///   - maximumColumns: The greatest width in terminal columns.
  /// - Returns: The clean text, never empty.
  /// - Throws: `TextError`.
  package static func clean(
    _ raw: String, maximumColumns: Int
  ) throws(TextError) -> String {
    // Most texts of a long list are clean already, and no wider than they have bytes.
    if raw.utf8.count <= maximumColumns, CleanForm.isPlainLatin(raw) { return raw }
    var scrubber = Scrubber()
    var position = 0
    for scalar in raw.unicodeScalars {
      position += 1
      guard scrubber.accept(scalar, maximumMarks: maximumMarks) else {
        throw .forbidden(codePoint: scalar.value, position: position)
      }
    }
    let text = scrubber.text.nfc
    guard !text.isEmpty else { throw .empty }
    let columns = text.columns
    guard columns <= maximumColumns else {
      throw .tooLong(columns: columns, maximum: maximumColumns)
    }
    return text
  }

  /// Makes a text of any width safe to draw: each character that `clean` refuses becomes U+FFFD.
  package static func drawable(_ raw: String) -> String {
    var scrubber = Scrubber()
    for scalar in raw.unicodeScalars
    where !scrubber.accept(scalar, maximumMarks: maximumMarks) {
      _ = scrubber.accept("\u{FFFD}", maximumMarks: maximumMarks)
    }
    return scrubber.text.nfc
  }

  /// Makes a path safe to draw within a sentence: one that is longer than any file has is cut, so that
  /// what the sentence says about it is still seen.
  package static func drawablePath(_ raw: String) -> String {
    drawable(raw).truncated(to: maximumPathColumns)
  }

  /// Makes a text of several lines safe to print: each character that acts on a terminal instead of
  /// showing becomes U+FFFD; line ends, tabs and spaces stay.
  package static func harmless(_ raw: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      scalars.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" || 0x20..<0x7F ~= scalar.value { return true }
    if scalar.properties.isBidiControl { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}

/// A text that is taken over code point by code point.
private struct Scrubber {
  private var scalars = String.UnicodeScalarView()
  private var spaceIsDue = false
  /// The marks since the last letter; no mark may come before one.
  private var marks = Int.max

  var text: String { String(scalars) }

  /// Takes a code point over, or drops it; answers false for one that must be refused.
  mutating func accept(_ scalar: Unicode.Scalar, maximumMarks: Int) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F, scalar != " " {
      append(scalar)
      return true
    }
    let properties = scalar.properties
    if properties.isWhitespace {
      spaceIsDue = !scalars.isEmpty
      marks = Int.max
      return true
    }
    if properties.isBidiControl { return false }
    if properties.isDefaultIgnorableCodePoint || scalar == "\u{FEFF}" { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .nonspacingMark, .enclosingMark, .spacingMark:
      guard marks < maximumMarks else { return false }
      marks += 1
      scalars.append(scalar)
    default: append(scalar)
    }
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if spaceIsDue { scalars.append(" ") }
    spaceIsDue = false
    marks = 0
    scalars.append(scalar)
  }
}
