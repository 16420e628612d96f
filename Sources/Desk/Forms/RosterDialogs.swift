// Owns the dialogs by which the roster is put right in the course of the meeting.

import Roster
import Words

/// Asks for a guest at a site.
struct GuestDialog: Dialog {
  let site: SiteID

  var isRecordedAtOnce: Bool { false }

  func fields(in state: DeskState) -> [FormField] {
    [
      FormField(.name, .text(columns: FormLimits.name)),
      FormField(.title, .text(columns: FormLimits.text)),
    ]
  }

  func title(of form: Form, in state: DeskState) -> String {
    "\(state.text(FormWords.guest)) · \(state.siteName(site))"
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    AddGuest(site, name: try form.text(.name), title: try form.optionalText(.title) ?? "")
  }
}

/// Asks for the right name and title of a person.
struct CorrectionDialog: Dialog {
  let site: SiteID
  let person: Person

  var isRecordedAtOnce: Bool { false }

  func fields(in state: DeskState) -> [FormField] {
    [
      FormField(.name, .text(columns: FormLimits.name), text: person.name),
      FormField(.title, .text(columns: FormLimits.text), text: person.title),
    ]
  }

  func title(of form: Form, in state: DeskState) -> String {
    [state.text(FormWords.correction), person.name, state.siteName(site)].joined(separator: " · ")
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    PersonCorrected(
      site, person.id, name: try form.text(.name), title: try form.optionalText(.title) ?? "")
  }
}

/// Asks why a person leaves the roster.
struct PersonClosingDialog: Dialog {
  let site: SiteID
  let person: Person

  var isRecordedAtOnce: Bool { true }

  func fields(in state: DeskState) -> [FormField] {
    [FormField(.reason, .text(columns: FormLimits.text))]
  }

  func title(of form: Form, in state: DeskState) -> String {
    [state.text(FormWords.personClosing), person.name, state.siteName(site)]
      .joined(separator: " · ")
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    PersonClosed(site, person.id, reason: try form.optionalText(.reason))
  }
}

/// Asks for a site that joins in the course of the meeting.
struct SiteDialog: Dialog {
  var isRecordedAtOnce: Bool { false }

  func fields(in state: DeskState) -> [FormField] {
    [
      FormField(.siteName, .text(columns: FormLimits.name)),
      FormField(.shortName, .text(columns: Site.shortNameColumns)),
      FormField(.expected, .number(0...9999)),
      FormField(.above, .siteOrNone),
    ]
  }

  func title(of form: Form, in state: DeskState) -> String { state.text(FormWords.newSite) }

  func site(of form: Form, in state: DeskState) -> SiteID? { nil }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    var above: SiteID?
    switch form.chosen(.above, in: state) {
    case .hit(let hit): above = hit.site
    case .nobody, .name, .place, .topic: break
    case nil: throw FieldProblem(field: .above, phrase: FormWords.nothingFound)
    }
    return AddSite(
      name: try form.text(.siteName), shortName: try form.optionalText(.shortName),
      expected: try form.number(.expected), parent: above)
  }
}

/// Asks why a site leaves the meeting.
struct SiteClosingDialog: Dialog {
  let site: SiteID

  var isRecordedAtOnce: Bool { true }

  func fields(in state: DeskState) -> [FormField] {
    [FormField(.reason, .text(columns: FormLimits.text))]
  }

  func title(of form: Form, in state: DeskState) -> String {
    "\(state.text(FormWords.siteClosing)) · \(state.siteName(site))"
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    SiteClosed(site, reason: try form.optionalText(.reason))
  }
}
