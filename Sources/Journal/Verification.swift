// Owns the verification of a record: every line, from the first to the last.

package import Roster

/// What the verification of a record has found.
package struct VerificationReport: Hashable, Sendable {
  /// The number of good lines.
  package let lines: Int
  /// The end of the good lines; nil where not even line 0 is good.
  package let head: Head?
  /// Whether all is good, and if not, the first line that is bad.
  package let condition: Condition
  /// What a crash has left, which is no damage.
  package let findings: [Finding]
  /// The jumps of the wall clock between two lines of one boot, which harm no speaking time.
  package let jumps: [ClockJump]
  /// What became of the heads that were asked about, in their order.
  package let heads: [HeadVerdict]

  /// Whether every line is good.
  package var isGood: Bool { condition == .good }
}

/// How a record stands to a head that somebody noted.
package enum HeadVerdict: Hashable, Sendable {
  /// The line has this very hash, so it and all lines before it are as they were then.
  case confirmed
  /// The line has another hash: this record is not the one that was noted.
  case differs(found: String)
  /// The good lines of the record end before it; nil where there is none.
  case beyond(last: Int?)
}

/// A place in a record where the wall clock was set forward or back.
package struct ClockJump: Hashable, Sendable {
  /// The number of the line after it.
  package let seq: Int
  /// By how much, in milliseconds; negative where it was set back.
  package let milliseconds: Int64
}

/// The verification of records.
package enum Verification {
  /// Verifies the record of a meeting without changing a byte.
  ///
  /// - Parameters:
  ///   - path: The meeting's directory.
  ///   - heads: Heads of it that somebody has noted, to be compared.
  /// - Returns: What was found.
  /// - Throws: `JournalError`, where there is no record or the place is not safe.
  package static func verify(
    at path: String, comparing heads: [Head] = []
  ) throws(JournalError) -> VerificationReport {
    do {
      let journal = try Journal.open(at: path, for: .reading)
      var verdicts: [HeadVerdict] = []
      for head in heads { verdicts.append(try journal.compare(head)) }
      return VerificationReport(
        lines: journal.record.entries.count, head: journal.head, condition: journal.condition,
        findings: journal.findings, jumps: journal.record.clockJumps,
        heads: verdicts)
    } catch {
      switch error {
      case .creationDamaged(_, let damage):
        return VerificationReport(nothingBefore: .damaged(damage), heads: heads.count)
      case .newerVersion(_, let novelty):
        return VerificationReport(nothingBefore: .newerVersion(seq: 0, novelty), heads: heads.count)
      default: throw error
      }
    }
  }
}

extension VerificationReport {
  fileprivate init(nothingBefore condition: Condition, heads count: Int) {
    self.condition = condition
    lines = 0
    head = nil
    findings = []
    jumps = []
    heads = Array(repeating: .beyond(last: nil), count: count)
  }
}

extension Record {
  /// The places where the wall clock and the machine's running time went apart by more than 2 s.
  package var clockJumps: [ClockJump] {
    zip(entries, entries.dropFirst()).compactMap { earlier, later in
      let jump = later.at.clockJump(since: earlier.at)
      return abs(jump) > 2000 ? ClockJump(seq: later.seq, milliseconds: jump) : nil
    }
  }
}
