// Owns the finding of an entry by the id of its act. Ids sort by the time they were made, so a new
// one is nearly always greater than all before it and cannot be among them: only where one is not is
// a table of them made.

/// The numbers of entries by the ids of their acts.
struct ActIndex: Sendable {
  private static let most = 512

  /// The newest ids, in their order.
  private var recent: [(key: ActKey, seq: Int)] = []
  /// The greatest of the ids before those.
  private var greatest: ActKey?
  /// The ids before the newest, perhaps with some of these; nil while they have come in order.
  private var older: ActTable?

  /// Takes in the id of an entry that has been appended.
  ///
  /// - Returns: Whether it is new; what bears the id of an earlier one is not taken in.
  @discardableResult
  mutating func insert(_ key: ActKey, seq: Int, in entries: EntryList) -> Bool {
    let place = recent.lastIndex { $0.key <= key }
    if let place, recent[place].key == key { return false }
    if mayBeOlder(key) {
      let table = older ?? ActTable(of: entries, before: seq)
      older = table
      guard table.number(of: key, in: entries) == nil else { return false }
    }
    recent.insert((key, seq), at: place.map { $0 + 1 } ?? 0)
    if recent.count == Self.most { settle() }
    return true
  }

  private mutating func settle() {
    let settled = recent.prefix(Self.most / 2)
    for (key, seq) in settled { older?.insert(key, seq: seq) }
    greatest = settled.last.map { max($0.key, greatest ?? $0.key) }
    recent.removeFirst(settled.count)
  }

  /// Returns the number of the entry whose act bears an id; nil where there is none.
  func number(of key: ActKey, in entries: EntryList) -> Int? {
    if let place = recent.lastIndex(where: { $0.key <= key }), recent[place].key == key {
      return recent[place].seq
    }
    guard mayBeOlder(key) else { return nil }
    return older.map { $0.number(of: key, in: entries) } ?? entries.first { $0.key == key }?.seq
  }

  private func mayBeOlder(_ key: ActKey) -> Bool {
    greatest.map { key <= $0 } ?? false
  }
}

/// An open table: each slot holds 32 bits of an id's hash and, under them, the entry's number + 1.
private struct ActTable: Sendable {
  private var count = 0
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// Makes a table of the ids of the first entries of a list.
  init(of entries: EntryList, before seq: Int) {
    for entry in entries.prefix(while: { $0.seq < seq }) { insert(entry.key, seq: entry.seq) }
  }

  mutating func insert(_ key: ActKey, seq: Int) {
    if 2 * count >= slots.count {
      let old = slots
      slots = [UInt64](repeating: 0, count: 2 * old.count)
      for slot in old where slot != 0 { put(slot) }
    }
    put(Self.slot(of: key, seq: seq))
    count += 1
  }

  private mutating func put(_ slot: UInt64) {
    let mask = slots.count - 1
    var place = Int(slot >> 32) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  func number(of key: ActKey, in entries: EntryList) -> Int? {
    let wanted = Self.slot(of: key, seq: 0)
    let mask = slots.count - 1
    var place = Int(wanted >> 32) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == wanted >> 32 {
        let seq = Int(slots[place] & 0xFFFF_FFFF) - 1
        if entries[seq].key == key { return seq }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The hash is the process's own, so that no edited record can choose ids that collide.
  private static func slot(of key: ActKey, seq: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: key.hashValue) << 32 | UInt64(seq + 1) & 0xFFFF_FFFF
  }
}
