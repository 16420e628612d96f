// Owns how a command opens a record: what opening found after a crash is told on standard error.

import Journal
import Roster
import Words

/// The records of meetings, opened for a command.
enum OpenRecord {
  /// Opens a record to be shown; a part that is not good is told, and the good lines are shown.
  static func forReading(
    _ directory: DirectoryArgument, _ language: Language
  ) throws(Failure) -> Journal {
    let journal = try open(directory.directory, for: .reading, language)
    if journal.condition != .good, let phrase = journal.condition.phrase {
      Output.complain(phrase[language])
    }
    return journal
  }

  /// Opens a record to be continued.
  static func forWriting(_ directory: String, _ language: Language) throws(Failure) -> Journal {
    try open(directory, for: .writing, language)
  }

  private static func open(
    _ path: String, for access: Access, _ language: Language
  ) throws(Failure) -> Journal {
    do throws(JournalError) {
      let journal = try Journal.open(at: path, for: access)
      for finding in journal.findings { Output.complain(finding.phrase[language]) }
      return journal
    } catch {
      throw .journal(error)
    }
  }
}

extension Journal {
  /// The end of the record as reports take it.
  var end: (seq: Int, hash: String) { (head.seq, head.hash) }
}
