// Owns the line that tells what an event was, by the names of the sites, people and turns in it.

package import Words

extension Event {
  /// Returns one line that tells what happened, such as "Cà Mau: có mặt, 9 người".
  package func phrase(in record: Record) -> Phrase {
    switch self {
    case .meetingCreated(let plan): Words.meetingCreated(title: plan.titleLine)
    case .siteMarked(let site, let answer): record.label(of: site) + ": " + answer.phrase
    case .peopleMarked(let site, let people, let mark, let reason):
      record.label(of: site) + ": " + record.names(of: people, at: site) + " – "
        + mark.label.with(reason: reason)
    case .substituteNamed(let site, let substitute):
      record.label(of: site) + ": " + substitute.phrase(at: site, in: record)
    case .linkChanged(let site, let link): record.label(of: site) + ": " + link.label
    case .roundStarted(let name): Words.roundStarted(name: name)
    case .roundFinished: Words.roundFinished
    case .turnRegistered(let id, let registration):
      Words.turnRegistered(record.phrase(of: id, registration))
    case .turnCalled(let id): Words.turnCalled(record.phrase(of: id))
    case .turnStarted(let id): Words.turnStarted(record.phrase(of: id))
    case .turnPaused(let id): Words.turnPaused(record.phrase(of: id))
    case .turnResumed(let id): Words.turnResumed(record.phrase(of: id))
    case .turnEnded(let id): Words.turnEnded(record.phrase(of: id))
    case .turnDeferred(let id): Words.turnDeferred(record.phrase(of: id))
    case .turnWithdrawn(let id): Words.turnWithdrawn(record.phrase(of: id))
    case .turnExtended(let id, let seconds):
      Words.turnExtended(record.phrase(of: id), seconds: seconds)
    case .turnMoved(let id, let place): Words.turnMoved(record.phrase(of: id), place: place)
    case .speakerNamed(let id, let person):
      Words.speakerNamed(record.phrase(of: id), name: record.speakerName(person, of: id))
    case .itemStarted(let id): Words.itemStarted(record.title(of: id))
    case .itemEnded(let id): Words.itemEnded(record.title(of: id))
    case .phaseChanged(let change): change.phrase(in: record)
    case .undone(let seq, let reason): record.undoPhrase(of: seq, reason: reason)
    case .repaired(let lines, let leftBytes, let file):
      Words.repaired(lines: lines, leftBytes: leftBytes, file: file)
    }
  }
}

extension SiteAnswer {
  /// The answer in words, such as "có mặt, 9 người".
  package var phrase: Phrase {
    let count = present.map { Phrase(same: ", ") + Words.people($0) } ?? Phrase(same: "")
    return (mark.label + count).with(reason: reason)
  }
}

extension Substitute {
  /// Returns who attends in whose place.
  package func phrase(at site: SiteID, in record: Record) -> Phrase {
    Words.substitute(
      name, for: replacing.map { record.name(of: $0, at: site) }, isAuthorised: isAuthorised)
  }
}

extension PhaseChange {
  fileprivate func phrase(in record: Record) -> Phrase {
    switch self {
    case .opened: Words.meetingOpened
    case .broke: Words.meetingBroke
    case .resumed: Words.meetingResumed
    case .closed(let turn): Words.meetingClosed(ending: turn.map { record.phrase(of: $0) })
    }
  }
}

extension Phrase {
  fileprivate func with(reason: String?) -> Phrase {
    reason.map { self + ", " + Words.reason($0) } ?? self
  }
}
