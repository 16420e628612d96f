// Owns the look at the names of a plan or roster before they are taken: one that an old encoding has
// spoilt is refused by its line.

import Roster
import RosterText
import StrictJSON

enum NameCheck {
  /// Refuses the first name or title of a site or person that is spoilt; what is no plan at all is
  /// left to its reader.
  static func check(_ root: JSONNode) throws(JSONError) {
    guard let sites = (try? root.members())?.first(where: { $0.key == "sites" })?.value,
      let nodes = try? sites.array()
    else { return }
    for node in nodes {
      for member in (try? node.members()) ?? [] {
        if member.key == "people" {
          for person in (try? member.value.array()) ?? [] { try checkNames(of: person) }
        }
      }
      try checkNames(of: node)
    }
  }

  private static func checkNames(of node: JSONNode) throws(JSONError) {
    for member in (try? node.members()) ?? [] where ["name", "title"].contains(member.key) {
      guard let text = try? member.value.string(), let damage = TextDamage(in: text) else {
        continue
      }
      throw member.value.refused(text, needs: .sound(damage))
    }
  }
}
