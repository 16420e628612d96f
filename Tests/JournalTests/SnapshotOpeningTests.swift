// Owns the tests of opening with a snapshot: nothing that anybody sees or may do depends on whether
// there is one, and no byte of the record goes unverified because of it.

import Foundation
import Glibc
import Roster
import Support
import Testing

@testable import Journal

@Suite("Opening with a snapshot")
struct SnapshotOpeningTests {
  private let fixture = Fixture()
  private let snapshots = Snapshots(interval: 5) {
    SnapshotMaker(key: [UInt8](repeating: 1, count: 32), program: "test")
  }

  private var snapshotFile: String { "\(fixture.path)/snapshot.json" }

  private func open(_ access: Access = .writing) throws -> Journal {
    try Journal.open(
      at: fixture.path, for: access, clock: fixture.clock.machine, snapshots: snapshots)
  }

  private func mark(_ number: Int, by: String = "thu-ky") -> Order {
    order(SiteMarked(Fixture.sonLa, SiteAnswer(.late, reason: "lần \(number)")), by: by)
  }

  /// Creates a record with some lines, turns and an undo among them, and keeps a snapshot of it.
  private func createKept() throws {
    _ = try fixture.create()
    let journal = try open()
    for number in 1...6 {
      fixture.clock.advance(seconds: 7)
      _ = try journal.perform(mark(number))
      _ = try journal.perform(
        order(
          RegisterTurn(
            Fixture.dienBien, person: nil, kind: .paper, topic: nil, limitSeconds: 60 + number)))
    }
    _ = try journal.perform(order(Undo(seq: nil, reason: "nhầm")))
    journal.keepSnapshot()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test("the same meeting, head and next turn as without, and the old lines only when asked for")
  func same() throws {
    try createKept()
    let quick = try open()
    let whole = try fixture.open()
    #expect(!quick.hasHistory && whole.hasHistory)
    #expect(quick.record.meeting == whole.record.meeting)
    #expect(quick.head == whole.head)
    #expect(quick.record.nextTurn == whole.record.nextTurn)
    #expect(quick.record.entries.isEmpty)
    #expect(quick.condition == .good && quick.findings.isEmpty)
    try quick.readHistory()
    #expect(quick.hasHistory && quick.record.entries == whole.record.entries)
    #expect(quick.record.undo(of: 12) == 13)
  }

  @Test("the record goes on as if there were none, and the lines of others come in")
  func goesOn() throws {
    try createKept()
    let quick = try open()
    let other = try fixture.open()
    #expect(try quick.perform(mark(20)).entry?.seq == 14)
    #expect(try other.perform(mark(21, by: "lan")).entry?.seq == 15)
    #expect(try quick.refresh().map(\.seq) == [15])
    let register = RegisterTurn(
      .hall, person: nil, kind: .remark, topic: nil, limitSeconds: nil)
    let registered = try #require(try quick.perform(order(register)).entry)
    #expect(registered.act.subjects.contains(.turn(TurnID("t7"))))
    #expect(try !quick.hasHistory && fixture.open().record.meeting == quick.record.meeting)
    #expect(try Verification.verify(at: fixture.path).isGood)
  }

  @Test("the stamp of the last line still tells of a clock that was set back")
  func clockBehind() throws {
    try createKept()
    fixture.clock.advance(seconds: -172_800)
    let quick = try open()
    #expect(throws: JournalError.self) { try quick.perform(mark(30)) }
  }

  @Test("an undo of an old line, one's own or another's, reads the old lines first")
  func undo() throws {
    try createKept()
    let own = try open()
    let other = try open()
    _ = try own.perform(order(Undo(seq: 1, reason: nil)))
    #expect(own.hasHistory && !other.hasHistory)
    #expect(try other.refresh().map(\.seq) == [14])
    #expect(other.hasHistory && other.record.meeting == own.record.meeting)
    let later = try open()
    #expect(later.hasHistory && later.record.meeting == own.record.meeting)
    #expect(try fixture.open().record.meeting == own.record.meeting)
  }

  @Test("the undo of a new line, and the undo of that, need no old one")
  func newUndo() throws {
    try createKept()
    let other = try open()
    let whole = try fixture.open()
    _ = try whole.perform(mark(50))
    _ = try whole.perform(order(Undo(seq: 14, reason: nil)))
    #expect(try other.refresh().map(\.seq) == [14, 15])
    #expect(!other.hasHistory && other.record.meeting == whole.record.meeting)
    _ = try whole.perform(order(Redo()))
    #expect(try other.refresh().map(\.seq) == [16])
    #expect(!other.hasHistory && other.record.meeting == whole.record.meeting)
    #expect(try !open().hasHistory && open().record.meeting == whole.record.meeting)
  }

  @Test("with many lines after it, undos among them, the meeting is the same as without")
  func manyAfter() throws {
    try createKept()
    let follower = try open()
    let writer = try fixture.open()
    func act(_ command: any Request) throws {
      fixture.clock.advance(seconds: 1)
      _ = try writer.perform(order(command))
    }
    // More than between two of the record's own pictures, and of a kind that adds up when replayed twice.
    for number in 0..<600 {
      try act(LinkChanged(Fixture.dienBien, number.isMultiple(of: 2) ? .lost : .good))
      guard number % 150 == 149 else { continue }
      try act(Undo(seq: writer.record.head - 3, reason: nil))
      _ = try follower.refresh()
      #expect(follower.record.meeting == writer.record.meeting, "after \(number)")
      let opened = try open()
      #expect(!opened.hasHistory && opened.record.meeting == writer.record.meeting)
      #expect(opened.head == writer.head)
    }
    #expect(!follower.hasHistory)
    #expect(follower.record.meeting(upTo: 300) == writer.record.meeting(upTo: 300))
  }

  @Test("the undo of an old line makes the snapshot useless, so the next writer keeps a new one")
  func renewed() throws {
    try createKept()
    let other = try open()
    _ = try fixture.open().perform(order(Undo(seq: 1, reason: nil)))
    #expect(try open(.reading).hasHistory)
    _ = try other.refresh()
    other.keepSnapshot()
    #expect(try !open(.reading).hasHistory)
    _ = try other.perform(order(Undo(seq: 2, reason: nil)))
    other.keepSnapshot()
    #expect(try !open(.reading).hasHistory)
    #expect(try open().record.meeting == fixture.open().record.meeting)
  }

  @Test("a record that is cut while its old lines are read is noticed")
  func cutMeanwhile() throws {
    try createKept()
    let good = try bytes(fixture.file)
    let ends = good.indices.filter { good[$0] == UInt8(ascii: "\n") }
    let journal = try open()
    try fixture.write(good[...ends[7]])
    try journal.readHistory()
    #expect(journal.condition == .shortened(missing: 8...13))
    #expect(throws: JournalError.self) { try journal.perform(mark(60)) }
    #expect(try bytes(fixture.file).count == ends[7] + 1)
  }

  @Test("a draft of a snapshot that is another file by a second name is not written into")
  func linkedDraft() throws {
    try createKept()
    let other = "\(fixture.parent.path)/other"
    try Data("not yours".utf8).write(to: URL(fileURLWithPath: other))
    #expect(link(other, "\(fixture.path)/snapshot.new") == 0)
    unlink(snapshotFile)
    let journal = try open()
    journal.keepSnapshot()
    #expect(try bytes(other) == Array("not yours".utf8))
    let later = try open()
    later.keepSnapshot()
    #expect(FileManager.default.fileExists(atPath: snapshotFile))
  }

  @Test("the old lines are read beside the work, and what was recorded meanwhile is kept")
  func besides() throws {
    try createKept()
    let desk = try open()
    desk.beginReadingHistory()
    let descriptor = try #require(desk.historyDescriptor)
    _ = try desk.perform(mark(40))
    _ = try fixture.open().perform(mark(41, by: "lan"))
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&request, 1, 10_000) == 1)
    _ = try desk.refresh()
    let whole = try fixture.open()
    #expect(desk.hasHistory && desk.historyDescriptor == nil)
    #expect(desk.record.entries == whole.record.entries)
    #expect(desk.record.meeting == whole.record.meeting && desk.head == whole.head)
    _ = try desk.perform(mark(42))
    #expect(try Verification.verify(at: fixture.path).isGood)
  }

  @Test("a changed byte in the old lines is found in its line, as without a snapshot")
  func damage() throws {
    try createKept()
    let good = try bytes(fixture.file)
    for place in stride(from: 3, to: good.count, by: 97) {
      var bad = good
      bad[place] ^= 4
      try fixture.write(bad)
      let found = Result { try open().condition }
      let expected = Result { try fixture.open().condition }
      #expect("\(found)" == "\(expected)", "at \(place)")
      #expect((try? found.get()) != .good, "at \(place)")
    }
    try fixture.write(good)
    #expect(try !open().hasHistory)
  }

  @Test("a record cut before the snapshot's line is read in full")
  func cut() throws {
    try createKept()
    let good = try bytes(fixture.file)
    let ends = good.indices.filter { good[$0] == UInt8(ascii: "\n") }
    try fixture.write(good[...ends[7]])
    let journal = try open()
    #expect(journal.hasHistory && journal.record.head == 7)
    try fixture.write(good[...ends[7]].dropLast(20))
    #expect(try open().findings.count == 1)
  }

  @Test("whatever lies in its place, the record opens as without")
  func odd() throws {
    try createKept()
    let head = try fixture.open().head
    let kept = try bytes(snapshotFile)
    func isRead(_ what: String) throws {
      let journal = try open()
      #expect(journal.hasHistory && journal.head == head && journal.condition == .good, "\(what)")
      for number in 90...95 { _ = try journal.perform(mark(number)) }
      journal.keepSnapshot()
      _ = Glibc.unlink(snapshotFile)
      _ = rmdir(snapshotFile)
      try fixture.write(bytesBefore)
    }
    let bytesBefore = try bytes(fixture.file)
    unlink(snapshotFile)
    try isRead("nothing")
    try Data().write(to: URL(fileURLWithPath: snapshotFile))
    try isRead("an empty file")
    try Data(kept.dropLast(1)).write(to: URL(fileURLWithPath: snapshotFile))
    try isRead("a torn one")
    try Data(kept).write(to: URL(fileURLWithPath: snapshotFile + ".other"))
    symlink(snapshotFile + ".other", snapshotFile)
    try isRead("a link")
    mkdir(snapshotFile, 0o700)
    try isRead("a directory")
    mkfifo(snapshotFile, 0o600)
    try isRead("a pipe")
  }

  @Test("one is kept only after enough new lines, and by who may write")
  func due() throws {
    _ = try fixture.create()
    let journal = try open()
    for number in 1...4 {
      #expect(!FileManager.default.fileExists(atPath: snapshotFile))
      _ = try journal.perform(mark(number))
      let reader = try open(.reading)
      for journal in [journal, reader] {
        journal.keepSnapshot()
      }
    }
    let first = try bytes(snapshotFile)
    _ = try journal.perform(mark(5))
    journal.keepSnapshot()
    #expect(try bytes(snapshotFile) == first)
    #expect(!FileManager.default.fileExists(atPath: "\(fixture.path)/snapshot.new"))
    #expect(try bytes(fixture.file).count > first.count)
  }

  @Test("a full replay of a long record comes to the same as its snapshot and the lines after it")
  func long() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    // Longer than one chunk, so that two threads take part in both ways of reading.
    let undos = Set(stride(from: 4000, to: 8000, by: 500))
    let history: [(at: Moment, by: String, act: any Act)] = (1...9000).map { number in
      let at = HandClock.start.advanced(by: Int64(number) * 1000)
      let site = [Fixture.sonLa, Fixture.dienBien].randomElement(using: &dice) ?? .hall
      let answer = SiteAnswer(.excused, reason: "lần \(number) ở điểm cầu")
      let event: any Act =
        undos.contains(number) ? Undone(seq: number - 1, reason: nil) : SiteMarked(site, answer)
      return (at, "thu-ky", event)
    }
    _ = try Journal.create(
      at: fixture.path, plan: Fixture.plan, by: "thu-ky", clock: fixture.clock.machine,
      history: history)
    let whole = try open()
    #expect(whole.hasHistory && whole.record.head == 9000)
    whole.beginKeepingSnapshot()
    #expect(whole.keeping?.result() == true)
    let quick = try open()
    #expect(!quick.hasHistory && quick.head == whole.head)
    #expect(quick.record.meeting == whole.record.meeting, "seed \(seed)")
    var slow = Meeting(plan: Fixture.plan)
    for (seq, past) in zip(1..., history) where !undos.contains(seq + 1) {
      past.act.apply(to: &slow, at: Moment(wall: past.at.wall, boot: 0, up: past.at.wall))
    }
    #expect(whole.record.meeting == slow, "seed \(seed)")
  }
}
