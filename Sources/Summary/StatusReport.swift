// Owns where a meeting stands at a moment: the value that `diemcau status` prints.

package import Roster
package import Words

/// Where a meeting stands at a moment.
package struct StatusReport: Sendable {
  /// The record.
  let record: Record
  /// The number of the record's last line.
  let headSeq: Int
  /// The hash of the record's last line, in hexadecimal.
  let headHash: String
  /// The moment that running clocks are read at.
  let now: Moment
  /// Why the record is not whole, so that the figures may not be; nil where it is.
  let warning: Phrase?

  /// Makes the report of a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - head: The number and the hash of its last line.
  ///   - now: The moment that running clocks are read at.
  ///   - warning: Why the record is not whole.
  package init(
    record: Record, head: (seq: Int, hash: String), now: Moment, warning: Phrase? = nil
  ) {
    self.warning = warning
    self.record = record
    headSeq = head.seq
    headHash = head.hash
    self.now = record.asOf(now)
  }

  var meeting: Meeting { record.meeting }

  var plan: Plan { record.plan }

  /// The moment as civil time on the meeting's clock.
  var civilNow: CivilTime { CivilTime(wall: now.wall, offset: plan.starts.offset) }
}
