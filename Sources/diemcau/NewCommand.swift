// Owns `diemcau new`.

import ArgumentParser
import Journal
import Plans
import Roster
import Words

extension Diemcau {
  struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("new", .new) }

    @Argument(
      help: ArgumentHelp(Words.Option.newDirectory, name: "DIR"), completion: .directory)
    var directory: String
    @Option(
      name: .customLong("plan"), help: ArgumentHelp(Words.Option.planSource, name: "NAME|FILE"),
      completion: .file())
    var planSource: String?
    @Option(
      name: .customLong("roster"),
      help: ArgumentHelp(Words.Option.rosterSource, name: "NAME|FILE"), completion: .file())
    var rosterSource: String?
    @Option(help: ArgumentHelp(Words.Option.meetingTitle, name: "T"))
    var title: String?
    @Option(help: ArgumentHelp(Words.Option.meetingTitleEn, name: "T"))
    var titleEn: String?
    @Option(help: ArgumentHelp(Words.Option.starts, name: "ISO"))
    var starts: String?
    @Option(help: ArgumentHelp(Words.Option.ends, name: "ISO"))
    var ends: String?
    @Option(help: ArgumentHelp(Words.Option.meetingID, name: "ID"))
    var id: String?
    @Flag(help: ArgumentHelp(Words.Option.rehearsal))
    var rehearsal = false
    @OptionGroup var writer: WriterOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let author = try writer.name()
      let plan = try plan()
      do {
        _ = try Journal.create(at: directory, plan: plan, by: author)
      } catch {
        throw .journal(error)
      }
      KnownMeetings.note(directory)
      let created = Words.Program.created(
        plan.title, directory: Shell.quoted(directory), sites: plan.sites.count)
      try Output.line(created[language.chosen])
      for remark in plan.remarks { Output.complain(remark[language.chosen]) }
    }

    private func plan() throws(Failure) -> Plan {
      switch (planSource, rosterSource) {
      case (let source?, nil): try plan(from: source)
      case (nil, let source?): try plan(ofRoster: source)
      default: throw .usage(Words.Program.planOrRoster)
      }
    }

    private func plan(from source: String) throws(Failure) -> Plan {
      guard title == nil, titleEn == nil, starts == nil, ends == nil, id == nil else {
        throw .usage(Words.Program.planHasTitle)
      }
      do {
        var plan = try Plans.plan(source)
        if rehearsal { plan.isRehearsal = true }
        return plan
      } catch {
        throw .plans(error)
      }
    }

    private func plan(ofRoster source: String) throws(Failure) -> Plan {
      guard let title, let starts, let ends else { throw .usage(Words.Program.rosterNeeds) }
      let named = try CleanOption.text(title, of: "--title", columns: Plan.titleColumns)
      var plan: Plan
      do {
        plan = try Plans.plan(
          roster: source, title: named, starts: starts, ends: ends, isRehearsal: rehearsal)
      } catch {
        throw .plans(error)
      }
      if let titleEn {
        plan.title.en = try CleanOption.text(
          titleEn, of: "--title-en", columns: Plan.titleColumns)
      }
      if let id {
        guard isWellFormedIdentifier(id) else {
          throw .plans(.refused(option: "--id", found: id, needs: .identifier))
        }
        plan.id = id
      }
      return plan
    }
  }
}
