// Owns one value of a parsed text: what it is, where it stands, and its typed readings.

/// One value of a JSON text, which knows its place.
package struct JSONNode: Sendable {
  let document: JSONDocument
  let index: Int

  /// The place of the value's first byte.
  package var position: JSONPosition { document.position(of: index) }

  /// The path of the value, such as `sites[3].people[0].name`; empty for the whole text.
  package var path: String { document.path(of: index) }

  /// The kind of the value.
  package var kind: JSONKind {
    switch entry.kind {
    case .null: .null
    case .yes, .no: .bool
    case .integer: .integer
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value is `null`.
  package var isNull: Bool { entry.kind == .null }

  var entry: JSONEntry { document.entries[index] }

  /// Reads a string.
  package func string() throws(JSONError) -> String {
    guard entry.kind == .string || entry.kind == .escapedString else { throw wrongType(.string) }
    return document.text(of: index)
  }

  /// Reads a truth value.
  package func bool() throws(JSONError) -> Bool {
    switch entry.kind {
    case .yes: return true
    case .no: return false
    default: throw wrongType(.bool)
    }
  }

  /// Reads a whole number written without fraction or exponent.
  ///
  /// - Parameter range: The numbers that are allowed.
  /// - Returns: The number.
  /// - Throws: `JSONError.wrongType` or `JSONError.outOfRange`.
  package func integer(
    in range: ClosedRange<Int> = Int.min...Int.max
  ) throws(JSONError) -> Int {
    guard entry.kind == .integer else { throw wrongType(.integer) }
    guard let value = wholeNumber, range.contains(value) else {
      throw .outOfRange(
        path: path, position: position, found: document.text(of: index), allowed: range)
    }
    return value
  }

  /// Reads any number as a finite double.
  package func number() throws(JSONError) -> Double {
    guard entry.kind == .integer || entry.kind == .number else { throw wrongType(.number) }
    return double
  }

  /// Reads one word out of a closed list; the error names the words that are allowed.
  ///
  /// - Parameter type: The list of words.
  /// - Returns: The case of that word.
  /// - Throws: `JSONError.wrongType` or `JSONError.invalidValue`.
  package func value<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) throws(JSONError) -> Word where Word.RawValue == String {
    let text = try string()
    guard let word = Word(rawValue: text) else {
      throw invalidValue(text, expected: Word.allCases.map(\.rawValue))
    }
    return word
  }

  /// Makes the error of a value that its reader does not accept.
  ///
  /// - Parameters:
  ///   - found: The value as it is written.
  ///   - expected: The words, or the forms, that are accepted.
  /// - Returns: The error, with this value's place.
  package func invalidValue(_ found: String, expected: [String]) -> JSONError {
    .invalidValue(path: path, position: position, found: found, expected: expected)
  }

  /// The number as an `Int`, where it fits into one.
  var wholeNumber: Int? {
    var value = 0
    let isNegative = document.bytes[entry.start] == Ascii.minus
    for index in (isNegative ? entry.start + 1 : entry.start)..<entry.end {
      let digit = Int(document.bytes[index] - Ascii.zero)
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  /// The number as a double; the parser has refused what has no finite one.
  var double: Double { Double(document.text(of: index)) ?? 0 }

  func wrongType(_ expected: JSONKind) -> JSONError {
    .wrongType(path: path, position: position, expected: expected, found: kind)
  }
}
