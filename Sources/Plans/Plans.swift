// Owns the ways to a plan: embedded, from a user's file, or from a roster with a title and times.

package import Roster
import RosterText
import StrictJSON
import Words

/// The ways to a plan; every plan they give keeps all rules and fits into a record.
package enum Plans {
  /// Returns an embedded plan.
  package static func plan(named name: String) throws(PlansError) -> Plan {
    guard let bytes = Embedded.text(ofPlan: name) else {
      throw .unknownName(name, known: Embedded.planNames)
    }
    return try plan(from: InputFile(name: name, bytes: bytes))
  }

  /// Reads a plan file, which holds everything or names an embedded roster.
  package static func plan(fromFile path: String) throws(PlansError) -> Plan {
    try plan(from: InputFile(path: path))
  }

  /// Returns the embedded plan of a name, else reads the file of that path.
  package static func plan(_ nameOrPath: String) throws(PlansError) -> Plan {
    Embedded.planNames.contains(nameOrPath)
      ? try plan(named: nameOrPath) : try plan(fromFile: nameOrPath)
  }

  /// Returns an embedded roster.
  package static func roster(named name: String) throws(PlansError) -> SiteRoster {
    guard let bytes = Embedded.text(ofRoster: name) else {
      throw .unknownName(name, known: Embedded.rosterNames)
    }
    return try roster(from: InputFile(name: name, bytes: bytes))
  }

  /// Returns the embedded roster of a name, else reads the file of that path.
  package static func roster(_ nameOrPath: String) throws(PlansError) -> SiteRoster {
    Embedded.rosterNames.contains(nameOrPath)
      ? try roster(named: nameOrPath) : try roster(from: InputFile(path: nameOrPath))
  }

  /// Plans a meeting of the sites of a roster, with the usual limits and quorum; its key is made from
  /// the date.
  ///
  /// - Parameters:
  ///   - roster: The name of an embedded roster, or the path of a roster file.
  ///   - title: The title, the same in both languages.
  ///   - starts: When it starts, in ISO 8601; without an offset, +07:00.
  ///   - ends: When it is meant to end, likewise.
  ///   - isRehearsal: Whether it is a rehearsal.
  /// - Returns: The plan.
  /// - Throws: `PlansError` with the file or the option that is wrong.
  package static func plan(
    roster: String, title: String, starts: String, ends: String, isRehearsal: Bool = false
  ) throws(PlansError) -> Plan {
    let roster = try self.roster(roster)
    let start = try time(starts, of: "--starts")
    let end = try time(ends, of: "--ends")
    guard Plan.lasts(from: start, to: end) else {
      throw .refused(option: "--ends", found: ends, needs: .notBeforeStart)
    }
    let hall = roster.sites.first { $0.isHall }
    var plan = Plan(
      id: key(of: start), title: Phrase(same: try clean(title, of: "--title")),
      starts: start, ends: end,
      hall: Phrase(vi: hall?.name ?? "", en: hall?.nameEn ?? hall?.name ?? ""),
      sites: roster.sites)
    plan.regions = roster.regions
    plan.isRehearsal = isRehearsal
    return try checkingSize(plan)
  }

  private static func key(of start: CivilTime) -> String {
    let time = start.clockText.filter { $0 != ":" }
    return "hoi-nghi-\(start.iso.prefix(10))" + (time.isEmpty ? "" : "-\(time)")
  }

  private static func time(_ text: String, of option: String) throws(PlansError) -> CivilTime {
    guard let time = CivilTime(iso: text) else {
      throw .refused(option: option, found: text, needs: .time)
    }
    return time
  }

  private static func clean(_ text: String, of option: String) throws(PlansError) -> String {
    do {
      return try CleanText.given(text, maximumColumns: Plan.titleColumns)
    } catch {
      throw .refused(option: option, found: error.found(in: text), needs: error.form)
    }
  }

  static func roster(from file: InputFile) throws(PlansError) -> SiteRoster {
    let root = try file.root()
    return try file.reading { () throws(JSONError) in try SiteRoster(json: root) }
  }

  static func plan(from file: InputFile) throws(PlansError) -> Plan {
    let root = try file.root()
    let members = try file.reading { () throws(JSONError) in try root.members() }
    guard let named = members.first(where: { $0.key == "roster" && !$0.value.isNull }) else {
      return try checkingSize(
        file.reading { () throws(JSONError) in try Plan(json: root) })
    }
    let name = try file.reading { () throws(JSONError) in try embeddedName(named.value) }
    let roster = try self.roster(named: name)
    return try checkingSize(
      file.reading { () throws(JSONError) in try Plan(json: root, over: roster) })
  }

  private static func embeddedName(_ node: JSONNode) throws(JSONError) -> String {
    let name = try node.string()
    guard Embedded.rosterNames.contains(name) else {
      throw node.invalidValue(name, expected: Embedded.rosterNames)
    }
    return name
  }

  private static func checkingSize(_ plan: Plan) throws(PlansError) -> Plan {
    let least = plan.leastBytes
    guard least <= RecordLimits.planBytes else {
      throw .tooLarge(bytes: least, maximum: RecordLimits.planBytes)
    }
    return plan
  }
}
