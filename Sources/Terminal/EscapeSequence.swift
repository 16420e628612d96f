// Owns the meaning of the sequences that terminals send whatever their terminfo entry says.

/// The meanings of sequences that ncurses did not recognise.
enum EscapeSequence {
  /// Returns what a control sequence stands for; nil for what a terminal says by itself.
  ///
  /// - Parameter bytes: The bytes after `ESC [`, the final one included.
  /// - Returns: The key, the start of a paste, or nil. An unknown sequence is one unknown key: its
  ///   letters must not act as commands.
  static func symbol(control bytes: [UInt8]) -> Symbol? {
    let text = "[" + String(decoding: bytes, as: UTF8.self)
    if text == "[200~" { return .pasteStart }
    if let key = table[text] { return .key(key) }
    return isReport(bytes) ? nil : .key(.unknown)
  }

  /// Returns the key of a single shift.
  ///
  /// - Parameters:
  ///   - bytes: The bytes after `ESC O`.
  ///   - isCut: Whether a pause lay within it. Then it may be an O pressed with Alt or after Esc, and
  ///     a letter: that must not act as Enter or as a sign of the number pad.
  /// - Returns: The key.
  static func key(shift bytes: [UInt8], isCut: Bool) -> Key {
    let key = table["O" + String(decoding: bytes, as: UTF8.self)] ?? .unknown
    return switch key {
    case .enter, .character: isCut ? .unknown : key
    default: key
    }
  }

  /// The sequences that ncurses must leave alone: the codes it gives them differ from terminal to
  /// terminal.
  static let own = ["\u{1B}[1;5D", "\u{1B}[1;5C", "\u{1B}Od", "\u{1B}Oc"]

  /// Tells whether a control sequence is no key at all: an answer (private parameters, or the final
  /// letter of one), a mouse, the focus, or the stray end of a paste.
  private static func isReport(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    if (0x3C...0x3F).contains(first) { return true }
    if bytes == Array("201~".utf8) { return true }
    // Device attributes, status, the cursor's place, window, modes, mouse and focus (xterm's ctlseqs).
    return "cnRtyIOMm".utf8.contains(last)
  }

  private static let table: [String: Key] = {
    var table: [String: Key] = [
      "[1~": .home, "[7~": .home, "[4~": .end, "[8~": .end, "[3~": .delete, "[5~": .pageUp,
      "[6~": .pageDown, "[Z": .backTab, "OM": .enter,
      // Od and Oc are rxvt's.
      "[1;5D": .wordLeft, "[1;5C": .wordRight, "Od": .wordLeft, "Oc": .wordRight,
    ]
    let finals: [(String, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    for (letter, key) in finals {
      table["[" + letter] = key
      table["O" + letter] = key
    }
    for (offset, number) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      table["[\(number)~"] = .function(offset + 1)
    }
    for (offset, letter) in ["P", "Q", "R", "S"].enumerated() {
      table["O" + letter] = .function(offset + 1)
    }
    for (offset, letter) in ["A", "B", "C", "D", "E"].enumerated() {
      table["[[" + letter] = .function(offset + 1)
    }
    // The number pad of PuTTY in application mode.
    for (letter, sign) in zip("pqrstuvwxyjklmno", "0123456789*+,-./") {
      table["O" + String(letter)] = .character(sign)
    }
    return table
  }()
}
