// Owns `diemcau substitute`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct SubstituteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("substitute", .substitute)
    }

    @OptionGroup var directory: DirectoryArgument
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String
    @Argument(help: ArgumentHelp(Words.Option.substitute, name: "NAME"))
    var name: String
    @Option(name: .customLong("for"), help: ArgumentHelp(Words.Option.replaced, name: "PERSON"))
    var replaced: PersonID?
    @Option(help: ArgumentHelp(Words.Option.title, name: "T"))
    var title: String?
    @Flag(help: ArgumentHelp(Words.Option.authorised))
    var authorised = false
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let substitute = Substitute(
        name: try CleanOption.text(name, of: "NAME"),
        title: try CleanOption.optional(title, of: "--title") ?? "", replacing: replaced,
        isAuthorised: authorised)
      let clerk = try Clerk(directory, recording, language)
      try clerk.carryOut(SubstituteNamed(clerk.site(site), substitute))
    }
  }
}
