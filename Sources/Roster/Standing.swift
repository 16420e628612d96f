// Owns what a record stands at after some of its entries: all that is needed to go on from there
// without them.

/// A record as it stands after its first entries.
package struct Standing: Hashable, Sendable {
  /// The number of the entry that comes next: of so many entries it is the sum.
  package var next: Int
  /// The meeting as it stands.
  package var meeting: Meeting
  /// How many turns were ever registered, also by entries that are undone.
  package var registrations: Int
  /// When the first of the entries was recorded; nil before it.
  package var first: Moment?
  /// When the last of the entries was recorded; nil before the first.
  package var last: Moment?

  /// Makes a standing of its parts.
  package init(
    next: Int, meeting: Meeting, registrations: Int, first: Moment?, last: Moment?
  ) {
    self.next = next
    self.meeting = meeting
    self.registrations = registrations
    self.first = first
    self.last = last
  }

  /// The standing of a record that has no entry yet.
  package init(plan: Plan) {
    self.init(next: 0, meeting: Meeting(plan: plan), registrations: 0, first: nil, last: nil)
  }
}
