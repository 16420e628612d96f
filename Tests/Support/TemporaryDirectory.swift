// Owns a directory for one test.

import Foundation

/// A new, empty directory that is removed with the value.
package final class TemporaryDirectory: Sendable {
  /// The absolute path, without a slash at its end.
  package let path: String

  /// Creates the directory under TMPDIR.
  package init() {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("diemcau-" + UUID().uuidString)
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
