// Owns the roll call screen: the site being called, large, with its people, and who is still
// missing.

import Roster
import RosterText
import Terminal
import Words

extension Painter {
  mutating func paintRollCall() {
    let missing = meeting.sites.filter { !meeting.hasAnsweredInRound($0.id) }
    let paneWidth = size.columns >= 100 ? 36 : size.columns >= 80 ? 24 : 20
    let paneColumn = size.columns - paneWidth
    let round = text(
      DeskWords.round(
        meeting.roundNumber, answered: meeting.answeredInRound, of: meeting.sites.count))
    putRule("\(text(DeskWords.rollCallTitle)) · \(round)", 2)
    putBar(column: paneColumn - 1, rows: body)
    put(
      "─ \(text(DeskWords.notAnswered(missing.count))) ", 2, paneColumn, .strong, width: paneWidth)
    paintMissing(missing, column: paneColumn, width: paneWidth)
    guard let calling = state.calling, let site = meeting.site(calling) else {
      let why = missing.isEmpty ? DeskWords.everySiteAnswered : DeskWords.roundFinished
      for (row, line) in text(why).wrapped(to: paneColumn - 4).enumerated() {
        put(line, body.lowerBound + 2 + row, 2, .strong)
      }
      setCaret(body.lowerBound + 2, 2)
      return
    }
    paintCalled(site, width: paneColumn - 3)
  }

  private mutating func paintMissing(_ missing: [Site], column: Int, width: Int) {
    let called = missing.firstIndex { $0.id == state.calling } ?? 0
    let first = max(0, min(missing.count - body.count, called - body.count / 2))
    for (row, site) in zip(body, missing.dropFirst(first)) {
      let isCalled = site.id == state.calling
      let sign = meeting.status(of: site.id).answer.mark.sign
      let name = meeting.label(of: site, state.identity.language, columns: width - 4)
      put(
        "\(isCalled ? ">" : " ")\(sign) \(name)", row, column, isCalled ? .strong : .plain,
        width: width)
    }
  }

  private mutating func paintCalled(_ site: Site, width: Int) {
    let status = meeting.status(of: site.id)
    let place = meeting.row(of: site.id) ?? 0
    var row = body.lowerBound
    let last = meeting.sites.count - 1
    // Where there is only the hall, nothing is counted.
    let number = last > 0 ? " \(place)/\(last)" : ""
    put("\(text(DeskWords.calling))\(number)", row, 2, .faint)
    putTrailing(text(status.link.label), row, before: width, status.link.tone)
    row += 1
    put("> \(text(meeting.label(of: site)).uppercased())", row, 0, .strong, width: width)
    setCaret(row, 0)
    row += 1
    if let union = site.union, size.rows >= 20 {
      put(union, row, 2, .faint, width: width)
      row += 1
    }
    for line in text(DeskWords.callSentence(text(meeting.label(of: site)))).wrapped(to: width) {
      put(line, row, 2, .message, width: width)
      row += 1
    }
    paintFigures(site, status, row: row, width: width)
    row += 3
    paintPeople(of: site, rows: row..<(body.upperBound - 1), width: width)
    let following = following(site).map { siteName($0) }.joined(separator: ", ")
    put("\(text(DeskWords.nextSites)): \(following)", body.upperBound - 1, 2, .faint, width: width)
  }

  /// Expected, typed or reported, the mark as it stands, and the reason.
  private mutating func paintFigures(
    _ site: Site, _ status: SiteStatus, row: Int, width: Int
  ) {
    let expected = meeting.expected(of: site).map(String.init) ?? text(DeskWords.notKnown)
    put("\(text(DeskWords.expected)): \(expected)", row, 2)
    let answer = status.answer
    var standing = "\(answer.mark.sign) \(text(answer.mark.label))"
    if let present = answer.present {
      standing += " · \(text(DeskWords.reported)): \(present)"
    }
    if let reason = answer.reason { standing += " · \(reason)" }
    put(standing, row + 1, 2, answer.mark.tone, width: width)
    guard !state.digits.isEmpty else { return }
    let typed = "\(text(DeskWords.typed)): \(state.digits)_"
    let column = 4 + "\(text(DeskWords.expected)): \(expected)".columns
    put(typed, row, column, .selected)
    put(text(DeskWords.pressEnter), row + 2, 2, .faint, width: width)
    setCaret(row, column + typed.columns - 1)
  }

  private func following(_ site: Site) -> [SiteID] {
    var next: [SiteID] = []
    var last = site.id
    while next.count < 3, let site = meeting.siteToCall(after: last), site != self.state.calling,
      !next.contains(site)
    {
      next.append(site)
      last = site
    }
    return next
  }

  /// The people of a site with their marks, as many as there are rows.
  mutating func paintPeople(
    of site: Site, rows: Range<Int>, width: Int, selected: PersonID? = nil
  ) {
    guard rows.count > 1 else { return }
    let status = meeting.status(of: site.id)
    let room = rows.count - 1
    let place = site.people.firstIndex { $0.id == selected } ?? 0
    let first = max(0, min(site.people.count - room, place - room / 2))
    let shown = site.people.count > room ? "\(first + 1)–\(first + room)/" : ""
    put(
      "\(text(DeskWords.people)) (\(shown)\(site.people.count))", rows.lowerBound, 2, .faint,
      width: width)
    for (row, person) in zip(rows.dropFirst(), site.people.dropFirst(first)) {
      let mark = status.people[person.id]?.mark ?? .notCalled
      let isSelected = person.id == selected
      let title = person.title.isEmpty ? "" : " · \(person.title)"
      let reason = status.people[person.id]?.reason.map { " (\($0))" } ?? ""
      put(isSelected ? ">" : " ", row, 1, isSelected ? .selected : .plain)
      put(String(mark.sign), row, 3, mark.tone)
      put(
        "\(meeting.name(of: person, at: site))\(reason)\(title)", row, 5,
        isSelected ? .selected : .plain, width: width - 4
      )
      if isSelected { setCaret(row, 1) }
    }
  }
}
