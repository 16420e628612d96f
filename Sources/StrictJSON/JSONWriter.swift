// Owns the one way from values to JSON text: keys in the order written, shortest escapes.

/// A value that knows how it is written as JSON.
package protocol JSONWritable {
  /// Writes the value, and nothing else.
  func write(to writer: inout JSONWriter)
}

/// A writer of one JSON text in UTF-8.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// Without any white space.
    case compact
    /// One value a line, indented by two spaces a level; without a newline at the end.
    case pretty
  }

  /// The bytes written so far.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  /// Whether the next value of the open container comes after another one.
  private var needsComma = false

  /// Creates an empty writer.
  package init(_ layout: Layout = .compact) {
    self.layout = layout
  }

  /// Writes an object whose fields the closure writes.
  package mutating func object<Failure: Error>(
    _ fields: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(Ascii.openBrace)
    try fields(&self)
    close(Ascii.closeBrace)
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(Ascii.openBracket)
    try elements(&self)
    close(Ascii.closeBracket)
  }

  /// Writes a value: the whole text, an element of an array, or what a key announced.
  package mutating func value(_ value: some JSONWritable) {
    value.write(to: &self)
  }

  /// Writes a field.
  package mutating func member(_ key: String, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// Writes a field that holds an object.
  package mutating func member<Failure: Error>(
    _ key: String, object fields: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(fields)
  }

  /// Writes a field that holds an array.
  package mutating func member<Failure: Error>(
    _ key: String, array elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array(elements)
  }

  /// Writes a field that is `null`.
  package mutating func null(_ key: String) {
    self.key(key)
    scalar("null")
  }

  /// Writes a key; the next value belongs to it.
  package mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    bytes.append(Ascii.colon)
    if layout == .pretty { bytes.append(Ascii.space) }
    needsComma = false
    awaitsValue = true
  }

  /// Whether a key has been written and its value has not.
  private var awaitsValue = false

  /// Writes a number or a literal as it is spelt.
  mutating func scalar(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func string(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    if awaitsValue {
      awaitsValue = false
      return
    }
    if needsComma { bytes.append(Ascii.comma) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(Ascii.newline)
    bytes.append(contentsOf: repeatElement(Ascii.space, count: 2 * depth))
  }

  private mutating func appendQuoted(_ text: String) {
    var text = text
    text.withUTF8 { letters in
      bytes.append(Ascii.quote)
      if letters.allSatisfy(\.isPlainInString) {
        bytes.append(contentsOf: letters)
      } else {
        for byte in letters { appendEscaped(byte) }
      }
      bytes.append(Ascii.quote)
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    if byte.isPlainInString {
      bytes.append(byte)
    } else if byte < Ascii.space {
      appendControl(byte)
    } else {
      bytes.append(Ascii.backslash)
      bytes.append(byte)
    }
  }

  private mutating func appendControl(_ byte: UInt8) {
    bytes.append(Ascii.backslash)
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case Ascii.newline: bytes.append(UInt8(ascii: "n"))
    case Ascii.carriageReturn: bytes.append(UInt8(ascii: "r"))
    case Ascii.tab: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (digits.utf8.count == 1 ? "u000" : "u00").utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }
}

extension UInt8 {
  /// Whether the byte stands for itself between quotation marks.
  fileprivate var isPlainInString: Bool {
    self >= Ascii.space && self != Ascii.quote && self != Ascii.backslash
  }
}
