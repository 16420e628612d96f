// Owns the acts of which there may be something to say although they were accepted: a name that was
// there already may be the same person, or the same site, told twice.

import RosterText
package import Words

/// An act that is accepted, perhaps with a remark.
package protocol RemarkedAct: Act {
  /// Returns what there is to say of it, in a record that has it; nil where nothing is.
  func remark(in record: Record) -> Phrase?
}

extension Record {
  /// Returns what there is to say of an act that gives a name; nil where nothing is.
  package func namesakeRemark(on act: any Act) -> Phrase? {
    (act as? any RemarkedAct)?.remark(in: self)
  }
}

extension Meeting {
  /// Returns the keys of those of a site's roster who bear a name, however its tone and capitals are
  /// written.
  func bearers(of name: String, at site: SiteID, besides id: PersonID? = nil) -> [String] {
    let name = SpokenName(name.lowercased())
    return (self.site(site)?.people ?? []).filter {
      $0.id != id && !$0.isClosed && name.isSame(as: $0.name.lowercased())
    }.map(\.id.rawValue)
  }

  /// Returns the substitutes of a site who bear a name, likewise.
  func substitutes(named name: String, at site: SiteID) -> [Substitute] {
    let name = SpokenName(name.lowercased())
    return status(of: site).substitutes.filter { name.isSame(as: $0.name.lowercased()) }
  }
}
