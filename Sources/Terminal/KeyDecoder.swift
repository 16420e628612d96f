// Owns the way from bytes and key codes to keys: UTF-8, escape sequences, pastes, letters that are
// composed or recomposed. It reads no terminal and no clock.

import RosterText

/// One thing ncurses read: a byte, or a key it knows by its sequence.
///
/// The two never mix: KEY_UP is 259, and so is ă.
package enum RawKey: Hashable, Sendable {
  case byte(UInt8)
  /// A `KEY_` constant of ncurses.
  case code(Int32)
}

/// Turns what was read in one go into keys.
///
/// What came in one go matters: an input method sends the backspaces and the new letters together,
/// a person does not.
package struct KeyDecoder: Sendable {
  private var scalars = ScalarDecoder()
  private var paste: PasteBuffer?

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// A paste has begun and not ended; the end may still arrive.
  package var isPasting: Bool { paste != nil }

  /// Decodes what was read in one go.
  ///
  /// A letter or a paste cut off at the end of the run is kept for the next one.
  package mutating func decode(_ run: [RawKey]) -> [Key] {
    var keys: [Key] = []
    var symbols = run.flatMap { scalars.take($0) }[...]
    while !symbols.isEmpty {
      if paste != nil {
        continuePaste(&symbols, into: &keys)
      } else if let rest = EscapeSequence.pasteStart(symbols) {
        symbols = rest
        paste = PasteBuffer()
      } else {
        keys += KeyDecoder.keys(takenFrom: &symbols)
      }
    }
    return KeyDecoder.recomposing(keys)
  }

  /// Ends a paste whose end never came; call it when the terminal has fallen silent.
  package mutating func endPaste() -> [Key] {
    guard let unfinished = paste else { return [] }
    paste = nil
    return [.paste(unfinished.text)]
  }

  private mutating func continuePaste(_ symbols: inout ArraySlice<Symbol>, into keys: inout [Key]) {
    while let symbol = symbols.popFirst() {
      guard case .scalar(let scalar) = symbol else { continue }
      if paste?.ends(with: scalar) == true {
        keys += endPaste()
        return
      }
    }
  }

  /// Takes at least one symbol away and answers the keys it stands for.
  private static func keys(takenFrom symbols: inout ArraySlice<Symbol>) -> [Key] {
    guard let first = symbols.first else { return [] }
    switch first {
    case .code(let code):
      symbols.removeFirst()
      return [NamedKeys.key(forCode: code)]
    case .scalar("\u{1B}"):
      if let (key, rest) = EscapeSequence.key(symbols) {
        symbols = rest
        return [key]
      }
      symbols.removeFirst()
      return [.escape]
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
      if !text.isEmpty, EscapeSequence.pasteStart(symbols) != nil { break }
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
