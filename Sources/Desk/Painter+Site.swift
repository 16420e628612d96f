// Owns the page of a site: its people, attendance, line, substitutes and turns.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintSite() {
    guard let site = meeting.site(state.site) else { return }
    putRule("\(text(DeskWords.siteTitle)) · \(text(meeting.label(of: site)))", 2)
    let facts = siteLines(site.id)
    let factRows = min(facts.count, max(2, body.count / 2))
    for (row, line) in zip(body, facts.prefix(factRows)) { put(line, row, 2) }
    paintPeople(
      of: site, rows: (body.lowerBound + factRows)..<body.upperBound, width: size.columns - 4,
      selected: state.selectedPerson?.id)
    if site.people.isEmpty { setCaret(body.lowerBound, 0) }
  }

  /// What is known of a site, a fact a line.
  func siteLines(_ id: SiteID) -> [String] {
    guard let site = meeting.site(id) else { return [] }
    let status = meeting.status(of: id)
    return [
      site.union, answerLine(site, status), site.isHall ? nil : linkLine(status),
      site.contact.map { "\(text(DeskWords.contact)): \($0)" }, substitutesLine(status),
    ].compactMap { $0 } + turnLines(of: id)
  }

  private func answerLine(_ site: Site, _ status: SiteStatus) -> String {
    let answer = status.answer
    var parts = [
      text(answer.mark.label).capitalisedFirst,
      "\(text(DeskWords.expected)) \(meeting.expected(of: site).map(String.init) ?? text(DeskWords.notKnown))",
    ]
    if let present = answer.present {
      let named = meeting.namedPresent(at: site)
      // Where nobody was marked by name there is nothing to compare with.
      parts.append(
        status.people.isEmpty && named == 0
          ? "\(text(DeskWords.reported)) \(present)"
          : text(DeskWords.gap(reported: present, named: named)))
    }
    if let reason = answer.reason { parts.append("\(text(DeskWords.reasonLabel)): \(reason)") }
    if let arrivedAt = status.arrivedAt, let toldAt = status.toldAt {
      let told = state.civil(arrivedAt)
        .toldPhrase(recordedAt: state.civil(toldAt), unlessOnDateOf: state.record.firstTime)
      parts.append(text(told))
    } else if let markedAt = status.markedAt {
      parts.append(time(markedAt))
    }
    return parts.joined(separator: " · ")
  }

  private func linkLine(_ status: SiteStatus) -> String {
    let since = status.linkSince.map { " · \(time($0))" } ?? ""
    return "\(text(DeskWords.line)): \(text(status.link.label))\(since)"
  }

  private func time(_ moment: Moment) -> String {
    state.record.clockText(of: moment, hasSeconds: false)
  }

  private func substitutesLine(_ status: SiteStatus) -> String? {
    guard !status.substitutes.isEmpty else { return nil }
    let names = status.substitutes.map { substitute in
      let name = text(meeting.name(of: substitute, at: state.site))
      guard let replaced = substitute.replacing,
        meeting.person(replaced, at: state.site) != nil
      else { return name }
      return "\(name) (→ \(meeting.name(of: replaced, at: state.site)))"
    }
    return "\(text(DeskWords.substitutes)): \(names.joined(separator: ", "))"
  }

  private func turnLines(of site: SiteID) -> [String] {
    meeting.allTurns.filter { $0.registration.site == site }.map { turn in
      let used = Words.clock(seconds: turn.usedSeconds(at: state.shownMoment))
      return "\(turn.id) · \(text(turn.registration.kind.label)) · "
        + "\(text(meeting.state(of: turn).label)) · \(used)/\(Words.clock(seconds: turn.limit))"
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
