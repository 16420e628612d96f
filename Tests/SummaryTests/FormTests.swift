// Every form of the summary and of the status against its golden file, in both languages.

import Roster
import Summary
import Testing
import Words

@Suite("Forms of the summary")
struct FormTests {
  @Test("the text form is as the golden file", arguments: Language.allCases)
  func text(language: Language) throws {
    try Golden.expect(
      try Book.everything().summary.text(language), "summary.\(language.rawValue).txt")
  }

  @Test("the Markdown form is as the golden file", arguments: Language.allCases)
  func markdown(language: Language) throws {
    try Golden.expect(
      try Book.everything().summary.markdown(language), "summary.\(language.rawValue).md")
  }

  @Test(
    "the CSV form is as the golden file, for Excel and for others", arguments: Language.allCases,
    [false, true])
  func csv(language: Language, excel: Bool) throws {
    try Golden.expect(
      try Book.everything().summary.csv(language, excel: excel),
      "summary.\(language.rawValue)\(excel ? ".excel" : "").csv")
  }

  @Test("the JSON form is as the golden file")
  func json() throws {
    let bytes = try Book.everything().summary.json()
    try Golden.expect(String(decoding: bytes, as: UTF8.self), "summary.json")
  }

  @Test("the status is as the golden file", arguments: Language.allCases)
  func statusText(language: Language) throws {
    try Golden.expect(
      try Book.everything().status.text(language), "status.\(language.rawValue).txt")
  }

  @Test("the status in JSON is as the golden file")
  func statusJSON() throws {
    let bytes = try Book.everything().status.json()
    try Golden.expect(String(decoding: bytes, as: UTF8.self), "status.json")
  }

  @Test("the log is as the golden file", arguments: Language.allCases)
  func log(language: Language) throws {
    let lines = RecordLog(try Book.everything().record).lines(language)
    try Golden.expect(lines.joined(separator: "\n") + "\n", "log.\(language.rawValue).txt")
  }
}
