// Owns how totals are written as JSON, the same in the status and in the summary.

import Roster
import StrictJSON

extension JSONWriter {
  /// Writes the sites by mark.
  mutating func member(_ key: String, _ sites: SiteCounts) {
    self.key(key)
    object { writer in
      writer.member("total", sites.total)
      writer.member("answered", sites.answered)
      writer.member("present", sites.present)
      writer.member("late", sites.late)
      writer.member("excused", sites.excused)
      writer.member("unexcused", sites.unexcused)
      writer.member("noAnswer", sites.noAnswer)
      writer.member("notCalled", sites.notCalled)
    }
  }

  /// Writes the delegates.
  mutating func member(_ key: String, _ delegates: DelegateCounts) {
    self.key(key)
    object { writer in
      writer.member("expected", delegates.expected)
      writer.member("present", delegates.present)
      writer.member("surplus", delegates.surplus)
      writer.member("unplanned", delegates.unplanned)
      writer.member("here", delegates.here)
      writer.member("late", delegates.late)
      writer.member("leftEarly", delegates.leftEarly)
      writer.member("excused", delegates.excused)
      writer.member("unexcused", delegates.unexcused)
      writer.member("substitutes", delegates.substitutes)
      writer.member("guests", delegates.guests)
      writer.member("unknown", delegates.unknown)
    }
  }

  /// Writes the quorum.
  mutating func member(_ key: String, _ quorum: QuorumCount, rule: QuorumRule.Rule) {
    self.key(key)
    object { writer in
      writer.member("basis", quorum.basis.rawValue)
      writer.member("rule", rule.rawValue)
      writer.member("needed", quorum.needed)
      writer.member("have", quorum.have)
      writer.member("reached", quorum.isReached)
    }
  }

  /// Writes the record's last number and hash.
  mutating func memberHead(seq: Int, hash: String) {
    self.key("head")
    object { writer in
      writer.member("seq", seq)
      writer.member("hash", hash)
    }
  }
}
