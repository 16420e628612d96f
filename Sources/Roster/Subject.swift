// Owns what a command or an event touches, so that a desk's command is refused when just that was
// changed after it was seen: two people who mark different people never stand in each other's way.

/// A thing that a command changes.
package enum Subject: Hashable, Sendable {
  /// A site's own answer.
  case site(SiteID)
  /// A person's mark.
  case person(PersonID)
  /// A site's line.
  case link(SiteID)
  /// The roll-call rounds.
  case rounds
  /// The turns registered for a site.
  case list(SiteID)
  /// A turn.
  case turn(TurnID)
  /// Who holds the floor.
  case floor
  /// The phase of the meeting.
  case phase
  /// An agenda item.
  case item(ItemID)
}

extension Event {
  /// What the event touches; for an undo, nothing of its own.
  package var subjects: [Subject] {
    switch self {
    case .meetingCreated, .undone, .repaired: []
    case .siteMarked(let site, _): [.site(site)]
    case .peopleMarked(_, let people, _, _): people.map { .person($0) }
    case .substituteNamed(_, let substitute): substitute.subjects
    case .linkChanged(let site, _): [.link(site)]
    case .roundStarted, .roundFinished: [.rounds]
    case .turnRegistered(let id, let registration): [.turn(id), .list(registration.site)]
    case .turnExtended(let id, _), .turnMoved(let id, _), .speakerNamed(let id, _): [.turn(id)]
    case .turnCalled(let id), .turnStarted(let id), .turnPaused(let id), .turnResumed(let id),
      .turnEnded(let id), .turnDeferred(let id), .turnWithdrawn(let id):
      [.turn(id), .floor]
    case .itemStarted(let id), .itemEnded(let id): [.item(id)]
    case .phaseChanged: [.phase, .floor]
    }
  }
}

extension Substitute {
  /// The person whose standing it changes.
  var subjects: [Subject] { replacing.map { [.person($0)] } ?? [] }
}

extension Command {
  /// The right needed for it; nil for undo and redo, which need that of the event undone.
  package var right: Right? {
    switch self {
    case .markSite, .markPeople, .nameSubstitute, .startRound, .finishRound: .attendance
    case .setLink: .links
    case .registerTurn, .withdrawTurn, .moveTurn, .nameSpeaker: .list
    case .callTurn, .startTurn, .pauseTurn, .resumeTurn, .endTurn, .deferTurn, .extendTurn: .floor
    case .startItem, .endItem, .open, .takeBreak, .resumeMeeting, .close: .phases
    case .undo, .redo: nil
    }
  }
}

extension Event {
  /// The right needed to undo it.
  package var right: Right {
    switch self {
    case .meetingCreated, .phaseChanged, .itemStarted, .itemEnded, .undone, .repaired: .phases
    case .siteMarked, .peopleMarked, .substituteNamed, .roundStarted, .roundFinished: .attendance
    case .linkChanged: .links
    case .turnRegistered, .turnWithdrawn, .turnMoved, .speakerNamed: .list
    case .turnCalled, .turnStarted, .turnPaused, .turnResumed, .turnEnded, .turnDeferred,
      .turnExtended:
      .floor
    }
  }
}
