// Owns the record in memory: the entries in order, which of them are undone, and the meeting that
// the others make. The bytes on disk are the journal's business.

/// The record of a meeting: its entries and the meeting as it stands after them.
///
/// A record can also go on from a standing, without the entries before it; then it cannot tell of
/// them, nor undo anything (`isWhole`).
package struct Record: Sendable {
  /// The entries, dense from 0, or from the standing that the record goes on from.
  package private(set) var entries: EntryList
  /// The meeting as it stands.
  package private(set) var meeting: Meeting

  private(set) var undos = Undos()
  /// For each entry that is struck out, the undo that holds against it.
  private var undoneBy: [Int: Int] = [:]
  private var acts = ActIndex()
  private var checkpoints = Checkpoints()
  private var registrations: Int
  /// What the record goes on from; with no entry for one that begins at the creation.
  private let origin: Standing
  /// The number of the first entry that the meeting does not hold yet.
  private var pending: Int
  /// The first entry whose standing has changed since the meeting was brought up to date.
  private var unsettled: Int?

  /// Begins a record with its creation.
  ///
  /// - Parameters:
  ///   - creation: The entry of line 0.
  ///   - plan: The plan that the entry carries.
  package init(creation: Entry, plan: Plan) {
    self.init(from: Standing(plan: plan))
    entries.append(creation)
    acts.insert(creation.key, seq: 0, in: entries)
  }

  /// Goes on from a standing, without the entries before it.
  package init(from standing: Standing) {
    origin = standing
    entries = EntryList(from: standing.next)
    meeting = standing.meeting
    registrations = standing.registrations
    pending = standing.next
  }

  /// Whether every entry is there, from the creation on.
  package var isWhole: Bool { origin.next == 0 }

  /// What the record stands at.
  package var standing: Standing {
    Standing(
      next: entries.endIndex, meeting: meeting, registrations: registrations, first: beganAt,
      last: lastMoment)
  }

  /// When the record began.
  package var beganAt: Moment? { isWhole ? entries.first?.at : origin.first }

  /// When the last entry was recorded.
  package var lastMoment: Moment? { entries.last?.at ?? origin.last }

  /// The plan of the meeting.
  package var plan: Plan { meeting.plan }

  /// The number of the last entry.
  package var head: Int { entries.endIndex - 1 }

  /// The key that the next registration gets: keys are never used twice, even after an undo.
  package var nextTurn: TurnID { TurnID(number: registrations + 1) }

  /// Returns an entry by its number; nil where there is none, or not any more (`isWhole`).
  package func entry(_ seq: Int) -> Entry? {
    entries.indices.contains(seq) ? entries[seq] : nil
  }

  /// Returns the entry that an act of this id made, so that a retry is answered with it.
  package func entry(ofAct id: String) -> Entry? {
    entry(of: ActKey(id))
  }

  /// Returns the entry that an act of this id made.
  package func entry(of key: ActKey) -> Entry? {
    acts.number(of: key, in: entries).map { entries[$0] }
  }

  /// Returns the number of the undo that holds against an entry; nil where the entry stands.
  package func undo(of seq: Int) -> Int? {
    undoneBy[seq]
  }

  /// Tells whether an entry can be taken in without the entries before the standing: an undo of one
  /// of them cannot.
  package func canTake(_ entry: Entry) -> Bool {
    guard let undone = entry.undone else { return true }
    return undone.seq >= entries.startIndex || isWhole
  }

  /// Appends the next entry.
  package mutating func append(_ entry: Entry) {
    take(entry)
    settle()
  }

  /// Takes in the next entry; the meeting holds it only after `settle`.
  package mutating func take(_ entry: Entry) {
    entries.append(entry)
    acts.insert(entry.key, seq: entry.seq, in: entries)
    note(type(of: entry.act), entry.seq)
  }

  /// Takes in the next of very many entries, as far as they can follow: none that creates a meeting
  /// or bears the id of an earlier one.
  ///
  /// - Parameter new: The entries, best of all as many as are kept together.
  /// - Returns: How many were taken in.
  package mutating func take(_ new: [Entry]) -> Int {
    let first = entries.endIndex
    entries.append(contentsOf: new)
    let new = new.span
    // In place: a copy of an entry counts references, for which threads wait for each other.
    for place in new.indices {
      let (seq, kind) = (first + place, type(of: new[place].act))
      guard kind != MeetingCreated.self, kind != PlanContinued.self,
        kind != Undone.self || canTake(new[place]),
        acts.insert(new[place].key, seq: seq, in: entries)
      else {
        entries.drop(from: seq)
        return place
      }
      note(kind, seq)
    }
    return new.count
  }

  private mutating func note(_ kind: any Act.Type, _ seq: Int) {
    if kind == TurnRegistered.self || kind == NameRegistered.self { registrations += 1 }
    guard kind == Undone.self, let undo = entries[seq].undone else { return }
    undos.append(seq, of: undo.seq)
    let origin = undos.root(of: seq).seq
    unsettled = min(unsettled ?? origin, origin)
  }

  /// Brings the meeting up to date with what was taken in: what is undone by then is never applied.
  ///
  /// - Parameter most: The number of entries that may be replayed because something before them was
  ///   undone; it waits where there are more.
  package mutating func settle(replaying most: Int = .max) {
    if let origin = unsettled {
      if origin < pending {
        let start = start(before: origin)
        guard pending - start.next <= most else { return }
        checkpoints.drop(holding: origin)
        (pending, meeting) = start
      }
      undoneBy = undos.struckOut()
      unsettled = nil
    }
    for piece in entries.pieces(from: pending) {
      let entries = piece.span
      for place in entries.indices {
        if undoneBy[pending] == nil {
          entries[place].act.apply(to: &meeting, at: entries[place].at)
        }
        pending += 1
        checkpoints.offer(meeting, next: pending)
      }
    }
  }

  /// Returns the meeting before an entry, as late as it is known, and the entry that comes next.
  func start(before seq: Int) -> (next: Int, meeting: Meeting) {
    checkpoints.last(before: seq) ?? (origin.next, origin.meeting)
  }

  /// Returns the meeting as it stood after the entry of a number, with the undos made by then.
  package func meeting(upTo seq: Int) -> Meeting {
    let undone = seq == head ? undoneBy : undos.struckOut(upTo: seq)
    var meeting = origin.meeting
    for entry in entries.prefix(max(0, seq + 1 - origin.next)) where undone[entry.seq] == nil {
      entry.act.apply(to: &meeting, at: entry.at)
    }
    return meeting
  }

  /// Returns the act that an entry is about in the end: its own, or the one that an undo, or the
  /// undo of an undo, is about.
  package func originalAct(of entry: Entry) -> any Act {
    guard entry.is(Undone.self) else { return entry.act }
    return self.entry(undos.root(of: entry.seq).seq)?.act ?? entry.act
  }

  /// Returns the entry that one is about in the end, and through how many undos; nil where the number
  /// is of none.
  package func origin(of seq: Int) -> (entry: Entry?, undos: Int) {
    let root = undos.root(of: seq)
    return (entry(root.seq), root.depth)
  }
}
