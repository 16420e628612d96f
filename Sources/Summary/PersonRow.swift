// Owns the people the summary lists: absent, late, gone early, and those in the place of another.

package import Roster
package import Words

/// A person, or a number of unnamed people of a site, as the summary lists them.
package struct PersonRow: Hashable, Sendable {
  /// The site.
  package let site: SiteID
  /// Its name.
  package let siteName: Phrase
  /// The person's key; nil for people who are not named.
  package let person: PersonID?
  /// The person's name, or who the unnamed people are.
  package let name: Phrase
  /// How they are marked; that of the site for people who are not named.
  package let mark: PersonMark
  /// How many people the row stands for; 0 where that is not known.
  package let count: Int
  /// The reason told; empty where none was.
  package let reason: String
  /// When it came to be so: the time told, else when the mark was set.
  package let at: Moment?
  /// When that time was told, where it was told later; nil else.
  package let toldAt: Moment?
  /// The number of the round in which it was set; 0 before the first.
  package let round: Int
  /// Whether the row is in the totals: nobody counts as here at a site that is not marked as here.
  package let isCounted: Bool

  /// Returns the delegates of a site absent with or without leave: those marked so by name, and the
  /// rest of the delegation where the site itself is absent.
  static func absent(at site: Site, in meeting: Meeting) -> [PersonRow] {
    let named =
      marked(.excused, at: site, in: meeting)
      + marked(.unexcused, at: site, in: meeting)
    let status = meeting.status(of: site.id)
    guard let mark = status.answer.mark.personMark, status.answer.mark.isAbsent else {
      return named
    }
    let counts = meeting.delegateCounts(of: site)
    let total = counts.excused + counts.unexcused
    guard total > named.count || meeting.expected(of: site) == nil else { return named }
    return named + [rest(of: site, mark, count: total - named.count, named, in: meeting)]
  }

  /// Returns the absences of a site's earlier rounds: what stands now is told by `absent`.
  static func earlierAbsences(at site: Site, in meeting: Meeting) -> [PersonRow] {
    let status = meeting.status(of: site.id)
    let ofSite = status.answers.dropLast().compactMap { earlier -> PersonRow? in
      guard earlier.answer.mark.isAbsent, let mark = earlier.answer.mark.personMark else {
        return nil
      }
      return PersonRow(
        site: site.id, siteName: meeting.label(of: site), person: nil,
        name: Words.Summary.delegation, mark: mark, count: meeting.expected(of: site) ?? 0,
        reason: earlier.answer.reason ?? "", at: earlier.arrivedAt,
        toldAt: earlier.toldAt, round: earlier.round,
        isCounted: false)
    }
    // Few sites have people who were called more than once.
    guard status.people.values.contains(where: { $0.marks.count > 1 }) else {
      return ofSite.sorted { $0.round < $1.round }
    }
    let names = PeopleNames(of: site, in: meeting)
    let ofPeople = site.people.flatMap { person in
      let marks = status.people[person.id]?.marks ?? ChunkList()
      return marks.dropLast().filter(\.mark.isAbsent).map { mark in
        PersonRow(
          site: site.id, siteName: meeting.label(of: site), person: person.id,
          name: Phrase(same: names.name(of: person)), mark: mark.mark, count: 1,
          reason: mark.reason ?? "", at: mark.markedAt, toldAt: mark.toldAt,
          round: mark.round, isCounted: false)
      }
    }
    return (ofSite + ofPeople).sorted { $0.round < $1.round }
  }

  /// Returns the delegates of a site who came late: those marked so by name, and the rest of those
  /// present where the site itself came late.
  static func late(at site: Site, in meeting: Meeting) -> [PersonRow] {
    let named = marked(.late, at: site, in: meeting)
    let status = meeting.status(of: site.id)
    guard status.answer.mark == .late else { return named }
    let count = meeting.delegateCounts(of: site).late - named.count
    guard count > 0 || named.isEmpty else { return named }
    return named + [rest(of: site, .late, count: max(0, count), named, in: meeting)]
  }

  /// Returns the people of a site with a mark, in the order of the plan.
  static func marked(
    _ mark: PersonMark, at site: Site, in meeting: Meeting
  ) -> [PersonRow] {
    let status = meeting.status(of: site.id)
    let marked = status.people.filter { $0.value.mark == mark }
    guard !marked.isEmpty else { return [] }
    let names = PeopleNames(of: site, in: meeting)
    let planned = site.people.filter { marked[$0.id] != nil }
      .map { (id: $0.id, name: names.name(of: $0)) }
    let others = Set(marked.keys).subtracting(planned.map(\.id)).sorted()
      .map { (id: $0, name: $0.rawValue) }
    return (planned + others).compactMap { id, name in
      guard let person = marked[id] else { return nil }
      return PersonRow(
        site: site.id, siteName: meeting.label(of: site), person: id, name: Phrase(same: name),
        mark: mark,
        count: 1, reason: person.reason ?? "", at: person.markedAt, toldAt: person.last.toldAt,
        round: person.last.round,
        isCounted: mark.isAbsent || status.answer.mark.isHere)
    }
  }

  private static func rest(
    of site: Site, _ mark: PersonMark, count: Int, _ named: [PersonRow], in meeting: Meeting
  ) -> PersonRow {
    let status = meeting.status(of: site.id)
    return PersonRow(
      site: site.id, siteName: meeting.label(of: site), person: nil,
      name: named.isEmpty ? Words.Summary.delegation : Words.Summary.othersOfDelegation,
      mark: mark, count: count, reason: status.answer.reason ?? "", at: status.arrivedAt,
      toldAt: status.toldAt,
      round: status.markedInRound,
      isCounted: true)
  }
}

extension SiteMark {
  /// The mark of the people for whom the site's answer speaks; nil where it says nothing of them.
  fileprivate var personMark: PersonMark? {
    switch self {
    case .present: .present
    case .late: .late
    case .excused: .excused
    case .unexcused: .unexcused
    case .notCalled, .noAnswer: nil
    }
  }
}

/// A substitute as the summary lists them.
package struct SubstituteRow: Hashable, Sendable {
  /// The site.
  package let site: SiteID
  /// Its name.
  package let siteName: Phrase
  /// The substitute's name, with the title where one was given.
  package let name: String
  /// The same, told apart from whoever on the list bears it.
  package let label: Phrase
  /// The key of the person replaced; nil where it was not said.
  package let replaced: PersonID?
  /// The name of the person replaced; empty where it was not said.
  package let replacedName: String
  /// Whether authority was given.
  package let isAuthorised: Bool
  /// Whether the row is in the totals: nobody counts as here at a site that is not marked as here.
  package let isCounted: Bool

  /// Returns the substitutes of a site, in the order named.
  static func rows(at site: Site, in meeting: Meeting) -> [SubstituteRow] {
    let status = meeting.status(of: site.id)
    return status.substitutes.map { substitute in
      let title = substitute.title.isEmpty ? "" : ", \(substitute.title)"
      let replaced = substitute.replacing.map { id in
        meeting.name(of: id, at: site.id)
      }
      return SubstituteRow(
        site: site.id, siteName: meeting.label(of: site),
        name: substitute.name + title,
        label: meeting.name(of: substitute, at: site.id) + title,
        replaced: substitute.replacing,
        replacedName: replaced ?? "", isAuthorised: substitute.isAuthorised,
        isCounted: status.answer.mark.isHere)
    }
  }
}
