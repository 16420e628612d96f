// Owns the layout of a table in plain text: widths that fit the page, cells broken between words.

import RosterText
import Words

/// A table laid out in lines of at most a number of columns.
struct TextTable {
  /// The lines, without spaces at their ends.
  let lines: [String]

  /// A column of words is not made narrower than this while there is another way.
  private static let leastWidth = 8
  private static let gap = " "
  private static let indent = 4

  init(_ table: Table, language: Language, columns: Int) {
    let across = table.columns.indices.filter { table.columns[$0].place == .everywhere }
    let headers = across.map { table.columns[$0].header[language] }
    let cells = table.rows.map { row in across.map { row[$0].printed(language) } }
    let isFigure = across.map { table.columns[$0].isFigure }
    let widths = Self.widths(
      headers: table.style == .pairs ? [] : headers, cells, isFigure: isFigure, page: columns)
    var lines: [String] = []
    if table.style == .grid {
      lines += Self.row(headers, widths, isFigure)
      lines.append(
        widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap))
    }
    for (row, cells) in zip(table.rows, cells) {
      lines += Self.row(cells, widths, isFigure)
      for (column, cell) in zip(table.columns, row) where column.place == .below {
        lines += Self.note(column.header[language], cell.printed(language), page: columns)
      }
    }
    self.lines = lines
  }

  /// Returns a width for each column: what its cells and header need.
  ///
  /// Where that is more than the page has, headers are broken between words first, then the widest cells of words, and figures
  /// only on a page that has no room for them.
  private static func widths(
    headers: [String], _ cells: [[String]], isFigure: [Bool], page: Int
  ) -> [Int] {
    let columns = isFigure.indices
    let needed = columns.map { index in max(1, cells.map { $0[index].columns }.max() ?? 0) }
    let words = columns.map { headers.isEmpty ? 0 : longestWord(of: headers[$0]) }
    var widths = columns.map { headers.isEmpty ? needed[$0] : max(needed[$0], headers[$0].columns) }
    let floors = [
      columns.map { max(needed[$0], words[$0]) },
      columns.map { isFigure[$0] ? max(needed[$0], words[$0]) : max(leastWidth, words[$0]) },
      columns.map { _ in 1 },
    ]
    var excess = widths.reduce(0, +) + gap.columns * (widths.count - 1) - page
    for floor in floors {
      while excess > 0 {
        let candidates = columns.filter { widths[$0] > floor[$0] }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private static func longestWord(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).map { String($0).columns }.max() ?? 0
  }

  private static func row(_ cells: [String], _ widths: [Int], _ isFigure: [Bool]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in cell.wrapped(to: width) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { index in
      let parts = wrapped.indices.map { column in
        let text = index < wrapped[column].count ? wrapped[column][index] : ""
        return text.fitted(to: widths[column], isFigure[column] ? .trailing : .leading)
      }
      return parts.joined(separator: gap).trimmedAtEnd
    }
  }

  private static func note(_ header: String, _ text: String, page: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    return "\(header): \(text)".wrapped(to: page - indent).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
