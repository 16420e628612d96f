// Owns how sites and people are called where they could be taken for one another: whoever shares a
// name bears a mark beside it, the same on every screen and on paper.

import RosterText
package import Words

extension Meeting {
  /// Returns the name of a site; its number in the order beside it where another site bears the same
  /// name or short name.
  package func label(of site: Site) -> Phrase { site.label + mark(of: site) }

  /// Returns the short name of a site, with the mark that the full one has.
  package func shortLabel(of site: Site) -> String { site.shortName + mark(of: site) }

  /// Returns what a site is called in a few columns: its label where that fits, else the short one, of
  /// which the name is cut and never the mark.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - language: The language.
  ///   - columns: The room.
  /// - Returns: The label.
  package func label(of site: Site, _ language: Language, columns: Int) -> String {
    let label = label(of: site)[language]
    guard label.columns > columns else { return label }
    let mark = mark(of: site)
    return site.shortName.truncated(to: max(1, columns - mark.columns)) + mark
  }

  /// The number by which the board finds a site, which is short enough for every place; empty where no
  /// other site has its names.
  private func mark(of site: Site) -> String {
    guard names.isNamesake(site), let place = place(of: site.id) else { return "" }
    return " (\(place))"
  }

  /// Returns the name of a person of a site; the key beside it where another person there, or a
  /// substitute, bears the same name: in the log and on the list no title tells them apart.
  package func name(of person: Person, at site: Site) -> String {
    hasNamesake(person, at: site) ? person.nameWithKey : person.name
  }

  /// Returns the name of a person of a site by its key; the key where it is unknown.
  package func name(of id: PersonID, at site: SiteID) -> String {
    guard let site = self.site(site), let person = site.people.first(where: { $0.id == id }) else {
      return id.rawValue
    }
    return name(of: person, at: site)
  }

  /// Returns the name of a substitute; that they are not on the list where somebody of the site bears
  /// the same name.
  package func name(of substitute: Substitute, at site: SiteID) -> Phrase {
    let name = SpokenName(substitute.name)
    let people = self.site(site)?.people ?? []
    let isShared = people.contains { name.isSame(as: $0.name) }
    return isShared ? Words.notOnList(substitute.name) : Phrase(same: substitute.name)
  }

  private func hasNamesake(_ person: Person, at site: Site) -> Bool {
    let name = SpokenName(person.name)
    return site.people.contains { $0.id != person.id && name.isSame(as: $0.name) }
      || status(of: site.id).substitutes.contains { name.isSame(as: $0.name) }
  }
}

extension Site {
  /// The names, each in its one spelling, that several people of the site bear, or one and somebody who
  /// attends in another's place.
  fileprivate func sharedNames(with substitutes: [Substitute]) -> Set<String> {
    var seen = Set(substitutes.map { SpokenName($0.name).spelling })
    let spellings = people.lazy.map { SpokenName($0.name).spelling }
    return Set(spellings.filter { !seen.insert($0).inserted })
  }

  /// The people of the site who share their name with another one there.
  var peopleOfOneName: [Person] {
    let shared = sharedNames(with: [])
    return shared.isEmpty ? [] : people.filter { shared.contains(SpokenName($0.name).spelling) }
  }
}

/// The names of the people of one site, as `Meeting.name(of:at:)` gives them one by one, for many.
package struct PeopleNames: Sendable {
  private let shared: Set<String>

  /// Looks for names that several people of a site bear, or one and a substitute there.
  package init(of site: Site, in meeting: Meeting) {
    shared = site.sharedNames(with: meeting.status(of: site.id).substitutes)
  }

  /// Returns the name of a person of the site; the key beside it where another one bears the same.
  package func name(of person: Person) -> String {
    shared.contains(SpokenName(person.name).spelling) ? person.nameWithKey : person.name
  }
}

extension Person {
  fileprivate var nameWithKey: String { "\(name) · \(id)" }
}

extension Plan {
  /// The sites that share a name or short name with another one, each with its number in the order, and
  /// the people who share their name with another one of their site.
  package var namesakes:
    (sites: [(number: Int, site: Site)], people: [(person: Person, site: Site)])
  {
    let names = SiteNames(of: sites)
    return (
      sites.enumerated().filter { names.isNamesake($1) }.map { ($0, $1) },
      sites.flatMap { site in site.peopleOfOneName.map { ($0, site) } }
    )
  }
}
