// Owns the proof that no plan or roster file, whatever it holds, is taken for a good one, stops the
// program, acts on the terminal or leaves anything behind: each gets one sentence that says where and
// what.

import Foundation
import Support
import Testing

@Suite("Hostile plans and rosters")
struct HostilePlanTests {
  /// A file that must be refused, and what the Vietnamese sentence must say.
  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: Data
    let says: [String]
  }

  private static func bad(_ what: String, _ bytes: some Collection<UInt8>, _ says: String...) -> Bad
  {
    Bad(testDescription: what, bytes: Data(bytes), says: says)
  }

  private static func bad(_ what: String, _ text: String, _ says: String...) -> Bad {
    Bad(testDescription: what, bytes: Data(text.utf8), says: says)
  }

  // MARK: Files that are no JSON

  private static let others: [Bad] = [
    bad("nothing", "", "không phải kế hoạch"),
    bad("white space", " \r\n\t", "không phải kế hoạch"),
    bad("a table of Excel in UTF-8", "\u{FEFF}STT;Điểm cầu\r\n1;Hà Nội\r\n", "bảng (CSV"),
    bad("a table without a mark", "STT;Điểm cầu\r\n1;Hà Nội\r\n", "CSV"),
    bad("a table with a formula", "=HYPERLINK(\"http://x\")\r\n", "loại khác"),
    bad("a table in UTF-16", [0xFF, 0xFE] + "S;T\r\n".utf8.flatMap { [$0, 0] }, "UTF-16"),
    bad("UTF-16 of the other end", [0xFE, 0xFF] + "{}".utf8.flatMap { [0, $0] }, "UTF-16"),
    bad("UTF-16 without a mark", "{}".utf8.flatMap { [$0, 0] }, "UTF-16"),
    bad("a workbook", [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0], "Excel"),
    bad("NULs", [UInt8](repeating: 0, count: 4096), "không phải kế hoạch"),
    bad("escape sequences", "\u{1B}[2J\u{1B}]0;x\u{7}", "không phải kế hoạch"),
  ]

  // MARK: Files whose JSON is broken

  private static let broken: [Bad] = [
    bad("a comma at the end", small(sites: "[{\"id\":\"hoi-truong\",\"name\":\"A\"},]"), "dòng 7"),
    bad("a comment", "// x\n" + small(), "không phải kế hoạch"),
    bad("a text cut off", String(small().dropLast(20)), "sai cú pháp"),
    bad("more after the end", small() + "{}", "thừa"),
    bad("a NUL after the end", small() + "\0", "thừa"),
    bad("a field twice", small(more: ",\"id\":\"b\""), "trường “id” ghi hai lần"),
    bad("nested 100,000 deep", String(repeating: "[", count: 100_000), "lồng nhau quá sâu"),
    bad("objects nested deep", String(repeating: "{\"a\":", count: 100_000), "lồng nhau quá sâu"),
    bad("half a pair", small(title: #"a\ud800b"#), "\\uD800"),
    bad("the other half", small(title: #"\udc00"#), "\\uD800"),
    bad("a control character as it is", small(title: "a\u{1}b"), "dòng 3"),
    bad("a line end in a text", small(title: "a\nb"), "dòng 3"),
    bad("UTF-8 that is too long", small(with: [0xC0, 0xAF]), "không phải UTF-8"),
    bad("UTF-8 that is cut off", small(with: [0xE1, 0xBA]), "không phải UTF-8"),
    bad("UTF-8 beyond Unicode", small(with: [0xF8, 0x88, 0x80, 0x80]), "không phải UTF-8"),
    bad("half a pair in UTF-8", small(with: [0xED, 0xA0, 0x80]), "không phải UTF-8"),
    bad("Windows-1258", small(with: [0xD0, 0x69]), "không phải UTF-8"),
    bad("a number beyond doubles", small(site: ",\"expected\":1e999"), "1e999"),
    bad("not a number", small(site: ",\"expected\":NaN"), "sai cú pháp"),
  ]

  // MARK: Files whose values may not be

  private static let refused: [Bad] = [
    bad("an escape sequence", small(title: #"\u001b[31m"#), "trường title.vi", "U+001B"),
    bad("C1", small(title: "a\u{9B}2Jb"), "trường title.vi", "U+009B"),
    bad("right to left", small(title: "a\u{202E}b"), "trường title.vi", "U+202E"),
    bad("a mark of direction", small(title: "a\u{200F}b"), "U+200F"),
    bad("an isolate", small(title: "a\u{2066}b"), "U+2066"),
    bad("a private character", small(title: "a\u{E000}b"), "U+E000"),
    bad("500 marks on a letter", small(title: "e" + marks), "trường title.vi"),
    bad("nothing to read", small(title: #"\u200b\ufeff"#), "trường title.vi"),
    bad("a title of 10,000 columns", small(title: dash(10_000)), "trường title.vi", "200 cột"),
    bad(
      "a name of 10,000 columns", small(site: "},{\"id\":\"a\",\"name\":\"\(dash(10_000))\""),
      "sites[1].name"),
    bad(
      "a path for a key", small(site: #"},{"id":"../../etc","name":"a""#), "sites[1].id",
      "../../etc"),
    bad("an absolute path for a key", small(id: "/etc/passwd"), "trường id", "/etc/passwd"),
    bad("an empty key", small(id: ""), "trường id"),
    bad("a key of capitals", small(id: "HOP"), "trường id"),
    bad("a key of 65 letters", small(id: String(repeating: "a", count: 65)), "trường id"),
    bad("a key in a key", small(more: ",\"\\u001b[2J\":1"), #"trường ["\u001b[2J"]"#),
    bad("a person in two sites", small(site: twice), "sites[1].people[0].id"),
    bad("a site twice", small(site: #"},{"id":"hoi-truong","name":"a""#), "sites[1].id"),
    bad("a count below nothing", small(site: ",\"expected\":-1"), "-1", "từ 0 đến 9999"),
    bad("a count beyond 64 bits", small(site: ",\"expected\":" + nines), "sites[0].expected"),
    bad("a fraction of a person", small(site: ",\"expected\":1.5"), "sites[0].expected"),
    bad("a text for a number", small(site: ",\"expected\":\"9\""), "cần số nguyên"),
    bad("a newer format", small().replacing("\"format\":1", with: "\"format\":2"), "trường format"),
    bad("a year of five digits", small().replacing("\"2024", with: "\"12024"), "trường starts"),
    bad("a day that is not", small().replacing("04-19", with: "02-30"), "trường starts"),
    bad("no sites", small(sites: "[]"), "trường sites"),
    bad("no hall", small(sites: "[{\"id\":\"ca-mau\",\"name\":\"a\"}]"), "trường sites"),
    bad("an array", "[1,2]", "dòng 1, cột 1"),
  ]

  // MARK: Files that are too large

  private static let large: [Bad] = [
    bad("100,000 sites", small(site: sites(100_000)), "100001", "từ 1 đến 50000"),
    bad(
      "sites above each other",
      small(site: #"},{"id":"a","name":"A","parent":"b"},{"id":"b","name":"B","parent":"a""#),
      "trường sites"),
    bad(
      "a person twice among 20,000", small(site: ",\"people\":[\(people(20_000)),\(people(1))]"),
      "sites[0].people[20000].id"),
    bad("a text of 10 MB", small(title: dash(10_000_000)), "trường title.vi", "200 cột"),
    bad("10 MB of spaces", String(repeating: " ", count: 10_000_000) + "{", "sai cú pháp"),
    bad(
      "8,000,000 empty lists", "[" + String(repeating: "[],", count: 5_000_000) + "[]]", "dòng 1"),
    bad("257 MB", small() + String(repeating: " ", count: 257 << 20), "lớn quá"),
    bad("5 million fields", "{" + String(repeating: "\"a\":1,", count: 2_500_000) + "}", "dòng 1"),
  ]

  @Test("a file that is no JSON is called so", arguments: others)
  func refuseOthers(_ bad: Bad) throws { try expectRefused(bad) }

  @Test("broken JSON is refused with its place", arguments: broken)
  func refuseBroken(_ bad: Bad) throws { try expectRefused(bad) }

  @Test("a value that may not be is refused with its field", arguments: refused)
  func refuseValue(_ bad: Bad) throws { try expectRefused(bad) }

  @Test(
    "a file that is too large is refused with little memory and in bounded time", arguments: large)
  func refuseLarge(_ bad: Bad) throws { try expectRefused(bad, megabytes: 3000) }

  private func expectRefused(_ bad: Bad, megabytes: Int = 1500) throws {
    let place = TemporaryDirectory()
    let file = "\(place.path)/tệp.json"
    try bad.bytes.write(to: URL(fileURLWithPath: file))
    let plan = try Self.new(from: ["--plan", file], in: place, megabytes: megabytes)
    expectOneSentence(plan, code: 1, says: [file] + bad.says, "\(bad) as a plan")
    let title = ["--title", "T", "--starts", "2026-04-20T08:00", "--ends", "2026-04-20T10:00"]
    let roster = try Self.new(from: ["--roster", file] + title, in: place, megabytes: megabytes)
    expectOneSentence(roster, code: 1, says: [file], "\(bad) as a roster")
    let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(left == ["tệp.json"], "\(bad)")
  }

  /// Runs `diemcau new` for a directory that is not there, with bounded memory.
  static func new(
    from source: [String], in place: TemporaryDirectory, megabytes: Int = 1500
  ) throws -> ProgramRun {
    try ProgramRun(
      ["--as=\(megabytes << 20)", Program.path, "new", "\(place.path)/a/b"] + source,
      executable: "/usr/bin/prlimit",
      environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(place.path)/state"])
  }
}

// MARK: Small files with something in them

extension HostilePlanTests {
  /// A plan of one site, a field a line, with a text or more in one of them.
  static func small(
    id: String = "a", title: String = "A", site: String = "", sites: String? = nil,
    more: String = ""
  ) -> String {
    """
    {"format":1,
    "id":"\(id)",
    "title":{"vi":"\(title)"},
    "starts":"2024-04-19",
    "ends":"2024-04-19",
    "hall":{"vi":"B"},
    "sites":\(sites ?? "[{\"id\":\"hoi-truong\",\"name\":\"Hội trường\"\(site)}]")\(more)}
    """
  }

  private static func small(with bytes: [UInt8]) -> [UInt8] {
    let halves = small(title: "@").split(separator: "@").map { Array($0.utf8) }
    return halves[0] + bytes + halves[1]
  }

  private static let marks = String(repeating: "\u{301}", count: 500)
  private static let nines = String(repeating: "9", count: 400)
  private static let twice =
    ",\"people\":[{\"id\":\"x\",\"name\":\"X\"}]},{\"id\":\"a\",\"name\":\"A\",\"people\":[{\"id\":\"x\",\"name\":\"X\"}]"

  private static func dash(_ count: Int) -> String { String(repeating: "x", count: count) }

  private static func sites(_ count: Int) -> String {
    (1...count).map { "},{\"id\":\"s\($0)\",\"name\":\"S\"" }.joined()
  }

  private static func people(_ count: Int) -> String {
    (1...count).map { "{\"id\":\"p\($0)\",\"name\":\"P\"}" }.joined(separator: ",")
  }
}

/// Requires that a run was refused with one sentence, which says some things.
func expectOneSentence(_ run: ProgramRun, code: Int32, says: [String], _ what: String) {
  expectTame(run, what)
  #expect(run.exitCode == code, "\(what): \(run.status) \(run.standardError.prefix(300))")
  #expect(run.standardOutput.isEmpty, "\(what)")
  let lines = run.standardError.split(separator: "\n")
  #expect(lines.count == 1, "\(what): \(run.standardError.prefix(600))")
  #expect(
    run.standardError.hasPrefix("diemcau: ") && run.standardError.hasSuffix(".\n"),
    "\(what): \(run.standardError.prefix(600))")
  #expect(run.standardError.utf8.count < 2500, "\(what): \(run.standardError.utf8.count) bytes")
  for part in says {
    #expect(
      run.standardError.contains(part), "\(what): no “\(part)” in \(run.standardError.prefix(600))")
  }
}
