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
  /// What the terminfo entry calls the backspace, often DEL.
  static let backspace = RawKey.code(KEY_BACKSPACE)
}

/// Turns what was read in one go into keys.
///
/// What came in one go matters: an input method sends the backspaces and the new letters together,
/// a person does not.
package struct KeyDecoder: Sendable {
  private static let pasteStart = "[200~".utf8.map(RawKey.byte)

  private var sequences = SequenceReader()
  private var paste: PasteBuffer?

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// It matters whether something follows at once, such as the rest of a sequence after an Esc.
  ///
  /// `pause` says that nothing did.
  package var isAmbiguous: Bool { sequences.isAmbiguous }

  /// When a sequence or paste that has begun is given up, in seconds; nil where none has.
  ///
  /// Whoever reads looks then, and tells `decode` also that there was nothing.
  package var deadline: Double? { paste.map(\.deadline) ?? sequences.deadline }

  /// Decodes what was read in one go.
  ///
  /// A letter, a sequence or a paste cut off at the end of the run is kept for the next one. It is
  /// given up only where nothing was read: what waited while the program was busy may be its rest.
  ///
  /// - Parameters:
  ///   - run: What was read; empty where nothing had come.
  ///   - seconds: When it was read, on a clock that never goes back.
  /// - Returns: The keys, in order.
  package mutating func decode(_ run: [RawKey], at seconds: Double) -> [Key] {
    guard !run.isEmpty else { return expire(at: seconds) }
    // A paste that is missed would run as commands, so its start is known at any time.
    if sequences.isIdle, paste == nil, run.starts(with: KeyDecoder.pasteStart) {
      sequences.resumeAfterEscape(at: seconds)
    }
    paste?.hear(run.count, at: seconds)
    var keys: [Key] = []
    var symbols: [Symbol] = []
    for raw in run {
      guard paste == nil else {
        keys += continuePaste(raw)
        continue
      }
      symbols += sequences.take(raw, at: seconds)
      guard symbols.last == .pasteStart else { continue }
      keys += KeyDecoder.keys(of: symbols.dropLast())
      symbols = []
      paste = PasteBuffer(at: seconds)
    }
    return KeyDecoder.recomposing(keys + KeyDecoder.keys(of: symbols[...]))
  }

  /// Says that nothing has followed what was ambiguous; answers the key that stood alone.
  package mutating func pause() -> [Key] {
    KeyDecoder.keys(of: sequences.pause()[...])
  }

  private mutating func expire(at seconds: Double) -> [Key] {
    guard let deadline, seconds >= deadline else { return [] }
    return paste == nil ? KeyDecoder.keys(of: sequences.expire()[...]) : endPaste()
  }

  private mutating func endPaste() -> [Key] {
    guard let ended = paste else { return [] }
    paste = nil
    return [.paste(ended.text)]
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
