// Owns what a line of the record carries of a plan that is too large for line 0.

package import StrictJSON

/// A stretch of a plan's sites and people, in the order of the roll call.
package struct PlanPart: Hashable, Sendable {
  /// People who belong still to the last site of the line before, in order of rank.
  package var people: [Person]
  /// The sites after it.
  package var sites: [Site]

  /// Makes a part of what it holds.
  package init(people: [Person] = [], sites: [Site] = []) {
    self.people = people
    self.sites = sites
  }

  /// Reads a part; what only the whole plan can tell of it is not judged (`PlanAssembly`).
  ///
  /// - Parameter node: The part; fields that are not known are refused.
  /// - Throws: `JSONError` with the place of what is wrong.
  package init(json node: JSONNode) throws(JSONError) {
    let object = try node.object(known: ["people", "sites"])
    var reader = SiteReader.ofParts
    people = try reader.people(object.required("people"))
    sites = try reader.anySites(object.required("sites"))
  }
}

extension PlanPart: JSONWritable {
  /// Writes the part so that it reads back equal.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("people", people)
      writer.member("sites", sites)
    }
  }
}
