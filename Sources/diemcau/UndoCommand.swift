// Owns `diemcau undo` and `diemcau redo`. A command line has no acts of its own: an open desk may work
// under the same name, so the act is named by its number, or asked for as the last of the name.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct UndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("undo", .undo) }

    @OptionGroup var directory: DirectoryArgument
    @Argument(help: ArgumentHelp(Words.Option.seq, name: "SEQ"))
    var seq: Int?
    @Flag(help: ArgumentHelp(Words.Option.lastAct))
    var last = false
    @Option(help: ArgumentHelp(Words.Option.reason, name: "TEXT"))
    var reason: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let reason = try CleanOption.optional(reason, of: "--reason")
      guard seq == nil || !last else { throw .usage(Words.Program.seqOrLast) }
      let clerk = try Clerk(directory, recording, language, undoes: true)
      if seq == nil, !last { throw clerk.failure(ofUndoIn: directory.directory) }
      try clerk.carryOut(Undo(seq: seq, reason: reason))
    }
  }

  struct RedoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("redo", .redo) }

    @OptionGroup var directory: DirectoryArgument
    @Flag(help: ArgumentHelp(Words.Option.lastUndo))
    var last = false
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let clerk = try Clerk(directory, recording, language, undoes: true)
      guard last else { throw clerk.failure(ofRedoIn: directory.directory) }
      try clerk.carryOut(Redo())
    }
  }
}

extension Clerk {
  /// Returns why nothing is undone where no act was named: the last one of the name may be a desk's.
  fileprivate func failure(ofUndoIn directory: String) -> Failure {
    guard let seq = journal.record.lastAct(by: author) else {
      return .refused(.nothingToUndo(by: author), journal.record)
    }
    return .usage(
      Words.Program.lastActOf(author, numbered(seq), seq: seq, directory: Shell.quoted(directory)))
  }

  /// Returns why nothing is redone where that was not asked for expressly.
  fileprivate func failure(ofRedoIn directory: String) -> Failure {
    guard let seq = journal.record.lastUndo(by: author) else {
      return .refused(.nothingToRedo(by: author), journal.record)
    }
    return .usage(
      Words.Program.lastUndoOf(author, numbered(seq), seq: seq, directory: Shell.quoted(directory)))
  }

  private func numbered(_ seq: Int) -> Phrase {
    let record = journal.record
    return record.entry(seq).map { Words.numbered(seq, $0.act.phrase(in: record)) }
      ?? Phrase(same: "#\(seq)")
  }
}
