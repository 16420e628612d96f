// Owns the comparison of the clean form of texts with what cleaning makes of them.

import RosterText
import Testing

@Suite("The clean form of a text")
struct CleanFormTests {
  @Test("a text is clean for a record exactly where cleaning leaves it as it is")
  func cleanForm() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    let scalars = (0x20...0x24F).map { $0 } + (0x1E00...0x1EFF).map { $0 } + [0x300, 0x323, 0x202E]
    for _ in 0..<2000 {
      let letters = (0..<Int.random(in: 0...4, using: &dice)).compactMap { _ in
        scalars.randomElement(using: &dice).flatMap(Unicode.Scalar.init)
      }
      let text = String(String.UnicodeScalarView(letters))
      let clean = try? CleanText.clean(text, maximumColumns: 8)
      let isUnchanged = clean.map { $0.utf8.elementsEqual(text.utf8) } ?? false
      #expect(CleanForm.holds(text, columns: 8) == isUnchanged, "\(letters) seed \(seed)")
    }
  }
}
