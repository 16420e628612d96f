// Owns the reading of acts one after another: a long record says the same again and again, and what
// stands there in the same bytes is read once and kept once.

import Glibc

/// A reader of acts that remembers some of those that it has read.
package struct ActReader: Sendable {
  /// Longer acts are hardly ever said twice.
  private static let longest = 256

  private var known: [Known]

  /// Makes a reader.
  ///
  /// - Parameter places: For how many acts it has a place, a power of two; by default it remembers
  ///   none.
  package init(places: Int = 0) {
    known = Array(repeating: Known(), count: places)
  }

  /// Reads an act from its bytes on a line.
  ///
  /// - Parameter bytes: From the opening brace to the closing one.
  /// - Returns: The act.
  /// - Throws: `ActProblem`, with the place of what is wrong.
  package mutating func read(_ bytes: UnsafeRawBufferPointer) throws(ActProblem) -> any Act {
    guard !known.isEmpty, bytes.count <= Self.longest else { return try Acts.read(bytes) }
    let place = Self.spread(bytes) & (known.count - 1)
    if bytes.holdsSame(as: known[place].bytes), let act = known[place].act { return act }
    let act = try Acts.read(bytes)
    known[place] = Known(bytes: Array(bytes), act: act)
    return act
  }

  /// Returns a number that acts hardly share; whoever makes some share it only makes reading slow.
  private static func spread(_ bytes: UnsafeRawBufferPointer) -> Int {
    var spread = UInt64(bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      spread = (spread ^ word) &* 0x9E37_79B9_7F4A_7C15
      spread ^= spread >> 32
      place += 8
    }
    for byte in bytes[place...] { spread = (spread ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: spread >> 40)
  }
}

/// An act that was read, with the bytes that it stood in.
private struct Known {
  var bytes: [UInt8] = []
  var act: (any Act)?
}

extension UnsafeRawBufferPointer {
  /// Tells whether the bytes are the same, at the machine's own speed.
  package func holdsSame(as other: [UInt8]) -> Bool {
    guard count == other.count, let baseAddress else { return count == other.count }
    return memcmp(baseAddress, other, count) == 0
  }
}
