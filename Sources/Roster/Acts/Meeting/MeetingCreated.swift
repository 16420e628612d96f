// Owns the act by which a meeting is created: line 0 of every record.

import StrictJSON
package import Words

/// The meeting was created from a plan.
package struct MeetingCreated: Act {
  /// The plan; nil only before it is read.
  package var plan: Plan?

  /// Creates a meeting from a plan.
  package init(_ plan: Plan) {
    self.plan = plan
  }

  package init() {}

  package static let word: StaticString = "meetingCreated"

  package static let right = Right.phases

  package var subjects: [Subject] { [] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // The record begins with the plan: nothing is left to change.
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Lập hội nghị: ", en: "Meeting created: ") + (plan ?? record.plan).titleLine
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    var format = RecordLimits.format
    try pass.number("format", &format, in: RecordLimits.format...RecordLimits.format)
    try pass.value("plan", &plan) { node throws(JSONError) in try Plan(json: node) }
  }
}
