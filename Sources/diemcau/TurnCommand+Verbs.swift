// Owns the verbs of `diemcau turn DIR …` that need nothing but a turn, or a turn and a number.

import ArgumentParser
import Roster
import Words

/// A verb of the floor: without a key of a turn, the record says which is meant.
protocol FloorVerb: Verb, Request
where Command == Diemcau.TurnCommand, Arguments == TurnArgument {
  init(_ turn: TurnID?)
}

extension FloorVerb {
  static func request(_ arguments: TurnArgument) -> any Request { Self(arguments.id) }
}

struct TurnArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
  var id: TurnID?
}

extension CallTurn: FloorVerb {
  static var row: VerbRow { VerbRow("call", .turnCall, "[ID]") }
}

extension StartTurn: FloorVerb {
  static var row: VerbRow { VerbRow("start", .turnStart, "[ID]") }
}

extension PauseTurn: FloorVerb {
  static var row: VerbRow { VerbRow("pause", .turnPause, "[ID]") }
}

extension ResumeTurn: FloorVerb {
  static var row: VerbRow { VerbRow("resume", .turnResume, "[ID]") }
}

extension EndTurn: FloorVerb {
  static var row: VerbRow { VerbRow("end", .turnEnd, "[ID]") }
}

extension DeferTurn: FloorVerb {
  static var row: VerbRow { VerbRow("defer", .turnDefer, "[ID]") }
}

extension ExtendTurn: Verb {
  typealias Command = Diemcau.TurnCommand

  struct Arguments: ParsableArguments {
    @OptionGroup var turn: TurnArgument
    // Unconditional, so that "-60" is a number and no option.
    @Option(
      name: .customLong("by"), parsing: .unconditional,
      help: ArgumentHelp(Words.Option.by, name: "SECONDS"))
    var seconds: Int
  }

  static var row: VerbRow { VerbRow("extend", .turnExtend, "[ID] --by SECONDS") }

  static func request(_ arguments: Arguments) -> any Request {
    Self(arguments.turn.id, seconds: arguments.seconds)
  }
}

extension TurnWithdrawn: Verb {
  typealias Command = Diemcau.TurnCommand

  struct Arguments: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID
  }

  static var row: VerbRow { VerbRow("withdraw", .turnWithdraw, "ID") }

  static func request(_ arguments: Arguments) -> any Request { Self(arguments.id) }
}

extension MoveTurn: Verb {
  typealias Command = Diemcau.TurnCommand

  struct Arguments: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID
    @Option(name: .customLong("to"), help: ArgumentHelp(Words.Option.place, name: "N"))
    var place: Int
  }

  static var row: VerbRow { VerbRow("move", .turnMove, "ID --to N") }

  static func request(_ arguments: Arguments) -> any Request {
    Self(arguments.id, place: arguments.place)
  }
}
