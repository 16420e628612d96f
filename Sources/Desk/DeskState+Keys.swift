// Owns the way from a key to an effect: the layer on top first, then digits, then the action table.

package import Roster
package import Terminal
import Words

extension DeskState {
  /// Takes a key.
  ///
  /// - Parameter key: What was pressed.
  /// - Returns: What the loop must do, if anything.
  package mutating func take(_ key: Key) -> Effect? {
    if message?.weight == .error { message = nil }
    if key == .resize { return nil }
    // Of any layer: what is no key must not answer a question.
    if key == .unknown || key == .lost {
      warn(key == .lost ? DeskWords.keysLost : DeskWords.unknownKey)
      return nil
    }
    if overlay != nil { return takeInOverlay(key) }
    switch key {
    case .paste:
      warn(DeskWords.pasteIgnored)
      return nil
    case .recomposed:
      warn(DeskWords.recompositionRefused)
      return nil
    case .character(let character) where character.isASCII && character.isNumber:
      takeDigit(character)
      return nil
    case .backspace where !digits.isEmpty:
      digits.removeLast()
      return nil
    case .escape where !digits.isEmpty:
      digits = ""
      return nil
    default:
      return run(key)
    }
  }

  private mutating func run(_ key: Key) -> Effect? {
    guard let action = ActionTable.action(for: key, on: screen) else {
      if let name = key.name { warn(DeskWords.noSuchKey(name)) }
      return nil
    }
    guard screen != .rollCall || digits.isEmpty || action.takesNumber else {
      warn(DeskWords.numberUnused(digits))
      return nil
    }
    return run(action)
  }

  /// Runs an action, or says why it cannot be done now.
  package mutating func run(_ action: Action) -> Effect? {
    if let refusal = action.refusal(in: self) {
      warn(refusal)
      return nil
    }
    return action.run(&self)
  }

  /// Digits are a number present in the roll call, and the number of a site on the board.
  private mutating func takeDigit(_ digit: Character) {
    switch screen {
    case .rollCall:
      guard calling != nil else { return warn(nobodyCalled) }
      guard digits.count < 4 else { return warn(DeskWords.tooManyDigits) }
      digits.append(digit)
    case .board:
      let places = meeting.sites
      if digits.count >= String(places.count - 1).count { digits = "" }
      digits.append(digit)
      if let number = Int(digits), places.indices.contains(number) {
        site = places[number].id
      } else {
        digits = ""
        warn(DeskWords.noSiteNumber(places.count - 1))
      }
    default:
      warn(DeskWords.noSuchKey(String(digit)))
    }
  }

  /// Takes a moment of rest: an info message fades after three seconds.
  package mutating func rest(at now: Moment) {
    self.now = now
    guard let message, message.weight == .info,
      now.milliseconds(since: message.at) >= 3000
    else { return }
    self.message = nil
  }

  /// The milliseconds after which the screen changes by itself: a running clock each second, else
  /// the head's clock each minute, or a message that fades.
  package var millisecondsToNextChange: Int {
    var next = Int64(60_000 - now.wall % 60_000)
    if let message, message.weight == .info {
      next = min(next, max(1, 3000 - now.milliseconds(since: message.at)))
    }
    if let turn = record.meeting.floorTurn, turn.isRunning, asOf == nil {
      next = min(next, 1000 - turn.stretches.milliseconds(at: now) % 1000)
    }
    return Int(next)
  }
}
