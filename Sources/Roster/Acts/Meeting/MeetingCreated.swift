// Owns the act by which a meeting is created: line 0 of every record.

import StrictJSON
package import Words

/// The meeting was created from a plan, of which parts may follow (`PlanContinued`).
package struct MeetingCreated: Act {
  /// The plan, or as much of it as a line holds; nil only before it is read.
  package var plan: Plan?
  /// How many parts of the plan follow; nil where this is all of it.
  package var parts: Int?

  /// Creates a meeting from a plan, or from the beginning of one of which so many parts follow.
  package init(_ plan: Plan, parts: Int? = nil) {
    self.plan = plan
    self.parts = parts
  }

  package init() {}

  package static let word: StaticString = "meetingCreated"

  package static let right = Right.phases

  package var subjects: [Subject] { [] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // The record begins with the whole plan: nothing is left to change.
  }

  package func phrase(in record: Record) -> Phrase {
    let name = Phrase(vi: "Lập hội nghị: ", en: "Meeting created: ")
    guard parts != nil else { return name + (plan ?? record.plan).titleLine }
    // The lines after it are not told one by one, so what they hold is told here.
    let sites = record.plan.sites
    let people = sites.reduce(0) { $0 + $1.people.count }
    return name + record.plan.titleLine
      + Phrase(
        vi: ", \(sites.count) điểm cầu, \(people) đại biểu",
        en: ", \(sites.count) sites, \(people) delegates")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    // An older program must not take the beginning of a plan for the whole of it.
    var format = parts == nil ? RecordLimits.format : RecordLimits.formatInParts
    try pass.number("format", &format, in: RecordLimits.format...RecordLimits.formatInParts)
    try pass.number("parts", &parts, in: 1...RecordLimits.parts)
    let isWhole = parts == nil
    try pass.value("plan", &plan, quick: { _ in nil }) { node throws(JSONError) in
      guard isWhole == (format == RecordLimits.format) else {
        throw node.refused("", needs: .writtenForm)
      }
      return isWhole ? try Plan(json: node) : try Plan(beginning: node)
    }
  }
}
