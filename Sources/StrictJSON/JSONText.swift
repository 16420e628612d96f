// Owns the way from a string's bytes to its text, escapes included, and the spelling of paths.

enum JSONText {
  /// The text of a string or number whose bytes the parser has already checked.
  static func string(of entry: JSONEntry, in bytes: [UInt8]) -> String {
    guard entry.kind == .escapedString else {
      return String(decoding: bytes[entry.start..<entry.end], as: UTF8.self)
    }
    return String(decoding: unescaped(bytes[entry.start..<entry.end]), as: UTF8.self)
  }

  /// The bytes that an escaped string stands for.
  static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      guard byte == Ascii.backslash, index < raw.endIndex else {
        result.append(byte)
        continue
      }
      let letter = raw[index]
      index += 1
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(Ascii.newline)
      case UInt8(ascii: "r"): result.append(Ascii.carriageReturn)
      case UInt8(ascii: "t"): result.append(Ascii.tab)
      case UInt8(ascii: "u"):
        var code = codeUnit(raw[index...])
        index += 4
        if code & 0xFC00 == 0xD800 {
          code = 0x10000 + (code & 0x3FF) << 10 + codeUnit(raw[(index + 2)...]) & 0x3FF
          index += 6
        }
        if let scalar = Unicode.Scalar(code) { result.append(contentsOf: scalar.utf8) }
      default: result.append(letter)
      }
    }
    return result
  }

  private static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.prefix(4).reduce(0) { $0 << 4 + (Ascii.hexDigit($1) ?? 0) }
  }

  /// Adds a field to a path; a key that is not a plain word is quoted.
  static func extend(_ path: inout String, key: String) {
    let isPlain =
      !key.isEmpty
      && key.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || byte == Ascii.minus || Ascii.isDigit(byte)
          || (byte | 0x20) &- UInt8(ascii: "a") < 26
      }
    guard isPlain else {
      var writer = JSONWriter()
      writer.value(key)
      path += "[" + String(decoding: writer.bytes, as: UTF8.self) + "]"
      return
    }
    if !path.isEmpty { path += "." }
    path += key
  }
}
