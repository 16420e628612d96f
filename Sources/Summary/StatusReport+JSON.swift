// Owns the JSON form of the status; its values are the command line's words.

import Roster
import StrictJSON
import Words

extension StatusReport {
  /// Returns the status as JSON, one value a line, ended by a newline.
  package func json() -> [UInt8] {
    var writer = JSONWriter(.pretty)
    let tally = meeting.tally
    writer.object { writer in
      writer.member("title", plan.title.vi)
      writer.member("titleEn", plan.title.en)
      writer.member("phase", meeting.phase.rawValue)
      if let warning { writer.member("warning", warning.vi) }
      writer.member("rehearsal", plan.isRehearsal)
      writer.member("at", civilNow.iso)
      writer.member("sites", tally.sites)
      writer.member("delegates", tally.delegates)
      writer.member("quorum", tally.quorum, rule: plan.quorum.rule)
      writeRollCall(to: &writer)
      writeFloor(to: &writer)
      writer.key("queue")
      writer.array { writer in
        for turn in meeting.listedTurns {
          writer.object { writer in write(turn, to: &writer) }
        }
      }
      writer.memberHead(seq: headSeq, hash: headHash)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func writeRollCall(to writer: inout JSONWriter) {
    writer.key("rollCall")
    writer.object { writer in
      writer.member("round", meeting.roundNumber)
      writer.member("name", meeting.rounds.last?.name)
      writer.member("state", meeting.rollCallState.rawValue)
      writer.member("answered", meeting.answeredInRound)
      writer.member("current", meeting.siteToCall?.rawValue)
    }
  }

  private func writeFloor(to writer: inout JSONWriter) {
    guard let turn = meeting.floorTurn else { return writer.null("floor") }
    writer.key("floor")
    writer.object { writer in write(turn, to: &writer) }
  }

  private func write(_ turn: Turn, to writer: inout JSONWriter) {
    writer.member("id", turn.id.rawValue)
    writer.member("site", turn.registration.site.rawValue)
    writer.member("person", turn.registration.person?.rawValue)
    if let speaker = turn.registration.speaker { writer.member("speaker", speaker) }
    writer.member("kind", turn.registration.kind.rawValue)
    writer.member("topic", turn.registration.topic)
    writer.member("state", meeting.state(of: turn).rawValue)
    writer.member("usedSeconds", turn.usedSeconds(at: now))
    writer.member("limitSeconds", turn.limit)
  }
}
