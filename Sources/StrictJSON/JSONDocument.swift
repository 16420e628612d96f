// Owns a parsed text: its bytes and a flat list of its values, in the order of the text. Paths,
// lines and columns are worked out from it only when somebody asks.

/// One value or key of a document; places are kept in 32 bits, since there are millions of them.
struct JSONEntry {
  enum Kind: UInt8 { case null, yes, no, integer, number, string, escapedString, array, object }

  var kind: Kind
  private var startPlace: UInt32
  private var endPlace: UInt32
  private var nextPlace: UInt32

  init(kind: Kind, start: Int, end: Int, next: Int) {
    self.kind = kind
    startPlace = UInt32(truncatingIfNeeded: start)
    endPlace = UInt32(truncatingIfNeeded: end)
    nextPlace = UInt32(truncatingIfNeeded: next)
  }

  /// The first byte: for a string the one after the quotation mark, otherwise of the value.
  var start: Int { Int(startPlace) }

  /// The byte after the last one of a string's contents or a number.
  var end: Int {
    get { Int(endPlace) }
    set { endPlace = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The index of the entry that follows this one and all it holds; 0 while it is still open.
  var next: Int {
    get { Int(nextPlace) }
    set { nextPlace = UInt32(truncatingIfNeeded: newValue) }
  }
}

/// A parsed text, shared by its nodes.
final class JSONDocument: Sendable {
  let bytes: [UInt8]
  let entries: [JSONEntry]

  init(bytes: [UInt8], entries: [JSONEntry]) {
    self.bytes = bytes
    self.entries = entries
  }

  /// The offset of an entry's first byte, quotation mark included.
  func offset(of index: Int) -> Int {
    let entry = entries[index]
    let isString = entry.kind == .string || entry.kind == .escapedString
    return isString ? entry.start - 1 : entry.start
  }

  func position(of index: Int) -> JSONPosition {
    JSONPosition(offset: offset(of: index), in: bytes)
  }

  func text(of index: Int) -> String {
    JSONText.string(of: entries[index], in: bytes)
  }

  func path(of index: Int) -> String {
    JSONDocument.path(to: index, entries: entries, bytes: bytes)
  }

  /// The path to an entry, or to the one that would come next in a list that is still growing.
  static func path(to index: Int, entries: [JSONEntry], bytes: [UInt8]) -> String {
    var path = ""
    var container = 0
    while container < index {
      let isObject = entries[container].kind == .object
      var key = container + 1
      var child = isObject ? key + 1 : key
      var count = 0
      while child < index, entries[child].next != 0, entries[child].next <= index {
        key = entries[child].next
        child = isObject ? key + 1 : key
        count += 1
      }
      if isObject {
        guard key < entries.count else { return path }
        JSONText.extend(&path, key: JSONText.string(of: entries[key], in: bytes))
      } else {
        path += "[\(count)]"
      }
      container = child
    }
    return path
  }
}
