// Owns the sentences of a terminal that cannot be used.

import RosterText
import Terminal
import Words

extension TerminalError {
  /// The whole sentence.
  var phrase: Phrase {
    switch self {
    case .notATerminal: Words.Program.needsTerminal
    case .cannotMoveCursor(let type):
      Words.Program.cursorFixed(CleanText.drawable(type).truncated(to: 40))
    case .unknownType(let type):
      Words.Program.terminalUnknown(CleanText.drawable(type).truncated(to: 40))
    case .noSignalPipe(let code):
      Words.Program.terminalRefused(reason: SystemReason(code: code).phrase)
    }
  }
}
