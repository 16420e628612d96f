// Owns the proof that a rehearsal is admissible, marked as one, and kind to real people.

import Plans
import Roster
import StrictJSON
import Testing
import Words

@Suite("The rehearsal")
struct RehearsalTests {
  static let now = Moment(wall: 1_780_000_000_000, boot: 0x9F3C_21AB, up: 81_723_455)

  @Test("the same seed and time give the same rehearsal, another seed another")
  func deterministic() throws {
    let first = try Rehearsal.make(seed: 1, now: Self.now)
    let again = try Rehearsal.make(seed: 1, now: Self.now)
    let other = try Rehearsal.make(seed: 2, now: Self.now)
    #expect(first.plan == again.plan)
    #expect(entries(of: first) == entries(of: again))
    #expect(first.plan != other.plan)
    #expect(entries(of: first) != entries(of: other))
  }

  @Test("the history of a seed is pinned, so that no change of the generator goes unnoticed")
  func pinned() throws {
    let rehearsal = try Rehearsal.make(seed: 2024, now: Self.now)
    let tally = meeting(of: rehearsal).tally
    #expect(rehearsal.history.count == 105)
    #expect(tally.delegates.expected == 508)
    #expect(tally.delegates.present == 437)
  }

  @Test(
    "every event is admissible, in order, and within the 20 minutes before",
    arguments: UInt64(1)...50)
  func admissible(seed: UInt64) throws {
    let rehearsal = try Rehearsal.make(seed: seed, now: Self.now)
    var meeting = Meeting(plan: rehearsal.plan)
    var last = rehearsal.createdAt
    #expect(last.wall == Self.now.wall - 1_200_000)
    for (at, by, event) in rehearsal.history {
      #expect(event.refusal(in: meeting) == nil, "seed \(seed): \(event)")
      event.apply(to: &meeting, at: at)
      #expect(at.wall >= last.wall && at.up - last.up == at.wall - last.wall)
      #expect(at.boot == 0 && at.wall < Self.now.wall)
      #expect(by == "mô phỏng")
      last = at
    }
  }

  @Test("the roll call is nearly done, with every kind of answer", arguments: UInt64(1)...50)
  func rollCall(seed: UInt64) throws {
    let meeting = meeting(of: try Rehearsal.make(seed: seed, now: Self.now))
    let tally = meeting.tally
    #expect(meeting.phase == .open)
    #expect(meeting.rollCallState == .running)
    #expect(tally.sites.total == 53 && tally.sites.answered == 50)
    #expect(tally.sites.noAnswer == 1 && tally.sites.notCalled == 2)
    #expect(tally.sites.late >= 3 && tally.sites.excused >= 2 && tally.sites.unexcused == 1)
    #expect(tally.quorum.isReached)
    #expect((450...550).contains(tally.delegates.expected), "seed \(seed)")
    #expect(tally.delegates.present < tally.delegates.expected)
    #expect(tally.delegates.substitutes == 1)
    #expect(tally.delegates.excused > 0 && tally.delegates.unexcused > 0)
    let links = meeting.statuses.map(\.link)
    #expect(links.count { $0 == .lost } == 1 && links.count { $0 == .unstable } == 1)
  }

  @Test(
    "one turn is running, one is deferred on a lost line, several wait", arguments: UInt64(1)...50)
  func turns(seed: UInt64) throws {
    let meeting = meeting(of: try Rehearsal.make(seed: seed, now: Self.now))
    let running = try #require(meeting.floorTurn)
    let now = Moment(wall: Self.now.wall, boot: 0, up: 1_200_000)
    #expect(running.state == .speaking)
    #expect(running.limit == 300)
    #expect((110...125).contains(running.usedSeconds(at: now)))
    #expect(running.usedSeconds(at: Self.now) == running.usedSeconds(at: now))
    let deferred = try #require(meeting.listedTurns.first)
    #expect(deferred.state == .deferred)
    #expect(meeting.status(of: deferred.registration.site).link == .lost)
    #expect((10...40).contains(deferred.usedSeconds(at: now)))
    #expect(meeting.firstReady?.state == .waiting)
    #expect(meeting.listedTurns.count { $0.state == .waiting } == 4)
    let finished = meeting.allTurns.filter { $0.state == .finished }
    #expect(finished.count == 3)
    #expect(finished.allSatisfy { (20...420).contains($0.usedSeconds(at: now)) })
    #expect(meeting.allTurns.count { $0.state == .withdrawn } == 1)
    #expect(Set(meeting.allTurns.map(\.registration.kind)).count == 4)
  }

  @Test(
    "real people are marked present and nothing else, and no turn is theirs or their site's",
    arguments: UInt64(1)...50)
  func realPeople(seed: UInt64) throws {
    let rehearsal = try Rehearsal.make(seed: seed, now: Self.now)
    let meeting = meeting(of: rehearsal)
    var marked = 0
    for site in rehearsal.plan.sites {
      for person in site.people where !person.isSynthetic {
        #expect(meeting.status(of: site.id).people[person.id]?.mark == .present)
        #expect(meeting.status(of: site.id).answer.mark == .present)
        #expect(meeting.allTurns.allSatisfy { $0.registration.site != site.id })
        marked += 1
      }
    }
    #expect(marked == 5)
    let real = Set(
      rehearsal.plan.sites.flatMap(\.people).filter { !$0.isSynthetic }.map(\.id))
    for (_, _, event) in rehearsal.history {
      if let marked = event as? PeopleMarked, !real.isDisjoint(with: marked.people) {
        #expect(real.isSuperset(of: marked.people) && marked.mark == .present)
        #expect(marked.reason == nil)
      } else if let named = event as? SubstituteNamed {
        #expect(named.substitute.replacing.map { !real.contains($0) } ?? true)
      } else if let started = event as? ItemStarted {
        #expect(rehearsal.plan.agenda.first { $0.id == started.item }?.presenter == nil)
      }
    }
    #expect(meeting.allTurns.allSatisfy { $0.registration.person != nil })
    #expect(meeting.allTurns.allSatisfy { !real.contains($0.registration.person ?? PersonID("")) })
  }

  @Test("what is made up is marked so, and what is real is as in the plan")
  func marked() throws {
    let rehearsal = try Rehearsal.make(seed: 7, now: Self.now)
    let plan = rehearsal.plan
    let real = try Plans.plan(named: "2024-04-19")
    #expect(plan.isRehearsal && plan.synthetic != nil)
    #expect(plan.title == real.title && plan.agenda == real.agenda && plan.topics == real.topics)
    #expect(plan.starts == real.starts && plan.delegatesText == real.delegatesText)
    for (site, original) in zip(plan.sites, real.sites) {
      #expect(site.isSynthetic && site.expected == site.people.count)
      #expect(Array(site.people.prefix(original.people.count)) == original.people)
      let others = site.people.dropFirst(original.people.count)
      #expect(others.allSatisfy { $0.isSynthetic && $0.name.hasPrefix("Đại biểu ") })
      #expect(site.people.count { $0.role == .head || $0.role == .chair } == 1)
    }
    #expect(plan.site(SiteID("ca-mau"))?.people.first?.id == PersonID("ca-mau-1"))
    for status in meeting(of: rehearsal).statuses {
      if let reason = status.answer.reason { #expect(reason.hasSuffix("(mô phỏng)")) }
    }
  }

  @Test("the plan of a rehearsal fits into a record and reads back equal")
  func fits() throws {
    let plan = try Rehearsal.make(seed: 3, now: Self.now).plan
    let text = SmallPlan.written(plan)
    #expect(text.utf8.count < RecordLimits.planBytes)
    #expect(try SmallPlan.parse(text) == plan)
  }

  private func meeting(of rehearsal: Rehearsal) -> Meeting {
    var meeting = Meeting(plan: rehearsal.plan)
    for (at, _, event) in rehearsal.history { event.apply(to: &meeting, at: at) }
    return meeting
  }

  private func entries(of rehearsal: Rehearsal) -> [Entry] {
    rehearsal.history.enumerated().map { seq, step in
      Entry(seq: seq, id: "", at: step.at, by: step.by, act: step.act)
    }
  }
}
