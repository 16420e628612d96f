// Owns the reading of fixed forms byte by byte, as the writer of lines makes them. What a long record
// asks for a million times is inlined into the rooms that ask.

import Glibc

/// A reader of bytes from the front of a buffer; what does not fit leaves it where it was.
@frozen package struct ByteScanner {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  /// The number of bytes that have been read.
  @usableFromInline package internal(set) var position = 0

  /// Begins at the front of a buffer, which must outlive the reader.
  @inlinable package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The bytes that have not been read.
  @inlinable package var rest: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[position...])
  }

  /// Passes a text; false where something else stands there.
  @inlinable package mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard bytes.count - position >= length, let base = bytes.baseAddress,
      memcmp(base + position, text.utf8Start, length) == 0
    else { return false }
    position += length
    return true
  }

  /// Whether nothing is left.
  @inlinable package var isAtEnd: Bool { position == bytes.count }

  /// Reads the bytes up to a quotation mark, which is passed too; nil where a backslash comes first.
  @inlinable package mutating func plainString() -> UnsafeRawBufferPointer? {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    defer { position = end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<end])
  }

  /// Reads a token of at least one byte, all of one class.
  package mutating func token(atMost limit: Int, _ belongs: (UInt8) -> Bool) -> String? {
    var end = position
    while end < bytes.count, end - position <= limit, belongs(bytes[end]) { end += 1 }
    guard end > position, end - position <= limit else { return nil }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// Reads a number without sign and without needless zeros.
  @inlinable package mutating func wholeNumber() -> Int? {
    let start = position
    var number = 0
    var end = position
    while end < bytes.count, bytes[end] &- 0x30 <= 9 {
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(bytes[end] - 0x30))
      guard !overflow, !carry, end - start < 19 else { return nil }
      number = sum
      end += 1
    }
    guard end > start, end - start == 1 || bytes[start] != 0x30 else { return nil }
    position = end
    return number
  }

  /// Reads eight lower-case hexadecimal digits.
  @inlinable package mutating func hexNumber() -> UInt32? {
    guard bytes.count - position >= 8 else { return nil }
    var number: UInt32 = 0
    for byte in bytes[position..<position + 8] {
      guard Self.isHexDigit(byte) else { return nil }
      number = number << 4 | UInt32(Self.value(ofHexDigit: byte))
    }
    position += 8
    return number
  }

  /// Tells whether a byte is a lower-case hexadecimal digit.
  @inlinable package static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || byte &- UInt8(ascii: "a") < 6
  }

  /// Returns what a hexadecimal digit stands for.
  @inlinable package static func value(ofHexDigit byte: UInt8) -> UInt8 {
    byte < 0x3A ? byte - 0x30 : byte - 0x57
  }

  /// Reads a JSON string, quotation marks included.
  @inlinable package mutating func quoted() -> UnsafeRawBufferPointer? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return nil }
    defer { position = end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position...end])
  }

  /// Reads a key and the quotation mark after it (design/record.md: `[a-z0-9][a-z0-9-]{0,63}`).
  @inlinable package mutating func key() -> UnsafeRawBufferPointer? {
    var end = position
    while end < bytes.count, Self.isOfKey(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), (1...64).contains(end - position),
      bytes[position] != UInt8(ascii: "-")
    else { return nil }
    defer { position = end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<end])
  }

  @inlinable static func isOfKey(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 <= 9 || byte == UInt8(ascii: "-")
  }

  /// Passes one JSON value that is known to be well formed; false where it does not end.
  package mutating func skipValue() -> Bool {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        guard quoted() != nil else { return false }
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]"), depth == 0 {
        return true
      } else if byte == UInt8(ascii: ","), depth == 0 {
        return true
      } else {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
        position += 1
      }
    }
    return false
  }
}
