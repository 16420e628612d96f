// Owns how a command opens a record: what opening found after a crash is told on standard error.

import Journal
import Roster
import Words

/// The records of meetings, opened for a command.
enum OpenRecord {
  /// Opens a record to be shown; a part that is not good is told, and the good lines are shown.
  ///
  /// - Parameters:
  ///   - directory: The meeting's directory.
  ///   - language: The language of what is told.
  ///   - snapshots: A rule where things as they stand are enough, and no old line is looked at.
  /// - Returns: The record.
  /// - Throws: `Failure.journal`.
  static func forReading(
    _ directory: DirectoryArgument, _ language: Language, snapshots: Snapshots? = nil
  ) throws(Failure) -> Journal {
    let journal = try open(directory.directory, for: .reading, language, snapshots)
    if journal.condition != .good, let phrase = journal.condition.phrase {
      Output.complain(phrase[language])
    }
    return journal
  }

  /// Opens a record to be continued.
  ///
  /// - Parameters:
  ///   - directory: The meeting's directory.
  ///   - language: The language of what is told.
  ///   - isWhole: Whether every old line is needed: an act that may stand there already is looked for.
  /// - Returns: The record.
  /// - Throws: `Failure.journal`.
  static func forWriting(
    _ directory: String, _ language: Language, isWhole: Bool
  ) throws(Failure) -> Journal {
    try open(directory, for: .writing, language, isWhole ? nil : UserSnapshots.rule)
  }

  private static func open(
    _ path: String, for access: Access, _ language: Language, _ snapshots: Snapshots?
  ) throws(Failure) -> Journal {
    do throws(JournalError) {
      let journal = try Journal.open(at: path, for: access, snapshots: snapshots)
      journal.tellFindings(language)
      return journal
    } catch {
      throw .journal(error)
    }
  }
}

extension Journal {
  /// Tells on standard error what was found after a crash, once.
  func tellFindings(_ language: Language) {
    for finding in takeFindings() { Output.complain(finding.phrase[language]) }
  }

  /// The end of the record as reports take it.
  var end: (seq: Int, hash: String) { (head.seq, head.hash) }
}
