// Owns `diemcau turn DIR …` and the verbs that change the list; those of the floor are in
// TurnCommand+Floor.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct TurnCommand: ParsableCommand {
    private static let verbs: [any ParsableCommand.Type] = [
      Register.self, Call.self, Start.self, Pause.self, Resume.self, End.self, Defer.self,
      Withdraw.self, Extend.self, Move.self,
    ]

    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "turn", .turn, usage: "diemcau turn DIR <verb> [<arguments>] [<options>]",
        subcommands: verbs)
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let verbs = Self.verbs.compactMap { $0.configuration.commandName }
      throw .usage(Words.Program.verbMissing("diemcau turn", verbs: verbs))
    }

    func carryOut(_ request: any Request) throws(Failure) {
      try Clerk(directory, recording, language).carryOut(request)
    }
  }
}

extension Diemcau.TurnCommand {
  struct Register: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "register", .turnRegister,
        usage: "diemcau turn DIR register SITE [--person ID] [--kind K] [--topic T] [--limit S]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.site, name: "SITE"))
    var site: String
    @Option(help: ArgumentHelp(Words.Option.speaker, name: "ID"))
    var person: PersonID?
    @Option(help: ArgumentHelp(Words.Option.speakerName, name: "NAME"))
    var speaker: String?
    @Option(help: ArgumentHelp(Words.Option.kind, name: "K"))
    var kind = TurnKind.remark
    @Option(help: ArgumentHelp(Words.Option.topic, name: "T"))
    var topic: String?
    @Option(help: ArgumentHelp(Words.Option.limit, name: "SECONDS"))
    var limit: Int?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let topic = try CleanOption.optional(topic, of: "--topic")
      let speaker = try CleanOption.optional(speaker, of: "--speaker")
      guard person == nil || speaker == nil else { throw .usage(Words.Program.oneSpeaker) }
      let clerk = try Clerk(turn.directory, turn.recording, turn.language)
      let request = RegisterTurn(
        try clerk.site(site), person: person, speaker: speaker, kind: kind, topic: topic,
        limitSeconds: limit)
      guard let entry = try clerk.record(request),
        let registered = entry.act as? any Registering
      else { return }
      if let remark = clerk.journal.record.remark(on: registered) {
        Output.complain(remark[turn.language.chosen])
      }
      try clerk.acknowledge(registered.turn.rawValue)
    }
  }

  struct Withdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "withdraw", .turnWithdraw, usage: "diemcau turn DIR withdraw ID [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(TurnWithdrawn(id))
    }
  }

  struct Move: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        "move", .turnMove, usage: "diemcau turn DIR move ID --to N [<options>]")
    }

    @ParentCommand var turn: Diemcau.TurnCommand
    @Argument(help: ArgumentHelp(Words.Option.turn, name: "ID"))
    var id: TurnID
    @Option(name: .customLong("to"), help: ArgumentHelp(Words.Option.place, name: "N"))
    var place: Int
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try turn.carryOut(MoveTurn(id, place: place))
    }
  }
}
