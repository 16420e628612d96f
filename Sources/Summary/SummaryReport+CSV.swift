// Owns the CSV form of the summary (RFC 4180): one table, whose first column names the section, so
// that every line has the same number of fields and a spreadsheet can filter by it.

package import Words

extension SummaryReport {
  /// Returns the summary as CSV in UTF-8.
  ///
  /// - Parameters:
  ///   - language: The language of headings and words.
  ///   - excel: Whether a byte order mark and semicolons are written, as Vietnamese Excel expects.
  /// - Returns: Lines ended by CR LF, all of the same number of fields.
  package func csv(_ language: Language, excel: Bool) -> String {
    let sections = document.sections
    let width = 1 + (sections.map(\.table.columns.count).max() ?? 0)
    var text = excel ? "\u{FEFF}" : ""
    for section in sections {
      let name = section.heading[language]
      let headers = section.table.columns.map { $0.header[language] }
      let rows = section.table.rows.map { row in row.map { $0.data(language) } }
      for row in [headers] + rows {
        let fields = [name] + row
        let padding = Array(repeating: "", count: width - fields.count)
        text += CSVLine(fields + padding, separator: excel ? ";" : ",").text
      }
    }
    return text
  }
}

/// A line of CSV.
struct CSVLine {
  /// The line with its end.
  let text: String

  init(_ fields: [String], separator: Character) {
    text =
      fields.map { Self.quoted(Self.safe($0), separator: separator) }
      .joined(separator: String(separator)) + "\r\n"
  }

  /// Returns a field that no spreadsheet takes for a formula, whichever of comma, semicolon, bar and tab
  /// it splits by: an apostrophe stands before the signs that begin one, full-width ones too, but not
  /// before a negative number.
  static func safe(_ field: String) -> String {
    var safe = ""
    var rest = field[...]
    while let end = rest.firstIndex(where: { ";,|\t\n\r\r\n".contains($0) }) {
      safe += harmless(rest[..<end])
      safe.append(rest[end])
      rest = rest[rest.index(after: end)...]
    }
    safe += harmless(rest)
    return safe.first.map { "\t\r".contains($0) } ?? false ? "'" + safe : safe
  }

  /// Returns a part of a field that stays text where a reader cuts the field before it.
  private static func harmless(_ part: Substring) -> String {
    // A reader of the other dialect may also take quotes away.
    guard let first = part.unicodeScalars.first(where: { $0 != "\"" }),
      "=+-@＝＋－＠\t\r".unicodeScalars.contains(first)
    else { return String(part) }
    let digits = part.utf8.dropFirst()
    let isNumber =
      part.unicodeScalars.first == "-" && !digits.isEmpty
      && digits.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(part) : "'" + part
  }

  /// Returns a field in quotes where it holds the separator, a quote or a line end.
  static func quoted(_ field: String, separator: Character) -> String {
    let isSpecial = field.unicodeScalars.contains { scalar in
      "\"\r\n".unicodeScalars.contains(scalar) || Character(scalar) == separator
    }
    guard isSpecial else { return field }
    let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }
}
