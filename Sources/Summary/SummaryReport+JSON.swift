// Owns the JSON form of the summary; its values are the command line's words.

import Roster
import StrictJSON
import Words

extension SummaryReport {
  /// Returns the summary as JSON, one value a line, ended by a newline; no number is ever null.
  package func json() -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writeMeeting(to: &writer)
      writer.key("totals")
      writer.object { writer in
        writer.member("sites", tally.sites)
        writer.member("delegates", tally.delegates)
      }
      // Under the names of the status too, where no array of rows stands in their place.
      writer.member("delegates", tally.delegates)
      writer.member("quorum", tally.quorum, rule: plan.quorum.rule)
      writer.rows("regions", regions) { $0.write(to: &$1) }
      writer.rows("sites", sites) { $0.write(to: &$1) }
      writer.rows("rounds", rounds) { write($0, to: &$1) }
      writer.rows("turns", turns) { write($0, to: &$1) }
      writer.rows("absent", absent) { write($0, to: &$1) }
      writer.rows("late", late) { write($0, to: &$1) }
      writer.rows("leftEarly", leftEarly) { write($0, to: &$1) }
      writer.rows("substitutes", substitutes) { $0.write(to: &$1) }
      writer.rows("neverHeard", neverHeard) { $0.writeName(to: &$1) }
      writer.rows("notReached", notReached) { write($0, to: &$1) }
      writer.rows("corrections", corrections) { write($0, to: &$1) }
      writer.memberHead(seq: headSeq, hash: headHash)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func writeMeeting(to writer: inout JSONWriter) {
    writer.member("title", plan.title.vi)
    writer.member("titleEn", plan.title.en)
    if let warning { writer.member("warning", warning.vi) }
    writer.member("phase", phase.rawValue)
    writer.member("rehearsal", plan.isRehearsal)
    writer.member("note", plan.isRehearsal ? Words.rehearsalSentence.vi : nil)
    writer.member("synthetic", plan.synthetic?.vi)
    writer.member("starts", plan.starts.iso)
    writer.member("hall", plan.hall.vi)
    writer.member("opened", openedAt.map { civil($0).iso })
    writer.member("closed", closedAt.map { civil($0).iso })
    writer.member("at", civil(now).iso)
  }

  private func write(_ row: RoundRow, to writer: inout JSONWriter) {
    writer.member("number", row.number)
    writer.member("name", row.name)
    writer.member("started", civil(row.startedAt).iso)
    writer.member("finished", row.finishedAt.map { civil($0).iso })
    writer.rows("sites", row.sites) { site, writer in
      writer.member("id", site.id.rawValue)
      writer.member("name", site.name.vi)
      writer.member("mark", site.answer.mark.rawValue)
      writer.member("present", site.answer.present ?? 0)
      writer.member("known", site.answer.present != nil)
      writer.member("reason", site.answer.reason ?? "")
      writer.member("at", site.arrivedAt.map { civil($0).iso })
      writer.member(known: "toldAt", site.toldAt.map { civil($0).iso })
    }
  }

  private func write(_ row: TurnRow, to writer: inout JSONWriter) {
    writer.member("id", row.id.rawValue)
    writer.member("site", row.site.rawValue)
    writer.member("person", row.person?.rawValue)
    writer.member("kind", row.kind.rawValue)
    writer.member("topic", row.topic?.vi)
    writer.member("state", row.state.rawValue)
    writer.member("start", row.start.map { civil($0).iso })
    writer.member("used", row.used)
    writer.member("limit", row.limit)
    writer.member("over", row.over)
  }

  private func write(_ row: PersonRow, to writer: inout JSONWriter) {
    writer.member("site", row.site.rawValue)
    writer.member("person", row.person?.rawValue)
    writer.member("name", row.name.vi)
    writer.member("mark", row.mark.rawValue)
    writer.member("count", row.count)
    writer.member("reason", row.reason)
    writer.member("at", row.at.map { civil($0).iso })
    writer.member(known: "toldAt", row.toldAt.map { civil($0).iso })
    writer.member("round", row.round)
    writer.member("counted", row.isCounted)
  }

  private func write(_ row: CorrectionRow, to writer: inout JSONWriter) {
    writer.member("kind", row.kind.rawValue)
    writer.member("seq", row.seq)
    writer.member("at", civil(row.at).iso)
    writer.member("by", row.by)
    writer.member("reason", row.reason)
    writer.member("event", row.event.vi)
    guard let original = row.original else { return writer.null("original") }
    writer.key("original")
    writer.object { writer in
      writer.member("seq", original.seq)
      writer.member("at", civil(original.at).iso)
      writer.member("by", original.by)
      writer.member("event", row.originalEvent?.vi)
    }
  }
}

extension RegionRow {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("name", name.vi)
    writer.member("sites", tally.sites)
    writer.member("delegates", tally.delegates)
  }
}

extension SiteRow {
  fileprivate func writeName(to writer: inout JSONWriter) {
    writer.member("id", id.rawValue)
    writer.member("name", name.vi)
    writer.member("region", region)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writeName(to: &writer)
    writer.member("mark", mark.rawValue)
    writer.member("expected", expected)
    writer.member("expectedKnown", isExpectedKnown)
    writer.member("present", present)
    writer.member("presentKnown", isPresentKnown)
    writer.member("surplus", surplus)
    writer.member("named", namedPresent)
    writer.member("gap", gap)
    writer.member("reason", reason)
    writer.member("turns", turns)
    writer.member("spokenSeconds", spokenSeconds)
    writer.member("outageSeconds", outageSeconds)
  }
}

extension SubstituteRow {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("site", site.rawValue)
    writer.member("name", name)
    writer.member("replacing", replaced?.rawValue)
    writer.member("authorised", isAuthorised)
    writer.member("counted", isCounted)
  }
}

extension JSONWriter {
  /// Writes a field that holds an array of objects.
  fileprivate mutating func rows<Row>(
    _ key: String, _ rows: [Row], write: (Row, inout JSONWriter) -> Void
  ) {
    self.key(key)
    array { writer in
      for row in rows { writer.object { writer in write(row, &writer) } }
    }
  }
}
