// Owns the way from a command to an event, and the rules that every event must keep. Undo and redo
// are the record's: they need the events, not the meeting.

extension Meeting {
  /// Decides a command as things stand.
  ///
  /// - Parameters:
  ///   - command: What is asked for; undo and redo are decided by `Record`.
  ///   - nextTurn: The key that a registration would get.
  /// - Returns: The event to record; nil where the command changes nothing.
  /// - Throws: `Refusal`, the reason why it cannot be done.
  package func decide(_ command: Command, nextTurn: TurnID) throws(Refusal) -> Event? {
    guard let event = try propose(command, nextTurn: nextTurn) else { return nil }
    if let refusal = admits(event) { throw refusal }
    return event
  }

  private func propose(_ command: Command, nextTurn: TurnID) throws(Refusal) -> Event? {
    switch command {
    case .markSite(let site, let answer): try decideMark(site, answer)
    case .markPeople(let site, let people, let mark, let reason):
      try decidePeople(people, at: site, mark, reason: reason)
    case .nameSubstitute(let site, let substitute):
      status(of: site).substitutes.contains(substitute)
        ? nil : .substituteNamed(site, substitute)
    case .setLink(let site, let link):
      status(of: site).link == link && admitsLink(site) == nil ? nil : .linkChanged(site, link)
    case .startRound(let name): .roundStarted(name: name)
    case .finishRound: rollCallState == .finished ? nil : .roundFinished
    case .registerTurn(let site, let person, let kind, let topic, let limit):
      .turnRegistered(
        nextTurn,
        Registration(
          site: site, person: person, kind: kind, topic: topic,
          limit: limit ?? plan.limit(for: kind)))
    case .callTurn(let id): try decideCall(id)
    case .startTurn(let id): try decideStart(id)
    case .pauseTurn(let id): try decidePause(id)
    case .resumeTurn(let id): try decideResume(id)
    case .endTurn(let id): .turnEnded(try turnOnFloor(id).id)
    case .deferTurn(let id): .turnDeferred(try turnOnFloor(id).id)
    case .withdrawTurn(let id): turns[id]?.state == .withdrawn ? nil : .turnWithdrawn(id)
    case .extendTurn(let id, let seconds):
      seconds == 0 ? nil : .turnExtended(try turnToExtend(id), seconds: seconds)
    case .moveTurn(let id, let place): try decideMove(id, place: place)
    case .nameSpeaker(let id, let person):
      turns[id]?.registration.person == person ? nil : .speakerNamed(id, person)
    case .startItem(let id): .itemStarted(id)
    case .endItem(let id): .itemEnded(id)
    case .open: try decideOpen()
    case .takeBreak: try decideBreak()
    case .resumeMeeting: try decideResumeMeeting()
    case .close(let endingTurn): try decideClose(endingTurn: endingTurn)
    case .undo, .redo: nil
    }
  }

  /// Returns why an event cannot happen as things stand; nil where it can.
  ///
  /// Replay asks the same question to find what depends on an event that is to be undone.
  package func admits(_ event: Event) -> Refusal? {
    switch event {
    case .meetingCreated, .roundStarted, .undone, .repaired: nil
    case .siteMarked(let site, let answer): admitsMark(site, answer)
    case .peopleMarked(let site, let people, _, _): admitsPeople(people, at: site)
    case .substituteNamed(let site, let substitute): admitsSubstitute(substitute, at: site)
    case .linkChanged(let site, _): admitsLink(site)
    case .roundFinished: rollCallState == .running ? nil : .noRoundRunning
    case .turnRegistered(let id, let registration): admitsRegistration(id, registration)
    case .turnCalled(let id): admitsComing(id, from: [.waiting, .deferred])
    case .turnStarted(let id): admitsComing(id, from: [.waiting, .deferred, .called])
    case .turnResumed(let id): admitsComing(id, from: [.paused, .deferred, .finished])
    case .turnPaused(let id): admitsOnFloor(id, in: [.speaking])
    case .turnEnded(let id): admitsOnFloor(id, in: [.speaking, .paused])
    case .turnDeferred(let id): admitsOnFloor(id, in: [.called, .speaking, .paused])
    case .turnWithdrawn(let id): admitsWithdrawal(id)
    case .turnExtended(let id, let seconds): admitsExtension(id, seconds: seconds)
    case .turnMoved(let id, _): admitsMove(id)
    case .speakerNamed(let id, let person): admitsSpeaker(id, person)
    case .itemStarted(let id): admitsItem(id, starting: true)
    case .itemEnded(let id): admitsItem(id, starting: false)
    case .phaseChanged(let change): admitsPhase(change)
    }
  }
}
