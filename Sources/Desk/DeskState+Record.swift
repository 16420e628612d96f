// Owns what the record's news do to the desk: the answer to an own order, and lines that other
// terminals wrote.

package import Journal
package import Roster
package import Words

extension DeskState {
  /// Takes in the record as it stands now; the selections stay where they are.
  package mutating func follow(_ record: Record, headHash: String) {
    let news = record.entries.suffix(from: min(record.head + 1, self.record.head + 1))
    let hasNewRoster = news.contains { type(of: record.originalAct(of: $0)).right == .roster }
    self.record = record
    self.headHash = headHash
    if hasNewRoster { finder = Finder(record.meeting) }
    // A selected turn that another terminal took off the list stays selected: the next key must not
    // act on one that the person never chose.
    if turn == nil { turn = record.meeting.queue.first }
    if let site = calling, !digits.isEmpty || record.meeting.site(site) != nil { return }
    calling = record.meeting.siteToCall
  }

  /// How long a line must have been on the screen before a key counts as its answer, in
  /// milliseconds: two who mark the same in one second have not read each other.
  private static let readingTime: Int64 = 1000

  /// Takes in which lines of others have come.
  package mutating func note(arrivals news: [Entry]) {
    arrivals = unreadArrivals + news.map { ($0.seq, now) }
  }

  /// The numbers of the lines that nobody can have read yet.
  package var unread: [Int] { unreadArrivals.map(\.seq) }

  private var unreadArrivals: [(seq: Int, at: Moment)] {
    arrivals.filter { now.milliseconds(since: $0.at) < Self.readingTime }
  }

  /// Takes in the answer to an order.
  ///
  /// - Parameters:
  ///   - outcome: What the journal answered.
  ///   - request: What was asked for.
  package mutating func take(_ outcome: Outcome, to request: any Request) {
    if case .refused = outcome {} else { asking = nil }
    switch outcome {
    case .recorded(let entry), .alreadyRecorded(let entry):
      ownActs.insert(entry.id)
      let recorded = DeskWords.recorded(entry.act.phrase(in: record), number: entry.seq)
      let remark = remark(on: entry) ?? record.namesakeRemark(on: entry.act)
      if let remark { warn(remark + " " + recorded) } else { inform(recorded) }
      selectListedTurn()
      advance(after: request)
      returnToUndoneSite(entry)
    case .unchanged:
      inform(DeskWords.nothingChanged)
      advance(after: request)
    case .refused(let refusal):
      // The sentence names what came; the next key has been asked.
      arrivals = []
      // The digits stand, and the next key has been asked.
      if !digits.isEmpty { digitsSeen = record.head }
      if case .closingWithTurn(let turn) = refusal {
        overlay = .confirmClose(turn, seen: record.head)
      } else {
        warn(refusal.phrase(in: record))
        askAgain()
      }
    }
  }

  /// What there is to say of an act that was accepted all the same.
  private func remark(on entry: Entry) -> Phrase? {
    (entry.act as? any Registering).flatMap { record.remark(on: $0) }
  }

  /// Undoes the last act recorded at this desk; asks where the last one under its name was recorded
  /// elsewhere.
  mutating func undoOwn() -> Effect? {
    if let seq = record.lastAct(by: identity.by, where: { ownActs.contains($0.id) }) {
      return .perform(Undo(seq: seq), seen: seen)
    }
    guard let seq = record.lastAct(by: identity.by) else { return .perform(Undo(), seen: seen) }
    overlay = .confirm(.undo(seq), seen: seen)
    return nil
  }

  /// Takes back the last undo made at this desk; asks where the last one under its name was made
  /// elsewhere.
  mutating func redoOwn() -> Effect? {
    if let seq = record.lastUndo(by: identity.by, where: { ownActs.contains($0.id) }) {
      return .perform(Undo(seq: seq), seen: seen)
    }
    guard let seq = record.lastUndo(by: identity.by) else { return .perform(Redo(), seen: seen) }
    overlay = .confirm(.redo(seq), seen: seen)
    return nil
  }

  /// Takes in why nothing can be recorded any more; nil where it can.
  ///
  /// What is new is said over everything that stands on the screen.
  package mutating func take(readOnly reason: Phrase?) {
    guard reason != readOnly else { return }
    readOnly = reason
    if let reason { warn(reason) }
  }

  /// Takes in that an order was not carried out, for a reason that lies outside the meeting.
  ///
  /// - Parameter reason: Why.
  package mutating func take(failure reason: Phrase) {
    warn(reason)
    askAgain()
  }

  /// After an own act that took the selected turn off the list, the first is selected.
  private mutating func selectListedTurn() {
    let queue = record.meeting.queue
    if turn.map({ !queue.contains($0) }) ?? true { turn = queue.first }
  }

  private mutating func advance(after request: any Request) {
    digits = ""
    if let marked = request as? SiteMarked, screen == .rollCall, marked.site == calling {
      calling = record.meeting.siteToCall(after: marked.site)
      if let calling { self.site = calling }
    } else if request is RoundStarted || request is RoundFinished {
      calling = record.meeting.siteToCall
    }
  }

  /// After an answer was taken back or brought back in the roll call, its site is the one called.
  private mutating func returnToUndoneSite(_ entry: Entry) {
    guard screen == .rollCall, entry.undone != nil,
      let marked = record.originalAct(of: entry) as? SiteMarked
    else { return }
    calling = marked.site
    site = marked.site
  }
}
