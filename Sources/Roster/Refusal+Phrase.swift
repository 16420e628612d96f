// Owns the sentence of a refusal: what is wrong, where it is by name and key, and what to do.

package import Words

extension Refusal {
  /// Returns the refusal as one whole sentence.
  package func phrase(in record: Record) -> Phrase {
    switch self {
    case .unknownSite(let key): Words.unknownSite(key)
    case .unknownPerson(let person, let site):
      Words.unknownPerson(
        person.rawValue, at: record.label(of: site), siteKey: site.rawValue)
    case .siteClosed(let site): Words.siteClosed(record.label(of: site))
    case .personClosed(let person, let site):
      Words.personClosed(record.name(of: person, at: site), at: record.label(of: site))
    case .keyTaken(let key): Words.keyTaken(key)
    case .hallStays: Words.hallStays(record.label(of: .hall))
    case .unknownTurn(let id): Words.unknownTurn(id.rawValue)
    case .unknownItem(let id): Words.unknownItem(id.rawValue)
    case .hallHasNoLink: Words.hallHasNoLink(record.label(of: .hall))
    case .headcountOfAbsentSite(let site, let mark):
      Words.headcountOfAbsentSite(record.label(of: site), key: site.rawValue, mark: mark.label)
    case .toldInFuture(let told, let now):
      Words.toldInFuture(
        told.toldText(unlessOnDateOf: now), now: now.clockTextWithSeconds)
    case .toldBeforeRecord(let told, let began):
      Words.toldBeforeRecord(
        told.toldText(unlessOnDateOf: told), began: began.clockText(unlessOnDateOf: told))
    case .nobodyPresent(let site): Words.nobodyPresent(record.label(of: site))
    case .outOfRange(let number, let allowed):
      Words.outOfRange(number, from: allowed.lowerBound, to: allowed.upperBound)
    case .nobodyNamed: Words.nobodyNamed
    case .noRoundRunning: Words.noRoundRunning
    case .itemState(let id):
      Words.itemState(
        record.title(of: id), key: id.rawValue,
        isRunning: record.meeting.items[id].map { $0.end == nil } ?? false)
    case .roleMayNot(let role, let right): Words.roleMayNot(role.label, right.label)
    case .floorHeld(let id):
      Words.floorHeld(record.fullPhrase(of: id), state: record.stateLabel(of: id))
    case .floorEmpty: Words.floorEmpty
    case .notOnFloor(let id):
      Words.notOnFloor(
        record.fullPhrase(of: id), state: record.stateLabel(of: id),
        floor: record.meeting.floor.map { record.fullPhrase(of: $0) })
    case .listEmpty: Words.listEmpty
    case .nothingReady: Words.nothingReady(record.listedSites)
    case .nothingToResume: Words.nothingToResume
    case .turnIs(let id, let state):
      Words.turnIs(record.fullPhrase(of: id), state: state.label, remedy: state.remedy)
    case .phaseIs(let phase): phase.sentence
    case .closingWithTurn(let id):
      Words.closingWithTurn(record.fullPhrase(of: id), state: record.stateLabel(of: id))
    case .stale(let seq, let author, let asker):
      record.stalePhrase(seq, by: author, asker: asker)
    case .actTaken(let seq): record.actTakenPhrase(seq)
    case .nothingToUndo(let person): Words.nothingToUndo(by: person)
    case .nothingToRedo(let person): Words.nothingToRedo(by: person)
    case .unknownEvent(let seq): Words.unknownEvent(seq, last: record.head)
    case .creationStands: Words.creationStands
    case .repairStands(let seq): Words.repairStands(seq)
    case .alreadyUndone(let seq, let undo): record.alreadyUndonePhrase(seq, by: undo)
    case .dependants(let numbers): record.dependantsPhrase(numbers)
    }
  }
}

extension TurnState {
  /// What to do about a turn in which this state stands in the way.
  fileprivate var remedy: Phrase {
    switch self {
    case .waiting, .deferred: Words.remedyListed
    case .called, .speaking, .paused: Words.remedyOnFloor
    case .finished: Words.remedyFinished
    case .withdrawn: Words.remedyWithdrawn
    case .notReached: Words.remedyNotReached
    }
  }
}

extension Phase {
  fileprivate var sentence: Phrase {
    switch self {
    case .planned: Words.phaseIsPlanned
    case .open: Words.phaseIsOpen
    case .onBreak: Words.phaseIsBreak
    case .closed: Words.phaseIsClosed
    }
  }
}

extension Record {
  /// How many dependants are told by content; the rest are only counted.
  private static var dependantsTold: Int { 5 }

  fileprivate func stateLabel(of id: TurnID) -> Phrase {
    meeting.turns[id].map { meeting.state(of: $0).label } ?? Phrase(same: "?")
  }

  fileprivate var listedSites: Phrase {
    var seen: Set<SiteID> = []
    let sites = meeting.listedTurns.map(\.registration.site).filter { seen.insert($0).inserted }
    return sites.map { label(of: $0) }.joined(by: ", ")
  }

  fileprivate func stalePhrase(_ seq: Int, by author: String, asker: String) -> Phrase {
    guard let entry = entry(seq) else {
      return Words.stale(Phrase(same: "?"), by: author, asker: asker, at: "?", seq: seq)
    }
    return Words.stale(
      entry.act.phrase(in: self), by: author, asker: asker, at: clockText(of: entry.at), seq: seq)
  }

  fileprivate func actTakenPhrase(_ seq: Int) -> Phrase {
    let entry = entry(seq)
    return Words.actTaken(
      entry?.id ?? "?", numberedPhrase(of: seq), by: entry?.by ?? "?",
      at: entry.map { clockText(of: $0.at) } ?? "?")
  }

  fileprivate func alreadyUndonePhrase(_ seq: Int, by undo: Int) -> Phrase {
    guard let entry = entry(undo) else {
      return Words.alreadyUndone(numberedPhrase(of: seq), by: "?", at: "?", seq: undo)
    }
    return Words.alreadyUndone(
      numberedPhrase(of: seq), by: entry.by, at: clockText(of: entry.at), seq: undo)
  }

  fileprivate func dependantsPhrase(_ numbers: [Int]) -> Phrase {
    let told = numbers.prefix(Self.dependantsTold).map { numberedPhrase(of: $0) }
    return Words.dependants(told.joined(by: ", "), others: numbers.count - told.count)
  }
}
