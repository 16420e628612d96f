// Owns the second target: the input's lines as events, each after a byte that says when and by whom,
// sealed into a good chain.

import Journal
import Roster

enum EventTarget {
  /// More events than this make a run slow and find nothing new.
  private static let most = 64

  static func run(_ input: [UInt8]) {
    var seal = Seal(plan: Seal.plan)
    for event in input.split(separator: UInt8(ascii: "\n")).prefix(most) {
      guard let choice = event.first else { continue }
      let by = choice & 0x80 == 0 ? "thu-ky" : "điều hành"
      let number = Int(choice & 0x7F) - 0x30
      // A digit alone is one of the usual events.
      let payload =
        event.count == 1 && Seal.usual.indices.contains(number)
        ? Seal.usual[number] : Array(event.dropFirst())
      seal.append(payload, at: Stamp(choice: choice), by: by)
    }
    let place = Place.shared
    place.reset(journal: seal.bytes)
    Invariants.checkOpening(place)
  }
}
