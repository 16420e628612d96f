// Owns the quick reading of a part of a plan in the one form in which this program writes it. Whatever
// stands in another form is left to the strict reader, which takes it or says what is wrong.

import RosterText
package import StrictJSON

/// Reads sites and people byte by byte.
struct PlanScanner {
  private var scanner: ByteScanner
  /// The title read last: in a long list the next one is often the same.
  private var title = ""

  /// Reads a part; nil, with nothing read, where it is not in the one form.
  static func part(_ scanner: inout ByteScanner) -> PlanPart? {
    var own = Self(scanner: scanner)
    guard let part = own.part() else { return nil }
    scanner = own.scanner
    return part
  }

  private mutating func part() -> PlanPart? {
    guard scanner.skip(#"{"people":"#), let people = list({ $0.person() }),
      scanner.skip(#","sites":"#), let sites = list({ $0.site() }), scanner.skip("}")
    else { return nil }
    return PlanPart(people: people, sites: sites)
  }

  private mutating func list<Element>(
    _ element: (inout Self) -> Element?
  ) -> [Element]? {
    guard scanner.skip("[") else { return nil }
    var elements: [Element] = []
    if scanner.skip("]") { return elements }
    while true {
      guard let next = element(&self) else { return nil }
      elements.append(next)
      if scanner.skip(",") { continue }
      return scanner.skip("]") ? elements : nil
    }
  }

  private mutating func person() -> Person? {
    guard scanner.skip(#"{"id":""#), let id = key(), scanner.skip(#","name":""#),
      let name = text(columns: 80)
    else { return nil }
    var person = Person(id: PersonID(id), name: name)
    if scanner.skip(#","title":""#) {
      guard let title = text(columns: 120, perhaps: title) else { return nil }
      self.title = title
      person.title = title
    }
    guard scanner.skip(#","role":""#), let word = scanner.plainString(),
      let role = Person.Role.table.word(word)
    else { return nil }
    person.role = role
    person.isSynthetic = scanner.skip(#","synthetic":true"#)
    return scanner.skip("}") ? person : nil
  }

  /// Reads a site of which no more is known than most have: codes, coordinates and other names are
  /// left to the strict reader.
  private mutating func site() -> Site? {
    guard scanner.skip(#"{"id":""#), let id = key(), scanner.skip(#","name":""#),
      let name = text(columns: 80), scanner.skip(#","shortName":""#),
      let shortName = text(columns: Site.shortNameColumns)
    else { return nil }
    var site = Site(id: SiteID(id), name: name, shortName: shortName)
    if scanner.skip(#","parent":""#) {
      guard let parent = key() else { return nil }
      site.parent = SiteID(parent)
    }
    if scanner.skip(#","region":""#) {
      guard let region = key() else { return nil }
      site.region = region
    }
    if scanner.skip(#","expected":"#) {
      guard let expected = scanner.wholeNumber(), expected <= 9999 else { return nil }
      site.expected = expected
    }
    site.isSynthetic = scanner.skip(#","synthetic":true"#)
    if scanner.skip(#","people":"#) {
      guard let people = list({ $0.person() }) else { return nil }
      site.people = people
    }
    return scanner.skip("}") ? site : nil
  }

  private mutating func key() -> String? {
    scanner.key().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads a clean text to its end; the one that it perhaps is again, without another copy of it.
  private mutating func text(columns: Int, perhaps known: String = "") -> String? {
    guard let bytes = scanner.plainString() else { return nil }
    if known.utf8.count == bytes.count, known.utf8.elementsEqual(bytes), !known.isEmpty {
      return known
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      CleanForm.holds(text, columns: columns)
    else { return nil }
    return text
  }
}

extension Person.Role: RecordWord {
  /// The table in which a written word is found.
  package static let table = WordTable<Self>()
}
