// Owns what can be asked for: by a key, by the palette or by the command line, all alike.

/// Something a person asks for; `Record.decide` answers with an event or a refusal.
package enum Command: Hashable, Sendable {
  /// Marks a site.
  case markSite(SiteID, SiteAnswer)
  /// Marks people of a site in one act.
  case markPeople(SiteID, [PersonID], PersonMark, reason: String?)
  /// Names a substitute at a site.
  case nameSubstitute(SiteID, Substitute)
  /// Sets the state of a site's line.
  case setLink(SiteID, Link)
  /// Opens the next roll-call round.
  case startRound(name: String?)
  /// Finishes the roll-call round.
  case finishRound
  /// Registers a turn; without a limit, the plan's for its kind.
  case registerTurn(
    SiteID, person: PersonID?, kind: TurnKind, topic: String?, limitSeconds: Int?)
  /// Invites a turn; without a key, the first that is ready.
  case callTurn(TurnID?)
  /// Starts a turn; without a key, the called one, else the first that is ready.
  case startTurn(TurnID?)
  /// Pauses the turn on the floor.
  case pauseTurn(TurnID?)
  /// Lets a paused, deferred or finished turn speak on; without a key the paused one, else the
  /// first deferred one that is ready.
  case resumeTurn(TurnID?)
  /// Ends the turn on the floor.
  case endTurn(TurnID?)
  /// Sends the turn on the floor back to the head of the list.
  case deferTurn(TurnID?)
  /// Takes a turn back.
  case withdrawTurn(TurnID)
  /// Adds seconds to a turn's limit; without a key, to the one on the floor.
  case extendTurn(TurnID?, seconds: Int)
  /// Moves a listed turn to a place in the list, from 1.
  case moveTurn(TurnID, place: Int)
  /// Names the speaker of a turn.
  case nameSpeaker(TurnID, PersonID)
  /// Starts an agenda item.
  case startItem(ItemID)
  /// Ends an agenda item.
  case endItem(ItemID)
  /// Opens the meeting.
  case open
  /// Sends the meeting on a break.
  case takeBreak
  /// Goes on after a break.
  case resumeMeeting
  /// Closes the meeting, ending the turn on the floor where asked to.
  case close(endingTurn: Bool)
  /// Undoes an event; without a number, the last act of the same person not yet undone.
  case undo(seq: Int?, reason: String?)
  /// Undoes the last undo of the same person.
  case redo

  /// Whether it can only be decided by a record that has all its entries.
  package var needsHistory: Bool {
    switch self {
    case .undo, .redo: true
    default: false
    }
  }
}

/// A command with who asks for it and what they had seen.
package struct Order: Hashable, Sendable {
  /// The id of the act, chosen before the first try, so that a retry is recognised.
  package var id: String
  /// What is asked for.
  package var command: Command
  /// Who asks.
  package var by: String
  /// The role they act in; nil has every right.
  package var role: Role?
  /// The number of the last line they had seen; nil decides as things stand (a command line).
  package var seen: Int?
  /// The numbers of lines that were on the screen too short a time to have been read.
  package var unread: [Int]

  /// Makes an order.
  package init(
    id: String, command: Command, by: String, role: Role? = nil, seen: Int? = nil,
    unread: [Int] = []
  ) {
    self.id = id
    self.command = command
    self.by = by
    self.role = role
    self.seen = seen
    self.unread = unread
  }
}

/// What a person works as.
package enum Role: String, CaseIterable, Sendable {
  /// Attendance, links and the list.
  case secretariat
  /// The floor, the list and the phases.
  case moderator
  /// Nothing but looking.
  case observer
}

/// A kind of thing that a role may change.
package enum Right: String, CaseIterable, Sendable {
  case attendance, links, list, floor, phases
}

extension Role {
  /// The rights of the role.
  package var rights: Set<Right> {
    switch self {
    case .secretariat: [.attendance, .links, .list]
    case .moderator: [.floor, .list, .phases]
    case .observer: []
    }
  }
}
