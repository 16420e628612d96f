// Owns which site plays which part in a rehearsal.

import Roster

/// The parts of a rehearsal, drawn by lot among the sites without real people.
struct RehearsalCast {
  let sites: [Site]
  let topics: [Topic]
  let late: [Site]
  let excused: [Site]
  let unexcused: [Site]
  let noAnswer: [Site]
  /// The last of the roll call: not called yet.
  let notCalled: [Site]
  /// The sites that have a turn, in the order of registration.
  let speakers: [Site]
  let unstable: [Site]
  let noAudio: [Site]
  let onPhone: [Site]
  let goodLinks: [Site]
  /// The sites where a person is absent or late; at the first, a substitute has come.
  let withMarkedPeople: [Site]

  init(of plan: Plan, with dice: inout SplitMix64) {
    sites = plan.sites
    topics = plan.topics
    notCalled = plan.sites.suffix(2)
    let notCalledIDs = Set(notCalled.map(\.id))
    let open = plan.sites.filter { site in
      !site.isHall && !notCalledIDs.contains(site.id) && site.people.allSatisfy(\.isSynthetic)
    }
    var lots = dice.shuffled(open)[...]
    func draw(_ count: Int) -> [Site] {
      let drawn = lots.prefix(count)
      lots = lots.dropFirst(count)
      return Array(drawn)
    }
    late = draw(dice.number(in: 3...5))
    excused = draw(dice.number(in: 2...3))
    unexcused = draw(1)
    noAnswer = draw(1)
    speakers = draw(RehearsalSteps.turns.count)
    unstable = draw(1)
    noAudio = draw(1)
    onPhone = draw(1)
    goodLinks = draw(10)
    withMarkedPeople = draw(4)
  }

  /// The sites that answer "present" when they are called.
  var present: [Site] {
    let others = Set((late + excused + unexcused + noAnswer + notCalled).map(\.id))
    return sites.filter { !others.contains($0.id) }
  }
}
