// Owns the random numbers of this room's tests, fixed by a seed.

/// A small generator (SplitMix64) whose run is fixed by its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of Vietnamese letters, marks, spaces and letters of other scripts.
  mutating func text(upTo length: Int) -> String {
    let pieces = [
      "a", "ă", "ộ", "ư", "Đ", "d", "n", "g", "Z", "7", " ", " ", "-", "\u{301}", "e\u{323}\u{302}",
      "北", "😀", "한", "🇻🇳", "ü", "…",
    ]
    return (0..<Int.random(in: 0...length, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
