// Owns the ids of acts. An id is made before the first try, so that a retry is recognised.

import Glibc

/// The ids of acts: 26 letters and digits that sort by the time they were made (ULID, lower case).
package enum ActID {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)

  /// Makes an id that nobody has made before: 48 bits of time and 80 random ones.
  package static func fresh() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    var random = SystemRandomNumberGenerator()
    return digits(of: milliseconds, count: 10)
      + digits(of: random.next(), count: 8) + digits(of: random.next(), count: 8)
  }

  private static func digits(of number: UInt64, count: Int) -> String {
    var text = String.UnicodeScalarView()
    for place in (0..<count).reversed() { text.append(letters[Int(number >> (5 * place) & 31)]) }
    return String(text)
  }
}
