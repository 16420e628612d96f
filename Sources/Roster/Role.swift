// Owns the roles that people act in, and what each may do. Roles are enforced where requests are
// decided, not in key tables.

/// What a person works as.
package enum Role: String, CaseIterable, Sendable {
  /// Attendance, links, the roster and the list.
  case secretariat
  /// The floor, the list and the phases.
  case moderator
  /// Nothing but looking.
  case observer

  /// The rights of the role.
  package var rights: Set<Right> {
    switch self {
    case .secretariat: [.attendance, .links, .list, .roster]
    case .moderator: [.floor, .list, .phases]
    case .observer: []
    }
  }
}

/// A kind of thing that a role may change.
package enum Right: String, CaseIterable, Sendable {
  case attendance, links, list, floor, phases, roster
}
