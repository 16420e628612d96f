// Owns a list of sites apart from any meeting, such as the hall and the 52 unions of 2024.

package import StrictJSON
package import Words

/// The sites that meetings are planned from.
package struct SiteRoster: Hashable, Sendable {
  /// The roster's key.
  package var id: String
  /// Its title.
  package var title: Phrase
  /// The regions that sites belong to, in the order of listings.
  package var regions: [Region]
  /// The sites in the order of the roll call, the hall first.
  package var sites: [Site]

  /// Reads a roster file; fields that are not known are refused.
  ///
  /// - Parameter node: The root of the file.
  /// - Throws: `JSONError` with the place of what is wrong.
  package init(json node: JSONNode) throws(JSONError) {
    let object = try node.object(known: ["format", "id", "title", "regions", "sites"])
    try object.checkFormat()
    id = try object.required("id").identifier()
    title = try object.required("title").phrase(columns: 200)
    regions = try object.optional("regions")?.regions(over: []) ?? []
    var reader = SiteReader(regions: regions, over: [])
    sites = try reader.sites(object.required("sites"), over: [])
  }
}

extension JSONNode {
  /// Reads the list of regions; those of a roster stay, renamed by their namesakes.
  func regions(over roster: [Region]) throws(JSONError) -> [Region] {
    var regions = roster
    for named in try keyedPhrases(0...100, columns: 80) {
      let region = Region(id: named.id, name: named.phrase)
      if let place = regions.firstIndex(where: { $0.id == named.id }) {
        regions[place] = region
      } else {
        regions.append(region)
      }
    }
    return regions
  }

  /// Reads an array of objects of the fields `id`, `vi` and `en`, with no key twice.
  func keyedPhrases(
    _ range: ClosedRange<Int>, columns: Int
  ) throws(JSONError) -> [(id: String, phrase: Phrase)] {
    var seen: Set<String> = []
    return try list(range) { node throws(JSONError) in
      let object = try node.object(known: ["id", "vi", "en"])
      let idNode = try object.required("id")
      let id = try idNode.identifier()
      guard seen.insert(id).inserted else { throw idNode.refused(id, needs: .unusedKey) }
      return (id, try object.phrase(columns: columns))
    }
  }
}
