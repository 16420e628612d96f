// Owns `diemcau undo` and `diemcau redo`.

import ArgumentParser
import Roster
import Words

extension Diemcau {
  struct UndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("undo", .undo) }

    @OptionGroup var directory: DirectoryArgument
    @Argument(help: ArgumentHelp(Words.Option.seq, name: "SEQ"))
    var seq: Int?
    @Option(help: ArgumentHelp(Words.Option.reason, name: "TEXT"))
    var reason: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let reason = try CleanOption.optional(reason, of: "--reason")
      let clerk = try Clerk(directory, recording, language, undoes: true)
      try clerk.carryOut(Undo(seq: seq, reason: reason))
    }
  }

  struct RedoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("redo", .redo) }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try Clerk(directory, recording, language, undoes: true).carryOut(Redo())
    }
  }
}
