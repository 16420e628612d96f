// Owns the search over the sites and people of a meeting. It is prepared
// when it is first asked, and again when the roster has changed.

package import Roster
import RosterText

/// What can be found in a meeting.
package struct Finder: Sendable {
  /// A site, or a person at a site.
  package struct Hit: Hashable, Sendable {
    /// The site.
    package let site: SiteID
    /// The person; nil where the site itself was found.
    package let person: PersonID?
  }

  private let targets: [(hit: Hit, target: SearchTarget)]

  /// Prepares the search over a meeting: sites by name, short name, alias, key and code, people by
  /// name and title.
  package init(_ meeting: Meeting) {
    var targets: [(Hit, SearchTarget)] = []
    for site in meeting.sites {
      let names = [site.name, site.shortName, site.nameEn, site.id.rawValue].compactMap { $0 }
      let number = meeting.place(of: site.id).map(String.init)
      let codes = [site.gsoCode, site.isoCode, number].compactMap { $0 }
      targets.append(
        (Hit(site: site.id, person: nil), SearchTarget(names: names + site.aliases, codes: codes)))
    }
    for site in meeting.sites {
      for person in site.people where !person.isClosed {
        targets.append(
          (
            Hit(site: site.id, person: person.id),
            SearchTarget(names: [person.name], codes: [person.id.rawValue])
          ))
      }
    }
    self.targets = targets
  }

  /// Returns what a text finds, the best first; sites before people and plan order among equals.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - sitesOnly: Whether people are left out.
  /// - Returns: The hits.
  package func hits(for text: String, sitesOnly: Bool = false) -> [Hit] {
    let query = Query(text)
    let ranked = targets.enumerated().compactMap { place, entry -> (rank: Int, place: Int)? in
      if sitesOnly, entry.hit.person != nil { return nil }
      return query.rank(in: entry.target).map { ($0, place) }
    }
    let found = ranked.isEmpty ? slips(query, sitesOnly: sitesOnly) : ranked
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map { targets[$0.place].hit }
  }

  /// Returns what is found if one letter was mistyped.
  private func slips(_ query: Query, sitesOnly: Bool) -> [(rank: Int, place: Int)] {
    targets.enumerated().compactMap { place, entry in
      if sitesOnly, entry.hit.person != nil { return nil }
      return query.rankWithSlip(in: entry.target).map { ($0, place) }
    }
  }
}
