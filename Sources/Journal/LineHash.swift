// Owns the hashes of lines: SHA-256, written as 64 lower-case hexadecimal digits.

import Crypto

/// The hash of a line.
struct LineHash: Hashable, Sendable {
  /// The number of digits in which it is written.
  static let length = 64
  /// What the first line has for the hash of the line before it.
  static let none = LineHash(words: .zero)

  /// The digits, sixteen in a word.
  private let words: SIMD4<UInt64>

  private init(words: SIMD4<UInt64>) {
    self.words = words
  }

  /// Takes a hash as it stands in a line; nil where these are not 64 lower-case digits.
  init?(written digits: UnsafeRawBufferPointer) {
    guard digits.count == Self.length else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var index = 0
    while index < Self.length {
      let digit = digits[index]
      guard ByteScanner.isHexDigit(digit) else { return nil }
      // The words move up by one digit together.
      words.0 = words.0 << 4 | words.1 >> 60
      words.1 = words.1 << 4 | words.2 >> 60
      words.2 = words.2 << 4 | words.3 >> 60
      words.3 = words.3 << 4 | UInt64(ByteScanner.value(ofHexDigit: digit))
      index += 1
    }
    self.words = SIMD4(words.0, words.1, words.2, words.3)
  }

  /// Computes the hash of the bytes of a line before `,"hash":"`.
  init(of bytes: UnsafeRawBufferPointer) {
    var sha = SHA256()
    sha.update(bufferPointer: bytes)
    self.init(sha.finalize())
  }

  init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes { bytes in
      var words = SIMD4<UInt64>.zero
      for index in 0..<4 {
        words[index] = UInt64(
          bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
      }
      return words
    }
  }

  /// The digits as bytes.
  var digits: [UInt8] {
    let hex = StaticString("0123456789abcdef")
    var digits: [UInt8] = []
    digits.reserveCapacity(Self.length)
    for index in 0..<4 {
      for shift in stride(from: 60, through: 0, by: -4) {
        digits.append(hex.utf8Start[Int(words[index] >> shift & 15)])
      }
    }
    return digits
  }

  var text: String { String(decoding: digits, as: UTF8.self) }
}
