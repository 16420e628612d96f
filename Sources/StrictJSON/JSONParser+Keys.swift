// Owns the refusal of keys that an object holds twice.

extension JSONParser {
  /// Below this number of keys, comparing each with each is faster than hashing them.
  private static let hashingPays = 24

  /// Compares the keys of an object that has just been closed, as the texts they stand for.
  func refuseRepeatedKeys(of index: Int) throws(JSONError) {
    let end = entries[index].next
    var count = 0
    var key = index + 1
    while key < end {
      guard count < JSONParser.hashingPays else {
        return try refuseRepeatedKeysByHash(from: index + 1, to: end)
      }
      var earlier = index + 1
      while earlier < key {
        if sameText(earlier, key) { throw repeated(key) }
        earlier = entries[earlier + 1].next
      }
      count += 1
      key = entries[key + 1].next
    }
  }

  private func refuseRepeatedKeysByHash(from first: Int, to end: Int) throws(JSONError) {
    var seen: Set<ArraySlice<UInt8>> = []
    var key = first
    while key < end {
      guard seen.insert(contents(of: key)).inserted else { throw repeated(key) }
      key = entries[key + 1].next
    }
  }

  private func sameText(_ left: Int, _ right: Int) -> Bool {
    let one = entries[left]
    let other = entries[right]
    guard one.kind == .string, other.kind == .string else {
      return contents(of: left) == contents(of: right)
    }
    guard one.end - one.start == other.end - other.start else { return false }
    for offset in 0..<(one.end - one.start)
    where bytes[one.start + offset] != bytes[other.start + offset] {
      return false
    }
    return true
  }

  private func contents(of index: Int) -> ArraySlice<UInt8> {
    let raw = bytes[entries[index].start..<entries[index].end]
    return entries[index].kind == .string ? raw : JSONText.unescaped(raw)[...]
  }

  private func repeated(_ key: Int) -> JSONError {
    .duplicateKey(
      path: JSONDocument.path(to: key, entries: entries, bytes: bytes),
      position: position(entries[key].start - 1),
      key: JSONText.string(of: entries[key], in: bytes))
  }
}
