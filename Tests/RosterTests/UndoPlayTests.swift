// Owns the proof of undo by chance: for every line of a random record, undoing it gives the meeting
// as if it had not happened, or names just those that could not have happened without it.

import Support
import Testing

@testable import Roster

/// What undo means, said plainly and slowly.
private struct Slow {
  /// Whether each entry stands: no later one that stands undoes it.
  let stands: [Bool]
  let meeting: Meeting
  /// The entries that could not have happened.
  let refused: [Int]

  init(_ entries: [Entry], plan: Plan) {
    var stands = entries.map { _ in true }
    for entry in entries.reversed() where stands[entry.seq] {
      if let undone = entry.undone { stands[undone.seq] = false }
    }
    var meeting = Meeting(plan: plan)
    var refused: [Int] = []
    var undone: Set<Int> = []
    for entry in entries where stands[entry.seq] {
      if let undo = entry.undone {
        if !undone.insert(undo.seq).inserted { refused.append(entry.seq) }
        continue
      }
      if entry.act.refusal(in: meeting) != nil { refused.append(entry.seq) }
      entry.act.apply(to: &meeting, at: entry.at)
    }
    self.stands = stands
    self.meeting = meeting
    self.refused = refused
  }
}

@Suite("Undo by chance")
struct UndoPlayTests {
  @Test("the record stands as plain reading says", arguments: 1...8 as ClosedRange<UInt64>)
  func stands(seed: UInt64) throws {
    _ = try Play.random(seed: seed, asks: 200) { play in
      let slow = Slow(Array(play.record.entries), plan: .small)
      #expect(play.meeting == slow.meeting)
      #expect(slow.refused.isEmpty)
      #expect(slow.stands == play.record.entries.map { play.record.undo(of: $0.seq) == nil })
    }
  }

  @Test(
    "undoing any line is as if it had not happened, or names what depends on it",
    arguments: 11...16 as ClosedRange<UInt64>)
  func everyLine(seed: UInt64) throws {
    let play = try Play.random(seed: seed, asks: 350)
    let entries = Array(play.record.entries)
    let before = Slow(entries, plan: .small)
    var admitted = 0
    for seq in 1...play.record.head {
      let undo = Undone(seq: seq, reason: nil)
      let after = Slow(
        entries + [Entry(seq: entries.count, id: "", at: play.now, by: "lan", act: undo)],
        plan: .small)
      let refusal = play.refusal(of: Undo(seq: seq, reason: nil), by: "lan")
      guard before.stands[seq] else {
        #expect(refusal == play.record.undo(of: seq).map { .alreadyUndone(seq, by: $0) })
        continue
      }
      guard after.refused.isEmpty else {
        #expect(refusal == .dependants(after.refused))
        continue
      }
      admitted += 1
      var copy = play
      #expect(try copy.act(Undo(seq: seq, reason: nil), by: "lan") == undo)
      #expect(copy.meeting == after.meeting)
      // Redone, undone again and redone again.
      for meeting in [play.meeting, after.meeting, play.meeting] {
        try copy.act(Undo(seq: copy.record.head, reason: nil), by: "lan")
        #expect(copy.meeting == meeting)
      }
    }
    #expect(admitted > 20)
  }

  @Test("undo and then redo is as before", arguments: 21...24 as ClosedRange<UInt64>)
  func undoThenRedo(seed: UInt64) throws {
    var redone = 0
    _ = try Play.random(seed: seed, asks: 200) { play in
      var copy = play
      for person in ["lan", "minh"]
      where copy.refusal(of: Undo(seq: nil, reason: nil), by: person) == nil {
        try copy.act(Undo(seq: nil, reason: nil), by: person)
        try copy.act(Redo(), by: person)
        #expect(copy.meeting == play.meeting)
        redone += 1
      }
    }
    #expect(redone > 50)
  }
}
