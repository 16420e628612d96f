// Owns what a desk knows: the record it follows, what is selected, and the layer on top. Selections
// hold keys, never rows: what another terminal does must not move what a key acts on.

package import Roster
package import Terminal
package import Words

/// Who works at a desk, and in which words.
package struct Identity: Hashable, Sendable {
  /// The name that goes into the record.
  package var by: String
  /// The role they work in; nil has every right.
  package var role: Role?
  /// The language of the screens.
  package var language: Language

  /// Makes an identity.
  package init(by: String, role: Role? = nil, language: Language = .vietnamese) {
    self.by = by
    self.role = role
    self.language = language
  }
}

/// A line for the person at the desk.
package struct Message: Hashable, Sendable {
  /// How long it stays.
  package enum Weight: Hashable, Sendable {
    /// Fades after three seconds.
    case info
    /// Stays until a key is pressed.
    case error
  }

  /// What it says.
  package var phrase: Phrase
  /// How long it stays.
  package var weight: Weight
  /// When it was said.
  package var at: Moment
}

/// Everything the screens are drawn from.
package struct DeskState: Sendable {
  /// The record as last read.
  package var record: Record
  /// The hash of the record's last line.
  package var headHash: String
  /// Now, as the loop last looked.
  package var now: Moment
  /// Who works here.
  package var identity: Identity
  /// The size of the terminal.
  package var size: Size
  /// Whether the terminal shows more than ASCII.
  package var isUnicode: Bool
  /// Why nothing can be recorded; nil where it can.
  package var readOnly: Phrase?
  /// The directory of the meeting, as it was opened.
  package var directory: String

  /// The screens opened one above the other; the last is shown.
  package var screens: [ScreenID] = [.board]
  /// The layer above the screen.
  package var overlay: Overlay?
  /// The layer whose order has been put and not answered yet.
  var asking: Overlay?
  /// The selected site.
  package var site: SiteID = .hall
  /// The selected person of the site page.
  package var person: PersonID?
  /// The selected listed turn.
  package var turn: TurnID?
  /// The selected line of the record; nil follows the last.
  package var seq: Int?
  /// The pane of the board that arrows move in.
  package var pane = Pane.sites
  /// The site being called; nil when every site has answered.
  package var calling: SiteID?
  /// The digits typed so far.
  package var digits = "" {
    didSet { digitsSeen = digits.isEmpty ? nil : digitsSeen ?? seen }
  }
  /// The last line that was on the screen when the first digit was typed.
  var digitsSeen: Int?
  /// The first row shown of a long text.
  package var scroll = 0
  /// The line that the screens look back to; nil shows things as they stand.
  package var asOf: Int?
  /// The message shown.
  package var message: Message?
  /// The errors said so far, oldest first.
  package var said: [Message] = []
  /// The last line that was on the screen when the key was pressed.
  package var seen: Int
  /// The lines of others that have come lately, with when they came.
  var arrivals: [(seq: Int, at: Moment)] = []
  /// The keys of the acts that were recorded at this desk.
  ///
  /// Another desk may work under the same name, and its acts are not undone
  /// unasked. A repair gives a line's number away again, but never an act's key.
  var ownActs: Set<String> = []
  /// What was typed into prompts of one field, the latest last.
  var typedBefore: [FieldKey: [String]] = [:]
  /// The search over the plan.
  var finder: Finder

  /// A pane of the board.
  package enum Pane: Hashable, Sendable { case sites, list }

  /// Makes the state of a desk that has just opened a record.
  package init(
    record: Record, headHash: String, now: Moment, identity: Identity, size: Size,
    isUnicode: Bool, directory: String
  ) {
    self.record = record
    self.headHash = headHash
    self.now = now
    self.identity = identity
    self.size = size
    self.isUnicode = isUnicode
    self.directory = directory
    seen = record.head
    finder = Finder(record.meeting)
    calling = record.meeting.siteToCall
    turn = record.meeting.queue.first
  }

  /// The screen shown.
  package var screen: ScreenID { screens.last ?? .board }

  /// The meeting that the screens show: as it stands, or as it was.
  package var meeting: Meeting {
    asOf.map { record.meeting(upTo: $0) } ?? record.meeting
  }

  /// The moment that the clocks show: now, or that of the line looked back to.
  package var shownMoment: Moment {
    asOf.flatMap { record.entry($0)?.at } ?? now
  }

  /// Returns a phrase in the language of the desk.
  package func text(_ phrase: Phrase) -> String { phrase[identity.language] }

  /// Returns the civil time of a moment, at the meeting's offset.
  package func civil(_ moment: Moment) -> CivilTime {
    CivilTime(wall: moment.wall, offset: record.plan.starts.offset)
  }

  /// Says something that fades after three seconds.
  package mutating func inform(_ phrase: Phrase) {
    message = Message(phrase: phrase, weight: .info, at: now)
  }

  /// Says something that stays until a key is pressed, and is kept to be read again.
  package mutating func warn(_ phrase: Phrase) {
    let message = Message(phrase: phrase, weight: .error, at: now)
    self.message = message
    said.append(message)
    if said.count > 200 { said.removeFirst() }
  }
}
