// Owns the act by which the speaker of a turn is named.

package import Words

/// The speaker of a turn was named.
package struct SpeakerNamed: PlainAct {
  /// The turn.
  package var turn: TurnID
  /// Who speaks.
  package var person: PersonID

  /// Names the speaker of a turn.
  package init(_ turn: TurnID, _ person: PersonID) {
    self.turn = turn
    self.person = person
  }

  package init() { self.init(TurnID(""), PersonID("")) }

  package static let word: StaticString = "speakerNamed"

  package static let right = Right.list

  package var subjects: [Subject] { [.turn(turn)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard let known = meeting.turns[turn] else { return .unknownTurn(turn) }
    return meeting.refusal(ofPeople: [person], at: known.registration.site)
  }

  package func stands(in meeting: Meeting) -> Bool {
    meeting.turns[turn]?.registration.person == person
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.withTurn(turn) {
      $0.registration.person = person
      $0.registration.speaker = nil
    }
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Người phát biểu của ", en: "Speaker of ") + record.phrase(of: turn) + ": "
      + record.speakerName(person, of: turn)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
    try pass.key("person", &person)
  }
}
