// Owns what every turn of the speaking list must keep.

extension Meeting {
  /// The least and most seconds a turn may be allowed.
  package static let limitRange = 10...86_400

  /// Returns why a person cannot speak for a site; nil where they can.
  func refusal(ofSpeaker person: PersonID, at site: SiteID) -> Refusal? {
    self.person(person, at: site) == nil ? .unknownPerson(person, at: site) : nil
  }

  /// Returns why a turn cannot be allowed so many seconds; nil where it can.
  func refusal(ofLimit seconds: Int) -> Refusal? {
    Self.limitRange.contains(seconds) ? nil : .outOfRange(seconds, allowed: Self.limitRange)
  }
}
