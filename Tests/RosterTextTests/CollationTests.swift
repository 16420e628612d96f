// Owns the tests of the alphabetical order, of sites and of people.

import RosterText
import Testing

@Suite("Vietnamese alphabetical order")
struct CollationTests {
  @Test(
    "the 52 sites stand in the order of their list, from any order before",
    arguments: 1...20 as ClosedRange<UInt64>)
  func sites(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shuffled = Sites.names.shuffled(using: &generator)
    let sorted = shuffled.sorted { CollationKey($0) < CollationKey($1) }
    #expect(Sites.names.count == 52)
    #expect(sorted == Sites.names, "seed \(seed)")
  }

  @Test(
    "each text comes before the next",
    arguments: [
      ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ặ", "â", "ấ", "b", "c", "d", "đ", "e", "ê", "f"],
      ["i", "j", "k", "o", "ô", "ộ", "ơ", "ợ", "p", "u", "ư", "v", "w", "x", "y", "ỵ", "z"],
      // Letters decide over the whole text before tones do, and tones before capitals.
      ["ba cô", "bà cô", "ba côn"], ["bà con", "ba cô"], ["ba", "Ba", "bà", "Bà", "bác"],
      ["", " ", "-", "0", "9", "a", "đ", "я", "北"], ["An Giang", "Anh", "Ân"],
      ["a", "a b", "ab"], ["hoa", "hoà", "hòa"], ["Bình 2", "Bình a"],
      ["u", "ü", "ư"], ["Đak", "Đâk"], ["dz", "đa"],
    ])
  func inOrder(texts: [String]) {
    for (before, after) in zip(texts, texts.dropFirst()) {
      #expect(CollationKey(before) < CollationKey(after), "\(before) < \(after)")
      #expect(!(CollationKey(after) < CollationKey(before)), "\(after) < \(before)")
    }
  }

  @Test("composed, decomposed and mixed forms have one key, and so have the look-alikes of Đ")
  func forms() {
    for key in ["\u{1EBF}", "e\u{302}\u{301}", "\u{EA}\u{301}"] {
      #expect(CollationKey(key) == CollationKey("ế"))
    }
    #expect(CollationKey("e\u{323}\u{302}") == CollationKey("\u{EA}\u{323}"))
    #expect(CollationKey("u\u{323}\u{31B}") == CollationKey("\u{1EF1}"))
    #expect(CollationKey("\u{D0}à Lạt") == CollationKey("Đà Lạt"))
    #expect(CollationKey("\u{189}à Lạt") == CollationKey("Đà Lạt"))
  }

  @Test("people go by given name, then family, then middle name")
  func people() {
    let inOrder = [
      "Nguyễn Văn An", "Trần An", "Đặng Hoàng Diễn", "Trần Dung", "Lê Chí Dũng",
      "Trần Chí Dũng", "Trần Văn Dũng", "Phạm Văn Đạt", "Hồ Thị Thúy", "Ý",
    ]
    let sorted = inOrder.reversed().sorted {
      PersonName($0).givenFirstKey < PersonName($1).givenFirstKey
    }
    #expect(sorted == inOrder)
    #expect(PersonName("An Văn Z").familyFirstKey < PersonName("Bùi Anh").familyFirstKey)
  }

  @Test("a name is taken apart into family, middle and given name")
  func parts() {
    let name = PersonName(" Đặng  Thị Hoàng Diễn ")
    #expect(name.family == "Đặng")
    #expect(name.middle == "Thị Hoàng")
    #expect(name.given == "Diễn")
    #expect(name.initials == "ĐTHD")
    #expect(PersonName("Diễn").given == "Diễn")
    #expect(PersonName("Diễn").family.isEmpty)
    #expect(PersonName("Trần Dũng").middle.isEmpty)
    #expect(PersonName("").given.isEmpty)
    #expect(PersonName("u\u{31B}\u{301}t y\u{301}").initials == "ỨÝ")
  }
}
