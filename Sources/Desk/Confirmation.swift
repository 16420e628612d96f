// Owns the questions that are asked before an act that may not be meant: what they say, and what each
// answer does.

package import Roster
import Terminal
import Words

/// What is asked before it is done.
package enum Confirmation: Hashable, Sendable {
  /// Whether to undo an act that was not recorded at this desk.
  case undo(Int)
  /// Whether to take back an undo that was not made at this desk.
  case redo(Int)
  /// Whether so many people are really at a site.
  case headcount(SiteID, SiteMark, Int)
  /// What a site is where nobody is.
  case nobody(SiteID)
  /// Whether those of a delegation who have a mark shall be present too.
  case delegation(SiteID)
}

extension DeskState {
  /// Returns what a confirmation asks.
  func question(_ confirmation: Confirmation) -> Phrase {
    switch confirmation {
    case .undo(let seq): DeskWords.confirmUndo(numbered(seq), by: author(of: seq))
    case .redo(let seq): DeskWords.confirmRedo(numbered(seq), by: author(of: seq))
    case .headcount(let site, _, let present):
      DeskWords.confirmHeadcount(
        record.label(of: site), present,
        expected: meeting.site(site).flatMap { meeting.expected(of: $0) })
    case .nobody(let site): DeskWords.askNobody(record.label(of: site))
    case .delegation(let site):
      DeskWords.confirmDelegation(
        record.label(of: site), unmarked: unmarked(at: site).count,
        others: othersMarked(at: site).count)
    }
  }

  private func numbered(_ seq: Int) -> Phrase {
    record.entry(seq).map { Words.numbered(seq, $0.act.phrase(in: record)) }
      ?? Phrase(same: "#\(seq)")
  }

  private func author(of seq: Int) -> String { record.entry(seq)?.by ?? "?" }

  /// Whether a question stands on the screen whose answer is recorded.
  package var isAskingToRecord: Bool {
    switch overlay {
    case .confirm, .confirmClose: true
    default: false
    }
  }

  /// Takes the answer to a confirmation; any other key leaves the question where it is.
  mutating func takeInConfirmation(
    _ key: Key, _ confirmation: Confirmation, seen: Int
  ) -> Effect? {
    guard let request = request(answering: confirmation, with: key) else {
      warn(DeskWords.noAnswer)
      return nil
    }
    overlay = nil
    return .perform(request, seen: seen)
  }

  private func request(
    answering confirmation: Confirmation, with key: Key
  ) -> (any Request)? {
    switch (confirmation, key) {
    case (.undo(let seq), .enter), (.redo(let seq), .enter):
      return Undo(seq: seq)
    case (.headcount(let site, let mark, let present), .enter):
      return SiteMarked(site, SiteAnswer(mark, present: present))
    case (.nobody(let site), .character(let letter)):
      return Self.absences[letter].map { SiteMarked(site, SiteAnswer($0)) }
    case (.delegation(let site), .enter):
      return PeopleMarked(site, unmarked(at: site), .present)
    case (.delegation(let site), .character("t")):
      return PeopleMarked(site, unmarked(at: site) + othersMarked(at: site), .present)
    default: return nil
    }
  }

  /// The keys of the roll call for a site that is not here.
  private static let absences: [Character: SiteMark] = [
    "p": .excused, "v": .unexcused, "n": .noAnswer,
  ]

  /// The people of a site who are expected, have no mark yet, and in whose place nobody attends.
  func unmarked(at site: SiteID) -> [PersonID] {
    let replaced = replaced(at: site)
    return delegation(of: site).filter {
      mark(of: $0, at: site) == .notCalled && !replaced.contains($0)
    }
  }

  /// The people of a site who are expected and are marked otherwise than present, or in whose place
  /// somebody attends.
  func othersMarked(at site: SiteID) -> [PersonID] {
    let replaced = replaced(at: site)
    return delegation(of: site).filter {
      let mark = mark(of: $0, at: site)
      return mark == .notCalled ? replaced.contains($0) : mark != .present
    }
  }

  private func replaced(at site: SiteID) -> Set<PersonID> {
    Set(meeting.status(of: site).substitutes.compactMap(\.replacing))
  }

  /// The people of a site who are expected.
  func delegation(of site: SiteID) -> [PersonID] {
    (meeting.site(site)?.people ?? []).filter { $0.role != .guest && !$0.isClosed }.map(\.id)
  }

  private func mark(of person: PersonID, at site: SiteID) -> PersonMark {
    meeting.status(of: site).people[person]?.mark ?? .notCalled
  }
}
