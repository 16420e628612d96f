// Owns the description of an act's fields: one walk over them, in the order in which they stand on a
// line, serves reading, writing and the naming of them.

package import StrictJSON

/// A walk over the fields of an act; a field without a value is left out on the line.
package protocol FieldPass {
  /// How the walk can fail; a reader's can.
  associatedtype Failure: Error

  /// Passes a key.
  mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key) throws(Failure)

  /// Passes a key that may be absent.
  mutating func key<Key: Identifier>(_ name: StaticString, _ key: inout Key?) throws(Failure)

  /// Passes a list of at least one key and at most so many.
  mutating func keys<Key: Identifier>(
    _ name: StaticString, _ keys: inout [Key], most: Int
  ) throws(Failure)

  /// Passes a word of a closed list.
  mutating func word<Word: RecordWord>(_ name: StaticString, _ word: inout Word) throws(Failure)

  /// Passes a clean text of at most `RecordLimits.textColumns`.
  mutating func text(_ name: StaticString, _ text: inout String) throws(Failure)

  /// Passes a clean text that may be absent.
  mutating func text(_ name: StaticString, _ text: inout String?) throws(Failure)

  /// Passes a whole number within a range.
  mutating func number(
    _ name: StaticString, _ number: inout Int, in range: ClosedRange<Int>
  ) throws(Failure)

  /// Passes a whole number within a range that may be absent.
  mutating func number(
    _ name: StaticString, _ number: inout Int?, in range: ClosedRange<Int>
  ) throws(Failure)

  /// Passes a time of a day, to the millisecond and with its offset.
  mutating func time(_ name: StaticString, _ time: inout CivilTime) throws(Failure)

  /// Passes a truth value.
  mutating func flag(_ name: StaticString, _ flag: inout Bool) throws(Failure)

  /// Passes a value with a form of its own, such as a plan.
  ///
  /// - Parameters:
  ///   - name: The name of the field.
  ///   - value: The value; nil before it is read.
  ///   - quick: Reads it in the form in which most stand; nil, with nothing read, leaves it to `read`.
  ///   - read: Reads it from its place in the line.
  /// - Throws: `Failure`; a reader's is what `read` threw.
  mutating func value<Value: JSONWritable>(
    _ name: StaticString, _ value: inout Value?, quick: (inout ByteScanner) -> Value?,
    read: (JSONNode) throws(JSONError) -> Value
  ) throws(Failure)
}

extension FieldPass {
  /// Passes a clean text that is left out where it is empty.
  package mutating func text(
    _ name: StaticString, orEmpty text: inout String
  ) throws(Failure) {
    var known = text.isEmpty ? nil : text
    try self.text(name, &known)
    text = known ?? ""
  }
}

/// A word of a closed list that stands in lines of the record; at most 16 bytes.
package protocol RecordWord: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// The table in which a written word is found.
  static var table: WordTable<Self> { get }
}

extension SiteMark: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}

extension PersonMark: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}

extension Link: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}

extension TurnKind: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}

extension PhaseStep: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}

/// The numbers and lengths that a record may hold.
package enum RecordLimits {
  /// The format of a record whose plan stands in line 0.
  package static let format = 1
  /// The format of a record whose plan goes on in the lines after it.
  package static let formatInParts = 2
  /// The greatest number of those lines.
  package static let parts = 10_000
  /// The greatest length of a line with its newline, in bytes.
  package static let lineBytes = 1 << 20
  /// The greatest size of what a line carries of a plan, in bytes: the stamps and hashes round it take
  /// less than 4 KiB.
  package static let planBytes = lineBytes - (4 << 10)
  /// The greatest width of a name of who does something, in columns.
  package static let nameColumns = 64
  /// The greatest width of any other text of an act, in columns.
  package static let textColumns = 500
  /// The greatest number of people in one act.
  package static let people = 10_000
}
