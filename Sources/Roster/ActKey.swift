// Owns how the id of an act is kept and compared: as a number where the program has made it, since a
// long record holds very many of them.

/// The id of an act.
package enum ActKey: Hashable, Sendable {
  /// 26 digits of five bits each, which sort by the time they were made (ULID, lower case).
  case number(high: UInt64, low: UInt64)
  /// An id of any other form.
  case text(String)

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let length = 26
  private static let noDigit: UInt8 = 0xFF
  private static let values = digits.enumerated().reduce(
    into: [UInt8](repeating: noDigit, count: 256)
  ) { values, digit in values[Int(digit.element)] = UInt8(digit.offset) }

  /// Takes an id.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { ActKey(UnsafeRawBufferPointer($0)) }
  }

  /// Takes an id from its bytes.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self = Self.number(bytes) ?? .text(String(decoding: bytes, as: UTF8.self))
  }

  private static func number(_ bytes: UnsafeRawBufferPointer) -> ActKey? {
    // A greater first digit would make more than 128 bits.
    guard bytes.count == length, bytes[0] < UInt8(ascii: "8") else { return nil }
    let values = values
    var number: UInt128 = 0
    for byte in bytes {
      let value = values[Int(byte)]
      guard value != noDigit else { return nil }
      number = number << 5 | UInt128(value)
    }
    return .number(
      high: UInt64(truncatingIfNeeded: number >> 64), low: UInt64(truncatingIfNeeded: number))
  }

  /// The id as it is written.
  package var text: String {
    switch self {
    case .text(let text): return text
    case .number(let high, let low):
      let number = UInt128(high) << 64 | UInt128(low)
      return String(unsafeUninitializedCapacity: Self.length) { bytes in
        for place in 0..<Self.length {
          bytes[place] = Self.digits[Int(number >> (5 * (Self.length - 1 - place)) & 31)]
        }
        return Self.length
      }
    }
  }
}

extension ActKey: Comparable {
  /// Orders ids by the time they were made, as far as they tell it; any others come after them.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.number(let high, let low), .number(let otherHigh, let otherLow)):
      (high, low) < (otherHigh, otherLow)
    case (.text(let text), .text(let other)): text < other
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
