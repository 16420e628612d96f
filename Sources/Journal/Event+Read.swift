// Owns how an event is read from a line: the kind first, then no field and no word that this program
// does not write, and texts only in the clean form in which they were written.

import Roster
import RosterText
import StrictJSON

/// Why the event of a line cannot be read.
enum EventProblem: Error {
  case novelty(Novelty)
  case invalid(JSONError)
}

extension Event {
  /// Reads the bytes of an event, as they stand in a line.
  init(bytes: UnsafeRawBufferPointer) throws(EventProblem) {
    if let novelty = Novelty(inEvent: bytes) { throw .novelty(novelty) }
    do throws(JSONError) {
      let node = try StrictJSON.parse(bytes)
      let word = EventKind.word(in: bytes).flatMap(EventKind.init(rawValue:))
      let object = try node.object(known: word?.fields ?? ["type"])
      guard let word else {
        throw try object.required("type").refused("", needs: .identifier)
      }
      self = try EventReader(object: object).event(word)
    } catch {
      throw .invalid(error)
    }
  }
}

/// Reads the fields of one event.
struct EventReader {
  let object: JSONObject

  func event(_ kind: EventKind) throws(JSONError) -> Event {
    switch kind {
    case .meetingCreated: .meetingCreated(try Plan(json: object.required("plan")))
    case .siteMarked: .siteMarked(try site(), try answer())
    case .peopleMarked: try peopleMarked()
    case .substituteNamed: .substituteNamed(try site(), try substitute())
    case .linkChanged: .linkChanged(try site(), try object.required("link").value(of: Link.self))
    case .roundStarted: .roundStarted(name: try text("name"))
    case .roundFinished: .roundFinished
    case .turnRegistered: .turnRegistered(try turn(), try registration())
    case .turnCalled: .turnCalled(try turn())
    case .turnStarted: .turnStarted(try turn())
    case .turnPaused: .turnPaused(try turn())
    case .turnResumed: .turnResumed(try turn())
    case .turnEnded: .turnEnded(try turn())
    case .turnDeferred: .turnDeferred(try turn())
    case .turnWithdrawn: .turnWithdrawn(try turn())
    case .turnExtended:
      .turnExtended(try turn(), seconds: try number("seconds", in: -86_400...86_400))
    case .turnMoved: .turnMoved(try turn(), place: try number("place", in: 1...1_000_000))
    case .speakerNamed: .speakerNamed(try turn(), try object.required("person").key())
    case .itemStarted: .itemStarted(try object.required("item").key())
    case .itemEnded: .itemEnded(try object.required("item").key())
    case .phaseChanged: .phaseChanged(try phaseChange())
    case .undone: .undone(seq: try number("seq", in: 1...Int.max), reason: try text("reason"))
    case .repaired:
      .repaired(
        lines: try number("lines", in: 1...Int.max),
        leftBytes: try number("leftBytes", in: 0...Int.max),
        file: try object.required("file").cleanText())
    }
  }

  private func site() throws(JSONError) -> SiteID { try object.required("site").key() }

  private func turn() throws(JSONError) -> TurnID { try object.required("turn").key() }

  private func person(_ key: String) throws(JSONError) -> PersonID? {
    try object.optional(key)?.key()
  }

  private func number(_ key: String, in range: ClosedRange<Int>) throws(JSONError) -> Int {
    try object.required(key).integer(in: range)
  }

  private func text(_ key: String) throws(JSONError) -> String? {
    try object.optional(key)?.cleanText()
  }

  func answer() throws(JSONError) -> SiteAnswer {
    SiteAnswer(
      try object.required("mark").value(of: SiteMark.self),
      present: try object.optional("present")?.integer(in: 0...9999),
      reason: try text("reason"))
  }

  private func peopleMarked() throws(JSONError) -> Event {
    let people: [PersonID] = try object.required("people").list(
      1...RecordLimits.people
    ) { node throws(JSONError) in try node.key() }
    return .peopleMarked(
      try site(), people, try object.required("mark").value(of: PersonMark.self),
      reason: try text("reason"))
  }

  func substitute() throws(JSONError) -> Substitute {
    Substitute(
      name: try object.required("name").cleanText(), title: try text("title") ?? "",
      replacing: try person("replacing"),
      isAuthorised: try object.required("authorised").bool())
  }

  func registration() throws(JSONError) -> Registration {
    Registration(
      site: try site(), person: try person("person"),
      kind: try object.required("kind").value(of: TurnKind.self), topic: try text("topic"),
      limit: try number("limit", in: Meeting.limitRange))
  }

  private func phaseChange() throws(JSONError) -> PhaseChange {
    switch try object.required("step").value(of: PhaseStep.self) {
    case .open: .opened
    case .takeBreak: .broke
    case .resume: .resumed
    case .close: .closed(ending: try object.optional("ending")?.key())
    }
  }
}

extension JSONNode {
  /// Reads a text that must be clean already.
  fileprivate func cleanText() throws(JSONError) -> String {
    let text = try string()
    guard CleanForm.holds(text, columns: RecordLimits.textColumns) else {
      throw refused(CleanText.drawable(text), needs: .plainText)
    }
    return text
  }
}
