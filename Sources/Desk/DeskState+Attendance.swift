// Owns what the secretariat's actions ask for.

import Roster
import Words

extension DeskState {
  /// The site being called, as planned.
  var calledSite: Site? { calling.flatMap { meeting.site($0) } }

  /// The number expected of the site being called; nil where it is not known.
  var expectedOfCalled: Int? { calledSite.flatMap { meeting.expected(of: $0) } }

  /// Marks the site being called.
  ///
  /// Digits typed before are the number present; they speak for a site that is here, whichever key
  /// follows them.
  mutating func markCalled(_ mark: SiteMark, present: Int? = nil) -> Effect? {
    guard let calling else {
      warn(nobodyCalled)
      return nil
    }
    let typed = Int(digits)
    let seen = digitsSeen ?? seen
    guard mark.isHere, let present = typed ?? present else {
      return .perform(SiteMarked(calling, SiteAnswer(mark)), seen: seen)
    }
    if present == 0 {
      overlay = .confirm(.nobody(calling), seen: seen)
    } else if typed != nil, present > meeting.greatestLikely(at: calling) {
      overlay = .confirm(.headcount(calling, mark, present), seen: seen)
    } else {
      return .perform(SiteMarked(calling, SiteAnswer(mark, present: present)), seen: seen)
    }
    return nil
  }

  /// Why no site is being called.
  var nobodyCalled: Phrase {
    meeting.answeredInRound < meeting.sites.count
      ? DeskWords.roundFinished : DeskWords.everySiteAnswered
  }

  /// Marks the site being called present with the number typed; without a number, opens the site.
  mutating func markTyped() -> Effect? {
    guard !digits.isEmpty else { return openSite() }
    return markCalled(.present)
  }

  /// My last answer of this round that stands.
  ///
  /// - Parameter isOwn: Whether it was recorded at this desk, or at another one under the same name.
  /// - Returns: The number of its line, and its site.
  private func lastAnswer(isOwn: Bool) -> (seq: Int, site: SiteID)? {
    let meeting = record.meeting
    for entry in record.entries.reversed() {
      guard let marked = entry.act as? SiteMarked, entry.by == identity.by,
        ownActs.contains(entry.id) == isOwn,
        record.undo(of: entry.seq) == nil
      else { continue }
      let site = marked.site
      let status = meeting.status(of: site)
      guard status.markedInRound == meeting.roundNumber, status.markedAt == entry.at else {
        continue
      }
      return (entry.seq, site)
    }
    return nil
  }

  /// Undoes my last answer of this round.
  mutating func goBackInRollCall() -> Effect? {
    if let last = lastAnswer(isOwn: true) { return .perform(Undo(seq: last.seq), seen: seen) }
    guard let other = lastAnswer(isOwn: false) else {
      warn(DeskWords.noAnswerToTakeBack)
      return nil
    }
    overlay = .confirm(.undo(other.seq), seen: seen)
    return nil
  }

  /// Asks for a reason: of the site being called where it has answered, else of the last answer
  /// recorded at this desk, since the desk goes on to the next site by itself.
  mutating func askReason() -> Effect? {
    let standing = calling.flatMap { record.meeting.hasAnsweredInRound($0) ? $0 : nil }
    guard let site = standing ?? lastAnswer(isOwn: true)?.site else {
      warn(DeskWords.markBeforeReason)
      return nil
    }
    ask(ReasonDialog(site: site))
    return nil
  }

  mutating func askLink() -> Effect? {
    guard let site = siteAtHand else { return nil }
    guard site != .hall else {
      warn(Refusal.hallHasNoLink.phrase(in: record))
      return nil
    }
    ask(LineDialog(site: site))
    return nil
  }

  /// The site that a key about a site acts on: the one being called, that on the floor, or the
  /// selected one.
  var siteAtHand: SiteID? {
    switch screen {
    case .rollCall: calling ?? site
    case .speaking: selectedTurn?.registration.site ?? site
    default: site
    }
  }

  /// The selected person of the site page; the first where none is selected.
  var selectedPerson: Person? {
    let people = meeting.site(site)?.people ?? []
    return people.first { $0.id == person } ?? people.first
  }

  mutating func markPerson(_ mark: PersonMark) -> Effect? {
    guard let selected = selectedPerson else {
      warn(DeskWords.nobodyNamedHere)
      return nil
    }
    person = selected.id
    return .perform(PeopleMarked(site, [selected.id], mark, reason: nil), seen: seen)
  }

  /// Opens a dialog about the selected person.
  mutating func askAboutPerson(_ dialog: (SiteID, Person) -> some Dialog) -> Effect? {
    guard let selected = selectedPerson else {
      warn(DeskWords.nobodyNamedHere)
      return nil
    }
    person = selected.id
    ask(dialog(site, selected))
    return nil
  }

  mutating func markEveryone() -> Effect? {
    guard !delegation(of: site).isEmpty else {
      warn(DeskWords.nobodyNamedHere)
      return nil
    }
    guard othersMarked(at: site).isEmpty else {
      overlay = .confirm(.delegation(site), seen: seen)
      return nil
    }
    guard !unmarked(at: site).isEmpty else {
      inform(DeskWords.nothingChanged)
      return nil
    }
    return .perform(PeopleMarked(site, unmarked(at: site), .present), seen: seen)
  }

  mutating func askSubstitute() -> Effect? {
    ask(SubstituteDialog(site: site, person: selectedPerson?.id))
    return nil
  }
}
