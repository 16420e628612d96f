// Owns every way in which a command can fail: one sentence on standard error, and an exit code.

import Journal
import Plans
import Roster
import RosterText
import Summary
import Terminal
import Words

/// Why a command could not do what it was asked.
enum Failure: Error {
  /// The arguments do not fit together.
  case usage(Phrase)
  /// The record cannot be created, opened, read or written.
  case journal(JournalError)
  /// A plan or a roster cannot be used.
  case plans(PlansError)
  /// The meeting refuses the command.
  case refused(Refusal, Record)
  /// No site has the key; others are named that may be meant.
  case unknownSite(String, suggestions: [String])
  /// The record is not good; the report has been printed.
  case unverified(Condition)
  /// A file cannot be written.
  case export(ExportError)
  /// A directory cannot be created.
  case directoryRefused(path: String, errno: Int32)
  /// Standard output cannot be written.
  case outputLost(errno: Int32)
  /// There is no directory for the user's state.
  case homeless
  /// The list of meetings has no such number.
  case noSuchNumber(Int, last: Int)
  /// The desk needs a terminal.
  case terminal(TerminalError)
  /// A checkpoint cannot be made.
  case sealing(SealingError)
  /// All is said: the program ends with a code.
  case ended(Int32)

  /// The exit code.
  var exitCode: Int32 {
    switch self {
    case .usage: Program.usageError
    case .ended(let code): code
    case .unverified(let condition): condition.exitCode
    default: Program.failure
    }
  }

  /// The sentence; nil where all is said.
  var phrase: Phrase? {
    switch self {
    case .usage(let phrase): phrase
    case .journal(let error): error.phrase
    case .plans(let error): error.phrase
    case .refused(let refusal, let record): refusal.phrase(in: record)
    case .unknownSite(let key, let suggestions):
      Words.Program.unknownSite(
        CleanText.drawable(key).truncated(to: 60), suggestions: suggestions)
    case .unverified(let condition): condition.phrase
    case .export(let error): error.phrase
    case .directoryRefused(let path, let code):
      Words.Program.directoryRefused(
        CleanText.drawablePath(path), reason: SystemReason(code: code).phrase)
    case .outputLost(let code): Words.Program.outputLost(reason: SystemReason(code: code).phrase)
    case .homeless: Words.Program.homeless
    case .noSuchNumber(let number, let last): Words.Program.noSuchNumber(number, last: last)
    case .terminal(let error): error.phrase
    case .sealing(let error): error.phrase
    case .ended: nil
    }
  }
}
