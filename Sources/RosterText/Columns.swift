// Owns how wide text is on a terminal: columns per grapheme, as terminals count them.

extension Character {
  /// The width in terminal columns: 0, 1 or 2.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x20..<0x7F: return 1
    case 0..<0xA0: return 0
    case 0xA0..<0x300: return first.value == 0xAD ? 0 : 1
    case 0x1E00..<0x2000: return 1
    case 0x1F1E6...0x1F1FF: return unicodeScalars.count > 1 ? 2 : 1
    default: break
    }
    let properties = first.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      if properties.isDefaultIgnorableCodePoint { return 0 }
      return properties.isEmojiPresentation || ColumnTable.isWide(first.value) ? 2 : 1
    }
  }
}

extension String {
  /// The width in terminal columns; letters of Vietnamese are 1 wide in any Unicode form.
  package var columns: Int {
    if utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }
}

/// The ranges of East Asian Wide and Fullwidth in Unicode; emoji are told by their own property.
private enum ColumnTable {
  static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]

  static func isWide(_ value: UInt32) -> Bool {
    value >= 0x1100 && wide.contains { $0.contains(value) }
  }
}
