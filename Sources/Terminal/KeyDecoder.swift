// Owns the way from bytes and key codes to keys: UTF-8, escape sequences, pastes, letters that are
// composed or recomposed. It reads no terminal and no clock.

import CNcurses
import RosterText

/// One thing ncurses read: a byte, or a key it knows by its sequence.
///
/// The two never mix: KEY_UP is 259, and so is ă.
package enum RawKey: Hashable, Sendable {
  case byte(UInt8)
  /// A `KEY_` constant of ncurses.
  case code(Int32)
}

extension RawKey {
  /// The news that the screen has another size.
  static let resize = RawKey.code(KEY_RESIZE)
}

/// Turns what was read in one go into keys.
///
/// What came in one go matters: an input method sends the backspaces and the new letters together,
/// a person does not.
package struct KeyDecoder: Sendable {
  private var sequences = SequenceReader()
  private var paste: PasteBuffer?
  /// Whether an Esc stood alone at the end of the last run, and was taken for the key.
  private var endedWithEscape = false

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// A paste has begun and not ended; the end may still arrive.
  package var isPasting: Bool { paste != nil }

  /// What came last may stand alone or go on: an Esc, or a letter pressed with Alt.
  ///
  /// The rest arrives at once, if it does; `endAmbiguity` says that it did not.
  package var isAmbiguous: Bool { sequences.isAmbiguous }

  /// A sequence has begun and not ended; `abandonSequence` gives it up.
  package var isInSequence: Bool { sequences.isInside }

  /// Decodes what was read in one go.
  ///
  /// A letter, a sequence or a paste cut off at the end of the run is kept for the next one.
  package mutating func decode(_ run: [RawKey]) -> [Key] {
    guard !run.isEmpty else { return [] }
    joinLateRest(run)
    endedWithEscape = false
    var keys: [Key] = []
    var symbols: [Symbol] = []
    for raw in run {
      guard paste == nil else {
        keys += continuePaste(raw)
        continue
      }
      symbols += sequences.take(raw)
      guard symbols.last == .pasteStart else { continue }
      keys += KeyDecoder.keys(of: symbols.dropLast())
      symbols = []
      paste = PasteBuffer()
    }
    return KeyDecoder.recomposing(keys + KeyDecoder.keys(of: symbols[...]))
  }

  /// Says that nothing has followed what was ambiguous; call it when the terminal has fallen silent.
  package mutating func endAmbiguity() -> [Key] {
    let keys = KeyDecoder.keys(of: sequences.endAmbiguity()[...])
    endedWithEscape = keys.last == .escape
    return keys
  }

  /// Gives up a sequence whose end has not come for long.
  package mutating func abandonSequence() {
    sequences.abandon()
  }

  /// Ends a paste whose end never came; call it when the terminal has fallen silent.
  package mutating func endPaste() -> [Key] {
    guard let unfinished = paste else { return [] }
    paste = nil
    return [.paste(unfinished.text)]
  }

  /// Joins what comes in one piece, and can be nothing but the rest of a sequence, to the escape that
  /// a slow line brought before it.
  private mutating func joinLateRest(_ run: [RawKey]) {
    guard !sequences.isInside, paste == nil else { return }
    var rest = SequenceReader()
    rest.resumeAfterEscape()
    // A paste that is missed would run as commands, so its start is known at any time.
    let start = run.prefix(5).flatMap { rest.take($0) }
    if start == [.pasteStart] { return sequences.resumeAfterEscape() }
    guard endedWithEscape, run.count > 1, let first = run.first, run[1] != .resize else { return }
    rest = SequenceReader()
    rest.resumeAfterEscape()
    _ = rest.take(first)
    // A letter pressed with Alt comes in one piece with its escape, or not at all.
    guard rest.isInSequence else { return }
    for raw in run.dropFirst() where rest.isInside { _ = rest.take(raw) }
    if !rest.isInside { sequences.resumeAfterEscape() }
  }

  private mutating func continuePaste(_ raw: RawKey) -> [Key] {
    for symbol in sequences.takeText(raw) {
      guard case .scalar(let scalar) = symbol else { continue }
      if paste?.ends(with: scalar) == true { return endPaste() }
    }
    return []
  }

  private static func keys(of symbols: ArraySlice<Symbol>) -> [Key] {
    var keys: [Key] = []
    var symbols = symbols
    while !symbols.isEmpty { keys += KeyDecoder.keys(takenFrom: &symbols) }
    return keys
  }

  /// Takes at least one symbol away and answers the keys it stands for.
  private static func keys(takenFrom symbols: inout ArraySlice<Symbol>) -> [Key] {
    guard let first = symbols.first else { return [] }
    switch first {
    case .code(let code):
      symbols.removeFirst()
      return [NamedKeys.key(forCode: code)]
    case .key(let key):
      symbols.removeFirst()
      return [key]
    case .pasteStart:
      symbols.removeFirst()
      return []
    case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
      symbols.removeFirst()
      if scalar == "\r", symbols.first == .scalar("\n") { symbols.removeFirst() }
      return [NamedKeys.key(forControl: scalar)]
    case .scalar:
      return text(takenFrom: &symbols).map { character in
        NamedKeys.isTyped(character) ? .character(character) : .unknown
      }
    }
  }

  /// Takes the letters up to the next control character or key; marks join the letters before them.
  private static func text(takenFrom symbols: inout ArraySlice<Symbol>) -> String {
    var text = String.UnicodeScalarView()
    while case .scalar(let scalar)? = symbols.first, scalar.value >= 0x20, scalar.value != 0x7F {
      text.append(scalar)
      symbols.removeFirst()
    }
    return String(text).nfc
  }

  /// Joins backspaces and the letters that came with them into what the input method meant.
  private static func recomposing(_ keys: [Key]) -> [Key] {
    var result: [Key] = []
    var deleted = 0
    var index = keys.startIndex
    while index < keys.endIndex {
      if keys[index] == .backspace {
        deleted += 1
        result.append(.backspace)
        index += 1
        continue
      }
      let letters = keys[index...].prefix { NamedKeys.letter($0) != nil }
      let text = String(letters.compactMap(NamedKeys.letter))
      if deleted > 0, text.utf8.contains(where: { $0 >= 0x80 }) {
        result.removeLast(deleted)
        result.append(.recomposed(deleted: deleted, text: text))
        index = letters.endIndex
      } else {
        result.append(keys[index])
        index += 1
      }
      deleted = 0
    }
    return result
  }
}
