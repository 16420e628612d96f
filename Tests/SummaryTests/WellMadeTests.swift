// That every form is well made: widths, quoting, formulas, tables, and the sign of a rehearsal.

import Plans
import Roster
import Summary
import Testing
import Words

@Suite("Well-made forms")
struct WellMadeTests {
  @Test("no line of text is wider than 80 columns or ends in a space", arguments: Language.allCases)
  func eightyColumns(language: Language) throws {
    let summary = try SummaryTests.rehearsal(seed: 3)
    let long = String(repeating: "rất dài ", count: 40) + String(repeating: "a", count: 200)
    var plan = try Plan.small([
      .hallOfTests, .make("dai", long, region: nil, expected: 9999),
    ])
    plan.title = Phrase(same: long)
    var book = Book(plan)
    try book.act(SiteMarked(SiteID("dai"), SiteAnswer(.late, present: 9999, reason: long)))
    try book.act(
      RegisterTurn(
        SiteID("dai"), person: nil, kind: .pointOfOrder, topic: long, limitSeconds: 86_400))
    let texts = [
      summary.text(language), book.summary.text(language), book.status.text(language),
      try Book.everything().summary.text(language),
    ]
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      // Every letter of these texts is one column wide.
      #expect(line.count <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("CSV is RFC 4180 with the same number of fields in each line", arguments: [false, true])
  func rectangular(excel: Bool) throws {
    for summary in [try Book.everything().summary, try SummaryTests.rehearsal(seed: 4)] {
      let text = summary.csv(.vietnamese, excel: excel)
      #expect(text.unicodeScalars.first == "\u{FEFF}" ? excel : !excel)
      let body = excel ? String(text.unicodeScalars.dropFirst()) : text
      let csv = try CSVText(body, separator: excel ? ";" : ",")
      #expect(Set(csv.rows.map(\.count)).count == 1)
      #expect(csv.rows.count > 60 || summary.sites.count < 53)
    }
  }

  @Test("CSV for Excel holds the same fields")
  func excelSameFields() throws {
    let summary = try Book.everything().summary
    let plain = try CSVText(summary.csv(.vietnamese, excel: false))
    let excel = try CSVText(
      String(summary.csv(.vietnamese, excel: true).unicodeScalars.dropFirst()), separator: ";")
    #expect(plain.rows == excel.rows)
  }

  @Test(
    "a cell that a spreadsheet would take for a formula is made safe",
    arguments: ["=1+1", "+84", "-2+3", "@SUM(A1)", "-", "--1", "＝1+1", "＋84", "－2", "＠SUM(A1)"])
  func formulaSafe(reason: String) throws {
    let csv = try Self.csv(reason: reason)
    #expect(csv.section(Words.Summary.bySite).last?[13] == "'" + reason)
  }

  @Test("no cell begins a formula, whichever of comma, semicolon, bar and tab its reader splits by")
  func formulaSafeInEveryDialect() throws {
    for reason in [
      "ốm;=1+1", "bận,=2+2", "a\t+3", "\t=1", "\r=1", "x;\"=1\"", "a,-2+3", "b;@SUM(A1)",
      "a|=1+1", "|+1", "a;＝1+1", "b|－1", "c,＠A1", "d\t＋1",
    ] {
      for (excel, separators) in [(false, ";|\t"), (true, ",|\t")] {
        let record = try Self.book(reason: reason).summary.csv(.vietnamese, excel: excel)
        for separator in separators {
          for line in record.split(whereSeparator: \.isNewline) {
            for cell in line.split(separator: separator) {
              let first = cell.first { $0 != "\"" && $0 != "\u{FEFF}" }
              let isNumber = Int(cell) != nil
              #expect(isNumber || !(first.map { "=+-@＝＋－＠".contains($0) } ?? false), "\(line)")
            }
          }
        }
      }
    }
  }

  @Test("a negative number stays a number", arguments: ["-5", "-120"])
  func negativeNumber(reason: String) throws {
    let csv = try Self.csv(reason: reason)
    #expect(csv.section(Words.Summary.bySite).last?[13] == reason)
  }

  @Test("a gap below zero is a plain negative number")
  func negativeGap() throws {
    let person = Person(id: PersonID("a"), name: "Lê A")
    let other = Person(id: PersonID("b"), name: "Lê B")
    var book = Book(
      try Plan.small([
        .hallOfTests,
        .make("an-giang", "An Giang", region: nil, expected: 2, people: [person, other]),
      ]))
    try book.act(SiteMarked(SiteID("an-giang"), SiteAnswer(.present, present: 1)))
    try book.act(PeopleMarked(SiteID("an-giang"), [person.id, other.id], .present, reason: nil))
    let csv = try CSVText(book.summary.csv(.vietnamese, excel: false))
    #expect(csv.section(Words.Summary.bySite).last?[9] == "-1")
  }

  @Test("separators, quotes and line ends in a cell are quoted and come back")
  func quotedCells() throws {
    for reason in ["a,b", "a;b", "nói \"gấp\"", "hai\r\ndòng", "\""] {
      let csv = try Self.csv(reason: reason)
      #expect(csv.section(Words.Summary.bySite).last?[13] == reason)
    }
  }

  private static func csv(reason: String) throws -> CSVText {
    try CSVText(book(reason: reason).summary.csv(.vietnamese, excel: false))
  }

  private static func book(reason: String) throws -> Book {
    var book = Book(
      try Plan.small([
        .hallOfTests, .make("an-giang", "An Giang", region: nil, expected: 2),
      ]))
    try book.act(SiteMarked(SiteID("an-giang"), SiteAnswer(.excused, reason: reason)))
    return book
  }

  @Test(
    "every row of a Markdown table has as many cells as its header", arguments: Language.allCases)
  func markdownTables(language: Language) throws {
    for summary in [try Book.everything().summary, try SummaryTests.rehearsal(seed: 5)] {
      var width: Int?
      for line in summary.markdown(language).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        let bars = line.indices.count { index in
          line[index] == "|"
            && (index == line.startIndex || line[line.index(before: index)] != "\\")
        }
        #expect(width == nil || width == bars, "\(line)")
        width = bars
      }
    }
  }

  @Test("a rehearsal and what is made up are told in every form", arguments: Language.allCases)
  func rehearsalIsTold(language: Language) throws {
    let book = try Book.everything()
    let summary = book.summary
    let forms = [
      summary.text(language), summary.markdown(language), summary.csv(language, excel: false),
      summary.csv(language, excel: true), book.status.text(language),
    ]
    let synthetic = try #require(summary.plan.synthetic)
    for form in forms {
      #expect(form.contains(Words.rehearsal[language] + " · "))
      #expect(form.contains(Words.rehearsalSentence[language]))
      #expect(form.contains(synthetic[language]))
    }
    let json = try JSONText(summary.json())
    #expect(json.root["rehearsal"] as? Bool == true)
    #expect(json.root["synthetic"] as? String == synthetic.vi)
    #expect(RecordLog(book.record).lines(language)[0].contains(Words.rehearsal[language]))
  }

  @Test("a meeting that is no rehearsal bears no sign of one")
  func realMeeting() throws {
    let book = Book(try Plan.small([.hallOfTests]))
    #expect(!book.summary.text(.vietnamese).contains("DIỄN TẬP"))
    #expect(!book.status.text(.vietnamese).contains("DIỄN TẬP"))
    #expect(try JSONText(book.summary.json()).root["rehearsal"] as? Bool == false)
  }

  @Test("the record's last number and hash stand in every form")
  func headIsTold() throws {
    let summary = try Book.everything().summary
    for form in [
      summary.text(.english), summary.markdown(.english), summary.csv(.english, excel: true),
      String(decoding: summary.json(), as: UTF8.self),
    ] {
      #expect(form.contains(summary.headHash))
      #expect(form.contains(String(summary.headSeq)))
    }
  }
}
