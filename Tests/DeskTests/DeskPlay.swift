// Owns a desk without its terminal and its disk: keys go in, orders are decided on a record in
// memory, and what comes of them goes back to the desk in the steps that `DeskLoop` takes.

import Journal
import Plans
import Roster
import Terminal
import Words

@testable import Desk

/// A desk being worked, the record it works on, and the hand of its clock.
struct DeskPlay {
  /// The record as it lies on the disk: the desk may not have read all of it.
  private(set) var record: Record
  var state: DeskState
  /// The frame that is on the screen.
  private(set) var frame: Grid
  private(set) var now: Moment
  private(set) var hasLeft = false
  /// Whether the last order was refused.
  private(set) var wasRefused = false
  /// What the desk has asked for so far.
  private(set) var effects: [Effect] = []
  /// What was on the screen when each of them was asked for.
  private(set) var framesActedOn: [Grid] = []

  init(
    _ record: Record, by: String = "thư ký", role: Role? = nil, language: Language = .vietnamese,
    rows: Int = 24, columns: Int = 80
  ) {
    self.record = record
    now = DeskPlay.start
    state = DeskState(
      record: record, headHash: DeskPlay.hash(of: record), now: now,
      identity: Identity(by: by, role: role, language: language),
      size: Size(rows: rows, columns: columns), isUnicode: true, directory: "/tmp/giao-ban")
    frame = Painter.frame(of: state, theme: .dark)
  }

  /// 08:14:00 on the day of the briefing, on a machine that has run for a while.
  static let start = Moment(wall: 1_713_489_240_000, boot: 7, up: 60_000_000)

  var meeting: Meeting { record.meeting }

  /// The text of the screen, a line a row.
  var lines: [String] { frame.lines() }

  /// The message on the screen in the language of the desk; empty where there is none.
  var message: String { state.message.map { state.text($0.phrase) } ?? "" }

  /// The layer above the screen with all that was typed into it, in words.
  var layer: String { String(describing: state.overlay) }

  /// Draws a frame, as the loop does before it takes a key.
  mutating func draw() {
    state.now = now
    state.seen = state.record.head
    frame = Painter.frame(of: state, theme: .dark)
  }

  /// Takes keys that arrive one after the other, with a frame after each.
  mutating func press(_ keys: Key...) {
    for key in keys { burst([key]) }
  }

  /// Types a text, a frame after each letter.
  mutating func type(_ text: String) {
    for character in text { burst([.character(character)]) }
  }

  /// Takes keys that were all in the terminal's queue: a frame, one key, a frame, the next.
  mutating func burst(_ keys: [Key]) {
    for key in keys where !hasLeft {
      draw()
      let wasAsking = state.isAskingToRecord
      let effect = state.take(key)
      // What was typed before a question was on the screen answers nothing.
      if state.isAskingToRecord, !wasAsking { break }
      guard let effect else { continue }
      framesActedOn.append(frame)
      perform(effect)
      // What was typed before the refusal was on the screen answers nothing.
      if wasRefused { break }
    }
    draw()
  }

  /// Lets time pass, as the loop does when nothing arrives.
  mutating func rest(milliseconds: Int64) {
    now = now.advanced(by: milliseconds)
    state.rest(at: now)
    draw()
  }

  /// Writes to the record from another desk.
  ///
  /// - Parameters:
  ///   - command: What is done there.
  ///   - person: Who does it.
  ///   - isFollowed: Whether the desk reads the new line before its next key.
  /// - Throws: `Refusal`, where it cannot be done there.
  mutating func elsewhere(
    _ command: any Request, by person: String = "điều hành", isFollowed: Bool = true
  ) throws(Refusal) {
    now = now.advanced(by: 700)
    _ = try append(Order(id: "e\(record.head + 1)", request: command, by: person))
    guard isFollowed else { return }
    state.follow(record, headHash: DeskPlay.hash(of: record))
    draw()
  }

  /// Comes back to a desk that was left.
  mutating func comeBack() { hasLeft = false }

  /// Tells whether a line of the screen holds a text.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  private mutating func perform(_ effect: Effect) {
    effects.append(effect)
    wasRefused = false
    switch effect {
    case .perform(let command, let seen):
      let order = Order(
        id: "d\(record.head + 1)", request: command, by: state.identity.by,
        role: state.identity.role, seen: seen)
      now = now.advanced(by: 900)
      state.now = now
      let outcome: Outcome
      do throws(Refusal) {
        outcome = try append(order).map { .recorded($0) } ?? .unchanged
      } catch {
        outcome = .refused(error)
      }
      state.follow(record, headHash: DeskPlay.hash(of: record))
      state.take(outcome, to: command)
      if case .refused = outcome { wasRefused = true }
    case .quit: hasLeft = true
    case .repaint, .writeSummary: break
    }
  }

  private mutating func append(_ order: Order) throws(Refusal) -> Entry? {
    guard let event = try record.decide(order) else { return nil }
    let entry = Entry(seq: record.head + 1, id: order.id, at: now, by: order.by, act: event)
    record.append(entry)
    return entry
  }

  static func hash(of record: Record) -> String { "hash-\(record.head)" }
}

extension Record {
  private static let shared = Result { try Record.makeRehearsal() }

  /// The record of the rehearsal that lies before the start of every play, made once.
  static func rehearsal() throws -> Record { try shared.get() }

  private static func makeRehearsal() throws -> Record {
    let rehearsal = try Rehearsal.make(seed: 19, now: DeskPlay.start)
    var record = Record(
      creation: Entry(
        seq: 0, id: "a0", at: rehearsal.createdAt, by: "diễn tập",
        act: MeetingCreated(rehearsal.plan)), plan: rehearsal.plan)
    for (at, by, event) in rehearsal.history {
      let seq = record.head + 1
      record.append(Entry(seq: seq, id: "a\(seq)", at: at, by: by, act: event))
    }
    return record
  }

  /// A record in which nothing has happened yet; every site expects some delegates.
  static func fresh() throws -> Record {
    let plan = try rehearsal().plan
    let before = DeskPlay.start.advanced(by: -1_200_000)
    return Record(
      creation: Entry(seq: 0, id: "a0", at: before, by: "diễn tập", act: MeetingCreated(plan)),
      plan: plan)
  }
}
