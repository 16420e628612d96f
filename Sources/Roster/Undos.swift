// Owns which entries are undone: an undo strikes its target out, the undo of an undo brings the
// target back, and so on down the chain.

/// The undos of a record, in order.
struct Undos: Sendable {
  /// What an entry is about in the end, and through how many undos.
  struct Root: Sendable {
    var seq: Int
    var depth: Int
  }

  private var list: [(seq: Int, target: Int)] = []
  private var roots: [Int: Root] = [:]

  /// Takes in the undo that an entry is; one that names itself, a later entry or none undoes nothing
  /// (an edited record may hold it).
  mutating func append(_ seq: Int, of target: Int) {
    guard (0..<seq).contains(target) else { return }
    list.append((seq, target))
    let root = root(of: target)
    roots[seq] = Root(seq: root.seq, depth: root.depth + 1)
  }

  /// Returns the entry that an entry is about in the end: itself where it is no undo.
  func root(of seq: Int) -> Root {
    roots[seq] ?? Root(seq: seq, depth: 0)
  }

  /// Returns for each entry that is struck out the undo that holds against it.
  ///
  /// An undo holds unless a later one that holds has struck it out: asked from the last undo back,
  /// each is known when it is reached, however deep they lie in each other.
  ///
  /// - Parameters:
  ///   - last: The number of the last undo that counts.
  ///   - next: The entry that one more undo, after the last, would strike out.
  /// - Returns: The numbers of the undos, by the numbers of the entries.
  func struckOut(upTo last: Int = .max, next: Int? = nil) -> [Int: Int] {
    var undoneBy: [Int: Int] = [:]
    if let next { undoneBy[next] = .max }
    for undo in list.reversed()
    where undo.seq <= last && undoneBy[undo.seq] == nil && undoneBy[undo.target] == nil {
      undoneBy[undo.target] = undo.seq
    }
    return undoneBy
  }
}
