// Owns why a command is refused. A refusal is a value; its sentence comes from Words.

/// Why a command was refused; nothing was written.
package enum Refusal: Error, Hashable, Sendable {
  /// No site has this key.
  case unknownSite(String)
  /// The site has left the meeting.
  case siteClosed(SiteID)
  /// The person has left the roster.
  case personClosed(PersonID, at: SiteID)
  /// The key is taken.
  case keyTaken(String)
  /// The hall cannot leave the meeting.
  case hallStays
  /// The site has no person of this key.
  case unknownPerson(PersonID, at: SiteID)
  /// No turn has this key.
  case unknownTurn(TurnID)
  /// No agenda item has this key.
  case unknownItem(ItemID)
  /// The hall has no line of its own.
  case hallHasNoLink
  /// A head-count was given for a site that is not here.
  case headcountOfAbsentSite(SiteID, SiteMark)
  /// A site was marked as here with nobody there.
  case nobodyPresent(SiteID)
  /// The time told is still to come.
  case toldInFuture(CivilTime, now: CivilTime)
  /// The time told lies before the record began.
  case toldBeforeRecord(CivilTime, began: CivilTime)
  /// A number is out of its range.
  case outOfRange(Int, allowed: ClosedRange<Int>)
  /// Nobody was named.
  case nobodyNamed
  /// The floor is held by another turn.
  case floorHeld(TurnID)
  /// No turn holds the floor.
  case floorEmpty
  /// The turn does not hold the floor.
  case notOnFloor(TurnID)
  /// The list has no turn.
  case listEmpty
  /// Every listed turn's line is lost.
  case nothingReady
  /// There is no paused turn and no deferred one that is ready.
  case nothingToResume
  /// The turn is in a state in which this cannot be done.
  case turnIs(TurnID, TurnState)
  /// The meeting is in a phase in which this cannot be done.
  case phaseIs(Phase)
  /// A turn holds the floor, so the meeting cannot be closed.
  case closingWithTurn(TurnID)
  /// No roll-call round is running.
  case noRoundRunning
  /// The agenda item is not running, or has run.
  case itemState(ItemID)
  /// The role may not do this.
  case roleMayNot(Role, Right)
  /// What the command touches was changed after it was seen, by the entry of this number.
  case stale(seq: Int, by: String, asker: String)
  /// The id of the act is that of another act, the entry of this number.
  case actTaken(seq: Int)
  /// The person has no act that could be undone.
  case nothingToUndo(by: String)
  /// The person has no undo that could be taken back.
  case nothingToRedo(by: String)
  /// No event has this number.
  case unknownEvent(Int)
  /// The creation of the meeting cannot be undone.
  case creationStands
  /// A repair of the record, the entry of this number, cannot be undone.
  case repairStands(Int)
  /// The event is undone already, by the entry of this number.
  case alreadyUndone(Int, by: Int)
  /// Later events depend on it, by number.
  case dependants([Int])
}
