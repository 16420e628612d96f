// Owns the proof that spoilt names are told from good ones, foreign ones among them.

import RosterText
import Testing

@Suite("Names that an old encoding has spoilt")
struct TextDamageTests {
  @Test(
    "what has spoilt a name is known by what no Vietnamese word has",
    arguments: [
      ("Nguyeãn Vaên Möôøi", TextDamage.vni), ("Traàn Thò Ñaøo", .vni), ("Leâ Vaên Quyù", .vni),
      ("Phoù Chuû tòch", .vni), ("NGUYEÃN VAÊN TUAÁN", .vni), ("NguyÔn V¨n B¶y", .tcvn3),
      ("TrÇn ThÞ Bèn", .tcvn3), ("§ç H÷u M\u{AD}êi", .tcvn3), ("Chuyªn viªn", .tcvn3),
      ("Nguyá»…n VÄƒn An", .doubleEncoded), ("Tráº§n Thá»‹ Hoa", .doubleEncoded),
      ("Nguy\u{FFFD}n Văn An", .replaced), ("Nguy?n Văn An", .lost),
    ])
  func spoilt(name: String, damage: TextDamage) {
    #expect(TextDamage(in: name) == damage)
  }

  @Test(
    "real names pass, whatever language they come from",
    arguments: [
      "Nguyễn Văn Mười", "Trần Thị Đào", "Lê Hoà", "Đỗ Hữu Mười", "H'Mông", "K'Ho", "Y Bhăm Niê",
      "Ksor H’Nhan", "Lò Văn Sơn", "Thào A Dê", "Müller", "François Hollande", "Søren Ångström",
      "Łukasz Żak", "José Núñez", "Noël Citroën", "Raphaël Aïcha", "Zoë Renée Chloé",
      "Nguyễn-Smith", "Châu Âu", "Ông Ích Khiêm", "Phạm Thị Quyên", "Phó Chủ tịch UBND",
      "Who?", "90%", "Hoà Bình", "Thúy Uyên Khuya Ngoéo Nguệch",
    ])
  func sound(name: String) {
    #expect(TextDamage(in: name) == nil)
    #expect(TextDamage(in: name.uppercased()) == nil)
  }

  @Test("the syllables of the official spelling are spelt, and no foreign word is")
  func syllables() {
    for word in ["nguyễn", "khuỷu", "quyển", "giếng", "gì", "ước", "nghiêng", "Đắk", "yêu", "oang"]
    {
      #expect(VietnameseSyllable.isSpelt(word), "\(word)")
    }
    for word in ["Möôøi", "Martin", "bb", "nguyênn", "ñaøo", "áá", "", "zoë", "smith"] {
      #expect(!VietnameseSyllable.isSpelt(word), "\(word)")
    }
  }
}
