// Owns the hashes of lines: SHA-256, written as 64 lower-case hexadecimal digits.

import Crypto

/// The hash of a line.
struct LineHash: Hashable, Sendable {
  /// The number of digits in which it is written.
  static let length = 64
  /// What the first line has for the hash of the line before it.
  static let none = LineHash(words: .zero)

  /// The digits, sixteen in a word.
  private var words: SIMD4<UInt64>

  private init(words: SIMD4<UInt64>) {
    self.words = words
  }

  /// Takes a hash as it stands in a line; nil where these are not 64 lower-case digits.
  init?(written digits: UnsafeRawBufferPointer) {
    guard digits.count == Self.length else { return nil }
    var words = SIMD4<UInt64>.zero
    for index in 0..<4 {
      let upper = digits.loadUnaligned(fromByteOffset: 16 * index, as: UInt64.self)
      let lower = digits.loadUnaligned(fromByteOffset: 16 * index + 8, as: UInt64.self)
      guard let high = Self.number(of: upper), let low = Self.number(of: lower) else { return nil }
      words[index] = high << 32 | low
    }
    self.words = words
  }

  /// Returns the number that eight digits stand for, all of them at once: a long record has
  /// millions of them.
  private static func number(of written: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let digits = UInt64(bigEndian: written)
    let values = digits & (ones &* 0x0F) &+ (digits >> 6 & ones) &* 9
    // Written again, they must be the same: so no other byte passes for a digit.
    let isLetter = (values &+ ones &* 6) >> 4 & ones
    guard values & (ones &* 0xF0) == 0,
      values &+ ones &* UInt64(UInt8(ascii: "0")) &+ isLetter &* 0x27 == digits
    else { return nil }
    let bytes = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    let pairs = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF
    return (pairs | pairs >> 16) & 0xFFFF_FFFF
  }

  /// Computes the hash of the bytes of a line before `,"hash":"`.
  init(of bytes: UnsafeRawBufferPointer) {
    var sha = SHA256()
    sha.update(bufferPointer: bytes)
    self.init(sha.finalize())
  }

  init(_ digest: SHA256Digest) {
    self = digest.withUnsafeBytes { LineHash(raw: $0) }
  }

  init(_ proof: HMAC<SHA256>.MAC) {
    self = proof.withUnsafeBytes { LineHash(raw: $0) }
  }

  private init(raw bytes: UnsafeRawBufferPointer) {
    words = SIMD4<UInt64>.zero
    for index in 0..<4 {
      words[index] = UInt64(
        bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
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
