// Owns the reading of arrays and of objects field by field.

/// An object whose fields are all known to its reader.
package struct JSONObject: Sendable {
  /// The object itself, for its place.
  package let node: JSONNode

  /// Finds a field that must be there and not `null`.
  ///
  /// - Parameter key: The name of the field.
  /// - Returns: The field's value.
  /// - Throws: `JSONError.missing`, with the path of the field.
  package func required(_ key: String) throws(JSONError) -> JSONNode {
    guard let field = optional(key) else {
      var path = node.path
      JSONText.extend(&path, key: key)
      throw .missing(path: path, position: node.position)
    }
    return field
  }

  /// Finds a field; one that is `null` counts as absent.
  ///
  /// - Parameter key: The name of the field.
  /// - Returns: The field's value, if any.
  package func optional(_ key: String) -> JSONNode? {
    let entries = node.document.entries
    let end = entries[node.index].next
    var index = node.index + 1
    while index < end {
      if node.document.entry(index, spells: key) {
        return entries[index + 1].kind == .null
          ? nil : JSONNode(document: node.document, index: index + 1)
      }
      index = entries[index + 1].next
    }
    return nil
  }
}

/// One field of an object.
package struct JSONMember: Sendable {
  /// The field's name.
  package let key: String
  /// The field's value.
  package let value: JSONNode
}

extension JSONNode {
  /// Reads an object and refuses every field that is not known.
  ///
  /// - Parameter known: The names of all fields that the object may have.
  /// - Returns: The object.
  /// - Throws: `JSONError.wrongType` or `JSONError.unknownField`.
  package func object(known: [String]) throws(JSONError) -> JSONObject {
    guard entry.kind == .object else { throw wrongType(.object) }
    let end = entry.next
    var key = index + 1
    // Most writers keep the order of the list, so each search begins where the last one ended.
    var expected = 0
    while key < end {
      var tries = 0
      while tries < known.count, !document.entry(key, spells: known[expected]) {
        tries += 1
        expected = expected + 1 == known.count ? 0 : expected + 1
      }
      guard tries < known.count else {
        throw .unknownField(
          path: document.path(of: key), position: document.position(of: key), known: known)
      }
      expected = expected + 1 == known.count ? 0 : expected + 1
      key = document.entries[key + 1].next
    }
    return JSONObject(node: self)
  }

  /// Finds a field of an object of any fields.
  ///
  /// - Parameter key: The name of the field.
  /// - Returns: The field's value; nil where it is absent or `null`, or this is no object.
  package func field(_ key: String) -> JSONNode? {
    entry.kind == .object ? JSONObject(node: self).optional(key) : nil
  }

  /// Reads an object of any fields, in the order of the text.
  package func members() throws(JSONError) -> [JSONMember] {
    guard entry.kind == .object else { throw wrongType(.object) }
    var members: [JSONMember] = []
    var key = index + 1
    while key < entry.next {
      members.append(
        JSONMember(
          key: document.text(of: key), value: JSONNode(document: document, index: key + 1)))
      key = document.entries[key + 1].next
    }
    return members
  }

  /// Reads an array.
  package func array() throws(JSONError) -> [JSONNode] {
    guard entry.kind == .array else { throw wrongType(.array) }
    var nodes: [JSONNode] = []
    var child = index + 1
    while child < entry.next {
      nodes.append(JSONNode(document: document, index: child))
      child = document.entries[child].next
    }
    return nodes
  }
}

extension JSONDocument {
  /// Whether a string entry stands for the given text, byte by byte.
  func entry(_ index: Int, spells text: String) -> Bool {
    let entry = entries[index]
    guard entry.kind == .string else {
      return JSONText.unescaped(bytes[entry.start..<entry.end]).elementsEqual(text.utf8)
    }
    let letters = text.utf8Span.span
    guard letters.count == entry.end - entry.start else { return false }
    for offset in letters.indices where letters[offset] != bytes[entry.start + offset] {
      return false
    }
    return true
  }
}
