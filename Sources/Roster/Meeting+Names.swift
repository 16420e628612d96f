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
  /// same name: in the log and on the list no title tells them apart.
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
  /// Tells whether another person of the site bears the same name.
  package func hasNamesake(of person: Person) -> Bool {
    people.contains { $0.id != person.id && $0.name == person.name }
  }

  /// The people of the site who share their name with another one there.
  var peopleOfOneName: [Person] {
    let bearers = Dictionary(people.map { ($0.name, 1) }, uniquingKeysWith: +)
    return people.filter { (bearers[$0.name] ?? 0) > 1 }
  }
}

extension Plan {
  /// The sites that share their name with another one, and the people who share theirs with another
  /// one of their site.
  package var namesakes: (sites: [Site], people: [(person: Person, site: Site)]) {
    let shared = Meeting.namesakes(among: sites)
    return (
      sites.filter { shared.contains($0.name) },
      sites.flatMap { site in site.peopleOfOneName.map { ($0, site) } }
    )
  }
}
