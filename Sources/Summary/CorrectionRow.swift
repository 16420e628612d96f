// Owns what the summary calls a correction: what was undone, what was recorded after the close, turns
// that had ended and spoke on, and repairs of the record.

package import Roster
package import Words

/// A correction, with what it corrects.
package struct CorrectionRow: Hashable, Sendable {
  /// What a correction is.
  package enum Kind: String, CaseIterable, Sendable {
    /// An event was undone.
    case undo
    /// The undo of an event was undone.
    case redo
    /// An event was recorded after the close.
    case afterClose = "after-close"
    /// A turn that had ended speaks on.
    case reopened
    /// An answer replaced another one of the same round.
    case replaced
    /// The record was repaired.
    case repair

    /// The words for it.
    package var label: Phrase {
      switch self {
      case .undo: Words.Summary.undo
      case .redo: Words.Summary.redo
      case .afterClose: Words.Summary.afterClose
      case .reopened: Words.Summary.reopened
      case .replaced: Words.Summary.answerReplaced
      case .repair: Words.Summary.repair
      }
    }
  }

  /// What it is.
  package let kind: Kind
  /// The number of the line that makes it.
  package let seq: Int
  /// When it was made.
  package let at: Moment
  /// Who made it.
  package let by: String
  /// The reason told; empty where none was.
  package let reason: String
  /// The event that was undone, or that is the correction itself.
  package let event: Phrase
  /// The entry that was undone or replaced; nil where nothing was.
  package let original: Entry?
  /// What that entry said; nil where the event tells it already.
  package let originalEvent: Phrase?

  /// Returns the corrections of a record, in its order.
  static func rows(of record: Record) -> [CorrectionRow] {
    let close = record.meeting.phase == .closed ? standingClose(of: record) : nil
    var ended: Set<TurnID> = []
    var answers = StandingAnswers()
    return record.entries.compactMap { entry in
      if let undone = entry.undone {
        return row(ofUndo: entry, target: undone.seq, reason: undone.reason, in: record)
      }
      if entry.act is Repaired { return row(.repair, entry, in: record) }
      guard record.undo(of: entry.seq) == nil else { return nil }
      let isReopening = ended.notes(entry.act)
      let replaced = answers.take(entry)
      if let close, entry.seq > close { return row(.afterClose, entry, replaced, in: record) }
      if let replaced { return row(.replaced, entry, replaced, in: record) }
      return isReopening ? row(.reopened, entry, in: record) : nil
    }
  }

  private static func standingClose(of record: Record) -> Int? {
    record.entries.last { entry in
      (entry.act as? PhaseChanged)?.step == .close && record.undo(of: entry.seq) == nil
    }?.seq
  }

  private static func row(
    _ kind: Kind, _ entry: Entry, _ replaced: Entry? = nil, in record: Record
  ) -> CorrectionRow {
    CorrectionRow(
      kind: kind, seq: entry.seq, at: entry.at, by: entry.by, reason: "",
      event: entry.act.phrase(in: record), original: replaced,
      originalEvent: replaced?.act.phrase(in: record))
  }

  private static func row(
    ofUndo entry: Entry, target: Int, reason: String?, in record: Record
  ) -> CorrectionRow {
    let origin = record.origin(of: target)
    let kind = origin.undos.isMultiple(of: 2) ? Kind.undo : .redo
    return CorrectionRow(
      kind: kind, seq: entry.seq, at: entry.at, by: entry.by, reason: reason ?? "",
      event: record.originalAct(of: entry).phrase(in: record), original: origin.entry,
      originalEvent: nil)
  }
}

extension Set where Element == TurnID {
  /// Notes the turns that have ended, and tells whether the act makes one of them speak on.
  fileprivate mutating func notes(_ act: any Act) -> Bool {
    if let resumed = act as? TurnResumed { return remove(resumed.turn) != nil }
    if let ended = (act as? TurnEnded)?.turn ?? (act as? PhaseChanged)?.ending { insert(ended) }
    return false
  }
}
