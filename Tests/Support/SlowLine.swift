// Owns a line that cuts what a terminal sends, in a time that is only counted.

package import Terminal

/// A decoder that is read as the program reads it, with pauses that take no time.
package struct SlowLine {
  /// How long the program waits for what may follow, in milliseconds.
  private static let escapeDelay = 25

  /// The keys that have come so far.
  package private(set) var keys: [Key] = []
  private var decoder = KeyDecoder()
  /// In whole milliseconds, so that a second of many pauses is a second.
  private var now = 0

  /// Makes a line on which nothing has come.
  package init() {}

  /// Whether something has begun and neither ended nor been given up.
  package var isInside: Bool { decoder.deadline != nil }

  /// Sends a piece, which arrives at once.
  package mutating func send(_ piece: some Sequence<RawKey>) {
    keys += decoder.decode(Array(piece), at: Double(now) / 1000)
  }

  /// Lets time pass in which nothing comes.
  package mutating func pause(milliseconds: Int) {
    now += milliseconds
    let end = Double(now) / 1000
    if decoder.isAmbiguous, milliseconds > SlowLine.escapeDelay { keys += decoder.pause() }
    while let deadline = decoder.deadline, deadline <= end {
      keys += decoder.decode([], at: deadline)
    }
  }

  /// Returns the keys of pieces with pauses between them, long after the last.
  ///
  /// - Parameters:
  ///   - pieces: What arrives in one go each.
  ///   - pauses: The milliseconds after each but the last; where one is missing, none.
  /// - Returns: The keys, in order.
  package static func keys(
    of pieces: [some Sequence<RawKey>], pauses: [Int] = []
  ) -> [Key] {
    var line = SlowLine()
    for (index, piece) in pieces.enumerated() {
      line.send(piece)
      if pauses.indices.contains(index) { line.pause(milliseconds: pauses[index]) }
    }
    line.pause(milliseconds: 5000)
    return line.keys
  }
}

extension KeyDecoder {
  /// Decodes what was read in one go, where the time does not matter.
  package mutating func decode(_ run: [RawKey]) -> [Key] { decode(run, at: 0) }
}
