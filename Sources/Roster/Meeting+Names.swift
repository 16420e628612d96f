// Owns how sites and people are called where they could be taken for one another: whoever shares a
// name bears a key beside it, on screen and on paper alike.

package import Words

extension Meeting {
  /// Returns the name of a site; its key beside it where another site bears the same name.
  package func label(of site: Site) -> Phrase {
    namesakes.contains(site.name) ? site.label + " (\(site.id.rawValue))" : site.label
  }

  /// Returns the short name of a site; its number in the order beside it where another site bears the
  /// same one.
  package func shortLabel(of site: Site) -> String {
    guard namesakes.contains(site.shortName), let place = place(of: site.id) else {
      return site.shortName
    }
    return "\(site.shortName) \(place)"
  }

  /// Returns the name of a person of a site; the key beside it where another person there bears the
  /// same name and title.
  package func name(of person: Person, at site: Site) -> String {
    site.hasNamesake(of: person) ? "\(person.name) · \(person.id)" : person.name
  }

  /// Returns the name of a person of a site by its key; the key where it is unknown.
  package func name(of id: PersonID, at site: SiteID) -> String {
    guard let site = self.site(site), let person = site.people.first(where: { $0.id == id }) else {
      return id.rawValue
    }
    return name(of: person, at: site)
  }

  /// The names and short names that several sites bear.
  static func namesakes(among sites: some Sequence<Site>) -> Set<String> {
    var seen: Set<String> = []
    var shared: Set<String> = []
    for site in sites {
      for name in Set([site.name, site.shortName]) where !seen.insert(name).inserted {
        shared.insert(name)
      }
    }
    return shared
  }
}

extension Site {
  /// Tells whether another person of the site bears the same name and title.
  package func hasNamesake(of person: Person) -> Bool {
    people.contains { other in
      other.id != person.id && other.name == person.name && other.title == person.title
    }
  }
}

extension Plan {
  /// The sites that share their name with another one, and the people who share name and title with
  /// another one of their site.
  package var namesakes: (sites: [Site], people: [(person: Person, site: Site)]) {
    let shared = Meeting.namesakes(among: sites)
    return (
      sites.filter { shared.contains($0.name) },
      sites.flatMap { site in
        site.people.filter { site.hasNamesake(of: $0) }.map { ($0, site) }
      }
    )
  }
}
