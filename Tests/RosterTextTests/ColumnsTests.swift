// Owns the tests of width, cutting, padding and wrapping.

import RosterText
import Testing

@Suite("Columns")
struct ColumnsTests {
  @Test(
    "text is as wide as terminals draw it",
    arguments: [
      ("", 0), ("abc", 3), ("Kiên Giang", 10), ("Đặng Hoàng Diễn", 15), ("àáđèêìòù", 8),
      ("e\u{323}\u{302}", 1), ("\u{301}", 0), ("北京", 4), ("한글", 4), ("😀", 2), ("🇻🇳", 2),
      ("👨‍👩‍👧", 2), ("…–│─·✓", 6), ("\u{200B}", 0), ("\u{7}\n", 0), ("ｗ", 2), ("ﾊ", 1),
      ("\u{AD}", 0), ("я", 1), ("⚡", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("the letters of Vietnamese are one column wide in every form")
  func vietnamese() {
    for name in Sites.names {
      #expect(name.columns == name.count)
      #expect(name.decomposed.columns == name.count)
    }
  }

  @Test(
    "a text too wide is cut between letters and shows it",
    arguments: [
      ("Bà Rịa - Vũng Tàu", 11, "Bà Rịa - V…"), ("Hà Nội", 6, "Hà Nội"), ("Hà Nội", 5, "Hà N…"),
      ("Hà Nội", 1, "…"), ("Hà Nội", 0, ""), ("Hà Nội", -1, ""), ("北京市", 4, "北…"),
      ("北京市", 5, "北京…"), ("", 3, ""),
    ])
  func truncates(text: String, columns: Int, expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test("a field is filled from the side that is asked for")
  func fits() {
    #expect("Huế".fitted(to: 6) == "Huế   ")
    #expect("Huế".fitted(to: 6, .trailing) == "   Huế")
    #expect("Huế".fitted(to: 6, .centre) == " Huế  ")
    #expect("北京".fitted(to: 3) == "北…")
    #expect("北京市".fitted(to: 4) == "北… ")
    #expect("Huế".fitted(to: 0) == "")
  }

  @Test("a figure that does not fit is never cut into another figure")
  func figures() {
    #expect("100'".truncated(to: 3) == "…")
    #expect("đb 471/503".truncated(to: 8) == "đb …")
    #expect("lúc 08:05:12".truncated(to: 10) == "lúc …")
    #expect("12 người".truncated(to: 4) == "12 …")
    #expect("Vòng 12".truncated(to: 6) == "Vòng …")
  }

  @Test("lines break between words, long words inside")
  func wraps() {
    #expect(
      "Bí thư Đảng đoàn, Chủ tịch".wrapped(to: 12) == ["Bí thư Đảng", "đoàn, Chủ", "tịch"])
    #expect("a Nghiêngngả b".wrapped(to: 4) == ["a", "Nghi", "êngn", "gả b"])
    #expect("".wrapped(to: 4) == [""])
    #expect("a\n\nb".wrapped(to: 4) == ["a", "", "b"])
    #expect("北京市".wrapped(to: 1) == ["北", "京", "市"])
    #expect("ab".wrapped(to: 0) == ["a", "b"])
  }

  @Test(
    "cutting, filling and wrapping keep their promises on any text",
    arguments: 1...300 as ClosedRange<UInt64>)
  func promises(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(upTo: 40)
    let columns = Int.random(in: 2...20, using: &generator)
    #expect(text.truncated(to: columns).columns <= columns, "seed \(seed)")
    #expect(text.fitted(to: columns, .centre).columns == columns, "seed \(seed)")
    let lines = text.wrapped(to: columns)
    #expect(lines.allSatisfy { $0.columns <= columns }, "seed \(seed)")
    #expect(
      lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace },
      "seed \(seed)")
  }
}

extension String {
  /// The text with every mark as a code point of its own.
  var decomposed: String {
    var marks: [Character: String] = ["Đ": "Đ", "đ": "đ"]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let shapes = ["", "\u{302}", "\u{306}", "\u{31B}"]
    for base in "aeiouyAEIOUY" {
      for shape in shapes {
        for tone in tones {
          let parts = tone == "\u{323}" && shape != "\u{31B}" ? tone + shape : shape + tone
          let letter = String(base) + parts
          if letter.count == 1, let only = letter.first { marks[only] = letter }
        }
      }
    }
    return map { marks[$0] ?? String($0) }.joined()
  }
}
