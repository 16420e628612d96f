// Owns the hashes of single lines, as they stand in the file: for heads that somebody has noted, and
// to notice that the bytes under an open record have changed.

import Glibc
import Roster

extension Journal {
  /// Returns the hash of a verified line; nil where the record has no line of this number.
  ///
  /// - Parameter seq: The number of the line.
  /// - Returns: Its 64 digits.
  /// - Throws: `JournalError.system` where the file cannot be read.
  func hash(ofLine seq: Int) throws(JournalError) -> String? {
    guard chain.ends.indices.contains(seq) else { return nil }
    let start = chain.ends[seq] - 2 - LineHash.length
    return String(
      decoding: try file.read(at: start, count: LineHash.length), as: UTF8.self)
  }

  /// Tells whether the last verified line still stands where it stood: a file can be written anew
  /// under the same name and with the same size.
  func endsAsVerified() throws(JournalError) -> Bool {
    try hash(ofLine: chain.next - 1) == chain.last.text
  }

  /// Compares a head that somebody has noted with the line of its number.
  func compare(_ head: Head) throws(JournalError) -> HeadVerdict {
    guard let found = try hash(ofLine: head.seq) else { return .beyond(last: record.head) }
    return found == head.hash ? .confirmed : .differs(found: found)
  }
}
