// Owns the tests of undo and redo told as stories; UndoPlayTests asks the same of chance.

import Support
import Testing

@testable import Roster

@Suite("Undo")
struct UndoTests {
  private static let undo = Undo(seq: nil, reason: nil)

  @Test("acceptance 23: undoing a bulk mark gives each person the earlier state back")
  func bulk() throws {
    var play = Play()
    try play.act(
      PeopleMarked(.haNoi, [.an], .excused, reason: "ốm"),
      PeopleMarked(.haNoi, [.binh], .late, reason: nil))
    let before = play.meeting
    play.pass(seconds: 60)
    try play.act(PeopleMarked(.haNoi, [.an, .binh, .chi], .present, reason: nil))
    try play.act(Self.undo)
    #expect(play.meeting == before)
    let people = play.meeting.status(of: .haNoi).people
    #expect(people[.an]?.mark == .excused)
    #expect(people[.an]?.reason == "ốm")
    #expect(people[.binh]?.mark == .late)
    #expect(people[.chi] == nil)
  }

  @Test("undo goes back one act of one's own at a time, redo forward again, to the end")
  func multiLevel() throws {
    var play = Play()
    var meetings = [play.meeting]
    for site: SiteID in [.hall, .haNoi, .sonLa] {
      try play.act(SiteMarked(site, SiteAnswer(.present)))
      meetings.append(play.meeting)
    }
    for level in [2, 1, 0] {
      try play.act(Self.undo)
      #expect(play.meeting == meetings[level])
    }
    #expect(play.refusal(of: Self.undo) == .nothingToUndo(by: "thu-ky"))
    for level in [1, 2, 3] {
      try play.act(Redo())
      #expect(play.meeting == meetings[level])
    }
    #expect(play.refusal(of: Redo()) == .nothingToRedo(by: "thu-ky"))
  }

  @Test("a new act ends what can be redone")
  func newActEndsRedo() throws {
    var play = Play()
    try play.act(
      SiteMarked(.hall, SiteAnswer(.present)), Self.undo, SiteMarked(.haNoi, SiteAnswer(.late)))
    #expect(play.refusal(of: Redo()) == .nothingToRedo(by: "thu-ky"))
  }

  @Test("undo takes one's own last act, and any other by its number")
  func ownAct() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.present)), by: "lan")
    try play.act(SiteMarked(.haNoi, SiteAnswer(.present)), by: "minh")
    #expect(try play.act(Self.undo, by: "lan") == Undone(seq: 1, reason: nil))
    #expect(play.refusal(of: Self.undo, by: "hoa") == .nothingToUndo(by: "hoa"))
    #expect(play.refusal(of: Redo(), by: "minh") == .nothingToRedo(by: "minh"))
    #expect(
      try play.act(Undo(seq: 2, reason: "nhầm"), by: "hoa") == Undone(seq: 2, reason: "nhầm"))
    #expect(play.meeting.answeredInRound == 0)
  }

  @Test("what cannot be undone is refused: creation, what is not there, what is undone already")
  func refused() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.present)), Self.undo)
    #expect(play.refusal(of: Undo(seq: 0, reason: nil)) == .creationStands)
    #expect(play.refusal(of: Undo(seq: 1, reason: nil)) == .alreadyUndone(1, by: 2))
    for seq in [Int.min, -1, 3, Int.max] {
      #expect(play.refusal(of: Undo(seq: seq, reason: nil)) == .unknownEvent(seq))
    }
  }

  @Test("what later events depend on is refused, and just they are named")
  func dependants() throws {
    var play = try Play.open(listing: .haNoi)  // 1 opened, 2 registered
    try play.act(
      StartTurn(nil), SiteMarked(.haNoi, SiteAnswer(.present)), ExtendTurn(nil, seconds: 60),
      PauseTurn(nil), EndTurn(nil))
    #expect(play.refusal(of: Undo(seq: 1, reason: nil)) == .dependants([3]))
    #expect(play.refusal(of: Undo(seq: 2, reason: nil)) == .dependants([3, 5, 6, 7]))
    #expect(play.refusal(of: Undo(seq: 3, reason: nil)) == .dependants([6, 7]))
    for seq in [4, 5, 6, 7] { #expect(play.refusal(of: Undo(seq: seq, reason: nil)) == nil) }
    // Their undoing frees it.
    for seq in [7, 6, 5, 3, 2] { try play.act(Undo(seq: seq, reason: nil)) }
    #expect(play.meeting.turns.isEmpty)
    // And a start cannot come back before its registration does.
    #expect(play.refusal(of: Undo(seq: 11, reason: nil)) == .dependants([3]))
  }

  @Test("the undo of an undo of an undo swings to and fro")
  func chain() throws {
    var play = Play()
    let without = play.meeting
    try play.act(SiteMarked(.hall, SiteAnswer(.present)))
    let with = play.meeting
    for seq in 1...9 {
      try play.act(Undo(seq: seq, reason: nil))
      #expect(play.meeting == (seq % 2 == 1 ? without : with))
      #expect(
        type(of: play.record.originalAct(of: play.record.entries[seq + 1])).right == .attendance)
    }
  }

  @Test("a redo cannot be taken back under a later undo of the same act")
  func redoUnderUndo() throws {
    var play = Play()
    try play.act(
      SiteMarked(.hall, SiteAnswer(.present)), Self.undo, Redo(), Undo(seq: 1, reason: nil))
    #expect(play.refusal(of: Undo(seq: 3, reason: nil)) == .dependants([4]))
  }

  @Test("undoing the first mark leaves round 1 to the next one")
  func firstMark() throws {
    var play = Play()
    try play.act(SiteMarked(.hall, SiteAnswer(.present)))
    play.pass(seconds: 60)
    try play.act(SiteMarked(.haNoi, SiteAnswer(.present)), Undo(seq: 1, reason: nil))
    #expect(play.meeting.rounds == [Round(number: 1, name: nil, startedAt: play.now)])
    try play.act(RoundFinished())
    #expect(play.refusal(of: Undo(seq: 2, reason: nil)) == .dependants([4]))
  }
}
