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
  /// For each thing, the number of the last entry that touched it.
  private var touches: [Subject: Int] = [:]
  private var acts = ActIndex()
  private var checkpoints = Checkpoints()
  private var registrations: Int
  /// What the record goes on from; with no entry for one that begins at the creation.
  private let origin: Standing
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
    acts.insert(creation.id, seq: 0)
  }

  /// Goes on from a standing, without the entries before it.
  package init(from standing: Standing) {
    origin = standing
    entries = EntryList(from: standing.next)
    meeting = standing.meeting
    registrations = standing.registrations
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
    acts.number(of: id, in: entries).map { entries[$0] }
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

  /// Takes in the next of many entries; the meeting holds all of them only after `settle`.
  package mutating func take(_ entry: Entry) {
    entries.append(entry)
    acts.insert(entry.id, seq: entry.seq)
    if entry.is(TurnRegistered.self) || entry.is(NameRegistered.self) { registrations += 1 }
    if let undo = entry.undone {
      undos.append(entry.seq, of: undo.seq)
      let origin = undos.root(of: entry.seq).seq
      unsettled = min(unsettled ?? origin, origin)
    } else if unsettled == nil {
      entry.act.apply(to: &meeting, at: entry.at)
      checkpoints.offer(meeting, next: entries.endIndex)
    }
    for subject in originalAct(of: entry).subjects { touches[subject] = entry.seq }
  }

  /// Replays what undos have changed: once for however many of them were taken in.
  package mutating func settle() {
    guard let origin = unsettled else { return }
    unsettled = nil
    undoneBy = undos.struckOut()
    checkpoints.drop(holding: origin)
    let start = start(before: origin)
    meeting = start.meeting
    for entry in entries[start.next...] {
      if undoneBy[entry.seq] == nil { entry.act.apply(to: &meeting, at: entry.at) }
      checkpoints.offer(meeting, next: entry.seq + 1)
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

  /// Returns the last entry that touched one of these things and was not known to who asks: after a
  /// line that had been seen, or one of those that were not read yet.
  func touch(of subjects: [Subject], after seen: Int, unread: [Int]) -> Entry? {
    subjects.compactMap { touches[$0] }.filter { $0 > seen || unread.contains($0) }.max()
      .flatMap { entry($0) }
  }
}
