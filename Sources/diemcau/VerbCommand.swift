// Owns the verbs of commands that take the directory of a meeting first: `diemcau turn DIR start t3`.
// A verb is a row; one command serves all the rows, whatever arguments they take.

import ArgumentParser
import Roster
import Words

/// A command that takes the directory of a meeting, and then a verb.
protocol CommandWithVerbs: ParsableCommand {
  /// Its name.
  static var name: String { get }
  /// Its verbs, in the order in which help lists them.
  static var verbs: [any ParsableCommand.Type] { get }

  var directory: DirectoryArgument { get }
  var recording: RecordingOptions { get }
  var language: LanguageOption { get }
}

extension CommandWithVerbs {
  /// The names of the verbs.
  static var verbNames: [String] { verbs.compactMap { $0.configuration.commandName } }

  /// What a run without a verb is told.
  static var verbMissing: Failure {
    .usage(Words.Program.verbMissing("diemcau \(name)", verbs: verbNames))
  }

  func carryOut(_ request: any Request) throws(Failure) {
    try Clerk(directory, recording, language).carryOut(request)
  }
}

/// What help says of a verb.
struct VerbRow {
  let name: String
  let words: CommandWords
  /// Its arguments, as they are typed; nil where it takes none.
  let form: String?

  init(_ name: String, _ words: CommandWords, _ form: String? = nil) {
    self.name = name
    self.words = words
    self.form = form
  }
}

/// A verb whose request says everything there is to record.
protocol Verb {
  associatedtype Command: CommandWithVerbs
  associatedtype Arguments: ParsableArguments

  static var row: VerbRow { get }

  static func request(_ arguments: Arguments) throws(Failure) -> any Request
}

/// The command that carries out a verb.
struct VerbCommand<Row: Verb>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let parts = ["diemcau", Row.Command.name, "DIR", Row.row.name, Row.row.form, "[<options>]"]
    return CommandConfiguration(
      Row.row.name, Row.row.words, usage: parts.compactMap(\.self).joined(separator: " "))
  }

  @ParentCommand var command: Row.Command
  @OptionGroup var arguments: Row.Arguments
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var language: LanguageOption

  func run() throws(Failure) {
    try command.carryOut(Row.request(arguments))
  }
}

/// The arguments of a verb that takes none.
struct NoArguments: ParsableArguments {}
