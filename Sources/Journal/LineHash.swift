// Owns the hashes of lines: SHA-256, written as 64 lower-case hexadecimal digits.

import Crypto

/// The hash of a line, as the bytes in which it is written.
struct LineHash: Hashable, Sendable {
  static let length = 64
  /// What the first line has for the hash of the line before it.
  static let none = LineHash(digits: [UInt8](repeating: UInt8(ascii: "0"), count: length))

  let digits: [UInt8]

  private init(digits: [UInt8]) {
    self.digits = digits
  }

  /// Takes a hash as it stands in a line; nil where these are not 64 digits.
  init?(written digits: UnsafeRawBufferPointer) {
    guard digits.count == Self.length, digits.allSatisfy(ByteScanner.isHexDigit) else { return nil }
    self.digits = Array(digits)
  }

  /// Computes the hash of the bytes of a line before `,"hash":"`.
  init(of bytes: UnsafeRawBufferPointer) {
    var sha = SHA256()
    sha.update(bufferPointer: bytes)
    self.init(sha.finalize())
  }

  init(_ digest: SHA256Digest) {
    var digits: [UInt8] = []
    digits.reserveCapacity(Self.length)
    let hex = StaticString("0123456789abcdef")
    for byte in digest {
      digits.append(hex.utf8Start[Int(byte >> 4)])
      digits.append(hex.utf8Start[Int(byte & 15)])
    }
    self.digits = digits
  }

  var text: String { String(decoding: digits, as: UTF8.self) }
}
