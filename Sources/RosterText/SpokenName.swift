// Owns which names are one and the same: those read alike, wherever the tone is written. Hòa and Hoà,
// Thúy and Thuý are two spellings of one name.

/// A name that others are compared with.
package struct SpokenName: Hashable, Sendable {
  /// The one spelling; two names are the same where these are.
  package let spelling: String
  /// Whether it could be spelt in another way, so that equal texts are not all there is to look for.
  private let isEqualOnlyToItself: Bool

  /// Makes the name of a text, composed as it is recorded.
  package init(_ name: String) {
    isEqualOnlyToItself = !ToneSpelling.mayVary(name)
    spelling = isEqualOnlyToItself ? name : ToneSpelling.moved(in: name)
  }

  /// Tells whether a text is this name.
  package func isSame(as other: String) -> Bool {
    isEqualOnlyToItself
      ? spelling == other : ToneSpelling.mayVary(other) && spelling == ToneSpelling.moved(in: other)
  }
}

/// The place of the tone in "oa", "oe" and "uy".
private enum ToneSpelling {
  /// Tells whether a text has an o or u beside a letter with a mark that is an a, e or y, or one with a
  /// mark before a plain a, e or y: names are many, and few have.
  static func mayVary(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropLast().contains { place in
        let first = bytes[place]
        let next = bytes[place + 1]
        return first < 0x80 ? next >= 0x80 && isOU(first) : next < 0x80 && isAEY(next)
      }
    }
  }

  private static func isOU(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "o") || byte | 0x20 == UInt8(ascii: "u")
  }

  private static func isAEY(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "y")
  }

  /// Returns the text with each such tone on the second letter.
  static func moved(in text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for place in scalars.indices.dropLast() {
      guard let first = toned[scalars[place]],
        let second = letters[Pair(base: scalars[place + 1], tone: first.tone)],
        ["oa", "oe", "uy"].contains(
          "\(first.base)\(scalars[place + 1])".lowercased())
      else { continue }
      scalars[place] = first.base
      scalars[place + 1] = second
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private struct Pair: Hashable {
    var base: Unicode.Scalar
    var tone: Int
  }

  private static let rows = [
    "oòỏõóọ", "uùủũúụ", "aàảãáạ", "eèẻẽéẹ", "yỳỷỹýỵ", "OÒỎÕÓỌ", "UÙỦŨÚỤ", "AÀẢÃÁẠ", "EÈẺẼÉẸ",
    "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  private static let toned: [Unicode.Scalar: Pair] = Dictionary(
    rows.flatMap { row in
      row.indices.dropFirst().map { (row[$0], Pair(base: row[0], tone: $0)) }
    }, uniquingKeysWith: { first, _ in first })

  private static let letters: [Pair: Unicode.Scalar] = Dictionary(
    toned.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
