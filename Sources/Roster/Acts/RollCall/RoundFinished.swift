// Owns the act by which the roll-call round is finished.

package import Words

/// The roll-call round was finished.
package struct RoundFinished: PlainAct {
  /// Finishes the round.
  package init() {}

  package static let word: StaticString = "roundFinished"

  package static let right = Right.attendance

  package var subjects: [Subject] { [.rounds] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    meeting.rollCallState == .running ? nil : .noRoundRunning
  }

  package func stands(in meeting: Meeting) -> Bool { meeting.rollCallState == .finished }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.finishRound(at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Kết thúc vòng điểm danh", en: "Roll-call round finished")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {}
}
