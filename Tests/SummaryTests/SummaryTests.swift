// What the summary promises whatever happened: the same figures in every form and on screen, every
// form well made, and nothing unknown counted as absent.

import Foundation
import Plans
import Roster
import Summary
import Testing
import Words

@Suite("Summary")
struct SummaryTests {
  /// The summary of the briefing of 19 April 2024 as rehearsed: 53 sites.
  static func rehearsal(seed: UInt64) throws -> SummaryReport {
    summary(of: try rehearsedRecord(seed: seed))
  }

  static func summary(of record: Record) -> SummaryReport {
    SummaryReport(
      record: record, head: (record.head, String(repeating: "f", count: 64)), now: Book.eight)
  }

  static func rehearsedRecord(seed: UInt64) throws -> Record {
    let now = Book.eight
    let rehearsal = try Rehearsal.make(seed: seed, now: now)
    var record = Record(
      creation: Entry(
        seq: 0, id: "a0", at: rehearsal.createdAt, by: "dt", act: MeetingCreated(rehearsal.plan)),
      plan: rehearsal.plan)
    for (index, step) in rehearsal.history.enumerated() {
      record.append(
        Entry(seq: index + 1, id: "a\(index + 1)", at: step.at, by: step.by, act: step.act))
    }
    return record
  }

  @Test("acceptance 3: a fresh roster is all not called, nobody absent, in every form")
  func freshRoster() throws {
    var plan = try Plans.plan(named: "2024-04-19")
    for index in plan.sites.indices { plan.sites[index].expected = 10 }
    let book = Book(plan)
    let json = try JSONText(book.summary.json())
    #expect(try json.numbers("totals", "sites")["notCalled"] == 53)
    #expect(try json.numbers("totals", "sites")["answered"] == 0)
    #expect(try json.numbers("delegates")["unknown"] == 530)
    #expect(try json.numbers("delegates")["excused"] == 0)
    #expect(try json.numbers("delegates")["unexcused"] == 0)
    #expect(try json.rows("absent").isEmpty)
    #expect(
      book.status.text(.vietnamese).contains(
        "Có mặt 0/52 điểm cầu, 0/520 đại biểu; vắng 0, trong đó có phép 0, không phép 0;\n"
          + "chưa rõ 520; dự thay 0."))
    #expect(book.summary.text(.vietnamese).contains("Chưa điểm danh (53): "))
  }

  @Test("acceptance 13: half of an even number of delegates is no quorum")
  func evenQuorum() throws {
    var plan = try Plan.small([
      .hallOfTests, .make("an-giang", "An Giang", region: nil, expected: 496),
    ])
    plan.quorum = QuorumRule(basis: .delegates, rule: .moreThanHalf)
    var book = Book(plan)
    try book.act(SiteMarked(SiteID("an-giang"), SiteAnswer(.present, present: 250)))
    #expect(try JSONText(book.status.json()).numbers("quorum")["needed"] == 251)
    #expect(book.status.text(.english).contains("needed 251, have 250 – 1 short."))
    try book.act(SiteMarked(SiteID("an-giang"), SiteAnswer(.present, present: 251)))
    #expect(book.status.text(.english).contains("needed 251, have 251 – reached."))
  }

  @Test("acceptance 15: absence with leave stands apart from absence without in every total")
  func leaveApart() throws {
    let book = try Book.everything()
    let json = try JSONText(book.summary.json())
    for delegates in [try json.numbers("totals", "delegates"), try json.numbers("delegates")] {
      #expect(delegates["excused"] == 7)
      #expect(delegates["unexcused"] == 5)
    }
    let absent = try json.rows("absent")
    for (mark, total) in [("excused", 7), ("unexcused", 5)] {
      let counts = absent.filter { $0["mark"] as? String == mark }.compactMap {
        $0["count"] as? Int
      }
      #expect(counts.reduce(0, +) == total)
    }
    let status = book.status.text(.vietnamese).split(whereSeparator: \.isWhitespace)
    #expect(status.joined(separator: " ").contains("vắng 12, trong đó có phép 7, không phép 5"))
  }

  @Test("acceptance 16: totals are one in every form and on screen, and the sums of the rows")
  func sameTotals() throws {
    let records =
      [try Book.everything().record] + (try (1...5).map { try Self.rehearsedRecord(seed: $0) })
    for record in records {
      let summary = Self.summary(of: record)
      let screen = Totals.of(summary.tally)
      #expect(Self.recount(record) == Array(screen[2...6]) + [screen[9]])
      let json = try JSONText(summary.json())
      let csv = try CSVText(summary.csv(.vietnamese, excel: false))
      #expect(try Totals.inText(summary.text(.vietnamese)) == screen)
      #expect(try Totals.inMarkdown(summary.markdown(.vietnamese)) == screen)
      #expect(try Totals.inCSV(csv) == screen)
      #expect(try Totals.inJSON(json) == screen)
      let delegates = summary.tally.delegates
      #expect(try json.sum("sites", "expected") == delegates.expected)
      #expect(try json.sum("sites", "present") == delegates.present)
      #expect(try json.sum("absent", "count") == delegates.excused + delegates.unexcused)
      #expect(try json.sum("sites", "spokenSeconds") == (try json.sum("turns", "used")))
      #expect(summary.regions.reduce(0) { $0 + $1.tally.delegates.present } == delegates.present)
      #expect(summary.regions.reduce(0) { $0 + $1.tally.sites.total } == summary.tally.sites.total)
      let sites = csv.section(Words.Summary.bySite)
      #expect(sites.compactMap { Int($0[6]) }.reduce(0, +) == delegates.present)
    }
  }

  /// Counts the sites by mark, and the delegates present where each site reported a number, from
  /// the lines of the record alone: the last answer of each site that nobody undid.
  private static func recount(_ record: Record) -> [Int] {
    var undone: Set<Int> = []
    for entry in record.entries.reversed() where !undone.contains(entry.seq) {
      if let undo = entry.undone { undone.insert(undo.seq) }
    }
    var answers: [SiteID: SiteAnswer] = [:]
    for entry in record.entries where !undone.contains(entry.seq) {
      if let marked = entry.act as? SiteMarked { answers[marked.site] = marked.answer }
    }
    let marks = [SiteMark.present, .late, .excused, .unexcused, .noAnswer]
    return marks.map { mark in answers.values.count { $0.mark == mark } }
      + [answers.values.reduce(0) { $0 + ($1.present ?? 0) }]
  }

  @Test("acceptance 24: every form lists the sites in the order of the plan")
  func orderOfSites() throws {
    let summary = try Self.rehearsal(seed: 7)
    let ids = summary.plan.sites.map(\.id.rawValue)
    #expect(ids.count == 53)
    #expect(try JSONText(summary.json()).texts("sites", "id") == ids)
    let csv = try CSVText(summary.csv(.vietnamese, excel: false))
    #expect(csv.section(Words.Summary.bySite).map { $0[1] } == ids)
    let lines = summary.markdown(.vietnamese).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("## Theo điểm cầu") })
    let names = lines[(start + 3)...].prefix(53).map {
      $0.split(separator: "|")[1].trimmingCharacters(in: .whitespaces)
    }
    #expect(names == summary.plan.sites.map(\.name))
  }

  @Test("acceptance 25: the turns not reached are the list at the close, in its order")
  func notReachedIsTheList() throws {
    let book = try Book.everything()
    let queue = book.record.meeting.queue.map(\.rawValue)
    #expect(queue == ["t2", "t5", "t4"])
    let json = try JSONText(book.summary.json())
    #expect(try json.texts("notReached", "id") == queue)
    #expect(try json.texts("notReached", "state").allSatisfy { $0 == "not-reached" })
    #expect(try JSONText(book.status.json()).texts("queue", "id") == queue)
    let csv = try CSVText(book.summary.csv(.vietnamese, excel: false))
    #expect(csv.section(Words.Summary.notReached).map { $0[0] } == queue)
  }

  @Test("only the sites other than the hall are never heard")
  func neverHeardWithoutHall() throws {
    let heard = try JSONText(try Book.everything().summary.json()).texts("neverHeard", "id")
    #expect(heard == ["son-la", "cao-bang", "vung-tau", "ha-noi", "nguy-hiem"])
  }

  @Test("no member of the JSON form that is a number is ever null")
  func numbersNeverNull() throws {
    let json = try JSONText(try Book.everything().summary.json())
    let numbers = [
      "sites": ["expected", "present", "named", "gap", "turns", "spokenSeconds", "outageSeconds"],
      "turns": ["used", "limit", "over"], "notReached": ["used", "limit", "over"],
      "absent": ["count"], "late": ["count"], "leftEarly": ["count"], "corrections": ["seq"],
    ]
    for (rows, members) in numbers {
      for row in try json.rows(rows) {
        for member in members { #expect(row[member] is Int, "\(rows).\(member)") }
      }
    }
    #expect(try json.rows("sites").first?["region"] is NSNull)
  }

  @Test("a number that nobody knows is never told as 0, in no form")
  func unknownIsNotZero() throws {
    var hall = Site.hallOfTests
    hall.expected = nil
    for known in [nil, 8] as [Int?] {
      let plan = try Plan.small([
        hall, .make("ca-mau", "Cà Mau", region: "nam", expected: nil),
        .make("son-la", "Sơn La", region: "bac", expected: known),
      ])
      var book = Book(plan)
      for answered in [false, true] {
        if answered {
          try book.act(SiteMarked(SiteID("ca-mau"), SiteAnswer(.present, present: 9)))
          try book.act(SiteMarked(.hall, SiteAnswer(.late)))
        }
        let summary = book.summary
        let json = String(decoding: summary.json() + book.status.json(), as: UTF8.self)
        for language in [Language.vietnamese, .english] {
          let texts = [
            summary.text(language), summary.markdown(language), book.status.text(language), json,
            summary.csv(language, excel: false), RecordLog(book.record).lines(language).joined(),
          ]
          for text in texts {
            #expect(!text.contains(#/\d(\/| of )0\b/#), "\(text)")
          }
          let total = Words.Summary.delegatesExpected[language]
          #expect(
            summary.markdown(language).contains("| \(total) | \(known.map(String.init) ?? "–") |"))
        }
        #expect(summary.regions.map(\.isExpectedKnown) == [false, known != nil, false])
      }
    }
  }

  @Test("a redo and what was undone after the close stand in the corrections")
  func redoIsCorrection() throws {
    var book = Book(try Plan.small([.hallOfTests]))
    try book.act(SiteMarked(.hall, SiteAnswer(.present, present: 3)))
    try book.act(Undo(seq: nil, reason: nil))
    try book.act(Redo())
    try book.act(PhaseChanged(.open))
    try book.act(CloseMeeting(endingTurn: false))
    try book.act(Undo(seq: 1, reason: "ghi nhầm"))
    let kinds = book.summary.corrections.map(\.kind)
    #expect(kinds == [.undo, .redo, .undo])
    #expect(book.summary.corrections.map { $0.original?.seq } == [1, 1, 1])
    #expect(book.summary.corrections.last?.reason == "ghi nhầm")
  }
}
