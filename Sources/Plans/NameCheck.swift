// Owns the look at the names of a plan or roster before they are taken: one that an old encoding has
// spoilt is refused by its line.

import Roster
import RosterText
import StrictJSON

struct NameCheck {
  private var finder = DamageFinder()

  /// Refuses the first name or title of a site or person that is spoilt; what is no plan at all is
  /// left to its reader.
  static func check(_ root: JSONNode) throws(JSONError) {
    guard let sites = try? root.field("sites")?.array() else { return }
    var check = Self()
    for site in sites {
      for person in (try? site.field("people")?.array()) ?? [] { try check.names(of: person) }
      try check.names(of: site)
    }
  }

  private mutating func names(of node: JSONNode) throws(JSONError) {
    for field in [node.field("name"), node.field("title")] {
      guard let field, let text = try? field.string(), let damage = finder.damage(in: text) else {
        continue
      }
      throw field.refused(text, needs: .sound(damage))
    }
  }
}
