// Owns the form of a value for those who must look at any kind of it.

/// A value of any kind, one level deep.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number without fraction or exponent that fits into 64 bits.
  case integer(Int64)
  /// Any other number, always finite.
  case number(Double)
  case string(String)
  case array([JSONNode])
  /// Fields in the order of the text.
  case object([JSONMember])
}

extension JSONNode {
  /// The value, whatever its kind.
  package var value: JSONValue {
    switch entry.kind {
    case .null: .null
    case .yes: .bool(true)
    case .no: .bool(false)
    case .integer: wholeNumber.map { .integer(Int64($0)) } ?? .number(double)
    case .number: .number(double)
    case .string, .escapedString: .string(document.text(of: index))
    case .array: .array((try? array()) ?? [])
    case .object: .object((try? members()) ?? [])
    }
  }
}
