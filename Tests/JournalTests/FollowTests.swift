// Owns the tests of several terminals on one record: each opening stands for a process of its own,
// since the lock keeps openings apart and not processes.

import Foundation
import Glibc
import Roster
import Support
import Testing

@testable import Journal

@Suite("Several terminals on one record")
struct FollowTests {
  private let fixture = Fixture()

  private func isReadable(_ descriptor: Int32, within milliseconds: Int32 = 0) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) == 1
  }

  private func mark(_ site: SiteID, _ mark: SiteMark) -> any Request {
    SiteMarked(site, SiteAnswer(mark))
  }

  @Test("two terminals interleave with dense numbers, and each sees the other's lines once")
  func interleave() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    let first = try fixture.create()
    let terminals = [first, try fixture.open(), try fixture.open()]
    let watcher = try fixture.open(.reading)
    var seen: [Entry] = []
    var acknowledged: [Entry] = []
    for round in 0..<60 {
      let terminal = terminals[Int.random(in: 0..<3, using: &dice)]
      let site = [Fixture.sonLa, Fixture.dienBien, .hall].randomElement(using: &dice) ?? .hall
      let new = mark(site, SiteMark.allCases.randomElement(using: &dice) ?? .late)
      if let entry = try terminal.perform(order(new)).entry { acknowledged.append(entry) }
      if round % 3 == 0 { seen += try watcher.refresh() }
      if Bool.random(using: &dice) { _ = try terminals[round % 3].refresh() }
    }
    seen += try watcher.refresh()
    #expect(seen == acknowledged, "seed \(seed)")
    #expect(acknowledged.map(\.seq) == Array(1...acknowledged.count), "seed \(seed)")
    for terminal in terminals {
      _ = try terminal.refresh()
      #expect(terminal.record.entries == watcher.record.entries, "seed \(seed)")
      #expect(terminal.head == watcher.head)
    }
    #expect(try Verification.verify(at: fixture.path).lines == acknowledged.count + 1)
  }

  @Test("terminals that write at the same time wait for each other, and none is starved")
  func contention() async throws {
    _ = try fixture.create()
    let path = fixture.path
    let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for place in 0..<4 {
        group.addTask {
          let journal = try Journal.open(at: path, for: .writing)
          return try (0..<15).compactMap { turn in
            let answer = SiteAnswer(.excused, reason: "lần \(place) \(turn)")
            let mark = order(SiteMarked(Fixture.sonLa, answer))
            return try journal.perform(mark).entry?.seq
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(numbers.sorted() == Array(1...60))
    let report = try Verification.verify(at: path)
    #expect(report.isGood)
    #expect(report.lines == 61)
  }

  @Test("a line of another terminal wakes those who watch, and is told of once")
  func wake() throws {
    let writer = try fixture.create()
    let watcher = try fixture.open(.reading)
    let descriptor = try #require(watcher.changeDescriptor)
    _ = try watcher.refresh()
    #expect(!isReadable(descriptor))
    let entry = try #require(try writer.perform(order(mark(Fixture.sonLa, .late))).entry)
    #expect(isReadable(descriptor, within: 1000))
    #expect(try watcher.refresh() == [entry])
    #expect(!isReadable(descriptor))
    #expect(try watcher.refresh().isEmpty)
    #expect(watcher.checkMilliseconds == nil)
  }

  @Test("lines that came in on the way to one's own line are still told of")
  func unreported() throws {
    let one = try fixture.create()
    let two = try fixture.open()
    let theirs = try #require(try one.perform(order(mark(Fixture.sonLa, .late))).entry)
    let ours = try #require(try two.perform(order(mark(.hall, .present))).entry)
    #expect(ours.seq == 2)
    #expect(try two.refresh() == [theirs])
    #expect(try one.refresh() == [ours])
  }

  @Test("while the lock is held nothing is recorded, opening shows what is synced, reading waits")
  func busy() throws {
    let journal = try fixture.create()
    _ = try journal.perform(order(mark(.hall, .present)))
    let holder = try #require(try MeetingDirectory(at: fixture.path).lock(for: .writing))
    #expect(try holder.take(shared: false))
    try holder.note(LockBlock(holder: getpid(), synced: fixture.bytes().count))
    let expected = Holder(process: getpid(), state: .running)
    #expect(throws: JournalError.locked(expected)) {
      try journal.perform(order(mark(Fixture.sonLa, .late)))
    }
    #expect(try journal.refresh().isEmpty)
    #expect(journal.checkMilliseconds == 10)
    #expect(try fixture.open().record.head == 1)
    holder.release()
    #expect(try journal.refresh().isEmpty)
    #expect(journal.checkMilliseconds == nil)
    #expect(try journal.perform(order(mark(Fixture.sonLa, .late))).entry?.seq == 2)
  }

  @Test("a suspended holder of the lock is named with its process and state")
  func suspendedHolder() throws {
    let journal = try fixture.create()
    let child = Process()
    let output = Pipe()
    child.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    child.arguments = ["--no-fork", fixture.lock, "sh", "-c", "echo held; exec sleep 600"]
    child.standardOutput = output
    try child.run()
    defer {
      kill(child.processIdentifier, SIGKILL)
      child.waitUntilExit()
    }
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    let block = LockBlock(holder: child.processIdentifier, synced: try fixture.bytes().count)
    try #require(try MeetingDirectory(at: fixture.path).lock(for: .writing)).note(block)
    kill(child.processIdentifier, SIGSTOP)
    var info = siginfo_t()
    waitid(P_PID, id_t(child.processIdentifier), &info, WSTOPPED | WNOWAIT)
    let expected = Holder(process: child.processIdentifier, state: .suspended)
    #expect(throws: JournalError.givenUp) {
      try journal.perform(order(mark(.hall, .late))) { _ in false }
    }
    #expect(journal.lock?.holder() == expected)
  }

  @Test("case 26: different people in the same second both stand; the same person is asked again")
  func conflict() throws {
    let one = try fixture.create()
    let two = try fixture.open()
    let seen = one.head.seq
    func mark(_ person: PersonID, _ mark: PersonMark, by: String) -> Order {
      order(
        PeopleMarked(Fixture.dienBien, [person], mark, reason: nil), by: by, seen: seen)
    }
    #expect(try one.perform(mark(Fixture.an, .present, by: "lan")).entry?.seq == 1)
    #expect(try two.perform(mark(Fixture.binh, .late, by: "minh")).entry?.seq == 2)
    let before = try fixture.bytes()
    #expect(
      try two.perform(mark(Fixture.an, .excused, by: "minh"))
        == .refused(.stale(seq: 1, by: "lan", asker: "minh")))
    #expect(try fixture.bytes() == before)
    let people = two.record.meeting.status(of: Fixture.dienBien).people
    #expect(people[Fixture.an]?.mark == .present)
    #expect(people[Fixture.binh]?.mark == .late)
  }

  @Test("a failed sync makes every terminal read-only, later ones too, and shows nothing unsure")
  func unknownOutcome() throws {
    let journal = try fixture.create()
    let other = try fixture.open()
    let synced = try fixture.bytes().count
    _ = try journal.perform(order(mark(Fixture.sonLa, .late)))
    #expect(journal.giveUp(EIO) == .unknownOutcome(errno: EIO))
    // As if the sync of the last line had been the one that failed.
    try #require(journal.lock).note(LockBlock(synced: synced, isUnknown: true))
    #expect(try other.refresh().isEmpty)
    let later = try fixture.open()
    for terminal in [journal, other, later] {
      #expect(terminal.condition == .unknownOutcome)
      #expect(throws: JournalError.readOnly(.unknownOutcome)) {
        try terminal.perform(order(mark(.hall, .late)))
      }
    }
    #expect(later.record.head == 0)
    #expect(try fixture.open().condition == .unknownOutcome)
  }

  @Test("a terminal that has not looked yet does not write over the state of a failed sync")
  func unknownBeforeWriting() throws {
    let journal = try fixture.create()
    let other = try fixture.open()
    _ = journal.giveUp(EIO)
    let before = try fixture.bytes()
    #expect(throws: JournalError.readOnly(.unknownOutcome)) {
      try other.perform(order(mark(.hall, .late)))
    }
    #expect(try fixture.bytes() == before)
    #expect(try fixture.open().condition == .unknownOutcome)
  }

  @Test("a whole line that a process left before its sync is synced and then shown, once")
  func leftUnsynced() throws {
    let journal = try fixture.create()
    let synced = try fixture.bytes().count
    _ = try journal.perform(order(mark(Fixture.sonLa, .late)))
    try #require(journal.lock).note(LockBlock(holder: 1, synced: synced))
    let heir = try fixture.open()
    #expect(heir.record.head == 1)
    #expect(heir.findings == [.linesSynced(count: 1)])
    #expect(try fixture.open().findings.isEmpty)
  }

  @Test("a record cut under an open terminal is an alarm that lists what is missing")
  func shortened() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    let journal = try fixture.open()
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
    try fixture.write(whole[...ends[0]])
    #expect(throws: JournalError.readOnly(.shortened(missing: 1...2))) {
      try journal.perform(order(mark(.hall, .late)))
    }
    #expect(journal.record.head == 2)
    #expect(try fixture.bytes() == Array(whole[...ends[0]]))
    let second = Fixture()
    try second.createMarked()
    let bytes = try second.bytes()
    let other = try second.open()
    try second.write(bytes.dropLast())
    _ = try other.refresh()
    #expect(other.condition == .shortened(missing: 2...2))
  }

  @Test("a record that is replaced or deleted under an open terminal is an alarm")
  func replaced() throws {
    try fixture.createMarked()
    let whole = try fixture.bytes()
    let terminals = [try fixture.open(), try fixture.open(.reading)]
    let watched = try #require(terminals[1].changeDescriptor)
    let firstEnd = try #require(whole.firstIndex(of: UInt8(ascii: "\n")))
    try Data(whole[...firstEnd]).write(to: URL(fileURLWithPath: fixture.file + ".new"))
    rename(fixture.file + ".new", fixture.file)
    #expect(isReadable(watched, within: 1000))
    for terminal in terminals {
      _ = try terminal.refresh()
      #expect(terminal.condition == .replaced(missing: 1...2))
      #expect(terminal.record.head == 2)
    }
    // Later ones too: the lock knows how much was synced.
    let later = try fixture.open()
    #expect(later.condition == .lost(bytes: whole.count - firstEnd - 1))
    #expect(later.record.head == 0)
    #expect(throws: JournalError.readOnly(later.condition)) {
      try later.perform(order(mark(.hall, .late)))
    }
    let other = Fixture()
    let fresh = try other.create()
    unlink(other.file)
    #expect(throws: JournalError.readOnly(.removed)) {
      try fresh.perform(order(mark(.hall, .late)))
    }
  }

  @Test("a lock that is replaced under an open terminal is an alarm")
  func lockReplaced() throws {
    let journal = try fixture.create()
    unlink(fixture.lock)
    _ = try fixture.open().perform(order(mark(.hall, .late)))
    let before = try fixture.bytes()
    #expect(throws: JournalError.readOnly(.removed)) {
      try journal.perform(order(mark(Fixture.sonLa, .late)))
    }
    #expect(try fixture.bytes() == before)
  }
}
