// Owns the putting together of a plan out of line 0 and the parts after it, and what only the whole of
// it can tell.

package import StrictJSON

/// A plan that is being put together of the lines by which its meeting was created.
package struct PlanAssembly: Sendable {
  private var plan: Plan
  /// How many parts there are.
  package let parts: Int
  /// How many of them have been taken in.
  package private(set) var taken = 0

  /// Begins with line 0; nil where the act was made without a plan.
  package init?(_ creation: MeetingCreated) {
    guard let plan = creation.plan else { return nil }
    self.plan = plan
    parts = creation.parts ?? 0
  }

  /// Whether all parts have been taken in.
  package var isComplete: Bool { taken == parts }

  /// Takes in the next part.
  ///
  /// - Throws: `JSONError` where it is another one than the next.
  package mutating func take(_ part: PlanContinued) throws(JSONError) {
    try Self.check(part.parts, "of", is: parts)
    try Self.check(part.part, "part", is: taken + 1)
    taken += 1
    guard let content = part.content else { return }
    if let last = plan.sites.indices.last { plan.sites[last].people += content.people }
    plan.sites += content.sites
  }

  /// Returns the plan once it is complete.
  ///
  /// - Throws: `JSONError`, the first rule that its sites and people break.
  package func whole() throws(JSONError) -> Plan {
    // One that stands in a line was judged as it was read.
    if parts > 0 { try plan.checkSites() }
    return plan
  }

  private static func check(_ found: Int, _ path: String, is right: Int) throws(JSONError) {
    guard found == right else {
      throw .outOfRange(
        path: path, position: .start, found: "\(found)", allowed: right...right)
    }
  }
}

extension JSONPosition {
  /// What was found in a whole made of several texts has no place in one of them.
  fileprivate static var start: Self { Self(line: 1, column: 1, offset: 0) }
}

extension Plan {
  /// Refuses sites and people that break a rule which no part of them can tell.
  fileprivate func checkSites() throws(JSONError) {
    let places = Site.places(of: sites)
    guard (1...PlanLimits.sites).contains(sites.count) else {
      throw .outOfRange(
        path: "plan.sites", position: .start, found: "\(sites.count)",
        allowed: 1...PlanLimits.sites)
    }
    if sites[0].id != .hall { throw Self.flaw("sites", sites[0].id.rawValue, .hallFirst) }
    for (place, site) in sites.enumerated() where places[site.id] != place {
      throw Self.flaw("sites[\(place)].id", site.id.rawValue, .unusedKey)
    }
    if let (place, parent) = Site.unknownParent(of: sites, places) {
      throw Self.flaw("sites[\(place)].parent", parent.rawValue, .knownParent)
    }
    let known = Set(regions.map(\.id))
    for (place, site) in sites.enumerated() {
      guard let region = site.region, !known.contains(region) else { continue }
      throw Self.flaw("sites[\(place)].region", region, .knownRegion)
    }
    try checkPeople()
  }

  private func checkPeople() throws(JSONError) {
    let count = sites.reduce(0) { $0 + $1.people.count }
    guard count <= PlanLimits.people else {
      throw .outOfRange(
        path: "plan.sites", position: .start, found: "\(count)", allowed: 0...PlanLimits.people)
    }
    var people = Set<PersonID>(minimumCapacity: count)
    for (place, site) in sites.enumerated() {
      for (number, person) in site.people.enumerated() where !people.insert(person.id).inserted {
        throw Self.flaw(
          "sites[\(place)].people[\(number)].id", person.id.rawValue, .unusedKey)
      }
    }
    for (place, item) in agenda.enumerated() {
      guard let presenter = item.presenter, !people.contains(presenter) else { continue }
      throw Self.flaw("agenda[\(place)].presenter", presenter.rawValue, .knownPerson)
    }
  }

  private static func flaw(_ path: String, _ found: String, _ form: ExpectedForm) -> JSONError {
    .invalidValue(
      path: "plan.\(path)", position: .start, found: found, expected: [form.token])
  }
}
