// Owns the act by which the meeting opens, breaks, goes on and closes, and how the close is asked for.

package import Words

/// A step from one phase to another, as the command line has it.
package enum PhaseStep: String, CaseIterable, Sendable {
  /// The meeting was opened.
  case open
  /// It went on a break; the turn on the floor is paused.
  case takeBreak = "break"
  /// It went on after a break.
  case resume
  /// It was closed.
  case close
}

/// The meeting was opened, went on a break, went on or was closed.
package struct PhaseChanged: PlainAct {
  /// The step.
  package var step: PhaseStep
  /// The turn on the floor that the close ended.
  package var ending: TurnID?

  /// Takes a step.
  package init(_ step: PhaseStep, ending: TurnID? = nil) {
    self.step = step
    self.ending = ending
  }

  package init() { self.init(.open) }

  package static let word: StaticString = "phaseChanged"

  package static let right = Right.phases

  package var subjects: [Subject] { [.phase, .floor] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    let phase = meeting.phase
    switch step {
    case .open: return phase == .planned ? nil : .phaseIs(phase)
    case .takeBreak: return phase == .open ? nil : .phaseIs(phase)
    case .resume: return phase == .onBreak ? nil : .phaseIs(phase)
    case .close:
      guard phase == .open || phase == .onBreak else { return .phaseIs(phase) }
      if let ending, ending != meeting.floor { return .notOnFloor(ending) }
      return ending == nil ? meeting.floor.map { .closingWithTurn($0) } : nil
    }
  }

  package func stands(in meeting: Meeting) -> Bool {
    switch step {
    case .open, .resume: meeting.phase == .open
    case .takeBreak: meeting.phase == .onBreak
    case .close: meeting.phase == .closed
    }
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    switch step {
    case .open:
      meeting.phase = .open
      meeting.openedAt = moment
    case .takeBreak:
      meeting.phase = .onBreak
      if let turn = meeting.floorTurn, turn.state == .speaking {
        TurnPaused(turn.id).apply(to: &meeting, at: moment)
      }
    case .resume:
      meeting.phase = .open
    case .close:
      if let ending { TurnEnded(ending).apply(to: &meeting, at: moment) }
      meeting.phase = .closed
      meeting.closedAt = moment
    }
  }

  package func phrase(in record: Record) -> Phrase {
    switch step {
    case .open: return Phrase(vi: "Khai mạc hội nghị", en: "Meeting opened")
    case .takeBreak: return Phrase(vi: "Hội nghị nghỉ giải lao", en: "Meeting went on a break")
    case .resume: return Phrase(vi: "Hội nghị tiếp tục sau giải lao", en: "Meeting resumed")
    case .close:
      let base = Phrase(vi: "Bế mạc hội nghị", en: "Meeting closed")
      guard let ending else { return base }
      return base + Phrase(vi: ", kết thúc ", en: ", ending ") + record.phrase(of: ending)
    }
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.word("step", &step)
    if step == .close { try pass.key("ending", &ending) }
  }
}

/// Asks to close the meeting.
package struct CloseMeeting: Request {
  /// Whether the turn on the floor is ended with it; a close over a turn is refused otherwise.
  package var isEndingTurn: Bool

  /// Asks to close the meeting.
  package init(endingTurn isEndingTurn: Bool) {
    self.isEndingTurn = isEndingTurn
  }

  package var right: Right? { PhaseChanged.right }

  package func subjects(in meeting: Meeting) -> [Subject] { [.phase, .floor] }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    let close = PhaseChanged(.close, ending: isEndingTurn ? record.meeting.floor : nil)
    return close.stands(in: record.meeting) ? nil : close
  }
}
