// Owns what there is to say of a plan that is taken as it is: where it contradicts itself, and whom it
// names so that they could be taken for one another.

package import Roster
package import Words

extension Plan {
  /// How many sites are told of one by one.
  private static let mostTold = 6

  /// What whoever made the plan should look at, a sentence each; of many sites the first are told.
  package var remarks: [Phrase] {
    let contradicting = sites.filter { site in
      site.expected.map { $0 < site.expectedPeople } ?? false
    }
    let (sites, people) = namesakes
    var remarks = contradicting.prefix(Self.mostTold).map { site in
      Words.moreNamedThanExpected(
        site.label, key: site.id.rawValue, named: site.expectedPeople,
        expected: site.expected ?? 0)
    }
    let others = contradicting.count - remarks.count
    if others > 0 { remarks.append(Words.moreNamedThanExpected(atOthers: others)) }
    if !sites.isEmpty {
      remarks.append(Words.siteNamesakes(sites.map { "\($0.site.id.rawValue) (\($0.number))" }))
    }
    if !people.isEmpty {
      remarks.append(
        Words.personNamesakes(people.map { "\($0.person.name) (\($0.person.id.rawValue))" }))
    }
    return remarks
  }
}
