// Owns the roster as it stands: the plan's sites and people, and what was added, corrected or closed
// since. Everything that counts or searches reads these, never the plan's.

extension Meeting {
  /// Returns the place of a site among all that there ever were, from 0; nil for an unknown key.
  package func place(of site: SiteID) -> Int? {
    places[site]
  }

  /// Returns a site as it stands, closed or not; nil for an unknown key.
  package func site(_ id: SiteID) -> Site? {
    places[id].map { allSites[$0] }
  }

  /// Returns a person of a site as it stands, closed or not.
  package func person(_ id: PersonID, at site: SiteID) -> Person? {
    self.site(site)?.people.first { $0.id == id }
  }

  /// Returns why nothing can be said of a site; nil where it is there and not closed.
  func refusal(ofSite id: SiteID) -> Refusal? {
    guard let site = site(id) else { return .unknownSite(id.rawValue) }
    return site.isClosed ? .siteClosed(id) : nil
  }

  /// Returns why nothing can be said of people of a site; nil where they are all there.
  func refusal(ofPeople ids: [PersonID], at site: SiteID) -> Refusal? {
    if let refusal = refusal(ofSite: site) { return refusal }
    let people = self.site(site)?.people ?? []
    let known = Set(people.lazy.filter { !$0.isClosed }.map(\.id))
    guard let stranger = ids.first(where: { !known.contains($0) }) else { return nil }
    return people.contains { $0.id == stranger }
      ? .personClosed(stranger, at: site) : .unknownPerson(stranger, at: site)
  }

  /// Puts a site at the end of the order; one whose key is taken changes nothing.
  mutating func addSite(_ site: Site) {
    guard places[site.id] == nil else { return }
    places[site.id] = allSites.count
    allSites.append(site)
    statuses.append(SiteStatus())
    refreshSites()
  }

  /// Changes a site; an unknown key changes nothing.
  mutating func withSite(_ id: SiteID, _ change: (inout Site) -> Void) {
    guard let place = places[id] else { return }
    change(&allSites[place])
    refreshSites()
  }

  private mutating func refreshSites() {
    sites =
      allSites.contains(where: \.isClosed)
      ? ChunkList(allSites.lazy.filter { !$0.isClosed }) : allSites
    namesakes = Self.namesakes(among: sites)
  }
}
