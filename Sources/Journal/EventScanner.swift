// Owns the fast reading of events in the one form in which this program writes them. It never
// refuses: what it does not know byte for byte goes to the strict reader, whose word is the last.

import Roster

/// Reads events from bytes, without a tree of values between.
struct EventScanner: Sendable {
  private let kinds = WordTable<EventKind>()
  private let marks = WordTable<SiteMark>()
  private let personMarks = WordTable<PersonMark>()
  private let links = WordTable<Link>()
  private let turnKinds = WordTable<TurnKind>()
  private let steps = WordTable<PhaseStep>()

  /// Reads an event; nil where the strict reader must look at it.
  func event(_ bytes: UnsafeRawBufferPointer) -> Event? {
    var scanner = ByteScanner(bytes)
    guard scanner.skip(#"{"type":""#), let word = scanner.plainString(),
      let kind = kinds.word(word), let event = fields(of: kind, &scanner), scanner.skip("}"),
      scanner.isAtEnd
    else { return nil }
    return event
  }

  private func fields(of kind: EventKind, _ scanner: inout ByteScanner) -> Event? {
    switch kind {
    case .siteMarked: siteMarked(&scanner)
    case .peopleMarked: peopleMarked(&scanner)
    case .linkChanged: linkChanged(&scanner)
    case .roundFinished: .roundFinished
    case .turnRegistered: turnRegistered(&scanner)
    case .turnCalled: scanner.turn().map { .turnCalled($0) }
    case .turnStarted: scanner.turn().map { .turnStarted($0) }
    case .turnPaused: scanner.turn().map { .turnPaused($0) }
    case .turnResumed: scanner.turn().map { .turnResumed($0) }
    case .turnEnded: scanner.turn().map { .turnEnded($0) }
    case .turnDeferred: scanner.turn().map { .turnDeferred($0) }
    case .turnWithdrawn: scanner.turn().map { .turnWithdrawn($0) }
    case .turnExtended: turnExtended(&scanner)
    case .speakerNamed: speakerNamed(&scanner)
    case .undone: undone(&scanner)
    // Rare in any record.
    case .meetingCreated, .substituteNamed, .roundStarted, .turnMoved, .itemStarted, .itemEnded,
      .phaseChanged, .repaired:
      nil
    }
  }

  private func siteMarked(_ scanner: inout ByteScanner) -> Event? {
    guard let site = scanner.site(), scanner.skip(#","mark":""#), let word = scanner.plainString(),
      let mark = marks.word(word)
    else { return nil }
    var answer = SiteAnswer(mark)
    if scanner.skip(#","present":"#) {
      guard let present = scanner.wholeNumber(), present <= 9999 else { return nil }
      answer.present = present
    }
    guard scanner.optionalText(#","reason":""#, &answer.reason) else { return nil }
    return .siteMarked(site, answer)
  }

  private func peopleMarked(_ scanner: inout ByteScanner) -> Event? {
    guard let site = scanner.site(), scanner.skip(#","people":["#) else { return nil }
    var people: [PersonID] = []
    repeat {
      guard scanner.skip("\""), let person = scanner.key() else { return nil }
      people.append(PersonID(person))
    } while scanner.skip(",")
    var reason: String?
    guard people.count <= RecordLimits.people, scanner.skip(#"],"mark":""#),
      let word = scanner.plainString(), let mark = personMarks.word(word),
      scanner.optionalText(#","reason":""#, &reason)
    else { return nil }
    return .peopleMarked(site, people, mark, reason: reason)
  }

  private func linkChanged(_ scanner: inout ByteScanner) -> Event? {
    guard let site = scanner.site(), scanner.skip(#","link":""#), let word = scanner.plainString(),
      let link = links.word(word)
    else { return nil }
    return .linkChanged(site, link)
  }

  private func turnRegistered(_ scanner: inout ByteScanner) -> Event? {
    guard let turn = scanner.turn(), let site = scanner.site() else { return nil }
    var registration = Registration(site: site, limit: 0)
    if scanner.skip(#","person":""#) {
      guard let person = scanner.key() else { return nil }
      registration.person = PersonID(person)
    }
    guard scanner.skip(#","kind":""#), let word = scanner.plainString(),
      let kind = turnKinds.word(word), scanner.optionalText(#","topic":""#, &registration.topic),
      scanner.skip(#","limit":"#), let limit = scanner.wholeNumber(),
      Meeting.limitRange.contains(limit)
    else { return nil }
    registration.kind = kind
    registration.limit = limit
    return .turnRegistered(turn, registration)
  }

  private func turnExtended(_ scanner: inout ByteScanner) -> Event? {
    guard let turn = scanner.turn(), scanner.skip(#","seconds":"#),
      let seconds = scanner.wholeNumber(), seconds <= 86_400
    else { return nil }
    return .turnExtended(turn, seconds: seconds)
  }

  private func speakerNamed(_ scanner: inout ByteScanner) -> Event? {
    guard let turn = scanner.turn(), scanner.skip(#","person":""#), let person = scanner.key()
    else { return nil }
    return .speakerNamed(turn, PersonID(person))
  }

  private func undone(_ scanner: inout ByteScanner) -> Event? {
    var reason: String?
    guard scanner.skip(#","seq":"#), let seq = scanner.wholeNumber(), seq >= 1,
      scanner.optionalText(#","reason":""#, &reason)
    else { return nil }
    return .undone(seq: seq, reason: reason)
  }
}

extension ByteScanner {
  fileprivate mutating func site() -> SiteID? {
    guard skip(#","site":""#) else { return nil }
    return key().map { SiteID($0) }
  }

  fileprivate mutating func turn() -> TurnID? {
    guard skip(#","turn":""#) else { return nil }
    return key().map { TurnID($0) }
  }

  /// Reads a key and the quotation mark after it.
  mutating func key() -> String? {
    guard let bytes = plainString(), (1...64).contains(bytes.count), bytes[0] != 0x2D,
      bytes.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 <= 9 || $0 == 0x2D })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a clean text after its field's name; false where it is there and must be looked at.
  fileprivate mutating func optionalText(_ field: StaticString, _ text: inout String?) -> Bool {
    guard skip(field) else { return true }
    guard let bytes = plainString(), let found = String(validating: bytes, as: UTF8.self),
      CleanForm.holds(found, columns: RecordLimits.textColumns)
    else { return false }
    text = found
    return true
  }
}
