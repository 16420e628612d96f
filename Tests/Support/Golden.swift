// Owns the comparison of a picture with the one a person has looked at.

import Foundation

/// Compares a text with Goldens/<name>.txt beside the test; a missing file is written and fails.
///
/// - Parameters:
///   - text: The text as it is now.
///   - name: The name of the file, without its ending.
///   - filePath: The file of the test.
/// - Throws: `SupportError.goldenDiffers` with both texts, or `.goldenWritten`.
package func expectGolden(
  _ text: String, named name: String, filePath: String = #filePath
) throws {
  let place = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens/\(name).txt")
  let found = text.hasSuffix("\n") ? text : text + "\n"
  guard let expected = try? String(contentsOf: place, encoding: .utf8) else {
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try found.write(to: place, atomically: true, encoding: .utf8)
    throw SupportError.goldenWritten("\(place.path) was missing: written, look at it.")
  }
  // Byte for byte: letters in another Unicode form are another picture.
  guard Array(expected.utf8) != Array(found.utf8) else { return }
  throw SupportError.goldenDiffers(
    "\(place.path) differs.\n--- expected\n\(expected)--- found\n\(found)")
}
