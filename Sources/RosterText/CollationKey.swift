// Owns the Vietnamese alphabetical order, as CLDR has it: all letters first, then all tones, then
// capitals.

/// What texts are compared by, so that they stand in Vietnamese alphabetical order.
///
/// The letters of the whole text decide before any tone does: "bà con" comes before "ba cô".
package struct CollationKey: Comparable, Hashable, Sendable {
  let bytes: [UInt8]

  /// Makes the key of a text in any Unicode form.
  package init(_ text: String) {
    var levels = CollationLevels(text)
    levels.appendCases()
    bytes = levels.bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Compares two keys byte by byte.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// The three levels of a key; levels are ended by a 0, which no weight contains.
struct CollationLevels {
  private(set) var bytes: [UInt8] = []
  private var cases: [UInt8] = []

  /// Starts a key with the letters and tones of a text.
  init(_ text: String) {
    append(text)
  }

  /// Adds the letters and tones of a further text, to be compared where all before is equal.
  mutating func append(_ text: String) {
    var marks: [UInt8] = []
    Letter.forEach(in: text) { letter in
      CollationWeight.append(letter, to: &bytes)
      marks.append(1)
      for mark in letter.marks { CollationWeight.append(mark: mark, to: &marks) }
      cases.append(letter.isUpper ? 2 : 1)
    }
    bytes.append(0)
    bytes += marks
    bytes.append(0)
  }

  /// Adds the capitals of all texts, the last thing to be compared.
  mutating func appendCases() {
    bytes += cases
  }
}

/// The weights of single letters and marks.
enum CollationWeight {
  /// White space, then signs in the order of CLDR's root, then digits.
  private static let signs: [Unicode.Scalar: UInt8] = {
    var weights: [Unicode.Scalar: UInt8] = [:]
    let order = " _-–—,;:!?.…'‘’\"“”()[]{}@*/\\&#%`^+<=>|~$"
    for scalar in order.unicodeScalars { weights[scalar] = UInt8(weights.count + 2) }
    for (offset, scalar) in "0123456789".unicodeScalars.enumerated() {
      weights[scalar] = UInt8(offset) + firstDigit
    }
    return weights
  }()

  private static let firstDigit: UInt8 = 0x50
  private static let firstLetter: UInt8 = 0x60
  private static let otherSign: UInt8 = 0x4F
  private static let otherLetter: UInt8 = 0xF0

  /// Adds the weight of a letter without its tone.
  static func append(_ letter: Letter, to weights: inout [UInt8]) {
    let value = letter.base.value
    if value >= 0x61, value <= 0x7A {
      // Five places a Latin letter: the plain one and those that Vietnamese makes of it, in order.
      weights.append(firstLetter + UInt8(value - 0x61) * 5 + letter.shape.rawValue)
    } else if let sign = signs[letter.base] {
      weights.append(sign)
    } else if letter.base.properties.isWhitespace {
      weights.append(signs[" "] ?? 2)
    } else {
      weights.append(letter.base.properties.isAlphabetic ? otherLetter : otherSign)
      for shift in [14, 7, 0] { weights.append(UInt8(value >> shift & 0x7F) | 0x80) }
    }
  }

  /// Adds the weight of a tone, or of a mark that Vietnamese does not have.
  static func append(mark: Unicode.Scalar, to weights: inout [UInt8]) {
    if let tone = Letter.toneRank(mark) {
      weights.append(tone + 1)
    } else {
      weights.append(0x10)
      for shift in [14, 7, 0] { weights.append(UInt8(mark.value >> shift & 0x7F) | 0x80) }
    }
  }
}
