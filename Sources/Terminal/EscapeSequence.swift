// Owns the sequences that terminals send whatever their terminfo entry says, and the start of a
// bracketed paste.

/// The reading of sequences ncurses did not recognise.
enum EscapeSequence {
  /// The symbols after the start of a paste, where one stands first.
  ///
  /// The escape may have been read a moment earlier, when a network cut the sequence in two: a
  /// paste that is missed would run as commands.
  static func pasteStart(_ symbols: ArraySlice<Symbol>) -> ArraySlice<Symbol>? {
    let rest = symbols.first == .scalar("\u{1B}") ? symbols.dropFirst() : symbols
    return rest.starts(with: start) ? rest.dropFirst(start.count) : nil
  }

  private static let start: [Symbol] = "[200~".unicodeScalars.map(Symbol.scalar)

  /// The key of a sequence that starts with an escape, and the symbols after it; `nil` where the
  /// escape stands alone.
  ///
  /// An unknown sequence is one unknown key: its letters must not act as commands.
  static func key(_ symbols: ArraySlice<Symbol>) -> (Key, rest: ArraySlice<Symbol>)? {
    var rest = symbols.dropFirst()
    guard case .scalar(let kind)? = rest.popFirst(), kind == "[" || kind == "O" else { return nil }
    var sequence = String(kind)
    while case .scalar(let scalar)? = rest.first, sequence.unicodeScalars.count < 32 {
      guard (0x20...0x7E).contains(scalar.value) else { break }
      rest.removeFirst()
      sequence.unicodeScalars.append(scalar)
      // The Linux console sends its first function keys as ESC [ [ A.
      let isPrefix = sequence == "[["
      if kind == "O" || (scalar.value >= 0x40 && !isPrefix) {
        return (table[sequence] ?? .unknown, rest)
      }
    }
    return sequence.unicodeScalars.count > 1 ? (.unknown, rest) : nil
  }

  private static let table: [String: Key] = {
    var table: [String: Key] = [
      "[1~": .home, "[7~": .home, "[4~": .end, "[8~": .end, "[3~": .delete, "[5~": .pageUp,
      "[6~": .pageDown, "[Z": .backTab, "OM": .enter,
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
