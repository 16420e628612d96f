// Owns what the fields of a form offer to choose.

import Roster
import RosterText
import Words

extension DeskState {
  /// Returns what a field offers, the first standing for what is chosen as long as no other row is.
  func offers(of field: FormField, in form: Form) -> [Offer] {
    let typed = field.line.text
    switch field.content {
    case .text, .number: return []
    case .topic: return topics(for: typed)
    case .choice(let words):
      return words.enumerated().map { place, word in
        Offer(text: "\(place + 1) \(text(word))", note: "", value: .place(place))
      }
    case .siteOrPerson:
      let hits = typed.isEmpty ? standing(of: field) : finder.hits(for: typed)
      return hits.map { offer($0) }
    case .siteOrNone:
      let hits = typed.isEmpty ? [] : finder.hits(for: typed, sitesOnly: true)
      let none = Offer(text: text(FormWords.none), note: text(FormWords.typeToFind), value: .nobody)
      return typed.isEmpty ? [none] : hits.map { offer($0) }
    case .person(let isByNameToo): return people(field, form, isByNameToo: isByNameToo)
    }
  }

  /// What stands in a field for a site or a person, and the people of the site.
  private func standing(of field: FormField) -> [Finder.Hit] {
    guard let standing = field.standing else { return [] }
    let people = (meeting.site(standing.site)?.people ?? []).lazy.filter { !$0.isClosed }
      .map { Finder.Hit(site: standing.site, person: $0.id) }
    return [standing] + people.filter { $0 != standing }
  }

  private func topics(for typed: String) -> [Offer] {
    let query = Query(typed)
    return record.plan.topics.compactMap { topic in
      let title = text(topic.title)
      guard typed.isEmpty || query.rank(in: SearchTarget(names: [title])) != nil else {
        return nil
      }
      return Offer(text: title, note: "", value: .topic(topic.id))
    }
  }

  /// The person that is chosen already, nobody, the others of the site, and who was typed.
  private func people(_ field: FormField, _ form: Form, isByNameToo: Bool) -> [Offer] {
    guard let site = form.dialog.site(of: form, in: self) else { return [] }
    let typed = field.line.text
    let known = (meeting.site(site)?.people ?? []).filter { !$0.isClosed }
      .map { Finder.Hit(site: site, person: $0.id) }
    guard !typed.isEmpty else {
      let nobody = Offer(
        text: text(FormWords.nobody), note: text(FormWords.typeToFind), value: .nobody)
      guard let first = preferred(field, form), known.contains(first) else {
        return [nobody] + known.map { offer($0) }
      }
      return [offer(first), nobody] + known.filter { $0 != first }.map { offer($0) }
    }
    let query = Query(typed)
    let found = known.filter { hit in
      guard let id = hit.person, let person = meeting.person(id, at: site) else { return false }
      return query.rank(in: SearchTarget(names: [person.name], codes: [id.rawValue])) != nil
    }.map { offer($0) }
    guard isByNameToo else { return found }
    let byName = Offer(
      text: "“\(typed.nfc)”", note: text(FormWords.onNoList), value: .name(typed))
    return found + [byName]
  }

  /// The person whom a field for a person holds before anything is chosen in it: the one that the field
  /// for the site has found.
  private func preferred(_ field: FormField, _ form: Form) -> Finder.Hit? {
    if let standing = field.standing { return standing }
    guard case .hit(let hit)? = form.chosen(.site, in: self), hit.person != nil else { return nil }
    return hit
  }

  private func offer(_ hit: Finder.Hit) -> Offer {
    let (text, note) = describe(hit)
    return Offer(text: text, note: note, value: .hit(hit))
  }
}
