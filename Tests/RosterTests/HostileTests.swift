// Owns the proof that no record, however edited, stops the program: events that were never
// admitted, with keys of nothing and numbers at the ends of their types, are applied and read.

import Testing
import Words

@testable import Roster

extension Dice {
  /// Returns a number that arithmetic may trip over.
  fileprivate mutating func number() -> Int {
    pick([.min, .min + 1, -1, 0, 1, 60, 9999, .max - 1, .max], else: 0)
  }

  fileprivate mutating func moment() -> Moment {
    let choices: [Int64] = [.min, -1, 0, 1_713_488_400_000, .max]
    return Moment(
      wall: pick(choices, else: 0), boot: pick([0, 7, .max], else: 0), up: pick(choices, else: 0))
  }

  private mutating func anySite() -> SiteID {
    hits(oneIn: 4) ? SiteID(pick(["", "nowhere", "../x"], else: "")) : site()
  }

  private mutating func anyTurn() -> TurnID { TurnID("t\(Int.random(in: 0...4, using: &self))") }

  private mutating func anyPeople() -> [PersonID] {
    pick([[], [.an], [.an, .an], [PersonID("nobody")], [.an, .otherAn]], else: [])
  }

  private mutating func anyAnswer() -> SiteAnswer {
    SiteAnswer(
      pick(SiteMark.allCases, else: .present), present: hits(oneIn: 2) ? number() : nil)
  }

  private mutating func anyItem() -> ItemID { pick([.opening, ItemID("nothing")], else: .opening) }

  /// Returns an event that no command makes, or one that some does.
  fileprivate mutating func event() -> any Act {
    let turn = anyTurn()
    let person = pick([PersonID.an, PersonID("nobody")], else: .an)
    let change = pick(
      PhaseStep.allCases.map { PhaseChanged($0) } + [PhaseChanged(.close, ending: turn)],
      else: PhaseChanged(.open))
    return pick(
      [
        MeetingCreated(.small), SiteMarked(anySite(), anyAnswer()),
        PeopleMarked(anySite(), anyPeople(), pick(PersonMark.allCases, else: .late), reason: nil),
        SubstituteNamed(anySite(), Substitute(name: "", replacing: person)),
        LinkChanged(anySite(), pick(Link.allCases, else: .lost)), RoundStarted(name: nil),
        RoundFinished(),
        TurnRegistered(turn, Registration(site: anySite(), person: person, limit: number())),
        TurnCalled(turn), TurnStarted(turn), TurnPaused(turn), TurnResumed(turn),
        TurnEnded(turn), TurnDeferred(turn), TurnWithdrawn(turn),
        TurnExtended(turn, seconds: number()), TurnMoved(turn, place: number()),
        SpeakerNamed(turn, person), ItemStarted(anyItem()), ItemEnded(anyItem()),
        change, Undone(seq: number(), reason: nil),
      ], else: RoundFinished())
  }
}

@Suite("Hostile records")
struct HostileTests {
  /// Reads everything there is to read of a meeting.
  private func read(_ meeting: Meeting, at now: Moment) -> Bool {
    var numbers = [meeting.answeredInRound, meeting.tally.quorum.missing, meeting.neverHeard.count]
    for site in meeting.sites {
      let status = meeting.status(of: site.id)
      numbers += [meeting.present(at: site), meeting.namedPresent(at: site)]
      numbers += [
        Int(status.outages.milliseconds(at: now)), meeting.spoken(by: site.id, at: now).turns,
      ]
      numbers.append(meeting.siteToCall(after: site.id) == nil ? 0 : 1)
    }
    for turn in meeting.allTurns {
      numbers += [turn.usedSeconds(at: now), abs(turn.secondsLeft(at: now))]
      numbers += turn.stretches.map { Int($0.milliseconds(at: now)) }
      #expect(Meeting.limitRange.contains(turn.limit))
    }
    #expect(Set(meeting.queue).isSubset(of: meeting.turns.map(\.id)))
    return numbers.allSatisfy { $0 >= 0 }
  }

  @Test("no event stops a meeting, whatever it says", arguments: 1...40 as ClosedRange<UInt64>)
  func events(seed: UInt64) {
    var dice = Dice(seed: seed)
    var meeting = Meeting(plan: .small)
    for _ in 0..<250 {
      let event = dice.event()
      let admitted = event.refusal(in: meeting)
      let before = meeting
      let now = dice.moment()
      event.apply(to: &meeting, at: now)
      #expect(read(meeting, at: dice.moment()), "\(event)")
      switch admitted {
      case .unknownSite, .unknownPerson, .unknownTurn, .unknownItem:
        #expect(meeting == before, "\(event) names what is not there")
      default: break
      }
    }
  }

  @Test("no entry stops a record, whatever it undoes", arguments: 1...20 as ClosedRange<UInt64>)
  func entries(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var play = try Play.random(seed: seed, asks: 20)
    for _ in 0..<60 {
      let next = play.record.head + 1
      var event = dice.event()
      if dice.hits(oneIn: 3) {
        event = Undone(seq: Int.random(in: -1...(next + 3), using: &dice), reason: nil)
      }
      play.record.append(
        Entry(seq: next, id: "a\(next)", at: dice.moment(), by: "lan", act: event))
      play.now = dice.moment()
      #expect(read(play.meeting, at: play.now))
      #expect(play.meeting == play.record.meeting(upTo: play.record.head))
      for command in [Undo(seq: nil, reason: nil), Redo(), dice.command(for: play)] {
        _ = play.refusal(of: command, by: "lan", seen: 0)
      }
    }
  }

  @Test("every wall time there is has a date", arguments: [Int64.min, -1, 0, 1, .max])
  func wallTimes(wall: Int64) {
    for offset in [-1439, 0, 420, 1439] {
      let time = CivilTime(wall: wall, offset: offset)
      #expect((1...12).contains(time.month))
      #expect((1...31).contains(time.day))
      #expect((0..<86_400_000).contains(time.timeOfDay ?? -1))
    }
  }

  @Test("moments at the ends of time are as far apart as can be said, and no further")
  func ends() {
    let first = Moment(wall: .min, boot: 1, up: .min)
    let last = Moment(wall: .max, boot: 1, up: .max)
    #expect(last.milliseconds(since: first) == .max)
    #expect(first.milliseconds(since: last) == 0)
    #expect(last.advanced(by: .max) == last)
    #expect(first.advanced(by: -1) == first)
    #expect(Moment(wall: .max, boot: 1, up: 0).clockJump(since: first) >= 0)
  }
}

@Suite("Undos that make no sense")
struct HostileUndoTests {
  /// Makes a record of one mark and then of undos with these targets.
  private func record(undoing targets: [Int]) -> Record {
    let now = Moment(wall: 1_713_488_400_000, boot: 1, up: 0)
    func entry(_ seq: Int, _ act: any Act) -> Entry {
      Entry(seq: seq, id: "a\(seq)", at: now, by: "lan", act: act)
    }
    var record = Record(creation: entry(0, MeetingCreated(.small)), plan: .small)
    record.take(entry(1, SiteMarked(.hall, SiteAnswer(.present))))
    for target in targets {
      record.take(entry(record.head + 1, Undone(seq: target, reason: nil)))
    }
    record.settle()
    return record
  }

  @Test("an undo of itself, of a later undo or of a round of undos is put into words")
  func words() {
    for targets in [[2], [3, 2], [4, 2, 3], [.max], [9, 9, 2]] {
      let record = record(undoing: targets)
      for entry in record.entries {
        #expect(!entry.act.phrase(in: record).vi.isEmpty)
        #expect(record.dependants(of: entry.seq).allSatisfy { record.entry($0) != nil })
      }
    }
  }

  @Test("undos taken in one after another and all at once strike out the same entries")
  func batches() {
    for targets in [[1, 1], [1, 2, 3], [1, 1, 2, 4], [1, 2, 2, 3], [5, 1, 3]] {
      let whole = record(undoing: targets)
      var single = record(undoing: [])
      for entry in whole.entries.dropFirst(2) { single.append(entry) }
      #expect(single.meeting == whole.meeting)
      for seq in 0...whole.head { #expect(single.undo(of: seq) == whole.undo(of: seq)) }
    }
  }

  @Test(
    "a chain of 100,000 undos of undos is taken in and put into words without being walked anew")
  func deepChain() {
    let record = record(undoing: Array(1...100_000))
    #expect(record.undo(of: 1) == nil)
    #expect(record.meeting.tally.sites.present == 1)
    let words = record.entries.map { $0.act.phrase(in: record).vi }
    #expect(Set(words.dropFirst(2)).count == 2)
  }
}
