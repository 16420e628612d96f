// Owns `diemcau phase DIR open|break|resume|close`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct PhaseCommand: CommandWithVerbs {
    static let name = "phase"
    static let verbs: [any ParsableCommand.Type] = [
      VerbCommand<Opening>.self, VerbCommand<Break>.self, VerbCommand<Resumption>.self,
      VerbCommand<Closing>.self,
    ]

    static var configuration: CommandConfiguration {
      CommandConfiguration(
        name, .phase,
        usage: "diemcau phase DIR \(verbNames.joined(separator: "|")) [<options>]",
        subcommands: verbs)
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) { throw Self.verbMissing }
  }
}

/// A verb that is a step of the meeting's phase, and nothing more.
private protocol PhaseVerb: Verb
where Command == Diemcau.PhaseCommand, Arguments == NoArguments {
  static var step: PhaseStep { get }
}

extension PhaseVerb {
  static func request(_ arguments: NoArguments) -> any Request { PhaseChanged(step) }
}

private enum Opening: PhaseVerb {
  static let step = PhaseStep.open
  static var row: VerbRow { VerbRow("open", .phaseOpen) }
}

private enum Break: PhaseVerb {
  static let step = PhaseStep.takeBreak
  static var row: VerbRow { VerbRow("break", .phaseBreak) }
}

private enum Resumption: PhaseVerb {
  static let step = PhaseStep.resume
  static var row: VerbRow { VerbRow("resume", .phaseResume) }
}

private enum Closing: Verb {
  typealias Command = Diemcau.PhaseCommand

  struct Arguments: ParsableArguments {
    @Flag(help: ArgumentHelp(Words.Option.endTurn))
    var endTurn = false
  }

  static var row: VerbRow { VerbRow("close", .phaseClose, "[--end-turn]") }

  static func request(_ arguments: Arguments) -> any Request {
    CloseMeeting(endingTurn: arguments.endTurn)
  }
}
