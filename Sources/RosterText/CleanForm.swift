// Owns the question whether a text stands in a record in the one form in which it may: clean, as
// `CleanText` makes it. An edited record is shown as damaged; its texts are never drawn.

/// The clean form of a text, as `CleanText` makes it.
package enum CleanForm {
  /// Tells whether a text is clean and at most so many columns wide.
  package static func holds(_ text: String, columns: Int) -> Bool {
    if text.utf8.count <= columns, isPlainLatin(text) { return true }
    let clean = try? CleanText.clean(text, maximumColumns: columns)
    return clean.map { $0.utf8.elementsEqual(text.utf8) } ?? false
  }

  /// Tells whether a text is made only of printable ASCII and composed Latin letters, which nothing
  /// is to be cleaned of, with single spaces between its words.
  static func isPlainLatin(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      var spaceMayFollow = false
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: " ") {
          guard spaceMayFollow else { return false }
          spaceMayFollow = false
          index += 1
        } else {
          guard let length = latinLength(bytes[index...].prefix(3)) else { return false }
          spaceMayFollow = true
          index += length
        }
      }
      return spaceMayFollow
    }
  }

  /// Returns the number of bytes of the letter or sign at the front: U+0021–7E, U+00C0–024F (Latin-1
  /// letters, Extended-A and -B) or U+1E00–1EFF (Extended Additional); nil for any other.
  private static func latinLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let start = bytes.startIndex
    switch bytes[start] {
    case 0x21...0x7E: return 1
    case 0xC3...0xC8: return 2
    case 0xC9: return bytes[start + 1] <= 0x8F ? 2 : nil
    case 0xE1: return (0xB8...0xBB).contains(bytes[start + 1]) ? 3 : nil
    default: return nil
    }
  }
}
