// Owns how sites and their people are read: complete, or as what changes in a site of a roster.

import RosterText
package import StrictJSON

/// Reads the sites of one document, with what must be unique or known among them.
struct SiteReader {
  /// The regions that there are; nil where they are not known here.
  private let regions: Set<String>?
  /// The keys of the people of all sites.
  private(set) var keysOfPeople: Set<PersonID>

  init(regions: [Region], over roster: [Site]) {
    self.regions = Set(regions.map(\.id))
    keysOfPeople = Set(roster.lazy.flatMap(\.people).map(\.id))
  }

  /// Reads sites of which more stand elsewhere.
  static var ofParts: Self { Self() }

  private init() {
    regions = nil
    keysOfPeople = []
  }

  /// Reads the list of sites; those of a roster stay, changed or completed by their namesakes.
  mutating func sites(_ node: JSONNode, over roster: [Site]) throws(JSONError) -> [Site] {
    let (sites, places) = try read(node, over: roster)
    guard (1...PlanLimits.sites).contains(sites.count) else {
      throw node.outOfRange(sites.count, allowed: 1...PlanLimits.sites)
    }
    if let parent = Site.unknownParent(of: sites, places)?.parent {
      throw node.refused(parent.rawValue, needs: .knownParent)
    }
    guard sites.first?.id == .hall else {
      throw node.refused(sites.first?.id.rawValue ?? "", needs: .hallFirst)
    }
    return sites
  }

  /// Reads a list of sites that is not the whole of them.
  mutating func anySites(_ node: JSONNode) throws(JSONError) -> [Site] {
    try read(node, over: []).sites
  }

  private mutating func read(
    _ node: JSONNode, over roster: [Site]
  ) throws(JSONError) -> (sites: [Site], places: [SiteID: Int]) {
    var sites = roster
    var places = Site.places(of: roster)
    var seen: Set<SiteID> = []
    for element in try node.array() {
      let object = try element.object(known: Site.fields)
      let idNode = try object.required("id")
      let id = try idNode.key(SiteID.self)
      guard seen.insert(id).inserted else { throw idNode.refused(id.rawValue, needs: .unusedKey) }
      if let place = places[id] {
        try read(object, into: &sites[place])
      } else {
        places[id] = sites.count
        sites.append(try completeSite(id, object))
      }
    }
    return (sites, places)
  }

  private mutating func completeSite(
    _ id: SiteID, _ object: JSONObject
  ) throws(JSONError) -> Site {
    var site = Site(id: id, name: try object.required("name").text(columns: 80))
    if site.name.columns > Site.shortNameColumns { _ = try object.required("shortName") }
    try read(object, into: &site)
    return site
  }

  private mutating func read(_ object: JSONObject, into site: inout Site) throws(JSONError) {
    site.name = try object.text("name", 80) ?? site.name
    site.shortName = try object.text("shortName", Site.shortNameColumns) ?? site.shortName
    site.parent = try object.optional("parent")?.key() ?? site.parent
    site.nameEn = try object.text("nameEn", 80) ?? site.nameEn
    site.fullName = try object.text("fullName", 80) ?? site.fullName
    site.union = try object.text("union", 120) ?? site.union
    site.unionStatus = try object.text("unionStatus", 120) ?? site.unionStatus
    site.capital = try object.text("capital", 80) ?? site.capital
    site.contact = try object.text("contact", 120) ?? site.contact
    site.cluster = try object.integer("cluster", in: 0...999) ?? site.cluster
    site.expected = try object.integer("expected", in: 0...9999) ?? site.expected
    site.isSynthetic = try object.optional("synthetic")?.bool() ?? site.isSynthetic
    if let region = object.optional("region") { site.region = try key(ofRegion: region) }
    if let codes = try object.optional("codes")?.object(known: ["gso", "iso"]) {
      site.gsoCode = try codes.text("gso", 10) ?? site.gsoCode
      site.isoCode = try codes.text("iso", 10) ?? site.isoCode
    }
    if let place = object.optional("coordinates") { site.coordinates = try Coordinates(place) }
    if let aliases = object.optional("aliases") {
      site.aliases = try aliases.list(0...50) { node throws(JSONError) in
        try node.text(columns: 80)
      }
    }
    if let people = object.optional("people") { site.people = try replace(site.people, by: people) }
  }

  private func key(ofRegion node: JSONNode) throws(JSONError) -> String {
    let key = try node.identifier()
    guard regions?.contains(key) ?? true else { throw node.refused(key, needs: .knownRegion) }
    return key
  }

  private mutating func replace(
    _ former: [Person], by node: JSONNode
  ) throws(JSONError) -> [Person] {
    keysOfPeople.subtract(former.map(\.id))
    return try people(node)
  }

  /// Reads a list of people.
  mutating func people(_ node: JSONNode) throws(JSONError) -> [Person] {
    var named: [Person] = []
    for element in try node.array() {
      let object = try element.object(known: Person.fields)
      let idNode = try object.required("id")
      let id = try idNode.key(PersonID.self)
      guard keysOfPeople.insert(id).inserted else {
        throw idNode.refused(id.rawValue, needs: .unusedKey)
      }
      named.append(try Person(id: id, object))
    }
    guard keysOfPeople.count <= PlanLimits.people else {
      throw node.outOfRange(keysOfPeople.count, allowed: 0...PlanLimits.people)
    }
    return named
  }
}

extension Site {
  /// The greatest width of a short name, in columns.
  package static let shortNameColumns = 11

  static let fields = [
    "id", "name", "shortName", "parent", "nameEn", "fullName", "union", "unionStatus", "region",
    "cluster",
    "codes", "capital", "coordinates", "aliases", "expected", "contact", "synthetic", "people",
  ]
}

extension JSONNode {
  /// Reads a list of sites that is not the whole of a meeting's, as a plan writes them.
  package func anySites() throws(JSONError) -> [Site] {
    var reader = SiteReader.ofParts
    return try reader.anySites(self)
  }
}

extension Coordinates {
  init(_ node: JSONNode) throws(JSONError) {
    let object = try node.object(known: ["latitude", "longitude"])
    latitude = try object.required("latitude").degrees(within: 90)
    longitude = try object.required("longitude").degrees(within: 180)
  }
}

extension Person {
  static let fields = ["id", "name", "title", "role", "synthetic"]

  init(id: PersonID, _ object: JSONObject) throws(JSONError) {
    self.init(
      id: id, name: try object.required("name").text(columns: 80),
      title: try object.text("title", 120) ?? "",
      role: try object.optional("role")?.value(of: Role.self) ?? .delegate,
      isSynthetic: try object.optional("synthetic")?.bool() ?? false)
  }
}

extension JSONNode {
  fileprivate func degrees(within limit: Int) throws(JSONError) -> Double {
    let degrees = try number()
    guard abs(degrees) <= Double(limit) else {
      throw .outOfRange(
        path: path, position: position, found: "\(degrees)", allowed: -limit...limit)
    }
    return degrees
  }
}
