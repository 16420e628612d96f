// Owns how large a plan may be, and the rule of the sites above one another.

/// How many sites and people a plan may have.
package enum PlanLimits {
  /// The most sites: every point of the largest conference so far, with half as many again.
  package static let sites = 50_000
  /// The most people named beforehand.
  package static let people = 1_000_000
  /// The most sites above one another.
  static let depth = 8
}

extension Site {
  /// Returns where each site stands in a list; a key that repeats, where it stands first.
  static func places(of sites: [Site]) -> [SiteID: Int] {
    Dictionary(
      sites.lazy.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the first of some sites that is said to lie below one that is not there, or in a ring or
  /// too deep, and the key at which that shows.
  static func unknownParent(
    of sites: [Site], _ places: [SiteID: Int]
  ) -> (place: Int, parent: SiteID)? {
    for (place, site) in sites.enumerated() {
      var above = site.parent
      var steps = 0
      while let id = above {
        guard let parent = places[id], steps < PlanLimits.depth else { return (place, id) }
        above = sites[parent].parent
        steps += 1
      }
    }
    return nil
  }
}
