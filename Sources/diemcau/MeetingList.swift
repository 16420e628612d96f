// Owns the list of known meetings as it is printed, and which of them a number means.

import Journal
import Roster
import RosterText
import Words

/// The known meetings, numbered from 1, the newest first.
struct MeetingList {
  let directories: [String]

  init() throws(Failure) {
    directories = try KnownMeetings().newestFirst
  }

  /// Prints the list, or how to begin where it is empty.
  func print(_ language: Language) throws(Failure) {
    guard !directories.isEmpty else {
      return try Output.line(Words.Program.noneKnown[language])
    }
    for (place, directory) in directories.enumerated() {
      let number = "\(place + 1). ".fitted(to: 5, .trailing)
      try Output.line("\(number)\(Self.describe(directory, language))")
      try Output.line("     \(CleanText.drawablePath(directory))")
    }
    try Output.line(Words.Program.howToOpen[language])
  }

  /// Returns the directory of a number of the list.
  func directory(number: Int) throws(Failure) -> String {
    guard directories.indices.contains(number - 1) else {
      throw .noSuchNumber(number, last: directories.count)
    }
    return directories[number - 1]
  }

  private static func describe(_ directory: String, _ language: Language) -> String {
    do throws(JournalError) {
      let journal = try Journal.open(
        at: directory, for: .reading, snapshots: UserSnapshots.rule)
      let meeting = journal.record.meeting
      let sign = meeting.plan.isRehearsal ? "\(Words.rehearsal[language]) · " : ""
      return "\(sign)\(meeting.plan.title[language]) · \(meeting.plan.starts.dateText) · "
        + meeting.phase.label[language]
    } catch {
      return error.phrase[language]
    }
  }
}
