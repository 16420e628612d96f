// Owns the tests of composed forms and of the gate for texts.

import RosterText
import Testing

@Suite("Composed and clean text")
struct CleanTextTests {
  @Test("decomposed and mixed names are composed to the same bytes")
  func composes() {
    for name in Sites.names {
      #expect(Array(name.decomposed.nfc.utf8) == Array(name.utf8))
    }
    #expect(Array("\u{EA}\u{301}".nfc.utf8) == Array("\u{1EBF}".utf8))
    #expect(Array("abc".nfc.utf8) == Array("abc".utf8))
    #expect(Sites.names[1].decomposed.utf8.count > Sites.names[1].utf8.count)
  }

  @Test(
    "white space is brought to single spaces and what is invisible falls away",
    arguments: [
      ("  Hà\u{A0}Nội\n", "Hà Nội"), ("Hà\u{202F}\t\r\n Nội", "Hà Nội"),
      ("Ki\u{200B}ên\u{AD} Giang\u{FEFF}", "Kiên Giang"), ("a\u{2028}b", "a b"),
      ("Hoa\u{300} Bi\u{300}nh", "Hoà Bình"), ("đ/c “A” – 9%", "đ/c “A” – 9%"),
      ("✓\u{FE0F}", "✓"),
    ])
  func cleans(raw: String, expected: String) throws {
    let text = try CleanText.clean(raw, maximumColumns: 64)
    #expect(Array(text.utf8) == Array(expected.utf8))
    #expect(try CleanText.clean(text, maximumColumns: 64) == text)
  }

  @Test(
    "what could deceive or disturb is refused with its place",
    arguments: [
      ("a\u{1B}[2J", 0x1B, 2), ("\u{0}", 0, 1), ("\u{7F}", 0x7F, 1), ("a\u{9B}", 0x9B, 2),
      ("Hà \u{202E}iộN", 0x202E, 4), ("\u{2066}a", 0x2066, 1), ("a\u{200F}", 0x200F, 2),
      ("a\u{E000}", 0xE000, 2), ("a\u{FFFF}", 0xFFFF, 2), ("\u{301}a", 0x301, 1),
      ("a \u{301}", 0x301, 3), ("\u{600}", 0x600, 1),
      ("a\u{301}\u{301}\u{301}\u{301}\u{301}", 0x301, 6),
    ] as [(String, UInt32, Int)])
  func refuses(raw: String, codePoint: UInt32, position: Int) {
    #expect(throws: TextError.forbidden(codePoint: codePoint, position: position)) {
      try CleanText.clean(raw, maximumColumns: 64)
    }
  }

  @Test("a text must say something and fit")
  func bounds() throws {
    #expect(throws: TextError.empty) {
      try CleanText.clean(" \u{200B}\n", maximumColumns: 64)
    }
    #expect(throws: TextError.tooLong(columns: 6, maximum: 5)) {
      try CleanText.clean("Hà Nội", maximumColumns: 5)
    }
    #expect(try CleanText.clean(" Hà Nội ", maximumColumns: 6) == "Hà Nội")
  }

  @Test("a text that would be refused is drawn with a replacement for each bad character")
  func drawable() {
    #expect(CleanText.drawable("a\u{1B}[2J\u{202E}b") == "a\u{FFFD}[2J\u{FFFD}b")
    #expect(CleanText.drawable("") == "")
  }
}
