// Owns how sites and people are named on the screens.

import Roster
import Words

extension DeskState {
  /// Returns the name of a site; its key where it is unknown.
  func siteName(_ id: SiteID) -> String { siteName(id, in: meeting) }

  /// Returns the name of a site of a meeting that was asked for already: looking back replays the
  /// record.
  func siteName(_ id: SiteID, in meeting: Meeting) -> String {
    meeting.site(id).map { text(meeting.label(of: $0)) } ?? id.rawValue
  }

  /// Returns a site or a person that was found in a line, and what it is.
  func describe(_ hit: Finder.Hit) -> (text: String, note: String) {
    guard let id = hit.person, let person = meeting.person(id, at: hit.site) else {
      let status = meeting.status(of: hit.site)
      return ("\(status.answer.mark.sign) \(siteName(hit.site))", text(status.answer.mark.label))
    }
    let title = person.title.isEmpty ? "" : " · \(person.title)"
    let name = meeting.name(of: person.id, at: hit.site)
    return ("\(name) · \(siteName(hit.site))\(title)", text(DeskWords.people))
  }
}
