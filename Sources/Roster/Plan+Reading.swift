// Owns how a plan is read, from line 0 of a record or from a plan file. Whatever is read here keeps
// every rule of a plan, so that nobody after it has to ask again.

package import StrictJSON
import Words

extension Plan {
  /// The number of the format that is read and written.
  package static let format = 1

  private static let fields = [
    "format", "id", "title", "short", "starts", "ends", "session", "hall", "organiser",
    "delegatesText", "quorum", "limits", "rehearsal", "synthetic", "regions", "sites", "agenda",
    "topics", "papers",
  ]

  /// Reads a plan that holds everything it needs.
  ///
  /// - Parameter node: The plan; fields that are not known are refused.
  /// - Throws: `JSONError` with the place of what is wrong.
  package init(json node: JSONNode) throws(JSONError) {
    let object = try node.object(known: Self.fields)
    let regions = try object.optional("regions")?.regions(over: []) ?? []
    var reader = SiteReader(regions: regions, over: [])
    let sites = try reader.sites(object.required("sites"), over: [])
    try self.init(object, regions: regions, sites: sites, people: reader.keysOfPeople)
  }

  /// Reads the beginning of a plan whose other sites and people follow; what only the whole plan can
  /// tell is not judged (`PlanAssembly`).
  ///
  /// - Parameter node: The beginning; fields that are not known are refused.
  /// - Throws: `JSONError` with the place of what is wrong.
  init(beginning node: JSONNode) throws(JSONError) {
    let object = try node.object(known: Self.fields)
    let regions = try object.optional("regions")?.regions(over: []) ?? []
    var reader = SiteReader.ofParts
    let sites = try reader.anySites(object.required("sites"))
    try self.init(object, regions: regions, sites: sites, people: nil)
  }

  /// Reads a plan that names a roster and completes or changes its regions and sites by their keys.
  ///
  /// - Parameters:
  ///   - node: The plan, with a field `roster`; fields that are not known are refused.
  ///   - roster: The roster that it names.
  /// - Throws: `JSONError` with the place of what is wrong.
  package init(json node: JSONNode, over roster: SiteRoster) throws(JSONError) {
    let object = try node.object(known: Self.fields + ["roster"])
    let regions = try object.optional("regions")?.regions(over: roster.regions) ?? roster.regions
    var reader = SiteReader(regions: regions, over: roster.sites)
    var sites = roster.sites
    if let changes = object.optional("sites") {
      sites = try reader.sites(changes, over: roster.sites)
    }
    try self.init(object, regions: regions, sites: sites, people: reader.keysOfPeople)
  }

  private init(
    _ object: JSONObject, regions: [Region], sites: [Site], people: Set<PersonID>?
  ) throws(JSONError) {
    try object.checkFormat()
    let endsNode = try object.required("ends")
    self.init(
      id: try object.required("id").identifier(),
      title: try object.required("title").phrase(columns: Self.titleColumns),
      starts: try object.required("starts").civilTime(),
      ends: try endsNode.civilTime(),
      hall: try object.required("hall").phrase(columns: 200),
      sites: sites)
    guard Plan.lasts(from: starts, to: ends) else {
      throw endsNode.refused(ends.iso, needs: .notBeforeStart)
    }
    self.regions = regions
    short = try object.optional("short")?.phrase(columns: Self.shortColumns)
    session = try object.optional("session")?.phrase(columns: 80)
    organiser = try object.optional("organiser")?.phrase(columns: 200)
    delegatesText = try object.optional("delegatesText")?.phrase(columns: 80)
    synthetic = try object.optional("synthetic")?.phrase(columns: 400)
    isRehearsal = try object.optional("rehearsal")?.bool() ?? false
    if let node = object.optional("quorum") { quorum = try QuorumRule(node) }
    if let node = object.optional("limits") { limits = try Plan.limits(node) }
    topics = try object.optional("topics")?.topics() ?? []
    papers = try object.optional("papers")?.papers() ?? []
    if let node = object.optional("agenda") {
      agenda = try AgendaReader(people: people, topics: topics).items(node)
    }
  }

  /// The greatest width of a title, in columns.
  package static let titleColumns = 200

  /// The greatest width of a short title, in columns.
  private static let shortColumns = 40

  /// Tells whether a meeting can last from one time to another; a date alone means the whole day.
  package static func lasts(from starts: CivilTime, to ends: CivilTime) -> Bool {
    ends.wall + (ends.timeOfDay == nil ? 86_399_999 : 0) >= starts.wall
  }

  private static func limits(_ node: JSONNode) throws(JSONError) -> [TurnKind: Int] {
    let object = try node.object(known: TurnKind.allCases.map(\.rawValue))
    var limits: [TurnKind: Int] = [:]
    for kind in TurnKind.allCases {
      limits[kind] = try object.integer(kind.rawValue, in: Meeting.limitRange)
    }
    return limits
  }
}

extension QuorumRule {
  fileprivate init(_ node: JSONNode) throws(JSONError) {
    let object = try node.object(known: ["basis", "rule"])
    basis = try object.required("basis").value(of: Basis.self)
    rule = try object.required("rule").value(of: Rule.self)
  }
}

extension JSONNode {
  fileprivate func topics() throws(JSONError) -> [Topic] {
    try keyedPhrases(0...200, columns: 200).map { Topic(id: $0.id, title: $0.phrase) }
  }

  fileprivate func papers() throws(JSONError) -> [String] {
    try list(0...200) { node throws(JSONError) in try node.text(columns: 300) }
  }
}

/// Reads the agenda of a plan whose topics are known, and its people unless they are still to follow.
private struct AgendaReader {
  private let people: Set<PersonID>?
  private let topics: Set<String>

  private static let fields = [
    "id", "kind", "title", "presenter", "implied", "minutes", "topics",
  ]

  init(people: Set<PersonID>?, topics: [Topic]) {
    self.people = people
    self.topics = Set(topics.map(\.id))
  }

  func items(_ node: JSONNode) throws(JSONError) -> [AgendaItem] {
    var seen: Set<ItemID> = []
    return try node.list(0...200) { node throws(JSONError) in
      let item = try item(node)
      guard seen.insert(item.id).inserted else {
        throw try node.object(known: Self.fields).required("id")
          .refused(item.id.rawValue, needs: .unusedKey)
      }
      return item
    }
  }

  private func item(_ node: JSONNode) throws(JSONError) -> AgendaItem {
    let object = try node.object(known: Self.fields)
    return AgendaItem(
      id: try object.required("id").key(),
      kind: try object.required("kind").value(of: AgendaItem.Kind.self),
      title: try object.required("title").phrase(columns: Plan.titleColumns),
      presenter: try presenter(object.optional("presenter")),
      isPresenterImplied: try object.optional("implied")?.bool() ?? false,
      minutes: try object.integer("minutes", in: 1...1440),
      topics: try topics(object.optional("topics")))
  }

  private func presenter(_ node: JSONNode?) throws(JSONError) -> PersonID? {
    guard let node else { return nil }
    let id = try node.key(PersonID.self)
    guard people?.contains(id) ?? true else {
      throw node.refused(id.rawValue, needs: .knownPerson)
    }
    return id
  }

  private func topics(_ node: JSONNode?) throws(JSONError) -> [String] {
    guard let node else { return [] }
    return try node.list(0...200) { node throws(JSONError) in
      let id = try node.identifier()
      guard topics.contains(id) else { throw node.refused(id, needs: .knownTopic) }
      return id
    }
  }
}
