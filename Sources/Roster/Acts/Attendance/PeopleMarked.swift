// Owns the act by which people of a site are marked: one line, however many they are.

package import Words

/// People of a site were marked in one act.
package struct PeopleMarked: Marking {
  /// The site.
  package var site: SiteID
  /// The people, at least one.
  package var people: [PersonID]
  /// How they are marked.
  package var mark: PersonMark
  /// Why, as told.
  package var reason: String?

  /// Marks people of a site.
  package init(_ site: SiteID, _ people: [PersonID], _ mark: PersonMark, reason: String? = nil) {
    self.site = site
    self.people = people
    self.mark = mark
    self.reason = reason
  }

  package init() { self.init(SiteID(""), [], .notCalled) }

  package static let word: StaticString = "peopleMarked"

  package static let toldWord: StaticString = "peopleMarkedAt"

  package static let right = Right.attendance

  package var subjects: [Subject] { people.map { .person($0) } }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofPeople: people, at: site) { return refusal }
    return people.isEmpty ? .nobodyNamed : nil
  }

  package func stands(in meeting: Meeting) -> Bool {
    guard refusal(in: meeting) == nil else { return false }
    let known = meeting.status(of: site).people
    return people.allSatisfy { id in
      (known[id]?.mark ?? .notCalled) == mark && known[id]?.reason == reason
    }
  }

  package func stands(in meeting: Meeting, since moment: Moment) -> Bool {
    let known = meeting.status(of: site).people
    return stands(in: meeting)
      && people.allSatisfy { known[$0].map { $0.markedAt.wall == moment.wall } ?? false }
  }

  package var refusalOfAsking: Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    apply(to: &meeting, at: moment, earlier: 0)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment, earlier: Int64) {
    guard refusal(in: meeting) == nil else { return }
    meeting.openFirstRound(at: moment)
    let roster = meeting.site(site)?.people ?? []
    let mark = RoundMark(
      round: meeting.roundNumber, mark: mark, reason: reason,
      markedAt: moment.advanced(by: -earlier), toldLater: earlier)
    meeting.withStatus(of: site) { status in
      for person in people {
        if status.people[person]?.take(mark) == nil {
          let isGuest = roster.first { $0.id == person }?.role == .guest
          status.people[person] = PersonStatus(mark, isExpected: !isGuest)
        }
      }
    }
  }

  package func phrase(in record: Record) -> Phrase {
    record.label(of: site) + ": " + record.names(of: people, at: site) + " – "
      + mark.label.with(reason: reason)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try pass.keys("people", &people, most: RecordLimits.people)
    try pass.word("mark", &mark)
    try pass.text("reason", &reason)
  }
}
