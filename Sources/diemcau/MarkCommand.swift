// Owns `diemcau mark`.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct MarkCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("mark", .mark) }

    @OptionGroup var directory: DirectoryArgument
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String
    @Argument(help: ArgumentHelp(Words.Option.mark, name: "MARK"))
    var mark: MarkWord
    @Option(help: ArgumentHelp(Words.Option.present, name: "N"))
    var present: Int?
    @Option(help: ArgumentHelp(Words.Option.person, name: "ID"))
    var person: [PersonID] = []
    @Option(help: ArgumentHelp(Words.Option.reason, name: "TEXT"))
    var reason: String?
    @Option(help: ArgumentHelp(Words.Option.toldTime, name: "HH:MM[:SS]"))
    var at: TimeOfDay?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let reason = try CleanOption.optional(reason, of: "--reason")
      guard at == nil || mark != .notCalled else { throw .usage(Words.Program.timeOfNoMark) }
      let clerk: Clerk
      if person.isEmpty {
        let mark = try mark.ofSite
        clerk = try Clerk(directory, recording, language)
        let site = try clerk.site(site)
        try clerk.carryOut(
          request(for: SiteMarked(site, SiteAnswer(mark, present: present, reason: reason))))
        remark(on: site, in: clerk.journal.record)
      } else {
        guard present == nil else { throw .usage(Words.Program.presentIsForSites) }
        let mark = try mark.ofPerson
        clerk = try Clerk(directory, recording, language)
        try clerk.carryOut(
          request(for: PeopleMarked(clerk.site(site), person, mark, reason: reason)))
      }
    }

    /// The mark as it is asked for: told later where a time was given.
    private func request(for mark: some Marking) -> any Request {
      guard let at else { return mark }
      return TellMark(mark, at: at, now: MachineClock().now())
    }

    /// Says that more people were reported than is likely; they are recorded all the same.
    private func remark(on id: SiteID, in record: Record) {
      guard let present, present > record.meeting.greatestLikely(at: id) else { return }
      let expected = record.meeting.site(id).flatMap { record.meeting.expected(of: $0) }
      let sentence =
        expected.map {
          Words.moreThanExpected(record.label(of: id), present: present, expected: $0)
        } ?? Words.unusuallyMany(record.label(of: id), present: present)
      Output.complain(sentence[language.chosen])
    }
  }
}

/// A mark as it is typed: those of sites and those of people.
enum MarkWord: String, CaseIterable, ExpressibleByArgument {
  case present, late, excused, unexcused
  case noAnswer = "no-answer"
  case notCalled = "not-called"
  case leftEarly = "left-early"

  /// The mark of a site.
  var ofSite: SiteMark {
    get throws(Failure) {
      guard let mark = SiteMark(rawValue: rawValue) else {
        throw .usage(Words.Program.markForPeopleOnly)
      }
      return mark
    }
  }

  /// The mark of a person.
  var ofPerson: PersonMark {
    get throws(Failure) {
      guard let mark = PersonMark(rawValue: rawValue) else {
        throw .usage(Words.Program.markForSitesOnly)
      }
      return mark
    }
  }
}
