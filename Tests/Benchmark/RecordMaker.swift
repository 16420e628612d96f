// Owns the record that is measured: a meeting of 53 sites with as many events as asked for, each of
// which the rules admit, written by the product's own line codec.

import Journal
import Plans
import Roster
import Words

/// Draws the events of a long meeting; the same for a number of events on every machine.
struct RecordMaker {
  private var dice: UInt64 = 0x0019_0420_24
  private let plan: Plan
  private var turns = 0
  private var steps: [any Act] = []
  private var wall: Int64
  private var lastMark: Int?

  init() throws {
    var plan = try Plans.plan(named: "2024-04-19")
    plan.isRehearsal = true
    for index in plan.sites.indices {
      let site = plan.sites[index].id.rawValue
      plan.sites[index].people += (1...8).map { number in
        Person(id: PersonID("\(site)-\(number)"), name: "Đại biểu \(number)")
      }
    }
    self.plan = plan
    wall = plan.starts.wall
  }

  /// Creates the record in a directory that is not there yet.
  mutating func make(events: Int, at path: String) throws {
    var history: [(at: Moment, by: String, act: any Act)] = []
    history.reserveCapacity(events)
    for seq in 1..<max(2, events) {
      wall += Int64(number(40...400))
      let by = number(0...3) == 0 ? "dieu-hanh" : "Nguyễn Thị Thư Ký"
      history.append((Moment(wall: wall, boot: 0, up: wall), by, next(seq)))
    }
    _ = try Journal.create(at: path, plan: plan, by: "thu-ky", history: history)
  }

  private mutating func next(_ seq: Int) -> any Act {
    if seq == 1 { return PhaseChanged(.open) }
    if let mark = lastMark, number(0...999) == 0 {
      lastMark = nil
      return Undone(seq: mark, reason: "Nhầm điểm cầu")
    }
    lastMark = nil
    switch number(0...99) {
    case 0..<55:
      lastMark = seq
      return SiteMarked(site(), answer())
    case 55..<70: return LinkChanged(site(), number(0...3) == 0 ? .unstable : .good)
    case 70..<84: return peopleMarked()
    case 84: return RoundStarted(name: nil)
    default: return turnStep()
    }
  }

  private mutating func answer() -> SiteAnswer {
    switch number(0...9) {
    case 0: SiteAnswer(.excused, reason: "Mưa lũ, đường sạt lở, đại biểu không đến được")
    case 1: SiteAnswer(.noAnswer)
    case 2: SiteAnswer(.late, present: number(1...20), reason: "Mất điện đến 8 giờ 20")
    default: SiteAnswer(.present, present: number(1...20))
    }
  }

  private mutating func peopleMarked() -> any Act {
    let site = plan.sites[number(1...52)]
    let people = site.people.suffix(number(1...3)).map(\.id)
    return PeopleMarked(site.id, people, number(0...4) == 0 ? .late : .present, reason: nil)
  }

  /// The life of one turn after another, step by step.
  private mutating func turnStep() -> any Act {
    if steps.isEmpty {
      turns += 1
      let turn = TurnID(number: turns)
      let registration = Registration(
        site: site(), kind: .paper, topic: "Ứng dụng công nghệ thông tin", limit: 420)
      steps = [
        TurnEnded(turn), TurnResumed(turn), TurnPaused(turn),
        TurnExtended(turn, seconds: 60), TurnStarted(turn), TurnCalled(turn),
        TurnRegistered(turn, registration),
      ]
    }
    return steps.removeLast()
  }

  private mutating func site() -> SiteID { plan.sites[number(1...52)].id }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((dice >> 33) % UInt64(range.count))
  }
}
