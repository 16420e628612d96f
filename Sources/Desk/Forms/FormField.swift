// Owns the fields of a form: what each is called, what it holds and how it is filled in.

import Roster
import Words

/// The name of a field; no form has two of one name.
package enum FieldKey: Hashable, Sendable {
  case site, speaker, kind, topic, reason, name, title, replaced, line
  case siteName, shortName, expected, above

  /// What stands before the field.
  var label: Phrase {
    switch self {
    case .site: FormWords.site
    case .speaker: FormWords.speaker
    case .kind: FormWords.kind
    case .topic: FormWords.topic
    case .reason: FormWords.reason
    case .name: FormWords.name
    case .title: FormWords.title
    case .replaced: FormWords.replaced
    case .line: FormWords.line
    case .siteName: FormWords.siteName
    case .shortName: FormWords.shortName
    case .expected: FormWords.expected
    case .above: FormWords.above
    }
  }
}

/// A field of a form.
package struct FormField: Hashable, Sendable {
  /// What a field holds.
  enum Content: Hashable, Sendable {
    /// A text of at most so many columns.
    case text(columns: Int)
    /// A text, for which the topics of the plan are offered.
    case topic
    /// A whole number.
    case number(ClosedRange<Int>)
    /// One of a few words.
    case choice([Phrase])
    /// A site, or a person and with them their site.
    case siteOrPerson
    /// A site, or none.
    case siteOrNone
    /// A person of the form's site, or nobody; where that is allowed, somebody by name who stands on
    /// no list.
    case person(orByName: Bool)
  }

  /// What it is called.
  let key: FieldKey
  /// What it holds.
  let content: Content
  /// What stands in it as long as nothing is typed.
  let standing: Finder.Hit?
  /// What is typed.
  var line: EditLine
  /// The row chosen of what is offered; nil for the first, or for what is typed where that may stand.
  var row: Int?

  init(
    _ key: FieldKey, _ content: Content, standing: Finder.Hit? = nil, text: String = "",
    row: Int? = nil
  ) {
    self.key = key
    self.content = content
    self.standing = standing
    self.row = row
    line = EditLine(text)
  }

  /// Whether keys are typed into it.
  var isTyped: Bool {
    if case .choice = content { return false }
    return true
  }

  /// Whether it offers something to choose from.
  var hasOffers: Bool {
    switch content {
    case .text, .number: false
    case .topic, .choice, .siteOrPerson, .siteOrNone, .person: true
    }
  }
}

/// What a field offers to choose.
struct Offer: Hashable, Sendable {
  /// What it becomes.
  enum Value: Hashable, Sendable {
    case hit(Finder.Hit), nobody, name(String), place(Int), topic(String)
  }

  let text: String
  let note: String
  let value: Value
}

/// Why a form cannot be recorded as it is filled in.
struct FieldProblem: Error, Hashable, Sendable {
  /// The field in which it lies.
  let field: FieldKey
  /// What is wrong and what to do.
  let phrase: Phrase
}
