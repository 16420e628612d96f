// Owns the way from an error of a JSON text to the sentence that a person reads. What the text
// itself holds is made safe to draw first.

import RosterText
package import StrictJSON
package import Words

extension JSONError {
  /// Returns the whole sentence: file, line, field, what is wrong and what is expected.
  ///
  /// - Parameter file: The name of the file; nil where there is none.
  /// - Returns: The sentence in both languages.
  package func phrase(in file: String? = nil) -> Phrase {
    let file = file.map(CleanText.drawablePath)
    if case .tooLarge(let bytes, let maximum) = self {
      return Words.JSON.tooLarge(file: file, bytes: bytes, maximum: maximum)
    }
    return Words.JSON.at(
      file: file, line: position.line, column: position.column, field: quotable(path), problem)
  }

  private var problem: Phrase {
    switch self {
    case .syntax(_, _, let expected): Words.JSON.syntax(expected: expected.phrase)
    case .duplicateKey(_, _, let key): Words.JSON.duplicateKey(quotable(key))
    case .invalidUTF8: Words.JSON.notUTF8
    case .loneSurrogate: Words.JSON.loneSurrogate
    case .byteOrderMark: Words.JSON.byteOrderMark
    case .trailingBytes: Words.JSON.trailingBytes
    case .tooDeep(_, _, let maximum): Words.JSON.tooDeep(maximum: maximum)
    case .tooLarge(let bytes, let maximum):
      Words.JSON.tooLarge(file: nil, bytes: bytes, maximum: maximum)
    case .missing: Words.JSON.missing
    case .wrongType(_, _, let expected, let found):
      Words.JSON.wrongType(found: found.phrase, expected: expected.phrase)
    case .unknownField(_, _, let known): Words.JSON.unknownField(known: known)
    case .outOfRange(_, _, let found, let allowed):
      Words.JSON.outOfRange(quotable(found), allowed: allowed)
    case .invalidValue(_, _, let found, let expected):
      Words.JSON.invalidValue(quotable(found), expected: Self.phrase(of: expected))
    }
  }

  private static func phrase(of expected: [String]) -> Phrase {
    guard expected.count == 1, let form = expected.first.flatMap(ExpectedForm.init(token:)) else {
      return Words.JSON.oneOf(expected)
    }
    return form.phrase
  }
}

extension ExpectedForm {
  /// What is expected, as it stands within a sentence.
  package var phrase: Phrase {
    switch self {
    case .identifier: Words.JSON.identifier
    case .time: Words.JSON.time
    case .notBeforeStart: Words.JSON.notBeforeStart
    case .someText: Words.JSON.someText
    case .plainText: Words.JSON.plainText
    case .writtenForm: Words.JSON.writtenForm
    case .text(let columns): Words.JSON.text(columns: columns)
    case .unusedKey: Words.JSON.unusedKey
    case .knownPerson: Words.JSON.knownPerson
    case .knownTopic: Words.JSON.knownTopic
    case .knownRegion: Words.JSON.knownRegion
    case .knownParent: Words.JSON.knownParent
    case .sound(let damage): damage.advice
    case .asWritten(let damage): damage.advice
    case .hallFirst: Words.JSON.hallFirst
    }
  }
}

extension JSONKind {
  fileprivate var phrase: Phrase {
    switch self {
    case .null: Words.JSON.null
    case .bool: Words.JSON.bool
    case .integer: Words.JSON.wholeNumber
    case .number: Words.JSON.number
    case .string: Words.JSON.text
    case .array: Words.JSON.list
    case .object: Words.JSON.object
    }
  }
}

extension JSONExpectation {
  fileprivate var phrase: Phrase {
    switch self {
    case .value: Words.JSON.value
    case .key: Words.JSON.key
    case .colon: Words.JSON.colon
    case .commaOrBracket: Words.JSON.commaOrBracket
    case .commaOrBrace: Words.JSON.commaOrBrace
    case .endOfString: Words.JSON.closingQuote
    case .escape: Words.JSON.escape
    case .hexDigits: Words.JSON.hexDigits
    case .digit: Words.JSON.digit
    case .noLeadingZero: Words.JSON.noLeadingZero
    case .escapedControl: Words.JSON.escapedControl
    }
  }
}

/// Makes a text of unknown origin fit to stand in a sentence.
private func quotable(_ text: String) -> String {
  CleanText.drawable(text).truncated(to: 60)
}
