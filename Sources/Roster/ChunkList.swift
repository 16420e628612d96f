// Owns the list that can be long and be copied cheaply: a desk keeps a copy of the meeting while the
// next act changes it, and only what changes is copied.

/// A list in pieces of 64: changing an element of a shared list copies one piece.
package struct ChunkList<Element: Hashable & Sendable>: Hashable, Sendable {
  private static var shift: Int { 6 }

  private var chunks: [[Element]] = []

  /// The number of elements.
  package private(set) var count = 0

  /// Makes an empty list.
  package init() {}

  /// Makes a list of the elements of another one.
  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Puts an element at the end.
  package mutating func append(_ element: Element) {
    if count & (1 << Self.shift - 1) == 0 {
      chunks.append([])
    }
    chunks[chunks.count - 1].append(element)
    count += 1
  }
}

extension ChunkList: RandomAccessCollection, MutableCollection {
  /// The place of the first element.
  package var startIndex: Int { 0 }

  /// The place after the last element.
  package var endIndex: Int { count }

  /// The element at a place.
  package subscript(place: Int) -> Element {
    _read { yield chunks[place >> Self.shift][place & (1 << Self.shift - 1)] }
    _modify { yield &chunks[place >> Self.shift][place & (1 << Self.shift - 1)] }
  }
}
