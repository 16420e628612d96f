// Owns what a file is that was given for a plan and is none: it is called by its name, so that whoever
// chose it knows what to do.

/// What a file is that is no JSON.
package enum FileKind: String, CaseIterable, Sendable {
  /// Nothing is in it.
  case empty
  /// A table as a spreadsheet saves it: CSV, or text with tabs.
  case table
  /// Text in UTF-16.
  case utf16
  /// A workbook or document of an office program, which is a ZIP archive.
  case office
  /// A PDF.
  case pdf
  /// Something else.
  case other

  /// Tells what bytes are; nil where they begin as JSON does.
  init?(of bytes: [UInt8]) {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = bytes.first(where: { !blanks.contains($0) }) else {
      self = .empty
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || (bytes.count > 1 && (bytes[0] == 0) != (bytes[1] == 0))
    {
      self = .utf16
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = .office
    } else if bytes.starts(with: "%PDF".utf8) {
      self = .pdf
    } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return nil
    } else {
      let line = bytes.prefix(4096).prefix { $0 != UInt8(ascii: "\n") }
      let separators: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
      self = line.contains(where: separators.contains) ? .table : .other
    }
  }
}
