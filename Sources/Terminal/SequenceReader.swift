// Owns the finding of sequences among the bytes of a terminal (ECMA-48, xterm's ctlseqs): what the
// terminal says by itself is never a key, however it is cut and however slowly it comes.

/// Takes bytes one by one and tells what a person pressed from what a terminal sent.
///
/// Once an introducer has followed an escape, nothing is a key until the sequence has ended or a
/// second is over. An escape that was told as the key, since nothing followed it, is still continued
/// by an introducer that comes within a second.
struct SequenceReader: Sendable {
  /// How long a sequence may last from its beginning, in seconds: a keyboard must not be lost to one
  /// that never ends.
  private static let patience = 1.0

  private var state = SequenceState.ground
  /// When the state that is not the ground began, in seconds.
  private var began = 0.0
  /// The moment of what is being taken, in seconds.
  private var now = 0.0
  /// Whether the sequence came with Alt, as an escape before its own: then it is no known key.
  private var isWithAlt = false
  /// Whether nothing came for a moment after the beginning.
  private var isCut = false
  private var scalars = ScalarDecoder()

  /// Whether it matters that nothing follows for a moment; `pause` says so.
  var isAmbiguous: Bool {
    switch state {
    case .escape: true
    case .shift([]): !isCut
    default: false
    }
  }

  /// Whether nothing has begun that could go on.
  var isIdle: Bool { state == .ground }

  /// When to give up what has begun, in seconds; nil where nothing has.
  var deadline: Double? { isIdle ? nil : began + SequenceReader.patience }

  /// Takes one more thing, and answers what is complete with it.
  mutating func take(_ raw: RawKey, at seconds: Double) -> [Symbol] {
    now = seconds
    return switch raw {
    case .code(let code): take(code: code)
    case .byte(let byte): take(byte)
    }
  }

  /// Takes a byte as text, whatever it is: a paste has no sequences in it.
  mutating func takeText(_ raw: RawKey) -> [Symbol] { scalars.take(raw) }

  /// Takes the escape as read whose rest comes only now.
  mutating func resumeAfterEscape(at seconds: Double) {
    now = seconds
    enter(.escape(isSecond: false))
  }

  /// Says that nothing has followed for a moment; answers the key that stands alone.
  mutating func pause() -> [Symbol] {
    isCut = true
    guard case .escape(let isSecond) = state else { return [] }
    state = .told(isSecond: isSecond)
    return Array(repeating: .key(.escape), count: isSecond ? 2 : 1)
  }

  /// Gives up what did not go on, and says so where keys may have been swallowed.
  mutating func expire() -> [Symbol] {
    defer {
      state = .ground
      scalars = ScalarDecoder()
    }
    return switch state {
    case .ground, .told: []
    case .escape: pause()
    case .chord: [.key(.unknown)]
    case .control, .shift, .mouse, .string: [.key(.lost)]
    }
  }

  private mutating func enter(_ beginning: SequenceState) {
    state = beginning
    began = now
    isWithAlt = false
    isCut = false
  }

  private mutating func take(code: Int32) -> [Symbol] {
    let symbols = [Symbol.code(code)]
    let raw = RawKey.code(code)
    if raw == .resize { return symbols }
    switch state {
    case .ground:
      return scalars.take(raw)
    case .mouse(let left):
      skipInMouse(left: left)
      return []
    // For ncurses DEL or BS is a key wherever it stands.
    case .string where raw == .backspace:
      return []
    case .escape, .chord:
      state = .ground
      scalars = ScalarDecoder()
      return [.key(.unknown)]
    case .told, .string:
      state = .ground
      scalars = ScalarDecoder()
      return symbols
    case .control, .shift:
      state = .ground
      return [.key(.unknown)] + symbols
    }
  }

  private mutating func take(_ byte: UInt8) -> [Symbol] {
    switch state {
    case .ground: return takeInGround(byte)
    case .escape(let isSecond): return takeAfterEscape(byte, isSecond: isSecond)
    case .told(let isSecond):
      guard SequenceState.introduced(by: byte) != nil else {
        state = .ground
        return takeInGround(byte)
      }
      began = now
      return takeAfterEscape(byte, isSecond: isSecond)
    case .chord: return takeInChord(byte)
    case .control(let bytes): return takeInControl(byte, after: bytes)
    case .shift(let bytes): return takeInShift(byte, after: bytes)
    case .mouse(let left):
      skipInMouse(left: left)
      return []
    case .string(let isEscaped): return takeInString(byte, isEscaped: isEscaped)
    }
  }

  private mutating func takeInGround(_ byte: UInt8) -> [Symbol] {
    if byte == 0x1B {
      enter(.escape(isSecond: false))
      return scalars.abandon()
    }
    // Outside a letter no byte of 80–9F is UTF-8: it is an 8-bit control (C1).
    if scalars.isWhole, let introduced = SequenceState.introduced(byC1: byte) {
      enter(introduced)
      return []
    }
    let symbols = scalars.take(.byte(byte))
    // The same control as a code point, as xterm sends it in UTF-8.
    if case .scalar(let scalar)? = symbols.last, let control = UInt8(exactly: scalar.value),
      let introduced = SequenceState.introduced(byC1: control)
    {
      enter(introduced)
      return symbols.dropLast()
    }
    return symbols
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isSecond: Bool) -> [Symbol] {
    if byte == 0x1B {
      enter(.escape(isSecond: true))
      return isSecond ? [.key(.escape)] : []
    }
    if let introduced = SequenceState.introduced(by: byte) {
      state = introduced
      isWithAlt = isSecond
      return []
    }
    if (0xC2...0xF4).contains(byte) {
      state = .chord
      return takeInChord(byte)
    }
    state = .ground
    return [.key(.unknown)]
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
      let key = EscapeSequence.key(shift: bytes + [byte], isCut: isCut)
      return [.key(isWithAlt ? .unknown : key)]
    default: return interrupt(with: byte)
    }
  }

  /// A control or a letter breaks a sequence off; it is taken for what it is.
  private mutating func interrupt(with byte: UInt8) -> [Symbol] {
    state = .ground
    return [.key(.unknown)] + takeInGround(byte)
  }

  private mutating func skipInMouse(left: Int) {
    state = left > 1 ? .mouse(left: left - 1) : .ground
  }

  private mutating func takeInString(_ byte: UInt8, isEscaped: Bool) -> [Symbol] {
    if isEscaped {
      state = .ground
      if byte == UInt8(ascii: "\\") { return [] }
      // An escape that ends no string begins the next sequence.
      enter(.escape(isSecond: false))
      return take(byte)
    }
    switch byte {
    case 0x07, 0x18, 0x1A:
      scalars = ScalarDecoder()
      state = .ground
    case 0x1B:
      scalars = ScalarDecoder()
      state = .string(isEscaped: true)
    case 0x9C where scalars.isWhole:
      state = .ground
    default:
      // Followed, so that a byte of a letter is not taken for the end, nor the end for a letter.
      if scalars.take(.byte(byte)).last == .scalar("\u{9C}") { state = .ground }
    }
    return []
  }
}
