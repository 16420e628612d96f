// Owns the tests of appending: what is acknowledged is on the file, and what is refused is not.

import Foundation
import Glibc
import Roster
import StrictJSON
import Testing

@testable import Journal

@Suite("Appending to the record")
struct AppendTests {
  private let fixture = Fixture()

  private func mark(_ mark: SiteMark, at site: SiteID = Fixture.sonLa) -> any Request {
    SiteMarked(site, SiteAnswer(mark))
  }

  @Test("an acknowledged act is on the file as a line, and there after reopening")
  func append() throws {
    let journal = try fixture.create()
    let size = try fixture.bytes().count
    let outcome = try journal.perform(order(mark(.present)))
    let entry = try #require(outcome.entry)
    #expect(entry.seq == 1)
    #expect(outcome == .recorded(entry))
    #expect(try fixture.bytes().count > size)
    #expect(try fixture.bytes().last == UInt8(ascii: "\n"))
    #expect(journal.record.meeting.status(of: Fixture.sonLa).answer.mark == .present)
    let reopened = try fixture.open()
    #expect(reopened.record.entries == journal.record.entries)
    #expect(reopened.record.meeting == journal.record.meeting)
    #expect(reopened.head == journal.head)
    #expect(reopened.findings.isEmpty)
  }

  @Test("case 1 and refused orders: what changes nothing or cannot be done writes no byte")
  func noWrite() throws {
    let journal = try fixture.create()
    _ = try journal.perform(order(mark(.present)))
    let before = try fixture.bytes()
    #expect(try journal.perform(order(mark(.present))) == .unchanged)
    #expect(
      try journal.perform(order(mark(.present, at: SiteID("ca-mau"))))
        == .refused(.unknownSite("ca-mau")))
    #expect(try journal.perform(order(StartTurn(nil))) == .refused(.listEmpty))
    #expect(try fixture.bytes() == before)
  }

  @Test("a retry of the same act is answered with the line that stands")
  func retry() throws {
    let journal = try fixture.create()
    let first = order(
      RegisterTurn(Fixture.sonLa, person: nil, kind: .remark, topic: nil, limitSeconds: nil))
    let entry = try #require(try journal.perform(first).entry)
    let before = try fixture.bytes()
    #expect(try journal.perform(first) == .alreadyRecorded(entry))
    #expect(try fixture.open().perform(first) == .alreadyRecorded(entry))
    #expect(try fixture.bytes() == before)
  }

  @Test("undo and redo go through the record and hold after reopening")
  func undo() throws {
    let journal = try fixture.create()
    _ = try journal.perform(order(mark(.late)))
    _ = try journal.perform(order(mark(.unexcused)))
    let marked = journal.record.meeting
    _ = try journal.perform(order(Undo(seq: nil, reason: "Nhầm")))
    #expect(journal.record.meeting.status(of: Fixture.sonLa).answer.mark == .late)
    let reopened = try fixture.open()
    #expect(reopened.record.meeting.status(of: Fixture.sonLa).answer.mark == .late)
    #expect(reopened.record.undo(of: 2) == 3)
    _ = try reopened.perform(order(Redo()))
    #expect(reopened.record.meeting == marked)
    #expect(try fixture.open().record.meeting == marked)
    #expect(try fixture.open().record.entries.count == 5)
  }

  @Test("a record opened for reading takes no orders and changes no byte")
  func reading() throws {
    try fixture.createMarked()
    let reader = try fixture.open(.reading)
    #expect(throws: JournalError.openedForReading) { try reader.perform(order(mark(.excused))) }
  }

  @Test("an act that could not be read back is not recorded")
  func unfit() throws {
    let journal = try fixture.create()
    let before = try fixture.bytes()
    let reason = SiteAnswer(.excused, reason: "bão\u{1B}[31m")
    #expect {
      try journal.perform(order(SiteMarked(Fixture.sonLa, reason)))
    } throws: { error in
      guard case JournalError.unfit(.some(.invalidValue(let path, _, _, _))) = error else {
        return false
      }
      return path == "reason"
    }
    #expect(throws: JournalError.unfitName("thu\u{202E}ky")) {
      try journal.perform(order(mark(.late), by: "thu\u{202E}ky"))
    }
    #expect(throws: JournalError.malformedAct("../x")) {
      try journal.perform(order(mark(.late), id: "../x"))
    }
    #expect(try fixture.bytes() == before)
    #expect(try journal.perform(order(mark(.late))).entry?.seq == 1)
  }

  @Test("case 17: a clock set back harms no speaking time, and the jump is noted")
  func clockJump() throws {
    let journal = try fixture.create()
    _ = try journal.perform(order(PhaseChanged(.open)))
    _ = try journal.perform(
      order(RegisterTurn(Fixture.sonLa, person: nil, kind: .remark, topic: nil, limitSeconds: nil))
    )
    _ = try journal.perform(order(StartTurn(nil)))
    // Two minutes by the machine's running time, while the wall clock goes back by an hour.
    fixture.clock.advance(seconds: 3600, wallToo: false)
    fixture.clock.set(
      Moment(
        wall: HandClock.start.wall - 3_600_000, boot: HandClock.start.boot,
        up: HandClock.start.up + 120_000))
    _ = try journal.perform(order(EndTurn(nil)))
    let reopened = try fixture.open(.reading)
    let turn = try #require(reopened.record.meeting.allTurns.first)
    #expect(turn.usedSeconds(at: fixture.clock.machine.now()) == 120)
    #expect(reopened.record.clockJumps == [ClockJump(seq: 4, milliseconds: -3_720_000)])
    #expect(try Verification.verify(at: fixture.path).jumps.map(\.seq) == [4])
  }

  @Test("a wall clock more than 24 h behind the last line is refused until it is confirmed")
  func clockBehind() throws {
    let journal = try fixture.create()
    let start = HandClock.start
    fixture.clock.set(Moment(wall: start.wall - 86_400_001, boot: 2, up: 0))
    #expect(throws: JournalError.clockBehind(milliseconds: 86_400_001)) {
      try journal.perform(order(mark(.late)))
    }
    #expect(journal.head.seq == 0)
    journal.acceptsClockBehind = true
    #expect(try journal.perform(order(mark(.late))).entry?.seq == 1)
  }

  @Test("every kind of event that commands make is there after reopening, in one play")
  func play() throws {
    let journal = try fixture.create()
    let turn = TurnID(number: 1)
    let commands: [any Request] = [
      mark(.present), PeopleMarked(Fixture.dienBien, [Fixture.an], .present, reason: nil),
      SubstituteNamed(Fixture.dienBien, Substitute(name: "Cầm Văn Cường")),
      LinkChanged(Fixture.sonLa, .good), RoundStarted(name: nil), RoundFinished(),
      PhaseChanged(.open),
      ItemStarted(ItemID("khai-mac")), ItemEnded(ItemID("khai-mac")),
      RegisterTurn(
        Fixture.dienBien, person: nil, kind: .paper, topic: "Tổng kết", limitSeconds: 60),
      RegisterTurn(Fixture.sonLa, person: nil, kind: .reply, topic: nil, limitSeconds: nil),
      MoveTurn(turn, place: 2), SpeakerNamed(turn, Fixture.binh), CallTurn(turn),
      StartTurn(turn), PauseTurn(nil), ResumeTurn(nil), ExtendTurn(nil, seconds: 30),
      DeferTurn(nil), ResumeTurn(turn), EndTurn(nil), TurnWithdrawn(TurnID(number: 2)),
      PhaseChanged(.takeBreak), PhaseChanged(.resume), CloseMeeting(endingTurn: false),
    ]
    for command in commands {
      fixture.clock.advance(seconds: 7)
      let outcome = try journal.perform(order(command))
      #expect(outcome.entry != nil, "\(command): \(outcome)")
    }
    let reopened = try fixture.open(.reading)
    #expect(reopened.record.entries == journal.record.entries)
    #expect(reopened.record.meeting == journal.record.meeting)
    // Case 16: the totals of the screen are those computed from the log alone.
    #expect(reopened.record.meeting.tally == journal.record.meeting.tally)
    #expect(reopened.record.meeting.phase == .closed)
  }

  @Test("a file limit is reported, the part written is cut back, and the record stays usable")
  func fileLimit() async throws {
    await #expect(processExitsWith: .success) {
      let fixture = Fixture()
      let journal = try fixture.create()
      let before = try fixture.bytes()
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let whole = limit
      for room in [0, 1, 100] {
        limit.rlim_cur = rlim_t(before.count + room)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(
          throws: JournalError.notRecorded(errno: room == 0 ? EFBIG : 0)
        ) {
          try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.late))))
        }
        #expect(try fixture.bytes() == before)
      }
      limit = whole
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let outcome = try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.late))))
      #expect(outcome.entry?.seq == 1)
      #expect(try Verification.verify(at: fixture.path).isGood)
    }
  }

  @Test("case 4: an act that was acknowledged survives kill -9, and the running clock is right")
  func kill() async throws {
    let path = fixture.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let start = HandClock(HandClock.start)
      let journal = try Journal.create(
        at: path, plan: Fixture.plan, by: "thu-ky", clock: start.machine)
      for command: any Request in [
        PhaseChanged(.open), LinkChanged(Fixture.sonLa, .phone),
        RegisterTurn(Fixture.sonLa, person: nil, kind: .remark, topic: nil, limitSeconds: nil),
        StartTurn(nil),
      ] {
        _ = try journal.perform(order(command))
      }
      Glibc.kill(getpid(), SIGKILL)
    }
    let journal = try fixture.open()
    #expect(journal.findings.isEmpty)
    #expect(journal.record.meeting.status(of: Fixture.sonLa).link == .phone)
    fixture.clock.advance(seconds: 61)
    #expect(journal.record.meeting.floorTurn?.usedSeconds(at: fixture.clock.machine.now()) == 61)
    #expect(try journal.perform(order(EndTurn(nil))).entry?.seq == 5)
  }
}
