// Owns the division of a plan over the lines by which a meeting is created: line 0 carries all that
// fits into it, and parts of at most a line follow.

import StrictJSON

extension Plan {
  /// Returns the acts by which a meeting of this plan is created, in the order of their lines.
  ///
  /// - Parameter most: The greatest size of what a line carries of the plan, in bytes as written.
  /// - Returns: `MeetingCreated` alone where the plan fits into it, else followed by `PlanContinued`.
  package func creation(most: Int = RecordLimits.planBytes) -> [any Act] {
    var beginning = self
    beginning.sites = []
    var divider = PlanDivider(most: most, taken: Self.size(of: beginning))
    guard !fits(divider) else { return [MeetingCreated(self)] }
    for site in sites { divider.add(site) }
    let parts = divider.parts.dropFirst()
    beginning.sites = divider.parts[0].sites
    return [MeetingCreated(beginning, parts: parts.count)]
      + parts.enumerated().map { PlanContinued($1, part: $0 + 1, of: parts.count) }
  }

  /// The size of all that line 0 must carry, in bytes as written: the plan without its sites.
  package var leastBytes: Int {
    var beginning = self
    beginning.sites = []
    return Self.size(of: beginning)
  }

  /// Tells whether the sites fit into the first line, one after another with a comma between them.
  private func fits(_ divider: PlanDivider) -> Bool {
    var left = divider.left + 1
    for site in sites where left >= 0 { left -= Self.size(of: site) + 1 }
    return left >= 0
  }

  private static func size(of value: some JSONWritable) -> Int {
    var writer = JSONWriter()
    writer.value(value)
    return writer.bytes.count
  }
}

/// Lays sites and people into one line after another.
private struct PlanDivider {
  /// What a line has beside its elements, in bytes: an empty part.
  private static let frame = 32
  /// What the list of a site's people takes beside them, in bytes.
  private static let list = 16

  private let most: Int
  /// How many bytes the last of the lines has left.
  private(set) var left: Int
  /// What each line carries, line 0 first.
  private(set) var parts = [PlanPart()]
  /// Writes the elements of the last of the lines, to tell how long they are.
  private var writer = JSONWriter()

  init(most: Int, taken: Int) {
    self.most = most
    left = most - taken
  }

  mutating func add(_ site: Site) {
    var bare = site
    bare.people = []
    makeRoom(for: bare, and: Self.list)
    parts[parts.count - 1].sites.append(bare)
    for person in site.people {
      makeRoom(for: person, and: 0)
      add(person, to: &parts[parts.count - 1])
    }
  }

  private func add(_ person: Person, to part: inout PlanPart) {
    if let last = part.sites.indices.last {
      part.sites[last].people.append(person)
    } else {
      part.people.append(person)
    }
  }

  /// Begins a new line where an element does not fit into the last one any more.
  private mutating func makeRoom(for element: some JSONWritable, and more: Int) {
    let start = writer.bytes.count
    writer.value(element)
    let size = writer.bytes.count - start + more
    if size + Self.frame > left {
      parts.append(PlanPart())
      left = most
      writer = JSONWriter()
    }
    left -= size
  }
}
