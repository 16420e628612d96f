// Owns which entries are undone: an undo strikes its target out, the undo of an undo brings the
// target back, and so on down the chain.

/// The entries that are struck out, each with the undo that holds against it.
struct Strikes: Sendable {
  private(set) var undoneBy: [Int: Int] = [:]

  /// Takes in an undo.
  ///
  /// - Parameters:
  ///   - target: The number of the entry that is undone.
  ///   - seq: The number of the undo.
  ///   - entries: The entries so far, to follow the chain of undos.
  mutating func strike(_ target: Int, by seq: Int, in entries: EntryList) {
    // Only what was there already can be undone (an edited record may say otherwise).
    guard target < seq else { return }
    var target = target
    var undo = seq
    while true {
      undoneBy[target] = undo
      // The target was an undo itself: what it held against stands again…
      guard let freed = Self.target(of: target, in: entries) else { return }
      undoneBy[freed] = nil
      // …and if that was an undo too, it holds again against its own target.
      guard let next = Self.target(of: freed, in: entries) else { return }
      undo = freed
      target = next
    }
  }

  /// Returns the entry that an undo is about in the end; the entry itself where it is no undo.
  static func origin(of seq: Int, in entries: EntryList) -> Int {
    var seq = seq
    while let target = target(of: seq, in: entries) { seq = target }
    return seq
  }

  private static func target(of seq: Int, in entries: EntryList) -> Int? {
    guard entries.indices.contains(seq), case .undone(let target, _) = entries[seq].event,
      target < seq
    else { return nil }
    return target
  }
}
