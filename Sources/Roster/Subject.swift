// Owns what a request or an act touches, so that a desk's request is refused when just that was
// changed after it was seen: two people who mark different people never stand in each other's way.

/// A thing that an act changes.
package enum Subject: Hashable, Sendable {
  /// A site's own answer.
  case site(SiteID)
  /// A person's mark.
  case person(PersonID)
  /// A site's line.
  case link(SiteID)
  /// The roll-call rounds.
  case rounds
  /// The turns registered for a site.
  case list(SiteID)
  /// A turn.
  case turn(TurnID)
  /// Who holds the floor.
  case floor
  /// The phase of the meeting.
  case phase
  /// An agenda item.
  case item(ItemID)
}
