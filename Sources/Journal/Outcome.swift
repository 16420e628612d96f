// Owns the answers to an order.

package import Roster

/// What became of an order.
package enum Outcome: Hashable, Sendable {
  /// It is recorded, synced and in force.
  case recorded(Entry)
  /// It changes nothing, so nothing was written.
  case unchanged
  /// It cannot be done; nothing was written.
  case refused(Refusal)
  /// The same act of the same person was recorded by an earlier try; nothing more was written.
  case alreadyRecorded(Entry)
}

/// What a record is opened for.
package enum Access: String, CaseIterable, Sendable {
  /// Only to be shown: not a byte of it is changed.
  case reading
  /// To be shown and continued.
  case writing
}
