// Owns the text form of the status: at most 80 columns, the chair's line first.

import Roster
import RosterText
package import Words

/// The greatest width of a printed line, in columns.
let printColumns = 80

extension StatusReport {
  /// Returns the status as text of at most 80 columns, ended by a newline.
  package func text(_ language: Language) -> String {
    var lines = plan.titleLine[language].wrapped(to: printColumns)
    if let warning { lines += wrapped(warning, language) }
    if plan.isRehearsal { lines += wrapped(Words.rehearsalSentence, language) }
    if let synthetic = plan.synthetic { lines += wrapped(synthetic, language) }
    lines += wrapped(
      Words.phaseLine(
        meeting.phase.label, clock: civilNow.clockTextWithSeconds, date: civilNow.dateText),
      language)
    for phrase in ChairLines(meeting).phrases { lines += wrapped(phrase, language) }
    lines += wrapped(rollCallLine, language) + wrapped(quorumLine, language)
    lines += wrapped(Words.floorLine(meeting.floorTurn.map(floorPhrase)), language)
    lines += queueLines(language)
    lines += wrapped(Words.headLine(headSeq) + headHash, language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func wrapped(_ phrase: Phrase, _ language: Language) -> [String] {
    phrase[language].wrapped(to: printColumns)
  }

  private var rollCallLine: Phrase {
    Words.rollCallLine(
      round: meeting.rounds.last.map { Words.round($0.number, name: $0.name) },
      state: meeting.rollCallState.label, answered: meeting.answeredInRound,
      total: meeting.sites.count, next: meeting.siteToCall.map { record.label(of: $0) })
  }

  private var quorumLine: Phrase {
    let quorum = meeting.tally.quorum
    return Words.quorumLine(
      basis: quorum.basis.label, rule: plan.quorum.rule.label, needed: quorum.needed,
      have: quorum.have,
      verdict: quorum.isReached ? Words.quorumReached : Words.quorumMissing(quorum.missing))
  }

  private func floorPhrase(_ turn: Turn) -> Phrase {
    let used = Words.clock(seconds: turn.usedSeconds(at: now))
    return record.fullPhrase(of: turn.id) + " · " + turn.state.label
      + " · \(used)/\(Words.clock(seconds: turn.limit))"
  }

  private func queueLines(_ language: Language) -> [String] {
    let turns = meeting.listedTurns
    var lines = wrapped(Words.queueLine(turns.count), language)
    for (place, turn) in turns.enumerated() {
      let number = "\(place + 1). ".fitted(to: 6, .trailing)
      let phrase =
        record.fullPhrase(of: turn.id) + " · \(Words.clock(seconds: turn.limit)) · "
        + meeting.state(of: turn).label
      let wrapped = phrase[language].wrapped(to: printColumns - number.columns)
      for (index, line) in wrapped.enumerated() {
        lines.append((index == 0 ? number : String(repeating: " ", count: 6)) + line)
      }
    }
    return lines
  }
}
