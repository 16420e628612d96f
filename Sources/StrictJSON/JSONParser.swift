// Owns the grammar of arrays, objects and literals: bytes in, flat list of entries out.

/// A reader that stands at one byte of a text.
struct JSONParser {
  let bytes: [UInt8]
  let maximumDepth: Int
  var entries: [JSONEntry] = []
  var cursor = 0
  private var depth = 0

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    entries.reserveCapacity(bytes.count / 8 + 8)
  }

  /// The byte at the cursor; NUL, which no grammar rule accepts, at the end.
  var byte: UInt8 { cursor < bytes.count ? bytes[cursor] : 0 }

  mutating func parseText() throws(JSONError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0xFF, 0xFE])
    {
      throw .byteOrderMark(position: position(0))
    }
    skipSpace()
    try parseValue()
    skipSpace()
    guard cursor == bytes.count else { throw .trailingBytes(position: position(cursor)) }
  }

  private mutating func parseValue() throws(JSONError) {
    switch byte {
    case Ascii.quote: try parseString()
    case Ascii.openBrace: try parseObject()
    case Ascii.openBracket: try parseArray()
    case Ascii.minus, Ascii.zero...Ascii.nine: try parseNumber()
    case UInt8(ascii: "t"): try parseLiteral("true", .yes)
    case UInt8(ascii: "f"): try parseLiteral("false", .no)
    case UInt8(ascii: "n"): try parseLiteral("null", .null)
    default: throw syntax(.value)
    }
  }

  private mutating func parseLiteral(
    _ word: StaticString, _ kind: JSONEntry.Kind
  ) throws(JSONError) {
    let start = cursor
    for offset in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[offset] else {
        cursor = start
        throw syntax(.value)
      }
      cursor += 1
    }
    append(kind, start, cursor)
  }

  private mutating func parseArray() throws(JSONError) {
    let index = try open(.array)
    skipSpace()
    if byte == Ascii.closeBracket { return close(index) }
    while true {
      try parseValue()
      skipSpace()
      switch byte {
      case Ascii.comma:
        cursor += 1
        skipSpace()
      case Ascii.closeBracket: return close(index)
      default: throw syntax(.commaOrBracket)
      }
    }
  }

  private mutating func parseObject() throws(JSONError) {
    let index = try open(.object)
    skipSpace()
    if byte == Ascii.closeBrace { return close(index) }
    while true {
      guard byte == Ascii.quote else { throw syntax(.key) }
      try parseString()
      skipSpace()
      guard byte == Ascii.colon else { throw syntax(.colon) }
      cursor += 1
      skipSpace()
      try parseValue()
      skipSpace()
      switch byte {
      case Ascii.comma:
        cursor += 1
        skipSpace()
      case Ascii.closeBrace:
        close(index)
        return try refuseRepeatedKeys(of: index)
      default: throw syntax(.commaOrBrace)
      }
    }
  }

  private mutating func open(_ kind: JSONEntry.Kind) throws(JSONError) -> Int {
    guard depth < maximumDepth else {
      throw .tooDeep(path: path(), position: position(cursor), maximum: maximumDepth)
    }
    depth += 1
    entries.append(JSONEntry(kind: kind, start: cursor, end: 0, next: 0))
    cursor += 1
    return entries.count - 1
  }

  private mutating func close(_ index: Int) {
    cursor += 1
    depth -= 1
    entries[index].end = cursor
    entries[index].next = entries.count
  }

  mutating func append(_ kind: JSONEntry.Kind, _ start: Int, _ end: Int) {
    entries.append(JSONEntry(kind: kind, start: start, end: end, next: entries.count + 1))
  }

  private mutating func skipSpace() {
    while cursor < bytes.count {
      switch bytes[cursor] {
      case Ascii.space, Ascii.newline, Ascii.tab, Ascii.carriageReturn: cursor += 1
      default: return
      }
    }
  }

  func syntax(_ expected: JSONExpectation) -> JSONError {
    .syntax(path: path(), position: position(cursor), expected: expected)
  }

  func position(_ offset: Int) -> JSONPosition { JSONPosition(offset: offset, in: bytes) }

  /// The path to what is being read.
  func path() -> String {
    JSONDocument.path(to: entries.count, entries: entries, bytes: bytes)
  }
}
