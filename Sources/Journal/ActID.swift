// Owns the ids of acts. An id is made before the first try, so that a retry is recognised.

import Glibc
import Roster

/// The ids of acts: 26 letters and digits that sort by the time they were made (ULID, lower case).
package enum ActID {
  /// Makes an id that nobody has made before: 48 bits of time and 80 random ones.
  package static func fresh() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    var random = SystemRandomNumberGenerator()
    let high = milliseconds << 16 | UInt64(random.next() as UInt16)
    return ActKey.number(high: high, low: random.next()).text
  }
}
