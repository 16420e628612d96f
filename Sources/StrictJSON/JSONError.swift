// Owns every way a JSON text can be refused, each with its place in the text.

/// A place in a JSON text.
package struct JSONPosition: Hashable, Sendable {
  /// The line, counted from 1.
  package var line: Int
  /// The column in bytes, counted from 1.
  package var column: Int
  /// The distance from the start of the text in bytes.
  package var offset: Int

  /// Creates a position from its three numbers.
  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// Finds the line and column of a byte.
  init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == Ascii.newline {
      line += 1
      lineStart = index + 1
    }
    self.init(line: line, column: offset - lineStart + 1, offset: offset)
  }
}

/// The kinds of value that JSON has, with whole numbers told apart.
package enum JSONKind: String, CaseIterable, Hashable, Sendable {
  case null, bool, integer, number, string, array, object
}

/// What the grammar asked for at the place of a syntax error.
package enum JSONExpectation: String, CaseIterable, Hashable, Sendable {
  case value, key, colon
  /// A comma or the closing bracket of an array.
  case commaOrBracket
  /// A comma or the closing brace of an object.
  case commaOrBrace
  /// The closing quotation mark of a string.
  case endOfString
  /// One of the letters that may follow a backslash.
  case escape
  /// Four hexadecimal digits after `\u`.
  case hexDigits
  /// A digit of a number.
  case digit
  /// A number without needless leading zeros.
  case noLeadingZero
  /// A control character written as an escape.
  case escapedControl
}

/// Every reason for which a JSON text is refused.
///
/// Paths look like `sites[3].people[0].name`; the path of the whole text is empty.
package enum JSONError: Error, Hashable, Sendable {
  case syntax(path: String, position: JSONPosition, expected: JSONExpectation)
  case duplicateKey(path: String, position: JSONPosition, key: String)
  case invalidUTF8(path: String, position: JSONPosition)
  case loneSurrogate(path: String, position: JSONPosition)
  case byteOrderMark(position: JSONPosition)
  case trailingBytes(position: JSONPosition)
  case tooDeep(path: String, position: JSONPosition, maximum: Int)
  case tooLarge(bytes: Int, maximum: Int)
  /// A field that must be there is not; the path names the field, the position its object.
  case missing(path: String, position: JSONPosition)
  case wrongType(path: String, position: JSONPosition, expected: JSONKind, found: JSONKind)
  case unknownField(path: String, position: JSONPosition, known: [String])
  /// A number lies outside the allowed range; without a range, outside what can be represented.
  case outOfRange(path: String, position: JSONPosition, found: String, allowed: ClosedRange<Int>?)
  /// A word is none of the allowed ones.
  case invalidValue(path: String, position: JSONPosition, found: String, expected: [String])

  /// The place of the error in the text.
  package var position: JSONPosition {
    switch self {
    case .syntax(_, let position, _), .duplicateKey(_, let position, _),
      .invalidUTF8(_, let position), .loneSurrogate(_, let position),
      .byteOrderMark(let position), .trailingBytes(let position), .tooDeep(_, let position, _),
      .missing(_, let position), .wrongType(_, let position, _, _),
      .unknownField(_, let position, _), .outOfRange(_, let position, _, _),
      .invalidValue(_, let position, _, _):
      position
    case .tooLarge:
      JSONPosition(line: 1, column: 1, offset: 0)
    }
  }

  /// The path of the field in error, empty for the whole text.
  package var path: String {
    switch self {
    case .syntax(let path, _, _), .duplicateKey(let path, _, _), .invalidUTF8(let path, _),
      .loneSurrogate(let path, _), .tooDeep(let path, _, _), .missing(let path, _),
      .wrongType(let path, _, _, _), .unknownField(let path, _, _),
      .outOfRange(let path, _, _, _), .invalidValue(let path, _, _, _):
      path
    case .byteOrderMark, .trailingBytes, .tooLarge:
      ""
    }
  }
}
