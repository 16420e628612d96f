// Owns the proof that a user's files are read, and that a bad one is answered with a whole sentence.

import Foundation
import Plans
import Roster
import RosterText
import StrictJSON
import Testing
import Words

@Suite("Plan and roster files")
struct PlanFileTests {
  @Test("a plan file may complete and change the sites of an embedded roster by their keys")
  func overRoster() throws {
    let file = try Scratch(
      """
      {"format":1,"id":"a","title":{"vi":"A"},"starts":"2024-04-19","ends":"2024-04-19",
       "hall":{"vi":"B"},"roster":"2024","regions":[{"id":"tay-nguyen","vi":"Cao nguyên"}],
       "sites":[{"id":"ca-mau","expected":7,"contact":"090","people":[{"id":"x","name":"X"}]},
                {"id":"moi","name":"Mới"}]}
      """)
    let plan = try Plans.plan(fromFile: file.path)
    #expect(plan.sites.count == 54)
    let site = try #require(plan.site(SiteID("ca-mau")))
    #expect(site.expected == 7)
    #expect(site.isoCode == "VN-59")
    #expect(site.people.map(\.id) == [PersonID("x")])
    #expect(plan.sites.last?.id == SiteID("moi"))
    #expect(plan.regions.count == 6)
    #expect(plan.regions.first { $0.id == "tay-nguyen" }?.name.vi == "Cao nguyên")
  }

  @Test("a plan file that names an unknown roster is told which there are")
  func unknownRoster() throws {
    let file = try Scratch(#"{"format":1,"roster":"2023"}"#)
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: file.path) }
    #expect(error.phrase.en.contains("line 1, column 22, field roster"))
    #expect(error.phrase.en.contains("one of: 2024, 2025"))
  }

  @Test("an embedded plan that was printed and edited is read like any other file")
  func printedAndEdited() throws {
    let bytes = try #require(Embedded.text(ofPlan: "2024-04-19"))
    let text = String(decoding: bytes, as: UTF8.self)
    let file = try Scratch(text.replacing("\"vufo-2024-04-19\"", with: "\"của-tôi\""))
    let error = try #require(throws: PlansError.self) { try Plans.plan(file.path) }
    #expect(
      error.phrase.vi.hasPrefix("Tệp \(file.path), dòng 3, cột 9, trường id: giá trị “của-tôi”"))
    let good = try Scratch(text.replacing("\"vufo-2024-04-19\"", with: "\"cua-toi\""))
    #expect(try Plans.plan(good.path).id == "cua-toi")
  }

  @Test("a meeting is planned from a roster with a title and times, its key made from the date")
  func fromRoster() throws {
    let plan = try Plans.plan(
      roster: "2025", title: "Giao ban  quý I", starts: "2026-03-02T08:00",
      ends: "2026-03-02T11:30", isRehearsal: true)
    #expect(plan.id == "hoi-nghi-2026-03-02-0800")
    #expect(isWellFormedIdentifier(plan.id))
    #expect(plan.title == Phrase(same: "Giao ban quý I"))
    #expect(plan.starts.offset == 420)
    #expect(plan.hall == Phrase(vi: "Hội trường", en: "Central hall"))
    #expect(plan.sites.count == 35)
    #expect(plan.isRehearsal)
    #expect(try SmallPlan.parse(SmallPlan.written(plan)) == plan)
  }

  @Test("a bad title or time on the command line is refused naming the option")
  func badOptions() {
    func error(_ title: String, _ starts: String, _ ends: String) -> PlansError? {
      #expect(throws: PlansError.self) {
        try Plans.plan(roster: "2024", title: title, starts: starts, ends: ends)
      }
    }
    let day = "2026-03-02"
    #expect(error("\u{1B}[31m", day, day)?.phrase.vi.hasPrefix("--title: giá trị “U+001B”") == true)
    #expect(
      error("Hoäi nghò", day, day)
        == .refused(option: "--title", found: "Hoäi nghò", needs: .sound(.vni)))
    #expect(error("", day, day) == .refused(option: "--title", found: "", needs: .someText))
    #expect(
      error("A", "2026-02-30", day)
        == .refused(option: "--starts", found: "2026-02-30", needs: .time))
    #expect(
      error("A", day, "2026-03-01")
        == .refused(option: "--ends", found: "2026-03-01", needs: .notBeforeStart))
  }

  @Test("a file that is not there or is a directory is named with the system's reason")
  func unreadable() {
    #expect(
      throws: PlansError.unreadable(
        file: "/nonexistent/plan.json", errno: ENOENT)
    ) { try Plans.plan(fromFile: "/nonexistent/plan.json") }
    #expect(throws: PlansError.unreadable(file: "/", errno: EISDIR)) {
      try Plans.roster("/")
    }
  }

  @Test("a file without an end is refused at 256 MiB")
  func endless() throws {
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: "/dev/zero") }
    guard case .invalid(_, .tooLarge(_, let maximum)) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(maximum == 256 << 20)
    #expect(error.phrase.en.hasPrefix("File /dev/zero is too large"))
  }

  @Test("a plan larger than a line of the record is read; without its sites it must fit into one")
  func tooLargeForALine() throws {
    let title = String(repeating: "x", count: 120)
    let people = (0..<9000).map { #"{"id":"p\#($0)","name":"Đại biểu","title":"\#(title)"}"# }
    let large = SmallPlan.text.replacing(
      #"[{"id": "chu-tri", "#, with: "[\(people.joined(separator: ",")), {\"id\": \"chu-tri\", ")
    let file = try Scratch(large)
    let plan = try Plans.plan(fromFile: file.path)
    #expect(plan.sites[0].people.count == 9001 && plan.creation().count == 2)
    let topics = (0..<200).map { "\($0)" + String(repeating: "-y", count: 30) }
    let listed = topics.map { #"{"id":"\#($0)","vi":"Chủ đề"}"# }.joined(separator: ",")
    let items = (0..<200).map { number in
      #"{"id":"i\#(number)","kind":"report","title":{"vi":"Mục"},"topics":["#
        + topics.map { "\"\($0)\"" }.joined(separator: ",") + "]}"
    }
    let endless = try Scratch(
      """
      {"format":1,"id":"a","title":{"vi":"A"},"starts":"2024-04-19","ends":"2024-04-19",
       "hall":{"vi":"B"},"sites":[{"id":"hoi-truong","name":"Hội trường"}],
       "topics":[\(listed)],"agenda":[\(items.joined(separator: ","))]}
      """)
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: endless.path) }
    guard case .tooLarge(let bytes, RecordLimits.planBytes) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(bytes > 200 * 200 * 60)
    #expect(error.phrase.vi.contains("chương trình, chủ đề và tài liệu chiếm \(bytes) byte"))
  }

  @Test("a byte order mark before a plan is passed over")
  func byteOrderMark() throws {
    let marked = try Scratch(bytes: [0xEF, 0xBB, 0xBF] + Array(SmallPlan.text.utf8))
    #expect(try Plans.plan(fromFile: marked.path) == SmallPlan.parse(SmallPlan.text))
  }

  @Test("a plan that contradicts itself, or whose names clash, is taken with remarks")
  func remarks() throws {
    var plan = try SmallPlan.parse(SmallPlan.text)
    #expect(plan.remarks.isEmpty)
    plan.sites[1].expected = 1
    let person = plan.sites[1].people[0]
    plan.sites[1].people.append(
      Person(id: PersonID("nguoi-hai"), name: person.name, title: person.title))
    plan.sites[0].name = plan.sites[1].name
    let remarks = plan.remarks.map(\.vi)
    #expect(remarks.count == 3)
    #expect(remarks[0].contains("triệu tập 1 nhưng nêu tên 2"))
    #expect(remarks[1].contains("trùng tên: hoi-truong (0), vung-tau (1)"))
    #expect(remarks[2].contains("truong-doan") && remarks[2].contains("nguoi-hai"))
  }

  @Test("of thousands of sites that contradict themselves, or share a name, a few are told")
  func fewRemarks() throws {
    var plan = try SmallPlan.parse(SmallPlan.text)
    plan.sites += (0..<3000).map { number in
      var site = Site(id: SiteID("s\(number)"), name: "Châu Thành")
      site.expected = 0
      site.people = ["a", "b"].map { Person(id: PersonID("\($0)\(number)"), name: "Lò Văn Ún") }
      return site
    }
    let remarks = plan.remarks
    #expect(remarks.count == 9)
    #expect(remarks[6].vi == "Còn 2994 điểm cầu khác nêu tên nhiều hơn số triệu tập.")
    #expect(remarks.allSatisfy { $0.vi.count < 400 && $0.en.count < 400 })
  }

  @Test("text of an old encoding is refused with a sentence that says so")
  func legacyEncoding() throws {
    // "Hoàng Diễn" and more in TCVN3, as bytes and as they look once taken for Latin-1.
    let bytes = try Scratch(bytes: Array(#"{"id": "Ho"#.utf8) + [0xB5, 0x6E, 0x67, 0x22, 0x7D])
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: bytes.path) }
    #expect(error.phrase.vi.contains("UTF-8"))
    for (name, word) in [
      ("Hoµng V¨n BÈy", "TCVN3"), ("Nguyeãn Vaên Möôøi", "VNI"),
      ("Nguyá»…n VÄƒn An", "Windows-1252"),
      ("Nguy\u{FFFD}n Văn An", "đủ dấu"), ("Nguy?n Văn An", "đủ dấu"),
    ] {
      let file = try Scratch(SmallPlan.text.replacing("Đại biểu A", with: name))
      let error = try #require(throws: PlansError.self, "\(name)") {
        try Plans.plan(fromFile: file.path)
      }
      #expect(error.phrase.vi.contains(word), "\(error.phrase.vi)")
      #expect(error.phrase.vi.contains("dòng"), "\(error.phrase.vi)")
    }
  }

  @Test(
    "a spoilt text is refused in whatever field it stands",
    arguments: [
      (#""vi": "Giao ban""#, #""vi": "Hoäi nghò nhoû""#, "VNI"),
      (#""vi": "Hội trường A""#, #""vi": "Há»™i trÆ°á»ng""#, "Windows-1252"),
      ("BR-VT", "V&#361;ng T", "&#…;"), ("Đại biểu A", "Nguy%E1%BB%85n A", "%…"),
      ("Đại biểu A", "Nguy=E1=BB=85n A", "=…"), ("Đại biểu A", "Nguy·ªÖn A", "Mac Roman"),
    ])
  func spoiltField(sound: String, spoilt: String, word: String) throws {
    try #require(SmallPlan.text.contains(sound))
    let file = try Scratch(SmallPlan.text.replacing(sound, with: spoilt))
    let error = try #require(throws: PlansError.self) { try Plans.plan(fromFile: file.path) }
    #expect(error.phrase.vi.contains(word) && error.phrase.vi.contains("dòng"))
  }

  @Test("a record whose plan bears a spoilt text is read as it stands")
  func spoiltRecord() throws {
    let text = SmallPlan.text.replacing("Đại biểu A", with: "Nguyeãn Vaên Möôøi")
    let people = try SmallPlan.parse(text).sites.flatMap(\.people)
    #expect(people.contains { $0.name.hasPrefix("Nguyeãn") })
  }

  @Test("every kind of error becomes whole sentences without control characters")
  func sentences() throws {
    let texts = [
      "", "{", "[1", "[1,", "{\"a\" 1}", "{\"a\":1 2}", "\"a", "\"\\x\"", "\"\\u12g4\"", "-", "01",
      "\"\u{1}\"", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "\u{FEFF}{}", "{} {}", "1e999", "[]",
      "{\"\\u001b[2J\":1}", String(repeating: "[", count: 70),
    ]
    for text in texts {
      let error = try #require(throws: JSONError.self, "\(text)") { try SmallPlan.parse(text) }
      for sentence in [error.phrase(in: "a\u{1B}.json").vi, error.phrase(in: nil).en] {
        #expect(sentence.hasSuffix(".") && sentence.contains("1"), "\(sentence)")
        #expect(!sentence.unicodeScalars.contains { $0.value < 0x20 }, "\(sentence)")
        #expect(!sentence.contains("<"), "\(sentence)")
      }
    }
  }
}

/// A file that is removed with its owner.
final class Scratch {
  let path: String

  init(bytes: [UInt8]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "plan-\(UUID()).json")
    try Data(bytes).write(to: url)
    path = url.path
  }

  convenience init(_ text: String) throws {
    try self.init(bytes: Array(text.utf8))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
