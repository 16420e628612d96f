// Owns the act by which an earlier one is undone, and how undo and redo are asked for. Which acts
// stand is the record's business (Undos).

package import Words

/// An earlier act was undone, or an undo was: the meeting is as if it had not happened.
package struct Undone: Act {
  /// The number of the line that is struck out.
  package var seq: Int
  /// Why, as told.
  package var reason: String?

  /// Strikes a line out.
  package init(seq: Int, reason: String? = nil) {
    self.seq = seq
    self.reason = reason
  }

  package init() { self.init(seq: 0) }

  package static let word: StaticString = "undone"

  package static let right = Right.phases

  package var subjects: [Subject] { [] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // The record replays the rest without what is undone.
  }

  package func phrase(in record: Record) -> Phrase {
    let root = record.origin(of: seq)
    let number = root.entry?.seq ?? seq
    let what = record.undoablePhrase(of: number)
    let name =
      root.undos.isMultiple(of: 2)
      ? Phrase(vi: "Hoàn tác #\(number): ", en: "Undid #\(number): ")
      : Phrase(vi: "Làm lại #\(number): ", en: "Redid #\(number): ")
    guard let reason else { return name + what }
    return name + what + " (" + Words.reason(reason) + ")"
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.number("seq", &seq, in: 1...Int.max)
    try pass.text("reason", &reason)
  }
}

/// Asks to undo an act.
package struct Undo: Request {
  /// The number of its line; nil for the last act of the same person not yet undone.
  package var seq: Int?
  /// Why.
  package var reason: String?

  /// Asks to undo an act.
  package init(seq: Int? = nil, reason: String? = nil) {
    self.seq = seq
    self.reason = reason
  }

  package var right: Right? { nil }

  package var needsHistory: Bool { true }

  package func subjects(in meeting: Meeting) -> [Subject] { [] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    guard let target = seq ?? record.lastAct(by: order.by) else {
      throw .nothingToUndo(by: order.by)
    }
    // Two desks under one name: the second key press would undo an act that was not on its screen.
    if seq == nil, let seen = order.seen, target > seen {
      throw .stale(seq: target, by: order.by, asker: order.by)
    }
    guard let entry = record.entry(target) else { throw .unknownEvent(target) }
    if entry.isOfCreation { throw .creationStands }
    if entry.act is Repaired { throw .repairStands(target) }
    try order.check(type(of: record.originalAct(of: entry)).right)
    if let undo = record.undo(of: target) { throw .alreadyUndone(target, by: undo) }
    let dependants = record.dependants(of: target)
    guard dependants.isEmpty else { throw .dependants(dependants) }
    return Undone(seq: target, reason: reason)
  }
}

/// Asks to take back the last undo of the same person.
package struct Redo: Request {
  /// Asks for it.
  package init() {}

  package var right: Right? { nil }

  package var needsHistory: Bool { true }

  package func subjects(in meeting: Meeting) -> [Subject] { [] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    if let undo = record.lastUndo(by: order.by) {
      return try Undo(seq: undo).act(in: record, for: order)
    }
    throw .nothingToRedo(by: order.by)
  }
}
