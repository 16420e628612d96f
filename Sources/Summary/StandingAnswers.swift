// Owns the question which answer another one has replaced: of the same site or person, in the same
// round. A mark after a break is news, not a correction.

import Roster

/// The answers of the round that runs, entry by entry.
struct StandingAnswers {
  private var sites: [SiteID: Entry] = [:]
  private var people: [PersonID: Entry] = [:]

  /// Takes in the next entry that stands, and returns the one whose answer it replaces; nil where it
  /// replaces none.
  mutating func take(_ entry: Entry) -> Entry? {
    if entry.act is RoundStarted {
      sites = [:]
      people = [:]
    } else if let marked = entry.siteMarked {
      let former = sites.updateValue(entry, forKey: marked.site)
      return former.flatMap {
        marked.replaces($0.siteMarked) || entry.retells($0) ? $0 : nil
      }
    } else if let marked = entry.peopleMarked {
      let former = marked.people.compactMap { people.updateValue(entry, forKey: $0) }
      return former.first { marked.replaces($0.peopleMarked) || entry.retells($0) }
    }
    return nil
  }
}

extension Entry {
  /// Tells whether it tells another time than one before it; the first time told is news.
  fileprivate func retells(_ former: Entry) -> Bool {
    guard let told = toldTime, let before = former.toldTime else { return false }
    return told != before
  }
}

extension SiteMarked {
  /// Tells whether the answer says something else than one before it; a reason told later does not.
  fileprivate func replaces(_ former: SiteMarked?) -> Bool {
    guard let former, former.answer.mark.isAnswer else { return false }
    return answer.mark != former.answer.mark || answer.present != former.answer.present
      || (former.answer.reason != nil && answer.reason != former.answer.reason)
  }
}

extension PeopleMarked {
  /// Tells whether the mark says something else than one before it: who was here and has left was
  /// here all the same.
  fileprivate func replaces(_ former: PeopleMarked?) -> Bool {
    guard let former, former.mark != .notCalled else { return false }
    if mark == .leftEarly, former.mark.isHere { return false }
    return mark != former.mark || (former.reason != nil && reason != former.reason)
  }
}
