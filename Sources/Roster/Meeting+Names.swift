// Owns how sites and people are called where they could be taken for one another: whoever shares a
// name bears a key beside it, on screen and on paper alike.

package import Words

extension Meeting {
  /// Returns the name of a site; its key beside it where another site bears the same name.
  package func label(of site: Site) -> Phrase {
    names.areShared(site.name) ? site.label + " (\(site.id.rawValue))" : site.label
  }

  /// Returns the short name of a site; its number in the order beside it where another site bears the
  /// same one.
  package func shortLabel(of site: Site) -> String {
    guard names.areShared(site.shortName), let place = place(of: site.id) else {
      return site.shortName
    }
    return "\(site.shortName) \(place)"
  }

  /// Returns the name of a person of a site; the key beside it where another person there bears the
  /// same name: in the log and on the list no title tells them apart.
  package func name(of person: Person, at site: Site) -> String {
    site.hasNamesake(of: person) ? person.nameWithKey : person.name
  }

  /// Returns the name of a person of a site by its key; the key where it is unknown.
  package func name(of id: PersonID, at site: SiteID) -> String {
    guard let site = self.site(site), let person = site.people.first(where: { $0.id == id }) else {
      return id.rawValue
    }
    return name(of: person, at: site)
  }
}

extension Site {
  /// Tells whether another person of the site bears the same name.
  package func hasNamesake(of person: Person) -> Bool {
    people.contains { $0.id != person.id && $0.name == person.name }
  }

  /// The names that several people of the site bear.
  fileprivate var sharedNames: Set<String> {
    var seen = Set<String>(minimumCapacity: people.count)
    return Set(people.lazy.map(\.name).filter { !seen.insert($0).inserted })
  }

  /// The people of the site who share their name with another one there.
  var peopleOfOneName: [Person] {
    let shared = sharedNames
    return shared.isEmpty ? [] : people.filter { shared.contains($0.name) }
  }
}

/// The names of the people of one site, as `Meeting.name(of:at:)` gives them one by one, for many.
package struct PeopleNames: Sendable {
  private let shared: Set<String>

  /// Looks for names that several people of a site bear.
  package init(of site: Site) {
    shared = site.sharedNames
  }

  /// Returns the name of a person of the site; the key beside it where another one bears the same.
  package func name(of person: Person) -> String {
    shared.contains(person.name) ? person.nameWithKey : person.name
  }
}

extension Person {
  fileprivate var nameWithKey: String { "\(name) · \(id)" }
}

extension Plan {
  /// The sites that share their name with another one, and the people who share theirs with another
  /// one of their site.
  package var namesakes: (sites: [Site], people: [(person: Person, site: Site)]) {
    let names = SiteNames(of: sites)
    return (
      sites.filter { names.areShared($0.name) },
      sites.flatMap { site in site.peopleOfOneName.map { ($0, site) } }
    )
  }
}
