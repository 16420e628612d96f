// Owns the act by which a plan goes on that is too large for line 0.

import StrictJSON
package import Words

/// A part of the plan that line 0 began: it belongs to the creation, with which it stands or falls.
package struct PlanContinued: Act {
  /// Which part it is, from 1.
  package var part: Int
  /// How many parts there are.
  package var parts: Int
  /// What it holds; nil only before it is read.
  package var content: PlanPart?

  /// Goes on with a plan.
  package init(_ content: PlanPart, part: Int, of parts: Int) {
    self.content = content
    self.part = part
    self.parts = parts
  }

  package init() {
    part = 0
    parts = 0
  }

  package static let word: StaticString = "planContinued"

  package static let right = Right.phases

  package var subjects: [Subject] { [] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // The record begins with the whole plan: nothing is left to change.
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(
      vi: "Phần \(part)/\(parts) tiếp theo của kế hoạch",
      en: "Part \(part) of \(parts) of the rest of the plan")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.number("part", &part, in: 1...RecordLimits.parts)
    try pass.number("of", &parts, in: 1...RecordLimits.parts)
    try pass.value("plan", &content, quick: { PlanScanner.part(&$0) }) {
      node throws(JSONError) in try PlanPart(json: node)
    }
  }
}
