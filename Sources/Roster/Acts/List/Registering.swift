// Owns what the two acts have in common by which a turn is registered: for a person of the roster or
// nobody yet, and for somebody by name.

package import Words

/// A turn was registered at the end of the list.
package protocol Registering: Act {
  /// The key of the turn.
  var turn: TurnID { get }
  /// What was asked for.
  var registration: Registration { get }
}

extension Registering {
  package static var right: Right { .list }

  package var subjects: [Subject] { [.turn(turn), .list(registration.site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: registration.site) { return refusal }
    if let turn = meeting.turns[turn] { return .turnIs(turn.id, turn.state) }
    let speaker = [registration.person].compactMap(\.self)
    if let refusal = meeting.refusal(ofPeople: speaker, at: registration.site) { return refusal }
    return meeting.refusal(ofLimit: registration.limit)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard refusal(in: meeting) == nil else { return }
    meeting.turns[turn] = Turn(id: turn, registration: registration, registeredAt: moment)
    meeting.registered.append(turn)
    meeting.queue.append(turn)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Đăng ký ", en: "Registered ") + record.phrase(of: turn, registration)
  }
}

extension Meeting {
  /// Returns the turns of the same site that wait, or are invited and have not begun, beside a
  /// registration.
  func waitingBeside(_ registered: any Registering) -> [TurnID] {
    let invited = [floorTurn].compactMap(\.self).filter { $0.state == .called }
    return (invited + listedTurns).filter {
      $0.id != registered.turn && $0.registration.site == registered.registration.site
    }.map(\.id)
  }

  /// Returns the name of who shall speak; nil where nobody is named.
  package func speaker(of registration: Registration) -> String? {
    registration.person.map { name(of: $0, at: registration.site) } ?? registration.speaker
  }
}

extension Record {
  /// Returns what there is to say of a registration that was accepted all the same: that its site has
  /// turns waiting already; nil where it has none.
  package func remark(on registered: any Registering) -> Phrase? {
    let waiting = meeting.waitingBeside(registered)
    return waiting.isEmpty
      ? nil
      : Words.alreadyListed(label(of: registered.registration.site), waiting.map(\.rawValue))
  }
}
