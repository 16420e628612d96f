// Owns how the fields of an act are written, and how they are named in errors.

package import StrictJSON

/// The walk that writes the fields of an act, into an object that is open.
extension JSONWriter: FieldPass {
  package mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key) {
    member(name.description, key.rawValue)
  }

  package mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key?) {
    member(known: name.description, key?.rawValue)
  }

  package mutating func keys<Key: Identifier>(
    _ name: StaticString, _ keys: inout [Key], most: Int
  ) {
    member(name.description, keys.map(\.rawValue))
  }

  package mutating func word<Word: RecordWord>(_ name: StaticString, _ word: inout Word) {
    member(name.description, word.rawValue)
  }

  package mutating func text(_ name: StaticString, _ text: inout String) {
    member(name.description, text)
  }

  package mutating func text(_ name: StaticString, _ text: inout String?) {
    member(known: name.description, text)
  }

  package mutating func number(
    _ name: StaticString, _ number: inout Int, in range: ClosedRange<Int>
  ) {
    member(name.description, number)
  }

  package mutating func number(
    _ name: StaticString, _ number: inout Int?, in range: ClosedRange<Int>
  ) {
    member(known: name.description, number)
  }

  package mutating func time(_ name: StaticString, _ time: inout CivilTime) {
    member(name.description, time.iso)
  }

  package mutating func flag(_ name: StaticString, _ flag: inout Bool) {
    member(name.description, flag)
  }

  package mutating func value<Value: JSONWritable>(
    _ name: StaticString, _ value: inout Value?, quick: (inout ByteScanner) -> Value?,
    read: (JSONNode) throws(JSONError) -> Value
  ) {
    guard let value else { return }
    member(name.description, value)
  }
}

/// The walk that collects the names of the fields of an act, for the error that lists them.
struct FieldNames: FieldPass {
  private(set) var names = ["type"]

  /// Collects the names of the fields of a kind of act.
  init(of type: any Act.Type) {
    collect(type)
  }

  private mutating func collect(_ type: (some Act).Type) {
    var act = type.init()
    act.fields(&self)
  }

  private mutating func note(_ name: StaticString) { names.append(name.description) }

  mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key) { note(name) }

  mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key?) { note(name) }

  mutating func keys<Key: Identifier>(
    _ name: StaticString, _ keys: inout [Key], most: Int
  ) { note(name) }

  mutating func word<Word: RecordWord>(_ name: StaticString, _ word: inout Word) { note(name) }

  mutating func text(_ name: StaticString, _ text: inout String) { note(name) }

  mutating func text(_ name: StaticString, _ text: inout String?) { note(name) }

  mutating func number(
    _ name: StaticString, _ number: inout Int, in range: ClosedRange<Int>
  ) { note(name) }

  mutating func number(
    _ name: StaticString, _ number: inout Int?, in range: ClosedRange<Int>
  ) { note(name) }

  mutating func time(_ name: StaticString, _ time: inout CivilTime) { note(name) }

  mutating func flag(_ name: StaticString, _ flag: inout Bool) { note(name) }

  mutating func value<Value: JSONWritable>(
    _ name: StaticString, _ value: inout Value?, quick: (inout ByteScanner) -> Value?,
    read: (JSONNode) throws(JSONError) -> Value
  ) { note(name) }
}
