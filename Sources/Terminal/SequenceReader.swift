// Owns the finding of sequences among the bytes of a terminal (ECMA-48, xterm's ctlseqs): what the
// terminal says by itself is never a key, however it is cut.

/// Takes bytes one by one and tells what a person pressed from what a terminal sent.
struct SequenceReader: Sendable {
  /// The most bytes of a control string that are swallowed, so that one without an end gives the
  /// keyboard back.
  static let maximumString = 64 * 1024

  /// Where it stands.
  private enum State: Hashable, Sendable {
    case ground
    /// After an escape, perhaps the second one in a row.
    case escape(isSecond: Bool)
    /// After an escape, within a letter of several bytes that was pressed with Alt.
    case chord
    /// Within a control sequence; the bytes after its introducer.
    case control([UInt8])
    /// Within a single shift; the bytes after its introducer.
    case shift([UInt8])
    /// Within the old form of a mouse report: so many bytes are still to come.
    case mouse(left: Int)
    /// Within a control string of so many bytes, perhaps after an escape in it.
    case string(count: Int, isEscaped: Bool)
  }

  private var state = State.ground
  /// Whether the sequence came with Alt, as an escape before its own: then it is no known key.
  private var isWithAlt = false
  private var scalars = ScalarDecoder()

  /// Whether something may stand alone or go on: an Esc, or a letter pressed with Alt.
  var isAmbiguous: Bool {
    switch state {
    case .escape, .control([]), .shift([]), .string(0, false): true
    default: false
    }
  }

  /// Whether a sequence has begun and not ended.
  var isInside: Bool { state != .ground }

  /// Whether an introducer has been read: what follows is no letter.
  var isInSequence: Bool {
    switch state {
    case .control, .shift, .string, .mouse: true
    case .ground, .escape, .chord: false
    }
  }

  /// Takes one more thing, and answers what is complete with it.
  mutating func take(_ raw: RawKey) -> [Symbol] {
    guard case .byte(let byte) = raw else { return take(code: raw) }
    switch state {
    case .ground: return takeInGround(byte)
    case .escape(let isSecond): return takeAfterEscape(byte, isSecond: isSecond)
    case .chord: return takeInChord(byte)
    case .control(let bytes): return takeInControl(byte, after: bytes)
    case .shift(let bytes): return takeInShift(byte, after: bytes)
    case .mouse(let left):
      state = left > 1 ? .mouse(left: left - 1) : .ground
      return []
    case .string(let count, let isEscaped):
      return takeInString(byte, count: count, isEscaped: isEscaped)
    }
  }

  /// Ends what stands alone because nothing has followed it; answers the key that it was.
  mutating func endAmbiguity() -> [Symbol] {
    defer { state = .ground }
    switch state {
    case .escape(let isSecond):
      return Array(repeating: .key(.escape), count: isSecond ? 2 : 1)
    case .control([]), .shift([]), .string(0, false): return [.key(.unknown)]
    default: return []
    }
  }

  /// Gives up a sequence whose end never came.
  mutating func abandon() {
    state = .ground
  }

  /// Takes the escape as read whose rest comes only now.
  mutating func resumeAfterEscape() {
    state = .escape(isSecond: false)
  }

  /// Takes a byte as text, whatever it is: a paste has no sequences in it.
  mutating func takeText(_ raw: RawKey) -> [Symbol] { scalars.take(raw) }

  private mutating func take(code raw: RawKey) -> [Symbol] {
    if raw == .resize { return scalars.take(raw) }
    if case .mouse(let left) = state {
      state = left > 1 ? .mouse(left: left - 1) : .ground
      return []
    }
    let isChord = isAmbiguous
    state = .ground
    let symbols = scalars.take(raw)
    return isChord ? [.key(.unknown)] : symbols
  }

  private mutating func takeInGround(_ byte: UInt8) -> [Symbol] {
    isWithAlt = false
    if byte == 0x1B {
      state = .escape(isSecond: false)
      return scalars.abandon()
    }
    // Outside a letter no byte of 80–9F is UTF-8: it is an 8-bit control (C1).
    if scalars.isWhole, let introduced = SequenceReader.introduced(byC1: byte) {
      state = introduced
      return []
    }
    let symbols = scalars.take(.byte(byte))
    // The same control as a code point, as xterm sends it in UTF-8.
    if case .scalar(let scalar)? = symbols.last, let control = UInt8(exactly: scalar.value),
      let introduced = SequenceReader.introduced(byC1: control)
    {
      state = introduced
      return symbols.dropLast()
    }
    return symbols
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isSecond: Bool) -> [Symbol] {
    isWithAlt = isSecond
    switch byte {
    case 0x1B:
      state = .escape(isSecond: true)
      return isSecond ? [.key(.escape)] : []
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shift([])
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(count: 0, isEscaped: false)
    case 0xC2...0xF4:
      state = .chord
      return takeInChord(byte)
    default:
      state = .ground
      return [.key(.unknown)]
    }
    return []
  }

  private mutating func takeInChord(_ byte: UInt8) -> [Symbol] {
    guard !scalars.take(.byte(byte)).isEmpty else { return [] }
    state = .ground
    return [.key(.unknown)]
  }

  private mutating func takeInControl(_ byte: UInt8, after bytes: [UInt8]) -> [Symbol] {
    // The Linux console sends its first function keys as ESC [ [ A.
    let isConsole = bytes == [UInt8(ascii: "[")]
    switch byte {
    case 0x20...0x3F where !isConsole, UInt8(ascii: "[") where bytes.isEmpty:
      // No sequence that has a meaning here is as long as this.
      state = .control(bytes.count < 32 ? bytes + [byte] : bytes)
      return []
    case UInt8(ascii: "M") where bytes.isEmpty:
      state = .mouse(left: 3)
      return []
    case 0x20...0x7E:
      state = .ground
      guard let symbol = EscapeSequence.symbol(control: bytes + [byte]) else { return [] }
      return [isWithAlt ? .key(.unknown) : symbol]
    default: return interrupt(with: byte)
    }
  }

  private mutating func takeInShift(_ byte: UInt8, after bytes: [UInt8]) -> [Symbol] {
    switch byte {
    case 0x30...0x3F where bytes.count < 8:
      state = .shift(bytes + [byte])
      return []
    case 0x20...0x7E:
      state = .ground
      return [.key(isWithAlt ? .unknown : EscapeSequence.key(shift: bytes + [byte]))]
    default: return interrupt(with: byte)
    }
  }

  /// A control or a letter breaks a sequence off; it is taken for what it is.
  private mutating func interrupt(with byte: UInt8) -> [Symbol] {
    state = .ground
    return [.key(.unknown)] + take(.byte(byte))
  }

  private mutating func takeInString(_ byte: UInt8, count: Int, isEscaped: Bool) -> [Symbol] {
    if isEscaped {
      state = .ground
      if byte == UInt8(ascii: "\\") { return [] }
      // An escape that ends no string begins the next sequence.
      resumeAfterEscape()
      return take(.byte(byte))
    }
    switch byte {
    case 0x07, 0x18, 0x1A:
      scalars = ScalarDecoder()
      state = .ground
    case 0x1B:
      scalars = ScalarDecoder()
      state = .string(count: count + 1, isEscaped: true)
    case 0x9C where scalars.isWhole:
      state = .ground
    default:
      // Followed, so that a byte of a letter is not taken for the end, nor the end for a letter.
      let isEnd = scalars.take(.byte(byte)).last == .scalar("\u{9C}")
      state =
        !isEnd && count < SequenceReader.maximumString
        ? .string(count: count + 1, isEscaped: false) : .ground
    }
    return []
  }

  private static func introduced(byC1 byte: UInt8) -> State? {
    switch byte {
    case 0x8F: .shift([])
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: .string(count: 0, isEscaped: false)
    case 0x9B: .control([])
    default: nil
    }
  }
}
