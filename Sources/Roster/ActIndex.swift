// Owns the finding of an entry by the id of its act: a table of numbers beside the entries, small
// enough to be copied, with the newest apart so that a shared copy is rarely written.

/// The numbers of entries by the ids of their acts.
struct ActIndex: Sendable {
  private var settled = ActTable(slots: 1024)
  private var recent = ActTable(slots: 1024)

  mutating func insert(_ id: String, seq: Int) {
    recent.insert(ActTable.slot(of: id, seq: seq))
    guard recent.count == 512 else { return }
    settled.merge(recent)
    recent = ActTable(slots: 1024)
  }

  /// Returns the number of the entry whose act bears an id; nil where there is none.
  func number(of id: String, in entries: EntryList) -> Int? {
    let slot = ActTable.slot(of: id, seq: 0)
    return recent.number(of: id, slot, in: entries) ?? settled.number(of: id, slot, in: entries)
  }
}

/// An open table: each slot holds 32 bits of an id's hash and, under them, the entry's number + 1.
private struct ActTable: Sendable {
  private(set) var count = 0
  private var slots: [UInt64]

  init(slots count: Int) {
    slots = [UInt64](repeating: 0, count: count)
  }

  /// The hash is the process's own, so that no edited record can choose ids that collide.
  static func slot(of id: String, seq: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: id.hashValue) << 32 | UInt64(seq + 1) & 0xFFFF_FFFF
  }

  mutating func insert(_ slot: UInt64) {
    let mask = slots.count - 1
    var place = Int(slot >> 32) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = slot
    count += 1
  }

  mutating func merge(_ other: ActTable) {
    if 2 * (count + other.count) > slots.count {
      let old = slots
      slots = [UInt64](repeating: 0, count: 2 * old.count)
      count = 0
      for slot in old where slot != 0 { insert(slot) }
    }
    for slot in other.slots where slot != 0 { insert(slot) }
  }

  func number(of id: String, _ slot: UInt64, in entries: EntryList) -> Int? {
    let mask = slots.count - 1
    var place = Int(slot >> 32) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == slot >> 32 {
        let seq = Int(slots[place] & 0xFFFF_FFFF) - 1
        if entries[seq].id == id { return seq }
      }
      place = (place + 1) & mask
    }
    return nil
  }
}
