// Owns `diemcau round DIR start|finish`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct RoundCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "round", .round, usage: "diemcau round DIR start|finish [<options>]",
        subcommands: [Start.self, Finish.self])
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      throw .usage(Words.Program.verbMissing("diemcau round", verbs: ["start", "finish"]))
    }

    func carryOut(_ request: any Request) throws(Failure) {
      try Clerk(directory, recording, language).carryOut(request)
    }
  }
}

extension Diemcau.RoundCommand {
  struct Start: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "start", .roundStart, usage: "diemcau round DIR start [--name T] [<options>]")
    }

    @ParentCommand var round: Diemcau.RoundCommand
    @Option(help: ArgumentHelp(Words.Option.roundName, name: "T"))
    var name: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try round.carryOut(RoundStarted(name: CleanOption.optional(name, of: "--name", columns: 64)))
    }
  }

  struct Finish: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "finish", .roundFinish, usage: "diemcau round DIR finish [<options>]")
    }

    @ParentCommand var round: Diemcau.RoundCommand
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try round.carryOut(RoundFinished())
    }
  }
}
