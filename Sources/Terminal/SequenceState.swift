// Owns the places within a sequence at which its bytes may stop, and what begins one.

/// Where the reading of sequences stands.
enum SequenceState: Hashable, Sendable {
  case ground
  /// After an escape, perhaps the second one in a row.
  case escape(isSecond: Bool)
  /// After such an escape that was told as the key.
  case told(isSecond: Bool)
  /// After an escape, within a letter of several bytes that was pressed with Alt.
  case chord
  /// Within a control sequence; the bytes after its introducer.
  case control([UInt8])
  /// Within a single shift; the bytes after its introducer.
  case shift([UInt8])
  /// Within the old form of a mouse report: so many bytes are still to come.
  case mouse(left: Int)
  /// Within a control string, perhaps after an escape in it.
  case string(isEscaped: Bool)

  /// Returns what a byte after an escape begins; nil for one that makes a chord.
  static func introduced(by byte: UInt8) -> SequenceState? {
    switch byte {
    case UInt8(ascii: "["): .control([])
    case UInt8(ascii: "O"): .shift([])
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      .string(isEscaped: false)
    default: nil
    }
  }

  /// Returns what an 8-bit control begins, which lies 40 above the byte that follows an escape.
  static func introduced(byC1 control: UInt8) -> SequenceState? {
    (0x80...0x9F).contains(control) ? introduced(by: control - 0x40) : nil
  }
}
