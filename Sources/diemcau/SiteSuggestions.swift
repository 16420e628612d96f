// Owns which sites somebody may have meant who gave a key that there is not.

import Roster
import RosterText

/// The keys of sites that are like a text: found by it, or a slip or two away from it.
struct SiteSuggestions {
  private static let most = 3
  private static let slips = 2

  let keys: [String]

  init(for text: String, in sites: some Sequence<Site>) {
    let query = Query(text)
    let found = sites.compactMap { site -> (key: String, rank: Int)? in
      let target = SearchTarget(
        names: [site.name, site.shortName, site.id.rawValue] + site.aliases)
      return query.rank(in: target).map { (site.id.rawValue, $0) }
    }
    if let best = found.map(\.rank).min() {
      keys = found.filter { $0.rank == best }.prefix(Self.most).map(\.key)
      return
    }
    let near = sites.map { (key: $0.id.rawValue, slips: text.slips(from: $0.id.rawValue)) }
      .filter { $0.slips <= Self.slips }
    let least = near.map(\.slips).min()
    keys = near.filter { $0.slips == least }.prefix(Self.most).map(\.key)
  }
}

extension String {
  /// Returns how many letters must be changed, added or left out to make another text of this one
  /// (Levenshtein).
  func slips(from other: String) -> Int {
    let (left, right) = (Array(utf8.prefix(64)), Array(other.utf8))
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, otherLetter) in right.enumerated() {
        let replaced = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
