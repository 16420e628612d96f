// Owns the reading of the machine's clocks: the only place of the product that asks what time it is.

import Glibc
package import Roster

/// The machine's clocks, read as the record stamps them.
package struct MachineClock: Sendable {
  private let reading: @Sendable () -> Moment

  /// Makes the clock of this machine: CLOCK_REALTIME, CLOCK_BOOTTIME and the boot id.
  package init() {
    let boot = Self.bootID()
    reading = { Moment(wall: Self.read(CLOCK_REALTIME), boot: boot, up: Self.read(CLOCK_BOOTTIME)) }
  }

  /// Makes a clock that answers with moments of one's own, as a rehearsal or a test needs.
  package init(reading: @escaping @Sendable () -> Moment) {
    self.reading = reading
  }

  /// Returns the present moment.
  package func now() -> Moment { reading() }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Returns the first eight hexadecimal digits of the boot id; 1 where the system has none, since
  /// 0 marks stamps that no machine made.
  private static func bootID() -> UInt32 {
    let text = SystemFile.text(at: "/proc/sys/kernel/random/boot_id", atMost: 64) ?? ""
    return UInt32(text.prefix(8), radix: 16).map { max(1, $0) } ?? 1
  }
}

/// How long something lasts, whatever happens to the wall clock; the sleep of the machine not counted.
struct Stopwatch {
  private let start = SuspendingClock.now

  /// The time since it was made, in milliseconds.
  var milliseconds: Int { Int((SuspendingClock.now - start) / .milliseconds(1)) }
}
