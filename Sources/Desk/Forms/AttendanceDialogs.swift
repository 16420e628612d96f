// Owns the dialogs of the secretariat: a reason, a substitute, the state of a line.

import Roster
import Words

/// Asks for the reason of a site's answer.
struct ReasonDialog: Dialog {
  let site: SiteID

  var isRecordedAtOnce: Bool { true }

  func fields(in state: DeskState) -> [FormField] {
    [FormField(.reason, .text(columns: FormLimits.text))]
  }

  func title(of form: Form, in state: DeskState) -> String {
    "\(state.text(DeskWords.reasonPrompt)) · \(state.siteName(site))"
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    var answer = state.record.meeting.status(of: site).answer
    answer.reason = try form.text(.reason)
    return SiteMarked(site, answer)
  }
}

/// Asks who attends at a site in somebody's place.
struct SubstituteDialog: Dialog {
  let site: SiteID
  /// The person selected on the page of the site.
  let person: PersonID?

  var isRecordedAtOnce: Bool { false }

  func fields(in state: DeskState) -> [FormField] {
    [
      FormField(.name, .text(columns: FormLimits.name)),
      FormField(.title, .text(columns: FormLimits.text)),
      FormField(
        .replaced, .person(orByName: false),
        standing: person.map { Finder.Hit(site: site, person: $0) }),
    ]
  }

  func title(of form: Form, in state: DeskState) -> String {
    "\(state.text(FormWords.substitute)) · \(state.siteName(site))"
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    let name = try form.text(.name)
    let title = try form.optionalText(.title) ?? ""
    return SubstituteNamed(
      site,
      Substitute(name: name, title: title, replacing: try form.person(.replaced, in: state)))
  }
}

/// Asks for the state of a site's line.
struct LineDialog: Dialog {
  let site: SiteID

  var isRecordedAtOnce: Bool { true }

  func fields(in state: DeskState) -> [FormField] {
    let standing = Link.settable.firstIndex(of: state.meeting.status(of: site).link)
    return [FormField(.line, .choice(Link.settable.map(\.label)), row: standing ?? 0)]
  }

  func title(of form: Form, in state: DeskState) -> String {
    "\(state.text(DeskWords.line)) · \(state.siteName(site))"
  }

  func site(of form: Form, in state: DeskState) -> SiteID? { site }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    LinkChanged(site, Link.settable[form.place(.line)])
  }
}

extension Link {
  /// The states that a person can set, in the order of their digits.
  static let settable: [Link] = [.good, .noAudio, .noVideo, .unstable, .phone, .lost]
}

/// The widths of texts that forms take, in columns, as plans have them.
enum FormLimits {
  static let name = 80
  static let text = 120
}
