// Owns the roster as it stands: the plan's sites and people, and what was added, corrected or closed
// since. Everything that counts or searches reads these, never the plan's.

extension Meeting {
  /// Returns the place of a site among all that there ever were, from 0; nil for an unknown key.
  package func place(of site: SiteID) -> Int? {
    places[site]
  }

  /// Returns the place of a site among those that are not closed, from 0; nil for an unknown key and for
  /// one that is closed.
  package func row(of site: SiteID) -> Int? {
    guard let place = places[site], !allSites[place].isClosed else { return nil }
    return place - (sites.count == allSites.count ? 0 : allSites[..<place].count(where: \.isClosed))
  }

  /// Returns a site as it stands, closed or not; nil for an unknown key.
  package func site(_ id: SiteID) -> Site? {
    places[id].map { allSites[$0] }
  }

  /// Returns the people of a site as they stand, closed or not; none for an unknown key.
  func people(of site: SiteID) -> [Person] {
    places[site].map { allSites[$0].people } ?? []
  }

  /// Returns a person of a site as it stands, closed or not.
  package func person(_ id: PersonID, at site: SiteID) -> Person? {
    people(of: site).first { $0.id == id }
  }

  /// Returns why nothing can be said of a site; nil where it is there and not closed.
  func refusal(ofSite id: SiteID) -> Refusal? {
    guard let place = places[id] else { return .unknownSite(id.rawValue) }
    return allSites[place].isClosed ? .siteClosed(id) : nil
  }

  /// Returns why nothing can be said of people of a site; nil where they are all there.
  func refusal(ofPeople ids: [PersonID], at site: SiteID) -> Refusal? {
    if let refusal = refusal(ofSite: site) { return refusal }
    let people = ids.isEmpty ? [] : people(of: site)
    // A few are looked for one by one; for many a table is made.
    guard ids.count > 8 else {
      for id in ids {
        guard let person = people.first(where: { $0.id == id }) else {
          return .unknownPerson(id, at: site)
        }
        if person.isClosed { return .personClosed(id, at: site) }
      }
      return nil
    }
    let closed = Dictionary(people.lazy.map { ($0.id, $0.isClosed) }) { first, _ in first }
    guard let stranger = ids.first(where: { closed[$0] ?? true }) else { return nil }
    return closed[stranger] == nil
      ? .unknownPerson(stranger, at: site) : .personClosed(stranger, at: site)
  }

  /// Puts a site at the end of the order; one whose key is taken changes nothing.
  mutating func addSite(_ site: Site) {
    guard places[site.id] == nil else { return }
    places[site.id] = allSites.count
    allSites.append(site)
    statuses.append(SiteStatus())
    guard !site.isClosed else { return closedPlaces.append(allSites.count - 1) }
    sites.append(site)
    names.add(site)
  }

  /// Changes a site; an unknown key changes nothing.
  ///
  /// Of tens of thousands of sites only the one is touched, unless it is closed or comes back.
  mutating func withSite(_ id: SiteID, _ change: (inout Site) -> Void) {
    guard let place = places[id] else { return }
    let former = (name: allSites[place].name, shortName: allSites[place].shortName)
    let wasClosed = allSites[place].isClosed
    change(&allSites[place])
    let site = allSites[place]
    guard site.isClosed == wasClosed else { return refreshSites() }
    guard !site.isClosed else { return }
    sites[place - closedPlaces.count { $0 < place }] = site
    guard former != (site.name, site.shortName) else { return }
    names.remove([former.name, former.shortName])
    names.add(site)
  }

  /// Puts sites in the place of those of their keys, and at the end where there are none.
  mutating func take(_ changed: [Site]) {
    for site in changed {
      if let place = places[site.id] {
        allSites[place] = site
      } else {
        addSite(site)
      }
    }
    refreshSites()
  }

  private mutating func refreshSites() {
    closedPlaces = allSites.indices.filter { allSites[$0].isClosed }
    sites =
      closedPlaces.isEmpty ? allSites : ChunkList(allSites.lazy.filter { !$0.isClosed })
    names = SiteNames(of: sites)
  }
}
