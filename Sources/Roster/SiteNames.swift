// Owns which names several sites bear, kept as sites come, go and are renamed.

import RosterText

/// How many sites bear each name, in its one spelling.
struct SiteNames: Hashable, Sendable {
  private var bearers: [String: Int] = [:]

  /// Counts the names and short names of sites.
  init(of sites: some Sequence<Site>) {
    for site in sites { add(site) }
  }

  /// Tells whether another site bears a name or short name of a site.
  func isNamesake(_ site: Site) -> Bool {
    site.allNames.contains { (bearers[$0] ?? 0) > 1 }
  }

  /// Takes in the names of a site.
  mutating func add(_ site: Site) {
    for name in site.allNames { bearers[name, default: 0] += 1 }
  }

  /// Takes out the names that a site bore.
  mutating func remove(_ names: Set<String>) {
    for name in names {
      let others = (bearers[name] ?? 1) - 1
      // None is as good as never known, so that a meeting is the same whichever way it came about.
      bearers[name] = others == 0 ? nil : others
    }
  }
}

extension Site {
  /// The name and the short name, once where they are the same.
  var allNames: Set<String> { [SpokenName(name).spelling, SpokenName(shortName).spelling] }
}
