// Owns the rehearsal of the briefing of 19 April 2024: its plan with made-up head-counts and
// delegates, and the history with which it begins. The same seed and time give the same rehearsal.

package import Roster
import Words

/// A rehearsal: a plan, and what has happened already when it is opened.
package struct Rehearsal: Sendable {
  /// The plan, marked as a rehearsal.
  package let plan: Plan
  /// When the meeting was created, before anything of the history.
  package let createdAt: Moment
  /// What happened, in order; every event was decided by the rules of the meeting.
  package let history: [(at: Moment, by: String, act: any Act)]

  /// Makes the rehearsal of the briefing of 19 April 2024.
  ///
  /// Real people are marked present and nothing else; no turn is theirs.
  ///
  /// - Parameters:
  ///   - seed: What all that is made up depends on.
  ///   - now: The moment before which, within 20 minutes, everything lies; of it only the wall time
  ///     is used, since no machine made these stamps.
  /// - Returns: The rehearsal.
  /// - Throws: `PlansError`.
  package static func make(seed: UInt64, now: Moment) throws(PlansError) -> Rehearsal {
    var dice = SplitMix64(seed: seed)
    let plan = synthesise(try Plans.plan(named: "2024-04-19"), with: &dice)
    var steps = RehearsalSteps(cast: RehearsalCast(of: plan, with: &dice), dice: dice)
    steps.checkLinks()
    steps.callTheRoll()
    steps.markPeople()
    steps.openTheMeeting()
    steps.registerTurns()
    steps.giveTheFloor()
    do {
      return try play(steps.inOrder, of: plan, before: now)
    } catch {
      throw .rehearsal(seed: seed, error)
    }
  }

  /// The length of the history, in milliseconds.
  private static let length: Int64 = 1_200_000

  private static func play(
    _ steps: [RehearsalStep], of plan: Plan, before now: Moment
  ) throws(Refusal) -> Rehearsal {
    let author = Words.rehearsalAuthor.vi
    let createdAt = Moment(wall: now.wall - length, boot: 0, up: 0)
    var record = Record(
      creation: Entry(
        seq: 0, id: "rehearsal-0", at: createdAt, by: author, act: MeetingCreated(plan)),
      plan: plan)
    var history: [(at: Moment, by: String, act: any Act)] = []
    for step in steps {
      let id = "rehearsal-\(record.head + 1)"
      let order = Order(id: id, request: step.request, by: author)
      guard let act = try record.decide(order) else { continue }
      let moment = createdAt.advanced(by: length - step.millisecondsBeforeNow)
      record.append(
        Entry(seq: record.head + 1, id: id, at: moment, by: author, act: act))
      history.append((moment, author, act))
    }
    return Rehearsal(plan: plan, createdAt: createdAt, history: history)
  }

  private static func synthesise(_ real: Plan, with dice: inout SplitMix64) -> Plan {
    var plan = real
    plan.isRehearsal = true
    plan.synthetic = Words.rehearsalSynthetic
    plan.sites = real.sites.map { synthesise($0, with: &dice) }
    return plan
  }

  /// Gives a site a head-count and as many people, behind the real ones.
  private static func synthesise(_ real: Site, with dice: inout SplitMix64) -> Site {
    var site = real
    let expected = dice.number(in: real.isHall ? 24...32 : 7...11)
    site.expected = expected
    site.isSynthetic = true
    for number in 1...(expected - real.people.count) {
      site.people.append(
        Person(
          id: PersonID("\(site.id)-\(number)"), name: Words.rehearsalDelegate(number).vi,
          role: site.people.isEmpty ? .head : .delegate, isSynthetic: true))
    }
    return site
  }
}
