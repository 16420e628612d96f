// Owns the dialog by which a turn is registered.

import Roster
import Terminal
import Words

/// Asks who shall speak, in what kind of turn, and about what.
struct RegistrationDialog: Dialog {
  /// The site that is registered where nothing is typed.
  let site: SiteID
  /// The person that is registered where nothing is typed; nil where nobody is selected.
  let person: PersonID?

  var isRecordedAtOnce: Bool { true }

  func fields(in state: DeskState) -> [FormField] {
    [
      FormField(.site, .siteOrPerson, standing: Finder.Hit(site: site, person: person)),
      FormField(.speaker, .person(orByName: true)),
      FormField(
        .kind, .choice(TurnKind.allCases.map(\.label)),
        row: TurnKind.allCases.firstIndex(of: .remark)),
      FormField(.topic, .topic),
    ]
  }

  func title(of form: Form, in state: DeskState) -> String {
    let limit = Words.clock(seconds: state.meeting.plan.limit(for: kind(of: form)))
    return [
      state.text(FormWords.registration), site(of: form, in: state).map { state.siteName($0) },
      state.text(kind(of: form).label), limit,
    ].compactMap(\.self).joined(separator: " · ")
  }

  func site(of form: Form, in state: DeskState) -> SiteID? {
    guard case .hit(let hit)? = form.chosen(.site, in: state) else { return nil }
    return hit.site
  }

  private func kind(of form: Form) -> TurnKind { TurnKind.allCases[form.place(.kind)] }

  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request {
    guard let site = site(of: form, in: state) else {
      throw FieldProblem(field: .site, phrase: FormWords.nothingFound)
    }
    var topic = try form.optionalText(.topic)
    if form.field(.topic)?.row != nil, case .topic(let id)? = form.chosen(.topic, in: state) {
      topic = id
    }
    var speaker: String?
    if case .name? = form.chosen(.speaker, in: state) { speaker = try form.text(.speaker) }
    return RegisterTurn(
      site, person: try form.person(.speaker, in: state), speaker: speaker, kind: kind(of: form),
      topic: topic)
  }
}

extension Form {
  /// Returns the person chosen in a field; nil where it is nobody, or somebody by name.
  func person(_ key: FieldKey, in state: DeskState) throws(FieldProblem) -> PersonID? {
    switch chosen(key, in: state) {
    case .hit(let hit): hit.person
    case .nobody, .name, .place, .topic: nil
    case nil: throw FieldProblem(field: key, phrase: FormWords.nothingFound)
    }
  }
}
