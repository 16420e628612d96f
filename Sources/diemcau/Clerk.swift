// Owns the way of a command line's command into the record, and the line that acknowledges it.

import Journal
import Roster
import RosterText
import Words

/// Puts requests to the record of a meeting in the name of a person.
struct Clerk {
  let journal: Journal
  let author: String
  private let role: Role?
  private let act: String
  private let language: Language

  /// Opens the record of a meeting; of an undo, with every old line.
  init(
    _ directory: DirectoryArgument, _ recording: RecordingOptions, _ language: LanguageOption,
    undoes: Bool = false
  ) throws(Failure) {
    try self.init(directory.directory, recording, language, undoes: undoes)
  }

  /// Opens the record of the meeting in a directory; of an undo, with every old line.
  init(
    _ directory: String, _ recording: RecordingOptions, _ language: LanguageOption,
    undoes: Bool = false
  ) throws(Failure) {
    author = try recording.writer.name()
    role = recording.writer.role
    act = try recording.actID()
    self.language = language.chosen
    journal = try OpenRecord.forWriting(
      directory, language.chosen, isWhole: undoes || recording.act != nil)
    journal.acceptsClockBehind = recording.acceptClock
  }

  /// Puts a request to the record and prints what was recorded, such as
  /// "#12 Cà Mau: có mặt, 9 người".
  func carryOut(_ request: any Request) throws(Failure) {
    guard let entry = try record(request) else {
      return try Output.line(Words.Program.unchanged[language])
    }
    if let remark = journal.record.namesakeRemark(on: entry.act) {
      Output.complain(remark[language])
    }
    let what = entry.act.phrase(in: journal.record)
    try acknowledge("#\(entry.seq) \(what[language])")
  }

  /// Prints what tells the person that the act is recorded; what makes the next opening quick comes
  /// after it.
  func acknowledge(_ line: String) throws(Failure) {
    try Output.line(line)
    journal.keepSnapshot()
  }

  /// Puts a request to the record, as things stand.
  ///
  /// - Parameter request: What is asked for.
  /// - Returns: What was recorded, now or by an earlier try of the same act; nil where the request
  ///   changes nothing.
  /// - Throws: `Failure.refused` with the reason, or `Failure.journal`.
  func record(_ request: any Request) throws(Failure) -> Entry? {
    let order = Order(id: act, request: request, by: author, role: role)
    let outcome: Outcome
    // Told whatever becomes of the act: bytes may have been set aside under the lock.
    defer { journal.tellFindings(language) }
    do {
      outcome = try journal.perform(order)
    } catch {
      throw .journal(error)
    }
    switch outcome {
    case .recorded(let entry): return entry
    case .alreadyRecorded(let entry):
      let undo = journal.record.undo(of: entry.seq)
      Output.complain(Words.Program.alreadyRecorded(act, entry.seq, undoneBy: undo)[language])
      return entry
    case .unchanged: return nil
    case .refused(let refusal): throw .refused(refusal, journal.record)
    }
  }

  /// Returns the site that has a person of this key.
  func site(of person: PersonID) throws(Failure) -> SiteID {
    let sites = journal.record.meeting.allSites
    guard let site = sites.first(where: { site in site.people.contains { $0.id == person } }) else {
      throw .usage(Words.Program.unknownPerson(person.rawValue))
    }
    return site.id
  }

  /// Returns the site of a key; where there is none, tells which ones may be meant.
  func site(_ key: String) throws(Failure) -> SiteID {
    if let id = SiteID(checking: key), journal.record.meeting.site(id) != nil { return id }
    let suggestions = SiteSuggestions(for: key, in: journal.record.meeting.sites).keys
    guard suggestions.isEmpty else { throw .unknownSite(key, suggestions: suggestions) }
    throw .refused(.unknownSite(CleanText.drawable(key).truncated(to: 60)), journal.record)
  }
}
