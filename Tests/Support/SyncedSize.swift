// Owns what a crash leaves in journal.lock: a size that was noted before the bytes that are gone.

import Foundation

/// Notes in a meeting's lock that no more of its record was synced than is left, as it is after a
/// power cut: the lock is noted only after a sync.
///
/// - Parameters:
///   - size: The number of bytes that are left of the record.
///   - directory: The meeting's directory.
/// - Throws: Foundation's errors.
package func noteSynced(atMost size: Int, in directory: String) throws {
  let path = "\(directory)/journal.lock"
  guard var text = try? String(contentsOfFile: path, encoding: .utf8),
    let label = text.range(of: "\nsynced ")
  else { return }
  let digits = label.upperBound..<text.index(label.upperBound, offsetBy: 20)
  let noted = min(size, Int(text[digits]) ?? 0)
  let number = String(noted)
  text.replaceSubrange(digits, with: String(repeating: "0", count: 20 - number.count) + number)
  let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  try handle.write(contentsOf: Data(text.utf8))
  try handle.close()
}
