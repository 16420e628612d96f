// Owns the tests of finding: what is found, what is not, and what comes first.

import RosterText
import Testing

@Suite("Finding sites and people")
struct SearchTests {
  /// The sites that a query finds, the best first.
  private func found(_ text: String) -> [String] {
    let query = Query(text)
    return Sites.targets.enumerated()
      .compactMap { offset, site in
        query.rank(in: site.target).map { (rank: $0, offset: offset, name: site.name) }
      }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.name)
  }

  private func rank(_ query: String, _ names: String..., codes: [String] = []) -> Int? {
    Query(query).rank(in: SearchTarget(names: names, codes: codes))
  }

  @Test(
    "a query finds exactly one site, however it is written",
    arguments: [
      ("kien giang", "Kiên Giang"), ("kiengiang", "Kiên Giang"), ("KIEN-GIANG", "Kiên Giang"),
      ("giang kien", "Kiên Giang"), ("kg", "Kiên Giang"), ("Kiên", "Kiên Giang"),
      ("Kie\u{302}n", "Kiên Giang"), ("kieng", "Kiên Giang"), ("ki gi", "Kiên Giang"),
      ("91", "Kiên Giang"), ("vn-47", "Kiên Giang"), ("VN 47", "Kiên Giang"),
      ("tphcm", "Hồ Chí Minh"), ("tp hcm", "Hồ Chí Minh"), ("saigon", "Hồ Chí Minh"),
      ("hcm", "Hồ Chí Minh"), ("brvt", "Bà Rịa - Vũng Tàu"), ("br-vt", "Bà Rịa - Vũng Tàu"),
      ("bariavungtau", "Bà Rịa - Vũng Tàu"), ("hue", "Thừa Thiên Huế"), ("dak lak", "Đắk Lắk"),
      ("đắk", "Đắk Lắk"), ("\u{D0}à Nẵng", "Đà Nẵng"), ("danang", "Đà Nẵng"),
      ("Hoà Bình", "Hòa Bình"), ("thanh hoá", "Thanh Hóa"),
    ])
  func findsOne(query: String, site: String) {
    #expect(found(query) == [site])
  }

  @Test("initials that clash find all that have them, and no other")
  func initials() {
    #expect(found("hg") == ["Hà Giang", "Hậu Giang"])
    #expect(found("lc") == ["Lai Châu", "Lào Cai"])
    #expect(found("bđ").first == "Bình Định")
    #expect(Set(found("bd")) == ["Bình Dương", "Bình Định"])
    #expect(rank("kg", "Hà Giang") == nil)
    #expect(rank("nvh", "Nguyễn Văn Hùng") != nil)
  }

  @Test("marks part what folding makes equal, and the whole word comes before its beginning")
  func order() throws {
    #expect(found("bắc") == ["Bắc Giang", "Bắc Ninh", "Bạc Liêu"])
    #expect(found("Hoa\u{300}").prefix(2) == ["Hòa Bình", "Khánh Hòa"])
    #expect(found("bạc").first == "Bạc Liêu")
    #expect(found("hà n").first == "Hà Nội")
    #expect(found("an").first == "An Giang")
    #expect(found("ha gi") == ["Hà Giang", "Hậu Giang"])
    #expect(found("thái").prefix(2) == ["Thái Bình", "Thái Nguyên"])
    let exact = try #require(rank("đạt", "Đạt"))
    let folded = try #require(rank("đạt", "Dat"))
    #expect(exact < folded)
    let prefix = try #require(rank("ang", "Angela"))
    let inside = try #require(rank("ang", "Giang"))
    #expect(prefix < inside)
    #expect(try #require(rank("an", "An Giang")) < (try #require(rank("an", "Long An"))))
  }

  @Test("a tone not yet typed does not count against the typist")
  func growingWord() throws {
    for query in ["nộ", "nội"] {
      #expect(try #require(rank(query, "Nội")) < (try #require(rank(query, "Nói"))))
    }
    #expect(rank("n", "Nội") == rank("n", "Nôi"))
    #expect(rank("hoà", "Hòa") == rank("hòa", "Hoà"))
    // Without marks in what is typed, marks do not rank.
    #expect(rank("hoa", "Hoa") == rank("hoa", "Hòa"))
  }

  @Test(
    "acceptance 9: dat, đạt, Đạt and DAT find Đạt in every form",
    arguments: ["dat", "đạt", "Đạt", "DAT", "d\u{323}at", "đa\u{323}t", "Đa\u{323}t", "\u{110}AT"])
  func dat(query: String) {
    #expect(rank(query, "Phạm Văn Đạt") != nil)
    #expect(rank(query, "Phạm Văn Đa\u{323}t") == rank(query, "Phạm Văn Đạt"))
    #expect(rank(query, "Phạm Văn Đức") == nil)
  }

  @Test("people are found by any part of their name and beside their site")
  func people() {
    let target = SearchTarget(
      names: ["Đặng Hoàng Diễn", "Phó Chủ tịch", "Hà Nội"], codes: ["dien-1"])
    for text in ["dien", "diễn", "hoang dien", "dhd", "danghoangdien", "dien ha noi", "dien1"] {
      #expect(Query(text).rank(in: target) != nil, "\(text)")
    }
    for text in ["dinh", "dien hue", "x", "hdd"] {
      #expect(Query(text).rank(in: target) == nil, "\(text)")
    }
  }

  @Test("i and y find each other where both are in use, and only there")
  func spellings() {
    for (query, name) in [
      ("quy", "Trần Qui"), ("qui", "Trần Thị Quy"), ("my", "Lê Thị Mĩ"), ("mi", "Mỹ Tho"),
      ("lý", "Lí Thường Kiệt"), ("ki", "Kỹ"), ("sy", "Sĩ"),
    ] {
      #expect(rank(query, name) != nil, "\(query) \(name)")
    }
    for (query, name) in [("tai", "Tay"), ("thuy", "Thúi"), ("mai", "May"), ("ly", "Linh")] {
      #expect(rank(query, name) == nil, "\(query) \(name)")
    }
  }

  @Test("words side by side and in order come first, from the beginning of a name before all")
  func phrases() throws {
    let ranks = try ["Trần Thị Lan", "Lê Trần Thị Hoa", "Trần Đình Thi", "Thi Trần"].map {
      try #require(rank("tran thi", $0))
    }
    #expect(ranks[0] < ranks[1] && ranks[1] < ranks[2] && ranks[1] < ranks[3])
  }

  @Test("one slip of a finger finds what is meant, two do not")
  func slips() {
    func slip(_ query: String, _ name: String) -> Int? {
      Query(query).rankWithSlip(in: SearchTarget(names: [name]))
    }
    for query in ["kein giang", "kiem giang", "kin giang", "kienn giang", "kien giagn"] {
      #expect(slip(query, "Kiên Giang") != nil, "\(query)")
    }
    for query in ["kein gaing", "kien giang", "abc giang", "k giang", "ka"] {
      #expect(slip(query, "Kiên Giang") == nil, "\(query)")
    }
  }

  @Test("codes match from their beginning, the whole code before all else")
  func codes() throws {
    #expect(rank("7", "Kiên Giang", codes: ["91", "VN-47"]) == nil)
    #expect(
      try #require(rank("9", "A", codes: ["91"])) > (try #require(rank("91", "A", codes: ["91"]))))
    #expect(try #require(rank("91", "A", codes: ["91"])) < (try #require(rank("91", "91"))))
  }

  @Test("an empty query finds everything alike, and nothing is found in nothing")
  func empty() {
    #expect(rank("", "Hà Nội") == 0)
    #expect(rank(" - ", "Hà Nội") == 0)
    #expect(rank("a") == nil)
    #expect(rank("a", "", "-") == nil)
  }

  @Test("a folded text tells its words without marks")
  func folds() {
    #expect(FoldedText("  Bà Rịa–Vũng\tTàu ").text == "ba ria vung tau")
    #expect(FoldedText("ĐẶNG \u{189}\u{111}").text == "dang dd")
    #expect(FoldedText("Ýỳ ﬁ 北京 12").text == "yy ﬁ 北京 12")
    #expect(FoldedText(".,").text == "")
  }

  @Test("any text is found by itself and never traps", arguments: 1...300 as ClosedRange<UInt64>)
  func findsItself(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(upTo: 20)
    let target = SearchTarget(names: [text, generator.text(upTo: 8)])
    _ = Query(generator.text(upTo: 4)).rank(in: target)
    #expect(Query(text).rank(in: target) != nil || FoldedText(text).text.isEmpty, "seed \(seed)")
  }
}
