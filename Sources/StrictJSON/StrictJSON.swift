// Owns the entry to the reader and its limits.

/// The one strict reader of JSON: RFC 8259 and nothing more.
///
/// It refuses what other readers forgive: byte order marks, comments, trailing commas, repeated
/// keys, broken UTF-8, lone surrogates, numbers that no double can hold.
package enum StrictJSON {
  /// The sizes beyond which a text is refused.
  package struct Limits: Hashable, Sendable {
    /// The greatest size of a text in bytes.
    package var bytes: Int
    /// The greatest number of arrays and objects inside one another.
    package var depth: Int

    /// Creates limits; by default 64 MiB and 64 levels.
    package init(bytes: Int = 64 << 20, depth: Int = 64) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// Reads one JSON text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: The sizes beyond which it is refused.
  /// - Returns: The root of the text.
  /// - Throws: `JSONError`, with the first thing that is wrong.
  package static func parse(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(JSONError) -> JSONNode {
    // Beyond 4 GiB a place in the text would not fit into an entry.
    let maximum = min(limits.bytes, Int(UInt32.max))
    guard bytes.count <= maximum else {
      throw .tooLarge(bytes: bytes.count, maximum: maximum)
    }
    var parser = JSONParser(bytes: bytes, maximumDepth: limits.depth)
    try parser.parseText()
    return JSONNode(document: JSONDocument(bytes: bytes, entries: parser.entries), index: 0)
  }

  /// Reads one JSON text out of memory that need not outlive the call.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: The sizes beyond which it is refused.
  /// - Returns: The root of the text.
  /// - Throws: `JSONError`, with the first thing that is wrong.
  package static func parse(
    _ bytes: UnsafeRawBufferPointer, limits: Limits = Limits()
  ) throws(JSONError) -> JSONNode {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, maximum: limits.bytes)
    }
    return try parse(Array(bytes), limits: limits)
  }
}
