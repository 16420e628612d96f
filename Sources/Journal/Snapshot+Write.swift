// Owns how a snapshot is written: moments as three numbers, what is unknown left out.

package import Roster
package import StrictJSON

extension Snapshot {
  /// The line without its end: the object is still open.
  func body(program: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("snapshot", Self.format)
      writer.member("program", program)
      writer.member("next", standing.next)
      writer.member("offset", offset)
      writer.member("hash", hash.text)
      writer.member("registrations", standing.registrations)
      writer.member(known: "first", standing.first.map { Numbers($0) })
      writer.member(known: "last", standing.last.map { Numbers($0) })
      standing.meeting.writeFields(to: &writer)
    }
    return writer.bytes.dropLast()
  }
}

/// A moment, or the moments of a stretch, as whole numbers.
private struct Numbers: JSONWritable {
  let moments: [Moment]

  init(_ moment: Moment) { moments = [moment] }

  init(_ stretch: Stretch) { moments = [stretch.start] + (stretch.end.map { [$0] } ?? []) }

  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for moment in moments {
        writer.value(moment.wall)
        writer.value(Int(moment.boot))
        writer.value(moment.up)
      }
    }
  }
}

extension Meeting {
  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.member("phase", phase.rawValue)
    writer.member(known: "opened", openedAt.map { Numbers($0) })
    writer.member(known: "closed", closedAt.map { Numbers($0) })
    writer.member(known: "floor", floor?.rawValue)
    writer.member("queue", queue.map(\.rawValue))
    writer.member("rounds", rounds)
    let changed = changedSites
    writer.member("roster", changed)
    writer.member("closedSites", changed.filter(\.isClosed).map(\.id.rawValue))
    writer.member(
      "closedPeople",
      changed.lazy.flatMap(\.people).filter(\.isClosed).map(\.id.rawValue))
    writer.member("sites", array: { for status in statuses { $0.value(status) } })
    writer.member("turns", allTurns)
    writer.member(
      "items",
      object: { writer in
        for (item, stretch) in items.sorted(by: { $0.key < $1.key }) {
          writer.member(item.rawValue, Numbers(stretch))
        }
      })
  }
}

extension Meeting {
  /// The sites that are not as planned, and those added.
  private var changedSites: [Site] {
    zip(allSites, plan.sites).compactMap { $0 == $1 ? nil : $0 }
      + allSites.dropFirst(plan.sites.count)
  }
}

extension Round: JSONWritable {
  /// Writes the round as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("number", number)
      writer.member(known: "name", name)
      writer.member("from", Numbers(startedAt))
      writer.member(known: "to", finishedAt.map { Numbers($0) })
    }
  }
}

extension SiteStatus: JSONWritable {
  /// Writes the site's attendance as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("answers", Array(answers))
      writer.member("link", link.rawValue)
      writer.member(known: "since", linkSince.map { Numbers($0) })
      writer.member("outages", outages.map { Numbers($0) })
      writer.member(
        "people",
        object: { writer in
          for (person, status) in people.sorted(by: { $0.key < $1.key }) {
            writer.member(person.rawValue, status)
          }
        })
      writer.member(
        "substitutes",
        array: { writer in
          for var substitute in substitutes {
            writer.object { writer in substitute.fields(&writer) }
          }
        })
    }
  }
}

extension PersonStatus: JSONWritable {
  /// Writes the person's attendance as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if !isExpected { writer.member("guest", true) }
      writer.member("marks", Array(marks))
    }
  }
}

extension RoundMark: JSONWritable {
  /// Writes the mark as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("round", round)
      writer.member("mark", mark.rawValue)
      writer.member(known: "reason", reason)
      writer.member("at", Numbers(markedAt))
      if toldLater != 0 { writer.member("told", toldLater) }
    }
  }
}

extension RoundAnswer: JSONWritable {
  /// Writes the answer as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("round", round)
      var answer = answer
      answer.fields(&writer)
      writer.member("at", Numbers(at))
      writer.member("arrived", Numbers(arrivedAt))
      if toldLater != 0 { writer.member("told", toldLater) }
    }
  }
}

extension Turn: JSONWritable {
  /// Writes the turn as a snapshot keeps it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("turn", id.rawValue)
      var registration = registration
      registration.fields(&writer)
      writer.member(known: "speaker", registration.speaker)
      writer.member("at", Numbers(registeredAt))
      writer.member("state", state.rawValue)
      writer.member("extension", extensionSeconds)
      writer.member("calls", calls.map { Numbers($0) })
      writer.member("stretches", stretches.map { Numbers($0) })
      writer.member(known: "left", leftAt.map { Numbers($0) })
    }
  }
}
