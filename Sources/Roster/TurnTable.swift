// Owns every turn ever registered, found by its key, in the order of registration.

/// The turns of a meeting; changing one of a shared table copies few of the others.
package struct TurnTable: Hashable, Sendable {
  private var turns = ChunkList<Turn>()
  private var places: [TurnID: Int] = [:]

  /// Makes an empty table.
  package init() {}

  /// The turn of a key; nil where none bears it.
  package subscript(id: TurnID) -> Turn? {
    places[id].map { turns[$0] }
  }

  /// Tells whether a turn bears a key.
  package func contains(_ id: TurnID) -> Bool { places[id] != nil }

  /// Puts a turn at the end; one whose key is taken changes nothing.
  mutating func append(_ turn: Turn) {
    guard places[turn.id] == nil else { return }
    places[turn.id] = turns.count
    turns.append(turn)
  }

  /// Changes a turn; an unknown key changes nothing.
  mutating func with(_ id: TurnID, _ change: (inout Turn) -> Void) {
    guard let place = places[id] else { return }
    change(&turns[place])
  }
}

extension TurnTable: RandomAccessCollection {
  /// The place of the first turn.
  package var startIndex: Int { 0 }

  /// The place after the last turn.
  package var endIndex: Int { turns.count }

  /// The turn at a place.
  package subscript(place: Int) -> Turn {
    _read { yield turns[place] }
  }
}
