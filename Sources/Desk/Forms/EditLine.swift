// Owns the one line in which every text is typed: letters go in and out at the caret.

import Terminal

/// A line of text being typed, with the caret in it.
package struct EditLine: Hashable, Sendable {
  /// What stands before the caret, as it came.
  package private(set) var before: String
  /// What stands behind it.
  package private(set) var after = ""

  /// Makes a line with the caret at its end.
  package init(_ text: String = "") { before = text }

  /// What was typed, as it came.
  package var text: String { before + after }

  /// Whether nothing was typed.
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Takes a key that edits or moves the caret; false for any other.
  ///
  /// An input method's recomposition deletes whole letters and puts in the new ones.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): before.append(character)
    case .paste(let pasted):
      before += pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .recomposed(let deleted, let replacement):
      before = String(before.dropLast(deleted)) + replacement
    default: return delete(key) || move(key)
    }
    return true
  }

  private mutating func delete(_ key: Key) -> Bool {
    switch key {
    case .backspace: before = String(before.dropLast())
    case .delete: after = String(after.dropFirst())
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): before = String(before[..<wordStart])
    default: return false
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: split(at: before.dropLast().endIndex)
    case .right: split(at: after.dropFirst().startIndex, ofAfter: true)
    case .wordLeft: split(at: wordStart)
    case .wordRight: split(at: wordEnd, ofAfter: true)
    case .home, .control("a"): split(at: before.startIndex)
    case .end, .control("e"): split(at: after.endIndex, ofAfter: true)
    default: return false
    }
    return true
  }

  /// Puts the caret at a place of what stands before it, or behind it.
  private mutating func split(at place: String.Index, ofAfter isAfter: Bool = false) {
    if isAfter {
      before += after[..<place]
      after = String(after[place...])
    } else {
      after = before[place...] + after
      before = String(before[..<place])
    }
  }

  /// Where the word before the caret begins.
  private var wordStart: String.Index {
    let word = before.lastIndex { $0 != " " } ?? before.startIndex
    return before[..<word].lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
  }

  /// Where the word behind the caret ends.
  private var wordEnd: String.Index {
    let word = after.firstIndex { $0 != " " } ?? after.endIndex
    return after[word...].firstIndex(of: " ") ?? after.endIndex
  }
}
