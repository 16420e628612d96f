// Owns the decision of an order: rights, what changed meanwhile, undo and redo, and then the
// meeting's own rules.

extension Record {
  /// Decides an order against the meeting as it is now.
  ///
  /// - Parameter order: Who asks for what, and what they had seen.
  /// - Returns: The act to record; nil where the order changes nothing.
  /// - Throws: `Refusal`, the reason why it cannot be done.
  package func decide(_ order: Order) throws(Refusal) -> (any Act)? {
    if let standing = entry(ofAct: order.id) { throw .actTaken(seq: standing.seq) }
    if let right = order.request.right { try order.check(right) }
    let act: (any Act)?
    do {
      act = try self.act(of: order)
    } catch {
      // Said first, because it is why the rest is refused: two people took the same step.
      try checkSeen(order.request.subjects(in: meeting), by: order)
      throw error
    }
    if let act { try checkSeen(act.subjects, by: order) }
    return act
  }

  /// Returns the act that an order becomes by the rules of the meeting alone.
  private func act(of order: Order) throws(Refusal) -> (any Act)? {
    guard let act = try order.request.act(in: self, for: order) else { return nil }
    if let refusal = act.refusal(in: meeting) { throw refusal }
    return act
  }

  /// Refuses an order as stale where one of these things was changed after it was seen.
  private func checkSeen(_ subjects: [Subject], by order: Order) throws(Refusal) {
    guard let seen = order.seen,
      let touch = touch(of: subjects, after: seen, unread: order.unread)
    else { return }
    throw .stale(seq: touch.seq, by: touch.by, asker: order.by)
  }

  /// Returns the last entry that touched one of these things and was not known to who asks: after a
  /// line that had been seen, or one of those that were not read yet.
  func touch(of subjects: [Subject], after seen: Int, unread: [Int]) -> Entry? {
    var subjects = Set(subjects)
    let first = min(seen + 1, unread.min() ?? .max)
    for entry in entries.reversed() {
      guard entry.seq >= first else { break }
      let touched = subjects.intersection(originalAct(of: entry).subjects)
      guard !touched.isEmpty else { continue }
      if entry.seq > seen || unread.contains(entry.seq) { return entry }
      // Who asks knew of this line, so none before it counts.
      subjects.subtract(touched)
    }
    return nil
  }

  /// Returns the last act of a person that stands; the creation is none that counts, nor is an undo
  /// or a repair.
  ///
  /// - Parameters:
  ///   - person: Who did it.
  ///   - counts: Which lines count; all by default.
  /// - Returns: The number of its line; nil where there is none.
  package func lastAct(by person: String, where counts: (Entry) -> Bool = { _ in true }) -> Int? {
    entries.last { entry in
      entry.by == person && !entry.isOfCreation && undo(of: entry.seq) == nil
        && !(entry.act is Undone) && !(entry.act is Repaired) && counts(entry)
    }?.seq
  }

  /// Returns the last undo of a person that can be taken back: no act of theirs has followed it.
  ///
  /// - Parameters:
  ///   - person: Who undid.
  ///   - counts: Which lines count; all by default.
  /// - Returns: The number of its line; nil where there is none.
  package func lastUndo(by person: String, where counts: (Entry) -> Bool = { _ in true }) -> Int? {
    for entry in entries.reversed()
    where entry.by == person && undo(of: entry.seq) == nil && counts(entry) {
      if entry.act is Repaired { continue }
      guard let undone = entry.undone else { return nil }
      // A redo is stepped over: the undo before it is the next to be taken back.
      if self.entry(undone.seq)?.undone == nil { return entry.seq }
    }
    return nil
  }

  /// Returns the numbers of the later events that could not have happened without one: replaying
  /// the rest through the rules, they are refused.
  package func dependants(of target: Int) -> [Int] {
    let after = undos.struckOut(next: target)
    // Taking back an undo brings its event back at its old place, so the rules are asked from there.
    let origin = undos.root(of: target).seq
    let start = start(before: origin)
    var meeting = start.meeting
    var undone: Set<Int> = []
    var refused: [Int] = []
    for entry in entries[..<start.next] where after[entry.seq] == nil {
      if let undo = entry.undone { undone.insert(undo.seq) }
    }
    for entry in entries[start.next...] where after[entry.seq] == nil {
      if let undo = entry.undone, !undone.insert(undo.seq).inserted {
        // What it undid would have been undone already.
        refused.append(entry.seq)
      }
      if entry.seq >= origin, entry.act.refusal(in: meeting) != nil { refused.append(entry.seq) }
      entry.act.apply(to: &meeting, at: entry.at)
    }
    return refused
  }
}

extension Order {
  /// Refuses what the role of who asks may not do.
  func check(_ right: Right) throws(Refusal) {
    guard let role, !role.rights.contains(right) else { return }
    throw .roleMayNot(role, right)
  }
}
