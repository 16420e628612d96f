// Owns the proof that texts which a transfer has spoilt are known, and that the gate for what people
// give refuses them.

import RosterText
import Testing

@Suite("Texts that a transfer has spoilt")
struct TransferDamageTests {
  @Test(
    "what a transfer has made of a name is known",
    arguments: [
      ("Nguy&#7877;n Văn An", TransferDamage.entities), ("Nguy&#x1EC5;n", .entities),
      ("L&ecirc; V&abreve;n", .entities), ("Ban A &amp; B", .entities),
      ("Nguy%E1%BB%85n", .percent), ("%c3%94ng An", .percent),
      ("Nguy=E1=BB=85n", .quotedPrintable), ("=?UTF-8?B?Tmd1eeG7hW4=?=", .quotedPrintable),
      ("Nguy\\u1ec5n", .backslash), ("Nguy·ªÖn VƒÉn An", .macRoman), ("Tr·∫ßn", .macRoman),
      ("L√™ VƒÉn", .macRoman), ("∆†n", .macRoman),
    ])
  func spoilt(text: String, damage: TransferDamage) {
    #expect(TransferDamage(in: text) == damage)
    #expect(throws: TextError.self) { try CleanText.given(text, maximumColumns: 80) }
  }

  @Test(
    "what people write passes",
    arguments: [
      "Nguyễn Văn An", "90% có mặt", "A&B; C", "R&D", "Sở KH&CN", "x = 5", "a=b=c", "100%A1",
      "5%E1",
      "C:\\users", "Tổ 1 · Tổ 2", "An · trưởng đoàn", "√2", "xem https://vi.wikipedia.org/%C3%A1",
      "ƒ(x)", "1=2=C3", "=?", "K'Ho",
    ])
  func sound(text: String) throws {
    #expect(TransferDamage(in: text) == nil)
    #expect(try CleanText.given(text, maximumColumns: 80) == text)
  }

  @Test("the gate refuses what an old encoding has spoilt, also where cleaning would drop a letter")
  func gate() {
    #expect(throws: TextError.spoilt(.vni)) {
      try CleanText.given("Nguyeãn Vaên Möôøi", maximumColumns: 80)
    }
    #expect(throws: TextError.spoilt(.tcvn3)) {
      try CleanText.given("§ç H÷u M\u{AD}êi", maximumColumns: 80)
    }
    #expect(throws: TextError.spoilt(.doubleEncoded)) {
      try CleanText.given("Ho\u{C3}\u{A0}ng", maximumColumns: 80)
    }
    #expect(throws: TextError.empty) { try CleanText.given(" ", maximumColumns: 80) }
  }
}
