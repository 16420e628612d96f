// Owns the reading of UTF-8 byte by byte, and the text of a paste in the making.

/// A code point, a key that ncurses knew, or what a sequence stands for.
enum Symbol: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  case code(Int32)
  case key(Key)
  case pasteStart
}

/// Joins bytes into code points; what is no UTF-8 becomes U+FFFD and swallows nothing after it.
struct ScalarDecoder: Sendable {
  /// The bytes of a code point that has not arrived whole.
  private var pending: [UInt8] = []

  /// Whether no code point is half read.
  var isWhole: Bool { pending.isEmpty }

  /// Takes one more thing, and answers what is complete with it.
  mutating func take(_ raw: RawKey) -> [Symbol] {
    switch raw {
    case .code(let code):
      return abandon() + [.code(code)]
    case .byte(let byte):
      let isContinuation = byte & 0xC0 == 0x80
      let before = isContinuation && !pending.isEmpty ? [] : abandon()
      pending.append(byte)
      guard pending.count >= ScalarDecoder.length(startingWith: pending[0]) else { return before }
      let text = String(decoding: pending, as: UTF8.self)
      pending = []
      return before + text.unicodeScalars.map(Symbol.scalar)
    }
  }

  /// Gives up a code point that will not be completed.
  mutating func abandon() -> [Symbol] {
    defer { pending = [] }
    return pending.isEmpty ? [] : [.scalar("\u{FFFD}")]
  }

  /// The length in bytes that a first byte promises; 1 for one that can start nothing.
  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

/// A pasted text as it arrives, up to the sequence that ends it.
struct PasteBuffer: Sendable {
  /// The most that is kept, in bytes of UTF-8: nobody means to paste a book into a field.
  static let maximumBytes = 64 * 1024

  /// How long it may be silent before it is taken for finished, in seconds.
  private static let silence = 1.0
  /// The longest time between two pieces that no person types as fast, in seconds.
  private static let burst = 0.03

  private static let end: [Unicode.Scalar] = Array("\u{1B}[201~".unicodeScalars)
  private var scalars = String.UnicodeScalarView()
  private var bytes = 0
  /// The scalars of the end that have been seen one after the other.
  private var matched = 0

  /// When something last came.
  private var heard: Double
  /// When it is taken for finished, in seconds.
  private(set) var deadline: Double

  /// Begins with nothing.
  init(at seconds: Double) {
    heard = seconds
    deadline = seconds + PasteBuffer.silence
  }

  var text: String { String(scalars) }

  /// Notes that so many bytes have come: a paste goes on, but the keys of a person do not hold one
  /// open whose end was lost.
  mutating func hear(_ count: Int, at seconds: Double) {
    if count > 4 || seconds - heard < PasteBuffer.burst { deadline = seconds + PasteBuffer.silence }
    heard = seconds
  }

  /// Takes one more scalar, and answers whether it completes the sequence that ends the paste.
  mutating func ends(with scalar: Unicode.Scalar) -> Bool {
    if scalar == PasteBuffer.end[matched] {
      matched += 1
      return matched == PasteBuffer.end.count
    }
    for held in PasteBuffer.end.prefix(matched) { keep(held) }
    matched = scalar == PasteBuffer.end[0] ? 1 : 0
    if matched == 0 { keep(scalar) }
    return false
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    let width = UTF8.width(scalar)
    // Once full it stays full, so that nothing from further on is appended to the cut.
    guard bytes + width <= PasteBuffer.maximumBytes else {
      bytes = PasteBuffer.maximumBytes
      return
    }
    bytes += width
    scalars.append(scalar)
  }
}
