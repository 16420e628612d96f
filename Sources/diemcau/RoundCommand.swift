// Owns `diemcau round DIR start|finish`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct RoundCommand: CommandWithVerbs {
    static let name = "round"
    static let verbs: [any ParsableCommand.Type] = [
      VerbCommand<RoundStart>.self, VerbCommand<RoundFinish>.self,
    ]

    static var configuration: CommandConfiguration {
      CommandConfiguration(
        name, .round,
        usage: "diemcau round DIR \(verbNames.joined(separator: "|")) [<options>]",
        subcommands: verbs)
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) { throw Self.verbMissing }
  }
}

private enum RoundStart: Verb {
  typealias Command = Diemcau.RoundCommand

  struct Arguments: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Option.roundName, name: "T"))
    var name: String?
  }

  static var row: VerbRow { VerbRow("start", .roundStart, "[--name T]") }

  static func request(_ arguments: Arguments) throws(Failure) -> any Request {
    RoundStarted(name: try CleanOption.optional(arguments.name, of: "--name", columns: 64))
  }
}

private enum RoundFinish: Verb {
  typealias Command = Diemcau.RoundCommand

  static var row: VerbRow { VerbRow("finish", .roundFinish) }

  static func request(_ arguments: NoArguments) -> any Request { RoundFinished() }
}
