// Owns the readings that plans, rosters and records share: clean texts, keys, phrases and times.

package import RosterText
package import StrictJSON
package import Words

extension JSONNode {
  /// Makes the error of a value that has not the form it must have.
  package func refused(_ found: String, needs form: ExpectedForm) -> JSONError {
    invalidValue(found, expected: [form.token])
  }

  /// Makes the error of a number, or a count of elements, that is out of its range.
  func outOfRange(_ found: Int, allowed: ClosedRange<Int>) -> JSONError {
    .outOfRange(path: path, position: position, found: "\(found)", allowed: allowed)
  }

  /// Reads a text and cleans it.
  ///
  /// - Parameter columns: The greatest width, in columns.
  /// - Returns: The clean text, never empty.
  /// - Throws: `JSONError` with the place of the text.
  package func text(columns: Int) throws(JSONError) -> String {
    let raw = try string()
    do {
      return try CleanText.clean(raw, maximumColumns: columns)
    } catch {
      throw refused(error.found(in: raw), needs: error.form)
    }
  }

  /// Reads a key in its written form.
  package func identifier() throws(JSONError) -> String {
    let text = try string()
    guard isWellFormedIdentifier(text) else { throw refused(text, needs: .identifier) }
    return text
  }

  /// Reads a key of one kind of thing.
  package func key<Key: Identifier>(_ type: Key.Type = Key.self) throws(JSONError) -> Key {
    Key(try identifier())
  }

  /// Reads a text in both languages; without an English one the Vietnamese stands for it.
  ///
  /// - Parameter columns: The greatest width of each, in columns.
  /// - Returns: The phrase.
  /// - Throws: `JSONError` with the place of what is wrong.
  package func phrase(columns: Int) throws(JSONError) -> Phrase {
    try object(known: ["vi", "en"]).phrase(columns: columns)
  }

  /// Reads an ISO 8601 date, or a date and time of day; without an offset, +07:00.
  package func civilTime() throws(JSONError) -> CivilTime {
    let text = try string()
    guard let time = CivilTime(iso: text) else { throw refused(text, needs: .time) }
    return time
  }

  /// Reads an array of a bounded number of elements.
  ///
  /// - Parameters:
  ///   - range: The numbers of elements that are allowed.
  ///   - element: Reads one element.
  /// - Returns: The elements in order.
  /// - Throws: `JSONError` with the place of what is wrong.
  package func list<Element>(
    _ range: ClosedRange<Int>, _ element: (JSONNode) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    let nodes = try array()
    guard range.contains(nodes.count) else {
      throw outOfRange(nodes.count, allowed: range)
    }
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    for node in nodes { elements.append(try element(node)) }
    return elements
  }
}

extension JSONObject {
  /// Reads a text of at most some columns; nil where the field is absent.
  package func text(_ key: String, _ columns: Int) throws(JSONError) -> String? {
    try optional(key)?.text(columns: columns)
  }

  /// Reads a whole number; nil where the field is absent.
  package func integer(_ key: String, in range: ClosedRange<Int>) throws(JSONError) -> Int? {
    try optional(key)?.integer(in: range)
  }

  /// Reads the fields `vi` and `en`; without an English text the Vietnamese stands for it.
  func phrase(columns: Int) throws(JSONError) -> Phrase {
    let vi = try required("vi").text(columns: columns)
    return Phrase(vi: vi, en: try text("en", columns) ?? vi)
  }

  /// Refuses any format but the one this program writes.
  func checkFormat() throws(JSONError) {
    _ = try required("format").integer(in: Plan.format...Plan.format)
  }
}

extension TextError {
  /// What a text must be that was refused for this reason.
  package var form: ExpectedForm {
    switch self {
    case .empty: .someText
    case .tooLong(_, let maximum): .text(columns: maximum)
    case .forbidden: .plainText
    case .spoilt(let damage): .sound(damage)
    case .transferred(let damage): .asWritten(damage)
    }
  }

  /// Returns what to quote of the refused text: the one character that is forbidden, by its number.
  package func found(in text: String) -> String {
    guard case .forbidden(let codePoint, _) = self else { return text }
    let digits = String(codePoint, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
