// Owns `diemcau turn DIR …` and the verb that registers a turn; the others are in TurnCommand+Verbs.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct TurnCommand: CommandWithVerbs {
    static let name = "turn"
    static let verbs: [any ParsableCommand.Type] = [
      Register.self, VerbCommand<CallTurn>.self, VerbCommand<StartTurn>.self,
      VerbCommand<PauseTurn>.self, VerbCommand<ResumeTurn>.self, VerbCommand<EndTurn>.self,
      VerbCommand<DeferTurn>.self, VerbCommand<TurnWithdrawn>.self, VerbCommand<ExtendTurn>.self,
      VerbCommand<MoveTurn>.self,
    ]

    static var configuration: CommandConfiguration {
      CommandConfiguration(
        name, .turn, usage: "diemcau turn DIR <verb> [<arguments>] [<options>]",
        subcommands: verbs)
    }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) { throw Self.verbMissing }
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
}
