// Owns the keys of the model. A key is never a name: names change, repeat and are corrected.

/// A key of one kind of thing in a meeting.
package protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The key as written in plans, records and commands.
  var rawValue: String { get }

  /// Makes a key of a text that is known to be one.
  init(_ rawValue: String)
}

extension Identifier {
  /// The key as written in plans, records and commands.
  package var description: String { rawValue }

  /// Orders keys by their bytes, for stable listings only.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Makes a key where the text has the form `[a-z0-9][a-z0-9-]{0,63}` (design/record.md), else nil.
  package init?(checking text: String) {
    guard isWellFormedIdentifier(text) else { return nil }
    self.init(text)
  }
}

/// Tells whether a text has the form of a key, so that no path is ever made from other text.
package func isWellFormedIdentifier(_ text: String) -> Bool {
  func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
  let bytes = text.utf8
  guard let first = bytes.first, bytes.count <= 64 else { return false }
  return isLetterOrDigit(first) && bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
}

/// The key of a site; the central hall's is `hoi-truong`.
package struct SiteID: Identifier {
  /// The key as written.
  package let rawValue: String

  /// The central hall, first in order.
  package static let hall = SiteID("hoi-truong")

  /// Makes a key of a text that is known to be one.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// The key of a person, unique in the meeting.
package struct PersonID: Identifier {
  /// The key as written.
  package let rawValue: String

  /// Makes a key of a text that is known to be one.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// The key of a turn: `t1`, `t2`, … in the order of registration, never used twice.
package struct TurnID: Identifier {
  /// The key as written.
  package let rawValue: String

  /// Makes a key of a text that is known to be one.
  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Makes the key of the n-th registration, from 1.
  package init(number: Int) { self.init("t\(number)") }
}

/// The key of an agenda item.
package struct ItemID: Identifier {
  /// The key as written.
  package let rawValue: String

  /// Makes a key of a text that is known to be one.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}
