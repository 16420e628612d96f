// Owns the rosters and the plan that the program carries within itself.

import CResources

/// The files of Resources/ as they were when the program was built.
package enum Embedded {
  private enum Roster: String, CaseIterable {
    case of2024 = "2024"
    case of2025 = "2025"
  }

  private enum Briefing: String, CaseIterable {
    case of20240419 = "2024-04-19"
  }

  /// The names of the rosters.
  package static var rosterNames: [String] { Roster.allCases.map(\.rawValue) }

  /// The names of the plans.
  package static var planNames: [String] { Briefing.allCases.map(\.rawValue) }

  /// Returns the bytes of a roster, in UTF-8; nil for a name that is not embedded.
  package static func text(ofRoster name: String) -> [UInt8]? {
    switch Roster(rawValue: name) {
    case .of2024: bytes(diemcau_resource_roster_2024)
    case .of2025: bytes(diemcau_resource_roster_2025)
    case nil: nil
    }
  }

  /// Returns the bytes of a plan, in UTF-8; nil for a name that is not embedded.
  package static func text(ofPlan name: String) -> [UInt8]? {
    switch Briefing(rawValue: name) {
    case .of20240419: bytes(diemcau_resource_briefing_2024_04_19)
    case nil: nil
    }
  }

  private static func bytes(
    _ resource: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> [UInt8] {
    var length = 0
    let start = resource(&length)
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
