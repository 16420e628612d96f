// Owns what can be found wrong with a record on disk, and what opening it has put right.

package import Roster
package import StrictJSON

/// Whether a record may be written, and if not, why.
package enum Condition: Hashable, Sendable {
  /// All lines are good.
  case good
  /// A line is bad: the record can be read up to the line before it.
  case damaged(Damage)
  /// A line was made by a newer version: the record can be read up to the line before it.
  case newerVersion(seq: Int, Novelty)
  /// A sync failed, here or in another process: what the last lines are worth is not known.
  case unknownOutcome
  /// The file is shorter than what was shown; lines of these numbers are missing.
  case shortened(missing: ClosedRange<Int>)
  /// The file is shorter than what journal.lock knows to have been synced, by so many bytes.
  case lost(bytes: Int)
  /// Another file lies in the place of the record; lines of these numbers are missing in it.
  case replaced(missing: ClosedRange<Int>?)
  /// The file, or its lock, is no longer in the directory.
  case removed
}

/// A bad line of a record, or bytes after its last good one that may not be cut.
package struct Damage: Hashable, Sendable {
  /// What is wrong with it.
  package enum Fault: Hashable, Sendable {
    /// The line has not the form of a line.
    case malformed
    /// The line is longer than a line may be.
    case tooLong
    /// The line's bytes have another hash than the one written at its end.
    case wrongHash(expected: String, found: String)
    /// The line does not follow the line before it.
    case wrongPrevious(expected: String, found: String)
    /// The line has another number than the next one.
    case wrongNumber(expected: Int, found: Int)
    /// The event is not one that this program writes.
    case unreadable(JSONError)
    /// A whole good line without its newline is followed by other bytes.
    case bytesAfterLine
    /// The act of this id is recorded already, by the line of this number.
    case repeatedAct(String, seq: Int)
    /// A second creation, or a first line that is none.
    case misplacedCreation
    /// Line 0 tells of more parts of the plan than follow it.
    case missingParts(expected: Int, found: Int)
  }

  /// The number that the line should have, which is also how many good lines there are.
  package var line: Int
  /// Where it begins, in bytes from the start of the file.
  package var offset: Int
  /// What is wrong with it.
  package var fault: Fault

  /// Makes the description of a bad line.
  package init(line: Int, offset: Int, fault: Fault) {
    self.line = line
    self.offset = offset
    self.fault = fault
  }
}

/// Something that was found after a crash, and what was done about it.
package enum Finding: Hashable, Sendable {
  /// A torn tail of so many bytes was copied to a file of the directory and cut.
  case tailSetAside(bytes: Int, file: String)
  /// A torn tail of so many bytes was found and left, since the record is only being read.
  case tailLeft(bytes: Int)
  /// The newline that the last line lacked was written.
  case newlineRestored(seq: Int)
  /// The last line lacks its newline, which whoever writes next will add.
  case newlineMissing(seq: Int)
  /// So many lines, which a process had left unsynced when it died, were synced.
  case linesSynced(count: Int)
}

/// The end of a record: the number of its last line, and the hash that stands for all of it.
package struct Head: Hashable, Sendable {
  /// The number of the last line.
  package var seq: Int
  /// The hash of the last line, in 64 hexadecimal digits.
  package var hash: String

  /// Makes a head.
  package init(seq: Int, hash: String) {
    self.seq = seq
    self.hash = hash
  }

  /// Reads what `text` writes; nil where it is something else.
  package init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let seq = Int(parts[0]), seq >= 0, String(seq) == parts[0],
      parts[1].utf8.count == LineHash.length,
      parts[1].utf8.allSatisfy({ ByteScanner.isHexDigit($0) })
    else { return nil }
    self.init(seq: seq, hash: String(parts[1]))
  }

  /// The head as it is noted on paper: number, colon, hash.
  package var text: String { "\(seq):\(hash)" }
}
