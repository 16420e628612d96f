// Owns how the things of a record are named in sentences: by name, and by key where a key was given
// that nothing bears.

package import Words

extension Record {
  /// Returns the name of a site; its key where it is unknown.
  package func label(of site: SiteID) -> Phrase {
    meeting.site(site).map { meeting.label(of: $0) } ?? Phrase(same: site.rawValue)
  }

  /// Returns the name of a person; the key where it is unknown.
  package func name(of person: PersonID, at site: SiteID) -> String {
    meeting.name(of: person, at: site)
  }

  /// Returns the title of an agenda item; its key where it is unknown.
  package func title(of item: ItemID) -> Phrase {
    meeting.item(item)?.title ?? Phrase(same: item.rawValue)
  }

  /// Returns a turn in words, such as "lượt t3 · An Giang · tham luận".
  package func phrase(of turn: TurnID) -> Phrase {
    guard let registration = registration(of: turn) else { return Words.turn(turn.rawValue, []) }
    return Words.turn(
      turn.rawValue, [label(of: registration.site), registration.kind.label])
  }

  /// Returns a turn in words with its speaker, such as "lượt t3 · An Giang · Lê Văn A · tham luận".
  package func fullPhrase(of id: TurnID) -> Phrase {
    guard let registration = meeting.turns[id]?.registration,
      let name = meeting.speaker(of: registration).map({ Phrase(same: $0) })
    else { return phrase(of: id) }
    return Words.turn(
      id.rawValue, [label(of: registration.site), name, registration.kind.label])
  }

  /// The moment as of which reports are made: now, but of a closed meeting that of its last line, since
  /// it stands still.
  package func asOf(_ now: Moment) -> Moment {
    meeting.phase == .closed ? lastMoment ?? now : now
  }

  /// When the record begins, as the meeting's clock shows it: a time of another date is told with its
  /// date.
  package var firstTime: CivilTime {
    CivilTime(
      wall: (beganAt ?? lastMoment)?.wall ?? plan.starts.wall,
      offset: plan.starts.offset)
  }

  /// Returns the time of day of a moment as the meeting's clock shows it, such as `08:05:12`, with its
  /// date where that is not the record's first.
  package func clockText(of moment: Moment, hasSeconds: Bool = true) -> String {
    CivilTime(wall: moment.wall, offset: plan.starts.offset)
      .clockText(unlessOnDateOf: firstTime, hasSeconds: hasSeconds)
  }

  /// Returns an act by its number and content, such as "#12 (Cà Mau: có mặt, 9 người)".
  func numberedPhrase(of seq: Int) -> Phrase {
    entry(seq).map { Words.numbered(seq, $0.act.phrase(in: self)) } ?? Phrase(same: "#\(seq)")
  }

  /// Returns a registration in words: the turn with its speaker, topic and time allowed.
  func phrase(of turn: TurnID, _ registration: Registration) -> Phrase {
    var parts = [label(of: registration.site)]
    if let speaker = meeting.speaker(of: registration) { parts.append(Phrase(same: speaker)) }
    parts.append(registration.kind.label)
    if let topic = registration.topic { parts.append(plan.label(ofTopic: topic)) }
    parts.append(Words.duration(seconds: registration.limit))
    return Words.turn(turn.rawValue, parts)
  }

  func speakerName(_ person: PersonID, of turn: TurnID) -> String {
    registration(of: turn).map { name(of: person, at: $0.site) } ?? person.rawValue
  }

  /// Returns the names of people of a site: the first three, and how many more there are.
  func names(of people: [PersonID], at site: SiteID) -> Phrase {
    let named = people.prefix(people.count > 4 ? 3 : 4).map { name(of: $0, at: site) }
    let names = Phrase(same: named.joined(separator: ", "))
    let others = people.count - named.count
    guard others > 0 else { return names }
    return names + Phrase(vi: " và \(others) người khác", en: " and \(others) more")
  }

  /// Returns an act in words that can be undone; an undo is none that names what it cannot undo,
  /// such as itself (in an edited record).
  func undoablePhrase(of seq: Int) -> Phrase {
    guard let entry = entry(seq), !entry.is(Undone.self) else { return Phrase(same: "?") }
    return entry.act.phrase(in: self)
  }

  /// Returns a turn's registration, also one that was undone, which the meeting no longer knows.
  private func registration(of turn: TurnID) -> Registration? {
    if let turn = meeting.turns[turn] { return turn.registration }
    return entries.lazy.compactMap { $0.act as? any Registering }.first { $0.turn == turn }?
      .registration
  }
}

extension Plan {
  /// Returns the title of the topic that a text names by key or by title, else the text itself.
  package func label(ofTopic text: String) -> Phrase {
    topics.first { $0.id == text || $0.title.vi == text }?.title ?? Phrase(same: text)
  }
}
