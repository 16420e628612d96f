// Owns the list of commands; each is in a file of its own.

import ArgumentParser
import Words

/// The command line.
struct Diemcau: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "diemcau", .program, version: Program.version,
      subcommands: [
        OpenCommand.self, DemoCommand.self, NewCommand.self, RosterCommand.self,
        PlanCommand.self, StatusCommand.self, MarkCommand.self, SubstituteCommand.self,
        RoundCommand.self, LinkCommand.self, TurnCommand.self, PhaseCommand.self,
        UndoCommand.self, RedoCommand.self, SummaryCommand.self, LogCommand.self,
        VerifyCommand.self, SignCommand.self, RepairCommand.self, KeysCommand.self,
      ])
  }

  static var _errorPrefix: String { "diemcau: " }

  /// The commands that take a directory and then a verb.
  static let commandsWithVerbs: [any ParsableCommand.Type] = [
    RosterCommand.self, RoundCommand.self, TurnCommand.self, PhaseCommand.self,
  ]

  @OptionGroup var language: LanguageOption

  func run() throws(Failure) {
    try MeetingList().print(language.chosen)
  }
}

extension CommandConfiguration {
  /// Makes the configuration of a command with its words in the language of the run.
  init(
    _ name: String, _ words: CommandWords, usage: String? = nil, version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name, abstract: words.abstract[.spoken], usage: usage,
      discussion: words.discussion[.spoken], version: version, subcommands: subcommands)
  }
}

extension ArgumentHelp {
  /// Makes the help of an argument in the language of the run.
  init(_ phrase: Phrase, name: String? = nil) {
    self.init(phrase[.spoken], valueName: name)
  }
}
