// Owns time arithmetic: the one place that knows how long it was from one stamp to another.

/// An instant as the record stamps it: wall time, and the machine's running time within one boot.
package struct Moment: Hashable, Sendable {
  /// Wall time in milliseconds since 1970-01-01T00:00:00Z.
  package var wall: Int64
  /// CLOCK_BOOTTIME in milliseconds; it runs on while the machine is suspended.
  package var up: Int64
  /// The first 32 bits of the boot id; 0 marks stamps that no machine made (a rehearsal's).
  package var boot: UInt32

  /// Makes a moment of its parts.
  package init(wall: Int64, boot: UInt32, up: Int64) {
    self.wall = wall
    self.boot = boot
    self.up = up
  }

  /// Returns the milliseconds from an earlier moment to this one, never negative: by running time
  /// within one boot, so that a clock set back harms nothing, by wall time across boots.
  package func milliseconds(since earlier: Moment) -> Int64 {
    max(0, boot == earlier.boot ? up.minus(earlier.up) : wall.minus(earlier.wall))
  }

  /// Returns the milliseconds by which the wall clock was set forward (or back, negative) between
  /// two moments of one boot; 0 across boots, where it cannot be known.
  package func clockJump(since earlier: Moment) -> Int64 {
    boot == earlier.boot ? wall.minus(earlier.wall).minus(up.minus(earlier.up)) : 0
  }

  /// Returns the moment some milliseconds later (or earlier, negative) on both clocks.
  package func advanced(by milliseconds: Int64) -> Moment {
    Moment(wall: wall.plus(milliseconds), boot: boot, up: up.plus(milliseconds))
  }
}

/// Sums that stop at the ends of the type: an edited record may hold any stamp.
extension FixedWidthInteger {
  func plus(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other < 0 ? .min : .max
  }

  func minus(_ other: Self) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return other < 0 ? .max : .min
  }
}

/// A stretch of running clock: from a start to an end, or still running.
package struct Stretch: Hashable, Sendable {
  /// When the clock began to run.
  package let start: Moment
  /// When it stopped; nil while it runs.
  package var end: Moment?

  /// Makes a stretch that begins at a moment; without an end it runs.
  package init(start: Moment, end: Moment? = nil) {
    self.start = start
    self.end = end
  }

  /// Returns its length in milliseconds, up to now while it runs.
  package func milliseconds(at now: Moment) -> Int64 {
    (end ?? now).milliseconds(since: start)
  }
}

extension Array where Element == Stretch {
  /// Returns the sum of the lengths in milliseconds.
  package func milliseconds(at now: Moment) -> Int64 {
    reduce(0) { $0.plus($1.milliseconds(at: now)) }
  }

  /// Opens a stretch unless one is running already.
  mutating func open(at moment: Moment) {
    guard last.map({ $0.end != nil }) ?? true else { return }
    append(Stretch(start: moment))
  }

  /// Closes the running stretch, if there is one.
  mutating func close(at moment: Moment) {
    guard let index = indices.last, self[index].end == nil else { return }
    self[index].end = moment
  }
}
