// Owns a line of the record as the model sees it.

/// A line of the record as the model sees it.
package struct Entry: Sendable {
  /// The number of the line, dense from 0.
  package var seq: Int
  /// The id of the act, chosen before the first try.
  package var key: ActKey
  /// When it was recorded.
  package var at: Moment
  /// Who did it.
  package var by: String
  /// What happened.
  package var act: any Act

  /// Makes an entry of its parts.
  package init(seq: Int, id: String, at: Moment, by: String, act: any Act) {
    self.init(seq: seq, key: ActKey(id), at: at, by: by, act: act)
  }

  /// Makes an entry of its parts.
  package init(seq: Int, key: ActKey, at: Moment, by: String, act: any Act) {
    self.seq = seq
    self.key = key
    self.at = at
    self.by = by
    self.act = act
  }

  /// The id of the act as it is written.
  package var id: String { key.text }
}

extension Entry: Hashable {
  /// Tells whether two entries are the same in every part.
  package static func == (left: Self, right: Self) -> Bool {
    left.seq == right.seq && left.key == right.key && left.at == right.at && left.by == right.by
      && left.act.isSame(as: right.act)
  }

  /// Hashes the number and the id, which tell entries apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(seq)
    hasher.combine(key)
  }
}

extension Entry {
  /// Tells whether the act is of a kind; cheaper than a cast, for every line of a long record.
  package func `is`(_ kind: any Act.Type) -> Bool { type(of: act) == kind }

  /// The undo that the act is; nil where it is another.
  package var undone: Undone? { self.is(Undone.self) ? act as? Undone : nil }

  /// Whether it belongs to the creation of the meeting, which nothing undoes.
  package var isOfCreation: Bool { self.is(MeetingCreated.self) || self.is(PlanContinued.self) }
}
