// Owns the screens under every size and under keys that nobody would press on purpose.

import Roster
import Support
import Terminal
import Testing

@testable import Desk

@Suite("Every size, and random keys")
struct MonkeyTests {
  @Test("every screen and layer draws at every size, and below 60×15 one line says what is needed")
  func everySize() throws {
    let scenes = Scene.main + Scene.others
    let rows = [10, 14, 15, 19, 24, 36, 50]
    let columns = [40, 59, 60, 79, 80, 100, 180]
    for scene in scenes {
      var play = DeskPlay(try .rehearsal())
      for key in scene.keys { play.press(key) }
      for rows in rows {
        for columns in columns {
          play.state.size = Size(rows: rows, columns: columns)
          play.draw()
          let isTooSmall = rows < 15 || columns < 60
          let written = play.lines.filter { !$0.isEmpty }
          if isTooSmall {
            #expect(written == ["Cửa sổ cần ít nhất 60×15."], "\(scene.name)")
          } else {
            let head = play.lines[0]
            #expect(head.contains("có mặt 4") || head.contains("có mặt 5"), "\(scene.name)")
            #expect(play.frame.caret.map { isInside($0, play.state.size) } ?? false)
          }
        }
      }
    }
  }

  @Test("sizes at which nothing can be drawn do no harm")
  func noSize() throws {
    var play = DeskPlay(try .rehearsal())
    for (rows, columns) in [(0, 0), (1, 1), (0, 80), (24, 0), (1, 200), (200, 1)] {
      play.state.size = Size(rows: rows, columns: columns)
      for scene in Scene.main + Scene.others { for key in scene.keys { play.press(key) } }
      play.press(.pageUp, .pageDown, .home, .end, .left, .right, .tab, .escape, .escape)
    }
    #expect(!play.hasLeft)
  }

  @Test(
    "random keys: nothing breaks, undo leads back to the start, replay to the same meeting",
    arguments: [1, 2, 19, 530] as [UInt64])
  func alone(seed: UInt64) throws {
    print("monkey, alone: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var play = DeskPlay(try .fresh())
    let start = play.meeting
    for step in 0..<200 {
      if play.hasLeft { play.comeBack() }
      play.press(randomKey(&generator))
      if generator.next() % 40 == 0 { play.state.size = randomSize(&generator) }
      try check(play, "seed \(seed), step \(step)")
    }
    #expect(replayed(play.record) == play.meeting, "seed \(seed)")
    play.comeBack()
    for _ in 0..<8 { play.press(.escape) }
    for _ in 0...play.record.head where play.meeting != start { play.type("u") }
    #expect(play.meeting == start, "seed \(seed): \(play.message)")
  }

  @Test(
    "random keys at two desks: the selections hold, and replay leads to the same meeting",
    arguments: [4, 20, 2025] as [UInt64])
  func together(seed: UInt64) throws {
    print("monkey, with a second desk: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var play = DeskPlay(try .rehearsal())
    for step in 0..<200 {
      let calling = play.state.calling
      let before = play.state.turn
      if generator.next() % 3 == 0 {
        let command = randomCommand(&generator, in: play.record)
        let isFollowed = generator.next() % 2 == 0
        // What the second desk may not do now it does not do.
        try? play.elsewhere(command, isFollowed: isFollowed)
        #expect(play.state.turn == before, "seed \(seed), step \(step)")
        #expect(play.state.calling == calling || calling == nil, "seed \(seed), step \(step)")
      }
      if play.hasLeft { play.comeBack() }
      play.press(randomKey(&generator))
      try check(play, "seed \(seed), step \(step)")
    }
    #expect(replayed(play.record) == play.meeting, "seed \(seed)")
  }

  private func check(_ play: DeskPlay, _ context: Comment) throws {
    let state = play.state
    let plan = play.record.plan
    #expect(plan.sites.contains { $0.id == state.site }, context)
    #expect(state.calling.map { id in plan.sites.contains { $0.id == id } } ?? true, context)
    #expect(state.turn.map { state.record.meeting.turns[$0] != nil } ?? true, context)
    #expect((0...play.record.head).contains(state.selectedSeq), context)
    #expect(state.scroll >= 0, context)
    #expect(play.frame.caret.map { isInside($0, play.frame.size) } ?? true, context)
    #expect((1...60_000).contains(state.millisecondsToNextChange), context)
  }

  private func isInside(_ point: Point, _ size: Size) -> Bool {
    (0..<size.rows).contains(point.row) && (0..<size.columns).contains(point.column)
  }

  private func replayed(_ record: Record) -> Meeting {
    var copy = Record(creation: record.entries[0], plan: record.plan)
    for entry in record.entries.dropFirst() { copy.append(entry) }
    return copy.meeting
  }

  private func randomKey(_ generator: inout SeededGenerator) -> Key {
    switch generator.next() % 12 {
    case 0...5:
      return .character(" pvnmgbtckhlu.,+-<>0123456789/:?".randomElement(using: &generator) ?? " ")
    case 6: return .function(Int.random(in: 1...10, using: &generator))
    case 7...8: return [.up, .down, .left, .right].randomElement(using: &generator) ?? .up
    case 9:
      return [.enter, .escape, .tab, .backTab, .backspace].randomElement(using: &generator)
        ?? .enter
    case 10:
      return [.home, .end, .pageUp, .pageDown, .delete].randomElement(using: &generator) ?? .home
    default:
      let texts = ["", "q\n\u{1B}[A", "Kiên Giang", "🇻🇳é\u{300}\u{301}", "\u{202E}x"]
      let text = texts.randomElement(using: &generator) ?? ""
      let others: [Key] = [
        .paste(text), .recomposed(deleted: 3, text: text), .control("r"), .control("l"),
        .unknown, .resize, .character("ư"),
      ]
      return others.randomElement(using: &generator) ?? .unknown
    }
  }

  private func randomSize(_ generator: inout SeededGenerator) -> Size {
    Size(
      rows: Int.random(in: 1...60, using: &generator),
      columns: Int.random(in: 1...200, using: &generator))
  }

  private func randomCommand(
    _ generator: inout SeededGenerator, in record: Record
  ) -> any Request {
    let site = (record.meeting.sites.randomElement(using: &generator)?.id) ?? .hall
    let turn = record.meeting.turns.randomElement(using: &generator)?.id
    let mark = SiteMark.allCases.randomElement(using: &generator) ?? .present
    let link = Link.settable.randomElement(using: &generator) ?? .lost
    let commands: [any Request] = [
      SiteMarked(site, SiteAnswer(mark)), LinkChanged(site, link), RoundStarted(name: nil),
      RegisterTurn(site, person: nil, kind: .remark, topic: nil, limitSeconds: nil),
      StartTurn(turn), EndTurn(nil), DeferTurn(nil), TurnWithdrawn(turn ?? TurnID("t1")),
      MoveTurn(turn ?? TurnID("t1"), place: 1), RoundFinished(), Undo(seq: nil, reason: nil),
    ]
    return commands.randomElement(using: &generator) ?? Redo()
  }
}
