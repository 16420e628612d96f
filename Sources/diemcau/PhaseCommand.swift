// Owns `diemcau phase DIR open|break|resume|close`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct PhaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "phase", .phase, usage: "diemcau phase DIR open|break|resume|close [<options>]",
        subcommands: [Open.self, Break.self, Resume.self, Close.self])
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      throw .usage(
        Words.Program.verbMissing("diemcau phase", verbs: ["open", "break", "resume", "close"]))
    }

    func carryOut(_ request: any Request) throws(Failure) {
      try Clerk(directory, recording, language).carryOut(request)
    }
  }
}

extension Diemcau.PhaseCommand {
  struct Open: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("open", .phaseOpen, usage: "diemcau phase DIR open [<options>]")
    }

    @ParentCommand var phase: Diemcau.PhaseCommand
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try phase.carryOut(PhaseChanged(.open))
    }
  }

  struct Break: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("break", .phaseBreak, usage: "diemcau phase DIR break [<options>]")
    }

    @ParentCommand var phase: Diemcau.PhaseCommand
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try phase.carryOut(PhaseChanged(.takeBreak))
    }
  }

  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("resume", .phaseResume, usage: "diemcau phase DIR resume [<options>]")
    }

    @ParentCommand var phase: Diemcau.PhaseCommand
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try phase.carryOut(PhaseChanged(.resume))
    }
  }

  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "close", .phaseClose, usage: "diemcau phase DIR close [--end-turn] [<options>]")
    }

    @ParentCommand var phase: Diemcau.PhaseCommand
    @Flag(help: ArgumentHelp(Words.Option.endTurn))
    var endTurn = false
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try phase.carryOut(CloseMeeting(endingTurn: endTurn))
    }
  }
}
