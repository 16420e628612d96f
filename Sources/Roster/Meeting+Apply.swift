// Owns the way from an event to the meeting after it. Applying never fails: an event that names
// what is not there, or a number out of its range (an edited record), changes nothing.

extension Meeting {
  /// Applies an event that happened at a moment.
  package mutating func apply(_ event: Event, at moment: Moment) {
    switch event {
    case .meetingCreated, .undone, .repaired: break
    case .siteMarked(let site, let answer): applyMark(site, answer, at: moment)
    case .peopleMarked(let site, let people, let mark, let reason):
      applyPeople(people, at: site, mark, reason: reason, moment: moment)
    case .substituteNamed(let site, let substitute):
      applySubstitute(substitute, at: site)
    case .linkChanged(let site, let link): applyLink(site, link, at: moment)
    case .roundStarted(let name): applyRoundStarted(name: name, at: moment)
    case .roundFinished: applyRoundFinished(at: moment)
    case .turnRegistered(let id, let registration):
      applyRegistration(id, registration, at: moment)
    case .turnCalled(let id): applyCalled(id, at: moment)
    case .turnStarted(let id), .turnResumed(let id): applySpeaking(id, at: moment)
    case .turnPaused(let id): applyPaused(id, at: moment)
    case .turnEnded(let id): applyEnded(id, at: moment)
    case .turnDeferred(let id): applyDeferred(id, at: moment)
    case .turnWithdrawn(let id): applyWithdrawn(id, at: moment)
    case .turnExtended(let id, let seconds): applyExtension(id, seconds: seconds)
    case .turnMoved(let id, let place): applyMove(id, place: place)
    case .speakerNamed(let id, let person): applySpeaker(id, person)
    case .itemStarted(let id): applyItemStarted(id, at: moment)
    case .itemEnded(let id): applyItemEnded(id, at: moment)
    case .phaseChanged(let change): applyPhase(change, at: moment)
    }
  }
}
