// Owns the verbs of `diemcau turn DIR …` that give and take the floor.

import ArgumentParser
import Roster
import Words

extension Diemcau.TurnCommand {
  struct Call: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "call", .turnCall, usage: "diemcau turn DIR call [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(CallTurn(id))
    }
  }

  struct Start: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "start", .turnStart, usage: "diemcau turn DIR start [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(StartTurn(id))
    }
  }

  struct Pause: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "pause", .turnPause, usage: "diemcau turn DIR pause [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(PauseTurn(id))
    }
  }

  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "resume", .turnResume, usage: "diemcau turn DIR resume [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(ResumeTurn(id))
    }
  }

  struct End: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "end", .turnEnd, usage: "diemcau turn DIR end [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(EndTurn(id))
    }
  }

  struct Defer: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "defer", .turnDefer, usage: "diemcau turn DIR defer [ID] [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(DeferTurn(id))
    }
  }

  struct Extend: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "extend", .turnExtend, usage: "diemcau turn DIR extend [ID] --by SECONDS [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID?
    // Unconditional, so that "-60" is a number and no option.
    @Option(
      name: .customLong("by"), parsing: .unconditional,
      help: ArgumentHelp(Words.Option.by, name: "SECONDS"))
    var seconds: Int
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(ExtendTurn(id, seconds: seconds))
    }
  }
}
