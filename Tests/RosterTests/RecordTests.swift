// Owns the tests of the record in memory: it makes the same meeting however it was built.

import Support
import Testing

@testable import Roster

@Suite("Record")
struct RecordTests {
  private func rebuilt(_ record: Record) -> Record {
    var copy = Record(creation: record.entries[0], plan: record.plan)
    for entry in record.entries.dropFirst() { copy.append(entry) }
    return copy
  }

  @Test("a record replays to the same meeting, always", arguments: 1...20 as ClosedRange<UInt64>)
  func replays(seed: UInt64) throws {
    let played = try Play.random(seed: seed, asks: 400).record
    #expect(played.head > 100)
    let copy = rebuilt(played)
    #expect(copy.meeting == played.meeting)
    #expect(copy.nextTurn == played.nextTurn)
    #expect(copy.meeting(upTo: copy.head) == played.meeting)
    for seq in 0...copy.head { #expect(copy.undo(of: seq) == played.undo(of: seq)) }
  }

  @Test(
    "the meeting up to a line is the meeting as it stood then", arguments: [1, 2, 3] as [UInt64])
  func history(seed: UInt64) throws {
    var then: [Meeting] = []
    let play = try Play.random(seed: seed, asks: 200) { then.append($0.meeting) }
    #expect(play.record.meeting(upTo: 0) == Meeting(plan: .small))
    // Line 1 opened the meeting before the first random act.
    for (place, meeting) in then.enumerated() {
      #expect(play.record.meeting(upTo: place + 2) == meeting)
    }
  }

  @Test(
    "figures at any line are counted from the meeting as it stood", arguments: [4, 5] as [UInt64])
  func figures(seed: UInt64) throws {
    _ = try Play.random(seed: seed, asks: 300) { play in
      // Acceptance 16: the totals kept while playing are those recomputed from the log.
      #expect(play.meeting.tally == play.record.meeting(upTo: play.record.head).tally)
      let sites = play.meeting.tally.sites
      #expect(
        sites.answered + sites.noAnswer + sites.notCalled == play.meeting.sites.count)
      for turn in play.meeting.allTurns {
        #expect(turn.usedSeconds(at: play.now) >= 0)
        #expect(play.meeting.queue.contains(turn.id) == turn.state.isListed)
        #expect((play.meeting.floor == turn.id) == turn.state.holdsFloor)
      }
    }
  }

  @Test("an act is found again by its id, so that a retry is answered with its line")
  func retry() throws {
    var play = Play()
    try play.act(PhaseChanged(.open))
    #expect(play.record.entry(ofAct: "a1")?.act == PhaseChanged(.open))
    #expect(play.record.entry(ofAct: "a0")?.seq == 0)
    #expect(play.record.entry(ofAct: "a2") == nil)
  }

  @Test("the key of a turn is never used again, not even after its registration is undone")
  func keysOnce() throws {
    var play = Play()
    var keys: [TurnID] = []
    for _ in 0..<5 {
      keys.append(play.record.nextTurn)
      try play.register(.haNoi)
      try play.act(Undo(seq: nil, reason: nil))
    }
    #expect(keys.map(\.rawValue) == ["t1", "t2", "t3", "t4", "t5"])
    #expect(play.meeting.turns.isEmpty)
    try play.act(Redo())
    #expect(play.meeting.queue == [TurnID("t5")])
    #expect(play.record.nextTurn == TurnID("t6"))
  }

  @Test("an entry is found by its number, and there is none beyond the ends")
  func entries() throws {
    var play = Play()
    try play.act(PhaseChanged(.open))
    #expect(play.record.entry(1)?.by == "thu-ky")
    for seq in [Int.min, -1, 2, Int.max] { #expect(play.record.entry(seq) == nil) }
  }
}
