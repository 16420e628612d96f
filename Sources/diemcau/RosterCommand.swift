// Owns `diemcau roster NAME`, which prints a roster that the program carries, and the verbs of
// `diemcau roster DIR …`, which change that of a meeting.

import ArgumentParser
import Journal
import Plans
import Roster
import Words

extension Diemcau {
  struct RosterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "roster", .roster,
        usage: """
          diemcau roster [NAME]
                 diemcau roster DIR add-guest|correct|add-site|close [<arguments>] [<options>]
          """,
        subcommands: [AddGuest.self, Correct.self, AddSite.self, Close.self])
    }

    @Argument(help: ArgumentHelp(Words.Option.rosterOrDirectory, name: "NAME|DIR"))
    var target: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try EmbeddedText.print(target, of: Embedded.rosterNames, Embedded.text(ofRoster:))
    }

    /// Opens the meeting that is named before the verb.
    func clerk() throws(Failure) -> Clerk {
      guard let target else {
        throw .usage(
          Words.Program.verbMissing(
            "diemcau roster DIR", verbs: ["add-guest", "correct", "add-site", "close"]))
      }
      return try Clerk(target, recording, language)
    }
  }
}

extension Diemcau.RosterCommand {
  struct AddGuest: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "add-guest", .addGuest,
        usage: "diemcau roster DIR add-guest SITE NAME [--title T] [<options>]")
    }

    @ParentCommand var roster: Diemcau.RosterCommand
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String
    @Argument(help: ArgumentHelp(Words.Option.personName, name: "NAME"))
    var name: String
    @Option(help: ArgumentHelp(Words.Option.title, name: "T"))
    var title: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let name = try CleanOption.text(name, of: "NAME", columns: RosterCommandLimits.name)
      let title = try CleanOption.optional(title, of: "--title") ?? ""
      let clerk = try roster.clerk()
      try clerk.carryOut(Roster.AddGuest(clerk.site(site), name: name, title: title))
    }
  }

  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "correct", .correctPerson,
        usage: "diemcau roster DIR correct PERSON NAME [--title T] [<options>]")
    }

    @ParentCommand var roster: Diemcau.RosterCommand
    @Argument(help: ArgumentHelp(Words.Option.person, name: "PERSON"))
    var person: PersonID
    @Argument(help: ArgumentHelp(Words.Option.personName, name: "NAME"))
    var name: String
    @Option(help: ArgumentHelp(Words.Option.correctedTitle, name: "T"))
    var title: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let name = try CleanOption.text(name, of: "NAME", columns: RosterCommandLimits.name)
      let title = try CleanOption.optional(title, of: "--title")
      let clerk = try roster.clerk()
      let site = try clerk.site(of: person)
      let former = clerk.journal.record.meeting.person(person, at: site)?.title
      try clerk.carryOut(
        PersonCorrected(site, person, name: name, title: title ?? former ?? ""))
    }
  }

  struct AddSite: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "add-site", .addSite,
        usage: "diemcau roster DIR add-site NAME [--short T] [--expected N] [--parent SITE]")
    }

    @ParentCommand var roster: Diemcau.RosterCommand
    @Argument(help: ArgumentHelp(Words.Option.siteName, name: "NAME"))
    var name: String
    @Option(help: ArgumentHelp(Words.Option.shortName, name: "T"))
    var short: String?
    @Option(help: ArgumentHelp(Words.Option.expected, name: "N"))
    var expected: Int?
    @Option(help: ArgumentHelp(Words.Option.parent, name: "SITE"))
    var parent: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let name = try CleanOption.text(name, of: "NAME", columns: RosterCommandLimits.name)
      let short = try CleanOption.optional(
        short, of: "--short", columns: RosterCommandLimits.shortName)
      let clerk = try roster.clerk()
      var above: SiteID?
      if let parent { above = try clerk.site(parent) }
      try clerk.carryOut(
        Roster.AddSite(name: name, shortName: short, expected: expected, parent: above))
    }
  }

  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "close", .closeMember,
        usage: "diemcau roster DIR close (SITE | --person ID) [--reason TEXT] [<options>]")
    }

    @ParentCommand var roster: Diemcau.RosterCommand
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String?
    @Option(help: ArgumentHelp(Words.Option.leaver, name: "ID"))
    var person: PersonID?
    @Option(help: ArgumentHelp(Words.Option.reason, name: "TEXT"))
    var reason: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let reason = try CleanOption.optional(reason, of: "--reason")
      switch (site, person) {
      case (let site?, nil):
        let clerk = try roster.clerk()
        try clerk.carryOut(SiteClosed(clerk.site(site), reason: reason))
      case (nil, let person?):
        let clerk = try roster.clerk()
        try clerk.carryOut(PersonClosed(clerk.site(of: person), person, reason: reason))
      default:
        throw .usage(Words.Program.siteOrPerson)
      }
    }
  }
}

/// The widths of names that the verbs take, in columns, as plans have them.
private enum RosterCommandLimits {
  static let name = 80
  static let shortName = 11
}
