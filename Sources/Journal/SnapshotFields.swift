// Owns the reading of what acts and snapshots write alike, out of a snapshot's tree: a snapshot is
// believed by its proof, so its texts are not judged again.

import Roster
import StrictJSON

/// The walk that reads fields from an object of a snapshot.
struct SnapshotFields: FieldPass {
  typealias Failure = JSONError

  let object: JSONObject

  mutating func key<Key: Identifier>(
    _ name: StaticString, _ key: inout Key
  ) throws(JSONError) {
    key = try object.required(name.description).key()
  }

  mutating func key<Key: Identifier>(
    _ name: StaticString, _ key: inout Key?
  ) throws(JSONError) {
    key = try object.optional(name.description)?.key()
  }

  mutating func keys<Key: Identifier>(
    _ name: StaticString, _ keys: inout [Key], most: Int
  ) throws(JSONError) {
    keys = try object.required(name.description).list(1...most) { node throws(JSONError) in
      try node.key()
    }
  }

  mutating func word<Word: RecordWord>(
    _ name: StaticString, _ word: inout Word
  ) throws(JSONError) {
    word = try object.required(name.description).value(of: Word.self)
  }

  mutating func time(_ name: StaticString, _ time: inout CivilTime) throws(JSONError) {
    time = try object.required(name.description).civilTime()
  }

  mutating func text(_ name: StaticString, _ text: inout String) throws(JSONError) {
    text = try object.required(name.description).string()
  }

  mutating func text(_ name: StaticString, _ text: inout String?) throws(JSONError) {
    text = try object.optional(name.description)?.string()
  }

  mutating func number(
    _ name: StaticString, _ number: inout Int, in range: ClosedRange<Int>
  ) throws(JSONError) {
    number = try object.required(name.description).integer(in: range)
  }

  mutating func number(
    _ name: StaticString, _ number: inout Int?, in range: ClosedRange<Int>
  ) throws(JSONError) {
    number = try object.optional(name.description)?.integer(in: range)
  }

  mutating func flag(_ name: StaticString, _ flag: inout Bool) throws(JSONError) {
    flag = try object.required(name.description).bool()
  }

  mutating func value<Value: JSONWritable>(
    _ name: StaticString, _ value: inout Value?, quick: (inout ByteScanner) -> Value?,
    read: (JSONNode) throws(JSONError) -> Value
  ) throws(JSONError) {
    value = try read(object.required(name.description))
  }
}
