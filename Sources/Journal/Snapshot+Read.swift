// Owns how a snapshot is read back. Its bytes are proven to be this program's own; whatever is not
// as they are written all the same makes it no snapshot.

import Roster
import StrictJSON

extension Snapshot {
  /// Reads the line without its end.
  init(body: [UInt8], program: String, plan: Plan) throws(JSONError) {
    let limits = StrictJSON.Limits(bytes: Self.sizeLimit)
    let reader = SnapshotReader(
      object: try StrictJSON.parse(body + [UInt8(ascii: "}")], limits: limits)
        .object(known: SnapshotReader.fields))
    _ = try reader.object.required("snapshot").integer(in: Self.format...Self.format)
    let made = reader.object.optional("program")
    guard let made, try made.string() == program else {
      throw reader.object.node.invalidValue("", expected: [program])
    }
    let hashNode = try reader.object.required("hash")
    var text = try hashNode.string()
    guard let hash = text.withUTF8({ LineHash(written: UnsafeRawBufferPointer($0)) }) else {
      throw hashNode.invalidValue(text, expected: [])
    }
    self.hash = hash
    offset = try reader.object.required("offset").integer(in: 1...Int.max)
    standing = Standing(
      next: try reader.object.required("next").integer(in: 1...Int.max),
      meeting: try reader.meeting(of: plan),
      registrations: try reader.object.required("registrations").integer(in: 0...Int.max),
      first: try reader.moment("first"), last: try reader.moment("last"))
  }
}

/// Reads the fields of one object of a snapshot.
private struct SnapshotReader {
  let object: JSONObject

  static let fields = [
    "snapshot", "program", "next", "offset", "hash", "registrations", "first", "last", "phase",
    "opened", "closed", "floor", "queue", "rounds", "roster", "closedSites", "closedPeople",
    "sites",
    "turns", "items",
  ]
  private static let roundFields = ["number", "name", "from", "to"]
  private static let siteFields = [
    "answers", "link", "since", "outages", "people", "substitutes",
  ]
  private static let personFields = ["guest", "marks"]
  private static let markFields = ["round", "mark", "reason", "at", "told"]
  private static let answerFields = [
    "round", "mark", "present", "reason", "at", "arrived", "told",
  ]
  private static let substituteFields = ["name", "title", "replacing", "authorised"]
  private static let turnFields = [
    "turn", "site", "person", "speaker", "kind", "topic", "limit", "at", "state", "extension",
    "calls", "stretches", "left",
  ]

  func meeting(of plan: Plan) throws(JSONError) -> Meeting {
    let sites = try roster()
    let statuses = try list("sites", Self.siteFields) { reader throws(JSONError) in
      try reader.status()
    }
    let meeting = Meeting(
      plan: plan, sites: sites, statuses: statuses,
      phase: try object.required("phase").value(of: Phase.self),
      openedAt: try moment("opened"), closedAt: try moment("closed"),
      rounds: try list("rounds", Self.roundFields) { reader throws(JSONError) in try reader.round()
      },
      turns: try list("turns", Self.turnFields) { reader throws(JSONError) in try reader.turn() },
      queue: try nodes("queue") { node throws(JSONError) in try node.key() },
      floor: try object.optional("floor")?.key(), items: try items())
    guard statuses.count == meeting.allSites.count else {
      throw object.node.invalidValue(
        "\(statuses.count)", expected: ["\(meeting.allSites.count)"])
    }
    return meeting
  }

  private func items() throws(JSONError) -> [ItemID: Stretch] {
    var items: [ItemID: Stretch] = [:]
    for member in try object.required("items").members() {
      items[ItemID(member.key)] = try member.value.stretch()
    }
    return items
  }

  /// Reads the sites that are not as planned, and those added.
  private func roster() throws(JSONError) -> [Site] {
    var sites = try object.required("roster").anySites()
    let closedSites: Set<SiteID> = Set(
      try nodes("closedSites") { node throws(JSONError) in try node.key() })
    let closedPeople = Set(
      try nodes("closedPeople") { node throws(JSONError) in try node.key(PersonID.self) })
    for place in sites.indices {
      sites[place].isClosed = closedSites.contains(sites[place].id)
      for person in sites[place].people.indices {
        sites[place].people[person].isClosed = closedPeople.contains(
          sites[place].people[person].id)
      }
    }
    return sites
  }

  private func round() throws(JSONError) -> Round {
    Round(
      number: try object.required("number").integer(), name: try text("name"),
      startedAt: try object.required("from").moment(), finishedAt: try moment("to"))
  }

  private func status() throws(JSONError) -> SiteStatus {
    var status = SiteStatus()
    status.answers = ChunkList(
      try list("answers", Self.answerFields) { reader throws(JSONError) in try reader.answer() })
    status.link = try object.required("link").value(of: Link.self)
    status.linkSince = try moment("since")
    status.outages = try nodes("outages") { node throws(JSONError) in try node.stretch() }
    for member in try object.required("people").members() {
      status.people[PersonID(member.key)] = try SnapshotReader(
        object: member.value.object(known: Self.personFields)
      ).personStatus()
    }
    status.substitutes = try list("substitutes", Self.substituteFields) {
      reader throws(JSONError) in
      var fields = SnapshotFields(object: reader.object)
      var substitute = Substitute(name: "")
      try substitute.fields(&fields)
      return substitute
    }
    return status
  }

  private func personStatus() throws(JSONError) -> PersonStatus {
    let marks = try list("marks", Self.markFields) { reader throws(JSONError) in
      RoundMark(
        round: try reader.object.required("round").integer(),
        mark: try reader.object.required("mark").value(of: PersonMark.self),
        reason: try reader.text("reason"), markedAt: try reader.object.required("at").moment(),
        toldLater: try reader.toldLater())
    }
    let isGuest = try object.optional("guest")?.bool() ?? false
    guard let status = PersonStatus(marks: marks, isExpected: !isGuest) else {
      throw object.node.invalidValue("", expected: ["marks"])
    }
    return status
  }

  private func answer() throws(JSONError) -> RoundAnswer {
    var fields = SnapshotFields(object: object)
    var answer = SiteAnswer(.notCalled)
    try answer.fields(&fields)
    return RoundAnswer(
      round: try object.required("round").integer(), answer: answer,
      at: try object.required("at").moment(), arrivedAt: try object.required("arrived").moment(),
      toldLater: try toldLater())
  }

  private func turn() throws(JSONError) -> Turn {
    var fields = SnapshotFields(object: object)
    var registration = Registration(site: SiteID(""), limit: 0)
    try registration.fields(&fields)
    registration.speaker = try text("speaker")
    return Turn(
      id: try object.required("turn").key(), registration: registration,
      registeredAt: try object.required("at").moment(),
      state: try object.required("state").value(of: TurnState.self),
      extensionSeconds: try object.required("extension").integer(),
      calls: try nodes("calls") { node throws(JSONError) in try node.moment() },
      stretches: try nodes("stretches") { node throws(JSONError) in try node.stretch() },
      leftAt: try moment("left"))
  }

  private func text(_ key: String) throws(JSONError) -> String? {
    try object.optional(key)?.string()
  }

  private func toldLater() throws(JSONError) -> Int64 {
    Int64(try object.optional("told")?.integer() ?? 0)
  }

  func moment(_ key: String) throws(JSONError) -> Moment? {
    try object.optional(key)?.moment()
  }

  private func list<Element>(
    _ key: String, _ known: [String],
    _ element: (SnapshotReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try nodes(key) { node throws(JSONError) in
      try element(SnapshotReader(object: node.object(known: known)))
    }
  }

  private func nodes<Element>(
    _ key: String, _ element: (JSONNode) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try object.required(key).list(0...Int.max, element)
  }
}

extension JSONNode {
  /// Reads a moment: wall time, boot and running time.
  fileprivate func moment() throws(JSONError) -> Moment {
    let moments = try moments()
    guard moments.count == 1 else { throw invalidValue("\(moments.count)", expected: ["1"]) }
    return moments[0]
  }

  /// Reads a stretch: the moment of its start and, where it has ended, that of its end.
  fileprivate func stretch() throws(JSONError) -> Stretch {
    let moments = try moments()
    guard (1...2).contains(moments.count) else {
      throw invalidValue("\(moments.count)", expected: ["1", "2"])
    }
    return Stretch(start: moments[0], end: moments.dropFirst().first)
  }

  private func moments() throws(JSONError) -> [Moment] {
    let numbers = try list(0...6) { node throws(JSONError) in try node.integer() }
    guard numbers.count.isMultiple(of: 3) else {
      throw invalidValue("\(numbers.count)", expected: ["3", "6"])
    }
    return try stride(from: 0, to: numbers.count, by: 3).map { place throws(JSONError) in
      guard let boot = UInt32(exactly: numbers[place + 1]) else {
        throw invalidValue("\(numbers[place + 1])", expected: [])
      }
      return Moment(
        wall: Int64(numbers[place]), boot: boot, up: Int64(numbers[place + 2]))
    }
  }
}
