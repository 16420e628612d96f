// Owns the proof that a closed meeting stands still, that papers tell every round and every corrected
// answer, and that times of another day carry their date.

import Roster
import Summary
import Testing
import Words

@Suite("What the papers keep")
struct StandingStillTests {
  private static let caMau = SiteID("ca-mau")
  private static let sonLa = SiteID("son-la")

  private func book() throws -> Book {
    Book(
      try Plan.small([
        .hallOfTests, .make("ca-mau", "Cà Mau", region: nil, expected: 9),
        .make("son-la", "Sơn La", region: nil, expected: 8),
      ]))
  }

  @Test("an hour after the close, summary, status and log are the same")
  func closed() throws {
    var book = try book()
    try book.act(PhaseChanged(.open))
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.present, present: 9)))
    try book.act(LinkChanged(Self.sonLa, .lost))
    try book.act(RegisterTurn(Self.caMau))
    try book.act(CloseMeeting(endingTurn: false))
    let before = (book.summary, book.status.text(.vietnamese), book.status.json())
    book.wait(seconds: 3600)
    #expect(book.summary == before.0)
    #expect(book.summary.json() == before.0.json())
    #expect(book.status.text(.vietnamese) == before.1 && book.status.json() == before.2)
    let sonLa = try #require(book.summary.sites.first { $0.id == Self.sonLa })
    #expect(sonLa.outageSeconds == 20)
  }

  @Test("each round keeps what its sites said, and absences say in which one")
  func rounds() throws {
    var book = try book()
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.unexcused)))
    try book.act(SiteMarked(Self.sonLa, SiteAnswer(.present, present: 8)))
    try book.act(RoundStarted(name: "sau giải lao"))
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 7)))
    try book.act(SiteMarked(Self.sonLa, SiteAnswer(.excused, reason: "bão")))
    let rounds = book.summary.rounds
    #expect(rounds.map(\.number) == [1, 2] && rounds[1].name == "sau giải lao")
    #expect(rounds[0].sites.map(\.answer.mark) == [.notCalled, .unexcused, .present])
    #expect(rounds[1].sites.map(\.answer.mark) == [.notCalled, .late, .excused])
    #expect(book.summary.absent.map(\.round) == [1, 2])
    #expect(book.summary.text(.vietnamese).contains("Vòng 2 (sau giải lao)"))
    #expect(book.summary.corrections.isEmpty)
  }

  @Test("an answer that replaces another of its round is a correction, before and after the close")
  func corrections() throws {
    var book = try book()
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.present, present: 9)))
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.present, present: 8)))
    try book.act(PhaseChanged(.open))
    try book.act(CloseMeeting(endingTurn: false))
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 5)), by: "minh")
    let corrections = book.summary.corrections
    #expect(corrections.map(\.kind) == [.replaced, .afterClose])
    #expect(corrections.map { $0.original?.seq } == [1, 2])
    #expect(
      corrections.map { $0.originalEvent?.vi } == [
        "Cà Mau: có mặt, 9 người", "Cà Mau: có mặt, 8 người",
      ])
    #expect(corrections[1].by == "minh")
    // Arrived when it first was here; a number moves no time, another mark does.
    let status = book.record.meeting.status(of: Self.caMau)
    #expect(status.arrivedAt == book.now)
  }

  @Test("a number that is corrected moves no time of arrival")
  func arrival() throws {
    var book = try book()
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 7)))
    let arrived = book.now
    book.wait(seconds: 900)
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 8)))
    #expect(book.record.meeting.status(of: Self.caMau).arrivedAt == arrived)
    #expect(book.summary.late.map(\.at) == [arrived])
  }

  @Test("a time that was told is the time of arrival, and when it was recorded is told beside it")
  func told() throws {
    var book = try book()
    book.wait(seconds: 75 * 60)
    let time = try #require(TimeOfDay("08:20"))
    try book.act(
      TellMark(SiteMarked(Self.caMau, SiteAnswer(.late, present: 7)), at: time, now: book.now))
    let told = book.now
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 8)))
    #expect(book.summary.late.map(\.at?.wall) == [Book.eight.wall + 20 * 60_000])
    #expect(book.summary.late.map(\.toldAt) == [told])
    let log = RecordLog(book.record)
    #expect(log.lines(.vietnamese)[1].hasSuffix("Cà Mau: đến muộn, 7 người, lúc 08:20, ghi 09:15"))
    #expect(log.lines(.english)[1].hasSuffix("Cà Mau: late, 7 people, at 08:20, recorded 09:15"))
    #expect(book.summary.text(.vietnamese).contains("lúc 08:20, ghi 09:15"))
    let json = String(decoding: book.summary.json(), as: UTF8.self)
    #expect(json.contains(#""at": "2024-04-19T08:20:00.000+07:00""#))
    #expect(json.contains(#""toldAt": "2024-04-19T09:15:10.000+07:00""#))
    // Programs read the time alone.
    #expect(book.summary.csv(.vietnamese, excel: false).contains("2024-04-19T08:20:00.000+07:00"))
    // The number was corrected, and then the time.
    let other = try #require(TimeOfDay("08:21"))
    try book.act(
      TellMark(SiteMarked(Self.caMau, SiteAnswer(.late, present: 8)), at: other, now: book.now))
    #expect(book.summary.corrections.map(\.seq) == [2])
    try book.act(
      TellMark(SiteMarked(Self.caMau, SiteAnswer(.late, present: 8)), at: time, now: book.now))
    #expect(book.summary.corrections.map(\.seq) == [2, 4])
  }

  @Test("of a record of more than one day, each time that is not of the first carries its date")
  func dates() throws {
    var book = try book()
    try book.act(SiteMarked(Self.caMau, SiteAnswer(.late, present: 7)))
    book.wait(seconds: 86_400)
    try book.act(SiteMarked(Self.sonLa, SiteAnswer(.late, present: 7)))
    let text = book.summary.text(.vietnamese)
    #expect(text.contains("08:00:20 20/4") && text.contains("08:00:10 "))
    #expect(!text.contains("08:00:10 19/4 "))
    let log = RecordLog(book.record).lines(.vietnamese)
    #expect(log[1].contains("08:00:10 thu-ky") && log[2].contains("08:00:20 20/4 thu-ky"))
  }
}
