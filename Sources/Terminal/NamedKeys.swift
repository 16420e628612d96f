// Owns the names of keys: which code of ncurses and which control character is which key.

import CNcurses

/// The tables from codes and control characters to keys.
enum NamedKeys {
  /// The key of a `KEY_` constant.
  static func key(forCode code: Int32) -> Key {
    if code > KEY_F0, code <= KEY_F0 + 63 { return .function(Int(code - KEY_F0)) }
    return codes[code] ?? .unknown
  }

  private static let codes: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_LL: .end, KEY_C1: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    KEY_RESIZE: .resize,
  ]

  /// The key of a control character or DEL.
  static func key(forControl scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) | 0x60)))
    default: return .control(Character(Unicode.Scalar(UInt8(scalar.value & 0x1F) | 0x40)))
    }
  }

  /// A person typed the character; the rest is noise on the line or would act on the terminal.
  static func isTyped(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first != "\u{FFFD}" else { return false }
    return switch first.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    case .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// The letter of a key that is one.
  static func letter(_ key: Key) -> Character? {
    guard case .character(let character) = key, character.isLetter else { return nil }
    return character
  }
}
