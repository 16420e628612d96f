// Owns the look for spoilt texts in long lists: a million names are made of a few thousand words, and
// each of these is judged once.

/// A finder of what has spoilt texts, which remembers the words that nothing has.
package struct DamageFinder: Sendable {
  /// The words of letters outside ASCII that are spelt as Vietnamese is, sound in themselves.
  private var sound: Set<SIMD2<UInt64>> = []

  /// Makes a finder that knows no word yet.
  package init() {}

  /// Finds what has spoilt a text, as `TextDamage` does; nil where nothing has.
  package mutating func damage(in text: String) -> TextDamage? {
    var text = text
    // What is wrong with a text shows in single words, and an old encoding in those that are not spelt
    // as Vietnamese is; letters of ASCII are the same in all of them.
    let isAllSound = text.withUTF8 { bytes in
      bytes.split(whereSeparator: Self.isSeparator).allSatisfy { isSound($0) }
    }
    return isAllSound ? nil : TextDamage(in: text)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    // The same as where `TextDamage` parts words.
    byte == 0x20 || byte == 0x2C || byte == 0x2D || byte == 0x2E
  }

  private mutating func isSound(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if word.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "?") }) { return true }
    guard word.count <= 16 else { return false }
    var key = SIMD2<UInt64>()
    for (place, byte) in word.enumerated() {
      key[place >> 3] |= UInt64(byte) << UInt64(8 * (place & 7))
    }
    if sound.contains(key) { return true }
    let text = String(decoding: word, as: UTF8.self)
    guard VietnameseSyllable.isSpelt(text), TextDamage(in: text) == nil else { return false }
    sound.insert(key)
    return true
  }
}
