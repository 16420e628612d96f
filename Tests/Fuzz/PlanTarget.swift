// Owns the fourth target: the input as a plan file and as a roster file of a person's.

import Roster
import StrictJSON
import Words

@testable import Plans

enum PlanTarget {
  static func run(_ input: [UInt8]) {
    let file = InputFile(name: "a\u{1B}.json", bytes: input)
    check { () throws(PlansError) in
      let plan = try Plans.plan(from: file)
      checkReadsBack(plan)
    }
    check { () throws(PlansError) in
      _ = try Plans.roster(from: file)
    }
  }

  /// Runs a reading, whose error must be one clear sentence.
  private static func check(_ read: () throws(PlansError) -> Void) {
    do {
      try read()
    } catch {
      Invariants.check(sentence: error.phrase)
    }
  }

  /// A plan that was accepted must be the one that line 0 gives back, and fit into it.
  private static func checkReadsBack(_ plan: Plan) {
    var writer = JSONWriter()
    writer.value(plan)
    precondition(plan.leastBytes <= RecordLimits.planBytes, "a plan is too large for its record")
    guard plan.creation().count == 1 else { return }
    let again = (try? StrictJSON.parse(writer.bytes)).flatMap { try? Plan(json: $0) }
    precondition(again == plan, "a plan that was read is written as another: \(plan)")
    let place = Place.shared
    place.reset(journal: Seal(plan: writer.bytes).bytes)
    Invariants.checkOpening(place)
  }
}
