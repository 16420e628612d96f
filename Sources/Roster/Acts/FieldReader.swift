// Owns how the fields of an act are read: byte by byte in the one form in which this program writes
// them. What is not there, or not in that form, is an error with its place.

import RosterText
package import StrictJSON

/// The walk that reads the fields of an act from the bytes of a line.
package struct FieldReader: FieldPass {
  package typealias Failure = JSONError

  private let bytes: UnsafeRawBufferPointer
  private let type: any Act.Type
  private var scanner: ByteScanner

  /// Reads the fields of a kind of act.
  ///
  /// - Parameters:
  ///   - bytes: The whole act, for the places of errors.
  ///   - scanner: Stands behind the word of the kind.
  ///   - type: The kind.
  init(_ bytes: UnsafeRawBufferPointer, _ scanner: ByteScanner, of type: any Act.Type) {
    self.bytes = bytes
    self.scanner = scanner
    self.type = type
  }

  package mutating func key<Key: Identifier>(
    _ name: StaticString, _ key: inout Key
  ) throws(JSONError) {
    try need(name)
    key = try self.key(of: name)
  }

  package mutating func key<Key: Identifier>(
    _ name: StaticString, _ key: inout Key?
  ) throws(JSONError) {
    guard skip(name) else { return }
    key = try self.key(of: name)
  }

  private mutating func key<Key: Identifier>(of name: StaticString) throws(JSONError) -> Key {
    guard scanner.skip("\""), let found = scanner.key() else {
      throw fault(at: name) { node throws(JSONError) in _ = try node.key(Key.self) }
    }
    return Key(String(decoding: found, as: UTF8.self))
  }

  package mutating func keys<Key: Identifier>(
    _ name: StaticString, _ keys: inout [Key], most: Int
  ) throws(JSONError) {
    try need(name)
    var found: [Key] = []
    var isOpen = scanner.skip("[")
    while isOpen, scanner.skip("\""), let key = scanner.key() {
      found.append(Key(String(decoding: key, as: UTF8.self)))
      isOpen = scanner.skip(",")
    }
    guard !isOpen, (1...most).contains(found.count), scanner.skip("]") else {
      throw fault(at: name) { node throws(JSONError) in
        _ = try node.list(1...most) { element throws(JSONError) in try element.key(Key.self) }
      }
    }
    keys = found
  }

  package mutating func word<Word: RecordWord>(
    _ name: StaticString, _ word: inout Word
  ) throws(JSONError) {
    try need(name)
    guard scanner.skip("\""), let bytes = scanner.plainString(), let found = Word.table.word(bytes)
    else { throw fault(at: name) { node throws(JSONError) in _ = try node.value(of: Word.self) } }
    word = found
  }

  package mutating func text(_ name: StaticString, _ text: inout String) throws(JSONError) {
    try need(name)
    text = try self.text(of: name)
  }

  package mutating func text(_ name: StaticString, _ text: inout String?) throws(JSONError) {
    guard skip(name) else { return }
    text = try self.text(of: name)
  }

  private mutating func text(of name: StaticString) throws(JSONError) -> String {
    let start = scanner
    if scanner.skip("\""), let bytes = scanner.plainString(),
      let text = String(validating: bytes, as: UTF8.self),
      CleanForm.holds(text, columns: RecordLimits.textColumns)
    {
      return text
    }
    scanner = start
    return try escapedText(of: name)
  }

  /// Reads a text with escapes in it: clean, and escaped as the writer does it.
  private mutating func escapedText(of name: StaticString) throws(JSONError) -> String {
    let token = scanner.quoted()
    if let token, let text = try? StrictJSON.parse(token).string(), token.spells(text),
      CleanForm.holds(text, columns: RecordLimits.textColumns)
    {
      return text
    }
    throw fault(at: name) { node throws(JSONError) in
      let text = try node.string()
      guard CleanForm.holds(text, columns: RecordLimits.textColumns) else {
        throw node.refused(CleanText.drawable(text), needs: .plainText)
      }
    }
  }

  package mutating func number(
    _ name: StaticString, _ number: inout Int, in range: ClosedRange<Int>
  ) throws(JSONError) {
    try need(name)
    number = try self.number(of: name, in: range)
  }

  package mutating func number(
    _ name: StaticString, _ number: inout Int?, in range: ClosedRange<Int>
  ) throws(JSONError) {
    guard skip(name) else { return }
    number = try self.number(of: name, in: range)
  }

  private mutating func number(
    of name: StaticString, in range: ClosedRange<Int>
  ) throws(JSONError) -> Int {
    let isNegative = scanner.skip("-")
    if let size = scanner.wholeNumber(), !isNegative || size > 0 {
      let number = isNegative ? -size : size
      if range.contains(number) { return number }
    }
    throw fault(at: name) { node throws(JSONError) in _ = try node.integer(in: range) }
  }

  package mutating func time(_ name: StaticString, _ time: inout CivilTime) throws(JSONError) {
    try need(name)
    guard scanner.skip("\""), let bytes = scanner.plainString(),
      let text = String(validating: bytes, as: UTF8.self), let found = CivilTime(iso: text),
      found.timeOfDay != nil, found.iso == text
    else { throw fault(at: name) { node throws(JSONError) in _ = try node.civilTime() } }
    time = found
  }

  package mutating func flag(_ name: StaticString, _ flag: inout Bool) throws(JSONError) {
    try need(name)
    if scanner.skip("true") {
      flag = true
    } else if scanner.skip("false") {
      flag = false
    } else {
      throw fault(at: name) { node throws(JSONError) in _ = try node.bool() }
    }
  }

  package mutating func value<Value: JSONWritable>(
    _ name: StaticString, _ value: inout Value?, quick: (inout ByteScanner) -> Value?,
    read: (JSONNode) throws(JSONError) -> Value
  ) throws(JSONError) {
    try need(name)
    if let found = quick(&scanner) {
      value = found
      return
    }
    // Its own reader says what is wrong with it, so the whole act is read as a tree.
    let node = try tree().required(name.description)
    value = try read(node)
    guard scanner.skipValue() else { throw node.refused("", needs: .writtenForm) }
  }

  /// Ends the walk.
  ///
  /// - Throws: `JSONError` where anything follows the last field.
  mutating func end() throws(JSONError) {
    guard scanner.skip("}"), scanner.isAtEnd else {
      let object = try tree()
      throw object.node.refused("", needs: .writtenForm)
    }
  }

  /// Passes the name of a field; false where it does not come next.
  private mutating func skip(_ name: StaticString) -> Bool {
    let start = scanner
    if scanner.skip(",\""), scanner.skip(name), scanner.skip("\":") { return true }
    scanner = start
    return false
  }

  private mutating func need(_ name: StaticString) throws(JSONError) {
    guard !skip(name) else { return }
    let object = try tree()
    throw try object.required(name.description).refused("", needs: .writtenForm)
  }

  /// Reads the act as a tree, which says what is wrong with it as JSON and names unknown fields.
  private func tree() throws(JSONError) -> JSONObject {
    try StrictJSON.parse(bytes).object(known: FieldNames(of: type).names)
  }

  /// Returns what is wrong with a field: what its strict reading says, else that it is not written
  /// in the one form.
  private func fault(
    at name: StaticString, _ strict: (JSONNode) throws(JSONError) -> Void
  ) -> JSONError {
    do throws(JSONError) {
      let node = try tree().required(name.description)
      try strict(node)
      return node.refused("", needs: .writtenForm)
    } catch {
      return error
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Tells whether the bytes are a text as the writer writes it.
  fileprivate func spells(_ text: String) -> Bool {
    var writer = JSONWriter()
    writer.value(text)
    return elementsEqual(writer.bytes)
  }
}
