// Owns what can happen in a meeting. An event is a fact: it was decided, and is replayed without
// being decided again.

/// Something that happened: the content of a line of the record.
package enum Event: Hashable, Sendable {
  /// The meeting was created from a plan; line 0.
  // Kept apart in memory, or every event of a long record would be as large as a plan.
  indirect case meetingCreated(Plan)
  /// A site answered the roll call, or was called and did not.
  case siteMarked(SiteID, SiteAnswer)
  /// People of a site were marked in one act.
  case peopleMarked(SiteID, [PersonID], PersonMark, reason: String?)
  /// A substitute was named.
  case substituteNamed(SiteID, Substitute)
  /// A site's line changed.
  case linkChanged(SiteID, Link)
  /// A roll-call round was opened.
  case roundStarted(name: String?)
  /// The roll-call round was finished.
  case roundFinished
  /// A turn was registered at the end of the list.
  case turnRegistered(TurnID, Registration)
  /// A turn was invited to the floor.
  case turnCalled(TurnID)
  /// A turn began to speak.
  case turnStarted(TurnID)
  /// The speaking turn was paused.
  case turnPaused(TurnID)
  /// A paused, deferred or finished turn speaks on, with its used time kept.
  case turnResumed(TurnID)
  /// The turn on the floor ended.
  case turnEnded(TurnID)
  /// The turn on the floor went back to the head of the list, with its used time kept.
  case turnDeferred(TurnID)
  /// A turn was taken back.
  case turnWithdrawn(TurnID)
  /// Seconds were added to a turn's limit (or taken off, negative).
  case turnExtended(TurnID, seconds: Int)
  /// A listed turn was moved to a place in the list, from 1.
  case turnMoved(TurnID, place: Int)
  /// The speaker of a turn was named.
  case speakerNamed(TurnID, PersonID)
  /// An agenda item began.
  case itemStarted(ItemID)
  /// An agenda item ended.
  case itemEnded(ItemID)
  /// The meeting was opened, went on a break, went on or was closed.
  case phaseChanged(PhaseChange)
  /// An earlier event was undone, or an undo was: the meeting is as if it had not happened.
  case undone(seq: Int, reason: String?)
  /// The record was repaired: so many good lines were copied to a new file; the old one, with so
  /// many bytes that are not in the new one, was set aside whole under a name.
  case repaired(lines: Int, leftBytes: Int, file: String)
}

/// Where the meeting stands.
package enum Phase: String, CaseIterable, Sendable {
  case planned, open
  case onBreak = "break"
  case closed
}

/// A step from one phase to another.
package enum PhaseChange: Hashable, Sendable {
  /// The meeting was opened.
  case opened
  /// It went on a break; the turn on the floor is paused.
  case broke
  /// It went on after a break.
  case resumed
  /// It was closed, ending the turn on the floor where one is named.
  case closed(ending: TurnID?)
}

/// A line of the record as the model sees it.
package struct Entry: Hashable, Sendable {
  /// The number of the line, dense from 0.
  package var seq: Int
  /// The id of the command that made it, chosen before the first try.
  package var id: String
  /// When it was recorded.
  package var at: Moment
  /// Who did it.
  package var by: String
  /// What happened.
  package var event: Event

  /// Makes an entry of its parts.
  package init(seq: Int, id: String, at: Moment, by: String, event: Event) {
    self.seq = seq
    self.id = id
    self.at = at
    self.by = by
    self.event = event
  }
}
