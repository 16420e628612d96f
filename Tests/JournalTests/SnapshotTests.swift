// Owns the tests of a snapshot as bytes: it reads back to the very meeting, and whatever is not
// exactly what this program wrote for this user is none.

import Roster
import StrictJSON
import Support
import Testing

@testable import Journal

@Suite("Snapshots as bytes")
struct SnapshotTests {
  private let maker = SnapshotMaker(key: [UInt8](repeating: 1, count: 32), program: "test-1")

  /// A meeting after some hundred events of every kind, sensible or not.
  private func snapshot(seed: UInt64) -> Snapshot {
    var dice = SeededGenerator(seed: seed)
    var meeting = Meeting(plan: Fixture.plan)
    var moment = HandClock.start
    for _ in 0..<300 {
      moment = moment.advanced(by: Int64.random(in: 0...90_000, using: &dice))
      if Int.random(in: 0..<40, using: &dice) == 0 { moment.boot &+= 1 }
      let act = Fixture.acts.randomElement(using: &dice) ?? RoundFinished()
      // Else nothing more could happen at the sites that are closed.
      if act is SiteClosed || act is PersonClosed, Int.random(in: 0..<90, using: &dice) > 0 {
        continue
      }
      act.apply(to: &meeting, at: moment)
    }
    let standing = Standing(
      next: Int.random(in: 1...1_000_000, using: &dice), meeting: meeting,
      registrations: Int.random(in: 0...9, using: &dice), first: HandClock.start, last: moment)
    let hash = Array("\(seed)".utf8).withUnsafeBytes { LineHash(of: $0) }
    return Snapshot(standing: standing, hash: hash, offset: 4711)
  }

  @Test("the meeting reads back to the last stamp", arguments: 0..<8)
  func codec(round: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let snapshot = snapshot(seed: seed)
    let read = maker.snapshot(maker.bytes(of: snapshot), plan: Fixture.plan)
    #expect(read == snapshot, "seed \(seed)")
  }

  @Test("the meetings that are tried have turns, and times that were told later")
  func variety() {
    let meetings = (1...20).map { snapshot(seed: $0).standing.meeting }
    #expect(meetings.contains { !$0.turns.isEmpty })
    let answers = meetings.flatMap { $0.statuses.flatMap(\.answers) }
    #expect(answers.contains { $0.toldAt != nil })
  }

  @Test("a meeting before its first event reads back too")
  func empty() throws {
    let standing = Standing(plan: Fixture.plan)
    let snapshot = Snapshot(
      standing: Standing(
        next: 1, meeting: standing.meeting, registrations: 0, first: nil, last: nil),
      hash: .none, offset: 1)
    #expect(maker.snapshot(maker.bytes(of: snapshot), plan: Fixture.plan) == snapshot)
  }

  @Test("it is one line of JSON, for plain tools")
  func plainTools() throws {
    let bytes = maker.bytes(of: snapshot(seed: 1))
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    let object = try StrictJSON.parse(bytes).members()
    #expect(object.map(\.key).first == "snapshot" && object.map(\.key).last == "proof")
  }

  @Test("with any bit changed, or cut anywhere, it is none")
  func damaged() {
    let bytes = maker.bytes(of: snapshot(seed: 2))
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[place] ^= UInt8(1 << (place % 8))
      #expect(maker.snapshot(changed, plan: Fixture.plan) == nil, "at \(place)")
      #expect(maker.snapshot(Array(bytes[..<place]), plan: Fixture.plan) == nil, "at \(place)")
    }
  }

  @Test("of another user, another program or another plan it is none")
  func foreign() {
    let bytes = maker.bytes(of: snapshot(seed: 3))
    let other = SnapshotMaker(key: [UInt8](repeating: 2, count: 32), program: "test-1")
    let newer = SnapshotMaker(key: [UInt8](repeating: 1, count: 32), program: "test-2")
    var larger = Fixture.plan
    larger.sites.append(Site(id: SiteID("ca-mau"), name: "Cà Mau"))
    #expect(maker.snapshot(bytes, plan: Fixture.plan) != nil)
    #expect(other.snapshot(bytes, plan: Fixture.plan) == nil)
    #expect(newer.snapshot(bytes, plan: Fixture.plan) == nil)
    #expect(maker.snapshot(bytes, plan: larger) == nil)
  }
}
