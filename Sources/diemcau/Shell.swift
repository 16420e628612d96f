// Owns how a path is printed so that it can be pasted into a shell.

import RosterText

enum Shell {
  /// Returns a word as a shell reads it back.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x2B...0x3A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    let safe = CleanText.drawable(word)
    guard !plain || word.isEmpty else { return safe }
    return "'"
      + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
