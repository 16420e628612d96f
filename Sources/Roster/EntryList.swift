// Owns the entries of a record in memory, so that a long record can be copied and continued without
// moving what it holds: a desk keeps a copy while the journal appends.

/// The entries of a record, in order: from number 0, or from the first one after its standing.
package struct EntryList: RandomAccessCollection, Hashable, Sendable {
  private static let shift = 9
  private static let chunk = 1 << shift

  private var chunks: [[Entry]] = []
  /// The entries after the last full chunk.
  private var rest: [Entry] = []

  /// The number of the first entry.
  package let startIndex: Int

  init(from first: Int = 0) {
    startIndex = first
  }

  /// The number that the next entry gets.
  package var endIndex: Int { startIndex + chunks.count << Self.shift + rest.count }

  /// The entry of a number.
  package subscript(seq: Int) -> Entry {
    let place = seq - startIndex
    let chunk = place >> Self.shift
    return chunk < chunks.count
      ? chunks[chunk][place & (Self.chunk - 1)] : rest[place & (Self.chunk - 1)]
  }

  mutating func append(_ entry: Entry) {
    rest.append(entry)
    guard rest.count == Self.chunk else { return }
    chunks.append(rest)
    rest = []
    rest.reserveCapacity(Self.chunk)
  }
}
