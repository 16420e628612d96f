// Owns the proof that remembering words changes nothing of what is found.

import RosterText
import Testing

@Suite("Spoilt texts in long lists")
struct DamageFinderTests {
  private static let words = [
    "Nguyễn", "Văn", "An", "Ma", "Seo", "Chứ", "Đặng", "nghiêng", "123", "Hoµng", "V¨n", "BÈy",
    "Nguyeãn", "Vaên", "Möôøi", "Nguyá»…n", "VÄƒn", "Nguy\u{FFFD}n", "Nguy?n", "?", "a?b", "Zürich",
    "Müller", "Châu-Thành", "P.Giám", "đốc,", "à", "ÃO", "Â", "一", "—",
    "nghiêngnghiêng",
  ]

  @Test("a finder that has seen many texts finds what a new one does", arguments: 1...20)
  func same(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var finder = DamageFinder()
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...5, using: &dice))
        .compactMap { _ in Self.words.randomElement(using: &dice) }
        .joined(separator: [" ", "-", ", ", ""].randomElement(using: &dice) ?? " ")
      #expect(finder.damage(in: text) == TextDamage(in: text), "\(text)")
    }
  }
}
