// Owns a few earlier pictures of the meeting, so that an undo of a late act replays only what came
// after it. They are a shortcut: a replay from the start gives the same meeting.

/// Meetings as they stood after the first entries of a record.
struct Checkpoints: Sendable {
  private static let most = 4

  private var kept: [(next: Int, meeting: Meeting)] = []

  /// Keeps a picture now and then: the larger the meeting, the more rarely.
  ///
  /// - Parameters:
  ///   - meeting: The meeting as it stands.
  ///   - next: The number of the entry that comes next.
  mutating func offer(_ meeting: Meeting, next: Int) {
    let distance = max(512, 2 * meeting.turns.count)
    guard next - (kept.last?.next ?? 0) >= distance else { return }
    if kept.count == Self.most { kept.removeFirst() }
    kept.append((next, meeting))
  }

  /// Drops the pictures that hold an entry, which has been undone or brought back.
  mutating func drop(holding seq: Int) {
    kept.removeAll { $0.next > seq }
  }

  /// Returns the last picture that does not hold an entry; nil where there is none.
  func last(before seq: Int) -> (next: Int, meeting: Meeting)? {
    kept.last { $0.next <= seq }
  }
}
