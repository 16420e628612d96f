// Owns `diemcau link`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct LinkCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("link", .link) }

    @OptionGroup var directory: DirectoryArgument
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String
    @Argument(help: ArgumentHelp(Words.Option.link, name: "STATE"))
    var state: LinkWord
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let clerk = try Clerk(directory, recording, language)
      try clerk.carryOut(LinkChanged(clerk.site(site), state.link))
    }
  }
}

/// A state of a line as it is typed: any that somebody can have noticed.
struct LinkWord: ExpressibleByArgument {
  let link: Link

  init?(argument: String) {
    guard Self.allValueStrings.contains(argument), let link = Link(rawValue: argument) else {
      return nil
    }
    self.link = link
  }

  static var allValueStrings: [String] {
    Link.allCases.filter { $0 != .unknown }.map(\.rawValue)
  }
}
