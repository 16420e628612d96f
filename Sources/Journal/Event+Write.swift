// Owns how an event is written in a line: fields in a fixed order, those without a value left out.

import Roster
import StrictJSON

extension Event {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", kind.rawValue)
      writeFields(to: &writer)
    }
  }

  var kind: EventKind {
    switch self {
    case .meetingCreated: .meetingCreated
    case .siteMarked: .siteMarked
    case .peopleMarked: .peopleMarked
    case .substituteNamed: .substituteNamed
    case .linkChanged: .linkChanged
    case .roundStarted: .roundStarted
    case .roundFinished: .roundFinished
    case .turnRegistered: .turnRegistered
    case .turnCalled: .turnCalled
    case .turnStarted: .turnStarted
    case .turnPaused: .turnPaused
    case .turnResumed: .turnResumed
    case .turnEnded: .turnEnded
    case .turnDeferred: .turnDeferred
    case .turnWithdrawn: .turnWithdrawn
    case .turnExtended: .turnExtended
    case .turnMoved: .turnMoved
    case .speakerNamed: .speakerNamed
    case .itemStarted: .itemStarted
    case .itemEnded: .itemEnded
    case .phaseChanged: .phaseChanged
    case .undone: .undone
    case .repaired: .repaired
    }
  }

  private func writeFields(to writer: inout JSONWriter) {
    switch self {
    case .meetingCreated(let plan):
      writer.member("format", RecordLimits.format)
      writer.key("plan")
      plan.write(to: &writer)
    case .siteMarked(let site, let answer):
      writer.member("site", site.rawValue)
      writer.member("mark", answer.mark.rawValue)
      writer.member(known: "present", answer.present)
      writer.member(known: "reason", answer.reason)
    case .peopleMarked(let site, let people, let mark, let reason):
      writer.member("site", site.rawValue)
      writer.member("people", people.map(\.rawValue))
      writer.member("mark", mark.rawValue)
      writer.member(known: "reason", reason)
    case .substituteNamed(let site, let substitute):
      writer.member("site", site.rawValue)
      writer.fields(of: substitute)
    case .linkChanged(let site, let link):
      writer.member("site", site.rawValue)
      writer.member("link", link.rawValue)
    case .roundStarted(let name):
      writer.member(known: "name", name)
    case .roundFinished:
      break
    case .turnRegistered(let turn, let registration):
      writer.member("turn", turn.rawValue)
      writer.fields(of: registration)
    case .turnCalled(let turn), .turnStarted(let turn), .turnPaused(let turn),
      .turnResumed(let turn), .turnEnded(let turn), .turnDeferred(let turn),
      .turnWithdrawn(let turn):
      writer.member("turn", turn.rawValue)
    case .turnExtended(let turn, let seconds):
      writer.member("turn", turn.rawValue)
      writer.member("seconds", seconds)
    case .turnMoved(let turn, let place):
      writer.member("turn", turn.rawValue)
      writer.member("place", place)
    case .speakerNamed(let turn, let person):
      writer.member("turn", turn.rawValue)
      writer.member("person", person.rawValue)
    case .itemStarted(let item), .itemEnded(let item):
      writer.member("item", item.rawValue)
    case .phaseChanged(let change):
      write(change, to: &writer)
    case .undone(let seq, let reason):
      writer.member("seq", seq)
      writer.member(known: "reason", reason)
    case .repaired(let lines, let leftBytes, let file):
      writer.member("lines", lines)
      writer.member("leftBytes", leftBytes)
      writer.member("file", file)
    }
  }

  private func write(_ change: PhaseChange, to writer: inout JSONWriter) {
    switch change {
    case .opened: writer.member("step", PhaseStep.open.rawValue)
    case .broke: writer.member("step", PhaseStep.takeBreak.rawValue)
    case .resumed: writer.member("step", PhaseStep.resume.rawValue)
    case .closed(let ending):
      writer.member("step", PhaseStep.close.rawValue)
      writer.member(known: "ending", ending?.rawValue)
    }
  }
}

extension JSONWriter {
  mutating func fields(of substitute: Substitute) {
    member("name", substitute.name)
    member(known: "title", substitute.title.isEmpty ? nil : substitute.title)
    member(known: "replacing", substitute.replacing?.rawValue)
    member("authorised", substitute.isAuthorised)
  }

  mutating func fields(of registration: Registration) {
    member("site", registration.site.rawValue)
    member(known: "person", registration.person?.rawValue)
    member("kind", registration.kind.rawValue)
    member(known: "topic", registration.topic)
    member("limit", registration.limit)
  }
}
