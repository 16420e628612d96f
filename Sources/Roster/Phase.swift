// Owns the phases of a meeting.

/// Where the meeting stands.
package enum Phase: String, CaseIterable, Sendable {
  case planned, open
  case onBreak = "break"
  case closed
}
