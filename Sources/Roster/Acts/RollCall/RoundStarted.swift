// Owns the act by which a roll-call round is opened.

package import Words

/// A roll-call round was opened; one that ran is finished by it.
package struct RoundStarted: PlainAct {
  /// Its name, such as "sau giải lao"; nil where none was given.
  package var name: String?

  /// Opens the next round.
  package init(name: String?) {
    self.name = name
  }

  package init() { self.init(name: nil) }

  package static let word: StaticString = "roundStarted"

  package static let right = Right.attendance

  package var subjects: [Subject] { [.rounds] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func stands(in meeting: Meeting) -> Bool { false }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.startRound(name: name, at: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Mở vòng điểm danh mới", en: "New roll-call round")
      + (name.map { ": \($0)" } ?? "")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.text("name", &name)
  }
}
