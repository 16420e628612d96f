// Owns the fast reading of a stamp of the same day as the one before.

import Glibc
import Roster

/// A stamp that has been read, such as `2024-04-19T08:05:12.345+07:00`.
struct Stamp: Sendable {
  /// The number of bytes of a stamp.
  static let length = 29

  private let bytes: [UInt8]
  /// The wall time at which its day begins, in milliseconds since 1970.
  private let midnight: Int64

  init(_ bytes: UnsafeRawBufferPointer, _ time: CivilTime) {
    self.bytes = Array(bytes)
    midnight = time.wall - Int64(time.timeOfDay ?? 0)
  }

  /// Returns the wall time of a stamp that differs only in its time of day; nil for any other.
  func wall(sameDay other: UnsafeRawBufferPointer) -> Int64? {
    guard other.count == Self.length, let base = other.baseAddress else { return nil }
    return bytes.withUnsafeBytes { known in
      guard let start = known.baseAddress, memcmp(start, base, 11) == 0,
        memcmp(start + 23, base + 23, 6) == 0, other[13] == UInt8(ascii: ":"),
        other[16] == UInt8(ascii: ":"), other[19] == UInt8(ascii: "."),
        let hour = Self.number(other, 11, 2), hour < 24,
        let minute = Self.number(other, 14, 2), minute < 60,
        let second = Self.number(other, 17, 2), second < 60,
        let fraction = Self.number(other, 20, 3)
      else { return nil }
      return midnight + Int64(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
    }
  }

  private static func number(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ digits: Int
  ) -> Int? {
    var number = 0
    for index in start..<start + digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
