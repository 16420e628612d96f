// Owns what the moderator's actions ask for. Every order names its turn, so that it acts on the one
// that was on the screen.

import Roster
import Words

extension DeskState {
  /// The selected listed turn.
  var selectedTurn: Turn? {
    turn.flatMap { meeting.turns[$0] }
  }

  mutating func askRegistration() -> Effect? {
    let isOnSitePage = screen == .site && person != nil
    ask(RegistrationDialog(site: site, person: isOnSitePage ? selectedPerson?.id : nil))
    return nil
  }

  func comeToFloor(_ request: (TurnID?) -> any Request) -> Effect? {
    .perform(request(meeting.floor ?? meeting.firstReady?.id), seen: seen)
  }

  func onFloor(_ request: (TurnID?) -> any Request) -> Effect? {
    .perform(request(meeting.floor), seen: seen)
  }

  mutating func onSelectedTurn(_ request: (TurnID) -> any Request) -> Effect? {
    guard let turn, meeting.queue.contains(turn) else {
      warn(DeskWords.noTurnSelected)
      return nil
    }
    return .perform(request(turn), seen: seen)
  }

  mutating func moveSelectedTurn(by step: Int) -> Effect? {
    guard let turn, let index = meeting.queue.firstIndex(of: turn) else {
      warn(DeskWords.noTurnSelected)
      return nil
    }
    let place = index + 1 + step
    guard (1...meeting.queue.count).contains(place) else { return nil }
    return .perform(MoveTurn(turn, place: place), seen: seen)
  }

  mutating func reopenLastTurn() -> Effect? {
    guard let last = meeting.lastFinished else {
      warn(DeskWords.noFinishedTurn)
      return nil
    }
    return .perform(ResumeTurn(last.id), seen: seen)
  }
}

extension Meeting {
  /// The turns that have spoken and left the floor for good, the last first.
  var finishedTurns: [Turn] {
    allTurns.filter { $0.state == .finished }
      .sorted { ($0.leftAt?.wall ?? 0) > ($1.leftAt?.wall ?? 0) }
  }

  /// The turn that ended last; it stays in view until the next one starts.
  var lastFinished: Turn? { finishedTurns.first }
}
