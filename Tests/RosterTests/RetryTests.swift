// Owns the tests of acts asked for again under the same id: the very same is recognised by its line,
// anything else is refused.

import Support
import Testing

@testable import Roster

@Suite("The same act again")
struct RetryTests {
  private static let start = StartTurn(nil)
  private static let undo = Undo(seq: nil, reason: nil)
  private static let mark = SiteMarked(.sonLa, SiteAnswer(.late))

  /// A meeting in which each act can be told by its id, and much has happened after each.
  private func play() throws -> Play {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(Self.start)
    try play.act(EndTurn(nil))
    try play.act(Self.mark)
    try play.act(Self.undo)
    try play.act(Self.start)
    return play
  }

  private func order(_ command: any Request, _ act: String, by person: String = "thu-ky") -> Order {
    Order(id: act, request: command, by: person)
  }

  @Test("every act is recognised as things stood when it was done")
  func recognised() throws {
    let record = try play().record
    let head = record.head
    let acts: [(any Request, Int)] = [
      (Self.start, head - 4), (EndTurn(nil), head - 3), (EndTurn(.first), head - 3),
      (Self.mark, head - 2), (Self.undo, head - 1), (Undo(seq: head - 2, reason: nil), head - 1),
      (Self.start, head),
    ]
    for (command, seq) in acts {
      let entry = try #require(record.entry(seq))
      #expect(record.isRetry(order(command, entry.id), of: entry), "\(command)")
    }
  }

  @Test("another command or another person is no retry, and is refused")
  func taken() throws {
    let record = try play().record
    let entry = try #require(record.entry(record.head - 2))
    let others = [
      order(Self.mark, entry.id, by: "lan"), order(Self.start, entry.id),
      order(SiteMarked(.sonLa, SiteAnswer(.late, reason: "mưa")), entry.id),
      order(SiteMarked(.haNoi, SiteAnswer(.late)), entry.id),
    ]
    for order in others {
      #expect(!record.isRetry(order, of: entry))
      #expect(throws: Refusal.actTaken(seq: entry.seq)) { try record.decide(order) }
    }
    #expect(throws: Refusal.actTaken(seq: 0)) {
      try record.decide(order(Self.start, try #require(record.entry(0)).id))
    }
  }
}
