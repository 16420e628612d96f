// Owns the proof that spoilt names are told from good ones, foreign ones among them.

import RosterText
import Testing

@Suite("Names that an old encoding has spoilt")
struct TextDamageTests {
  @Test(
    "what has spoilt a name is known by what no Vietnamese word has",
    arguments: [
      ("Nguyeãn Vaên Möôøi", TextDamage.vni), ("Traàn Thò Ñaøo", .vni), ("Leâ Vaên Quyù", .vni),
      ("Phoù Chuû tòch", .vni), ("NGUYEÃN VAÊN TUAÁN", .vni), ("Ksor H'Hen Nieâ", .vni),
      ("Ñaék Kroâng", .vni), ("Taï Kim An", .vni), ("NguyÔn V¨n B¶y", .tcvn3),
      ("TrÇn ThÞ Bèn", .tcvn3), ("§ç H÷u M\u{AD}êi", .tcvn3), ("Chuyªn viªn", .tcvn3),
      ("P. Gi¸m ®èc", .tcvn3), ("H'Hen Niª", .tcvn3), ("Y Th«ng", .tcvn3), ("Kr«ng", .tcvn3),
      ("Kim TÊn", .tcvn3), ("Líp «Kho¸»", .tcvn3), ("Nguyá»…n VÄƒn An", .doubleEncoded),
      ("Tráº§n Thá»‹ Hoa", .doubleEncoded), ("ThĂ\u{A0}nh", .doubleEncoded),
      ("MÃ¼ller", .doubleEncoded),
      ("NguyêÞn Vãn Mýõìi", .windows1258), ("Nguy\u{FFFD}n Văn An", .replaced),
      ("Nguy?n Văn An", .lost), ("Lê ?inh An", .lost),
    ])
  func spoilt(name: String, damage: TextDamage) {
    #expect(TextDamage(in: name) == damage)
  }

  @Test(
    "names and titles pass, whatever language they come from, in any case and Unicode form",
    arguments: [
      NameSamples.vietnamese, NameSamples.minority, NameSamples.titles, NameSamples.foreign,
    ])
  func sound(names: [String]) {
    for name in names {
      for text in [name, name.uppercased()] {
        #expect(TextDamage(in: text) == nil, "\(text)")
        #expect(TextDamage(in: text.decomposed) == nil, "\(text), decomposed")
      }
    }
  }

  @Test("capitals made by a program that knows plain letters only are no damage")
  func halfCapitals() {
    for name in NameSamples.vietnamese {
      let text = String(name.map { $0.isASCII ? Character($0.uppercased()) : $0 })
      #expect(TextDamage(in: text) == nil, "\(text)")
    }
  }

  @Test(
    "UTF-8 that was read byte by byte is known by every letter with a mark",
    arguments: [
      Spoiling.utf8AsLatin1, .utf8AsWindows1252, .utf8AsWindows1258,
    ])
  func misread(way: Spoiling) {
    for text in NameSamples.ofVietnam {
      let spoilt = way.spoil(text)
      guard spoilt != text else { continue }
      #expect(TextDamage(in: spoilt) == .doubleEncoded, "\(text) as \(spoilt)")
    }
  }

  @Test(
    "a name in an old encoding is known unless all its words are Vietnamese ones as they stand",
    arguments: [
      (Spoiling.tcvn3, ["Ka-ra-ô-kê"]), (.vni, ["Bríu Thị Hai", "Cư M'gar", "Hđơk"]),
    ])
  func oldEncodings(way: Spoiling, missed: [String]) {
    var hidden = 0
    for text in NameSamples.ofVietnam {
      let spoilt = way.spoil(text)
      guard spoilt != text, !missed.contains(where: { $0.uppercased() == text.uppercased() })
      else { continue }
      guard TextDamage(in: spoilt) == nil else { continue }
      hidden += 1
      #expect(spoilt.readsAsVietnamese, "\(text) as \(spoilt)")
    }
    #expect(hidden * 50 < NameSamples.ofVietnam.count, "\(hidden)")
  }

  @Test("a Vietnamese name in Windows-1258 is known unless its words are such as they stand")
  func windows1258() {
    var hidden = 0
    for text in NameSamples.vietnamese {
      let spoilt = Spoiling.windows1258.spoil(text)
      guard spoilt != text else { continue }
      guard TextDamage(in: spoilt) == nil else { continue }
      hidden += 1
      #expect(spoilt.readsAsVietnamese, "\(text) as \(spoilt)")
    }
    #expect(hidden * 20 < NameSamples.vietnamese.count, "\(hidden)")
  }

  @Test("the syllables of the official spelling are spelt, and no foreign word is")
  func syllables() {
    for word in [
      "nguyễn", "khuỷu", "quyển", "giếng", "gì", "ước", "nghiêng", "Đắk", "yêu", "oang", "hoà",
      "hòa", "quý", "quí", "thuở", "ngoéo", "nguệch", "khuya", "giữ", "Ý",
    ] {
      #expect(VietnameseSyllable.isSpelt(word), "\(word)")
    }
    for word in [
      "Möôøi", "Martin", "bb", "nguyênn", "ñaøo", "áá", "", "zoë", "smith", "taù", "lùc", "kông",
      "ngê", "quđ", "nghiêngnghiêng",
    ] {
      #expect(!VietnameseSyllable.isSpelt(word), "\(word)")
    }
  }
}

extension NameSamples {
  /// What Vietnamese lists hold, as it is written and in capitals.
  fileprivate static let ofVietnam = (vietnamese + minority + titles).flatMap {
    [$0, $0.uppercased()]
  }
}

extension String {
  /// Whether a reader who knows nothing of the source takes every word for Vietnamese.
  fileprivate var readsAsVietnamese: Bool {
    unicodeScalars.allSatisfy { !(0xA1...0xAF ~= $0.value) && !(0xB5...0xBF ~= $0.value) }
      && unicodeScalars.split { !$0.properties.isAlphabetic }.allSatisfy { word in
        word.allSatisfy(\.isASCII) || VietnameseSyllable.isSpelt(String(word))
      }
  }
}
