// Owns the entries of a record in memory, so that a long record can be copied and continued without
// moving what it holds: a desk keeps a copy while the journal appends.

/// The entries of a record, in order: from number 0, or from the first one after its standing.
package struct EntryList: RandomAccessCollection, Hashable, Sendable {
  private static let shift = 9
  /// The number of entries that are kept together.
  package static let chunk = 1 << shift

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

  /// Appends several; a whole chunk is taken over as it is.
  mutating func append(contentsOf entries: [Entry]) {
    if rest.isEmpty, entries.count == Self.chunk {
      chunks.append(entries)
    } else {
      for entry in entries { append(entry) }
    }
  }

  /// Drops the entries from a number on.
  mutating func drop(from seq: Int) {
    let count = seq - startIndex
    if count >> Self.shift < chunks.count {
      rest = chunks[count >> Self.shift]
      chunks.removeSubrange((count >> Self.shift)...)
    }
    rest.removeSubrange((count & (Self.chunk - 1))...)
  }

  /// Returns the pieces in which the entries from a number on are kept: a span of one shows each
  /// entry where it stands, since copying very many takes its time.
  func pieces(from seq: Int) -> [ArraySlice<Entry>] {
    let place = seq - startIndex
    let pieces = chunks.dropFirst(place >> Self.shift) + [rest]
    return pieces.enumerated().map { index, piece in
      piece.dropFirst(index == 0 ? place & (Self.chunk - 1) : 0)
    }
  }
}
