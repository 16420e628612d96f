// Owns the text form of the summary: at most 80 columns, made to be printed.

import RosterText
package import Words

extension SummaryReport {
  /// Returns the summary as text of at most 80 columns, ended by a newline.
  package func text(_ language: Language) -> String {
    let document = document
    var lines = centred(document.name[language].uppercased())
    lines += centred(document.title[language])
    for (index, section) in document.sections.enumerated() {
      lines += [""] + heading(of: section, number: index + 1, language)
      lines += section.sentences.flatMap { $0[language].wrapped(to: printColumns) }
      if !section.sentences.isEmpty, !section.table.rows.isEmpty { lines.append("") }
      lines += body(of: section, language)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func centred(_ text: String) -> [String] {
    text.wrapped(to: printColumns - 8).map { line in
      String(repeating: " ", count: (printColumns - line.columns) / 2) + line
    }
  }

  private func heading(of section: Section, number: Int, _ language: Language) -> [String] {
    let lines = "\(number). \(section.title[language])".wrapped(to: printColumns)
    return lines + [String(repeating: "=", count: lines.map(\.columns).max() ?? 0)]
  }

  private func body(of section: Section, _ language: Language) -> [String] {
    let table = section.table
    if table.rows.isEmpty {
      return section.sentences.isEmpty ? [Words.Summary.nothing[language]] : []
    }
    guard table.style == .inline else {
      return TextTable(table, language: language, columns: printColumns).lines
    }
    let first = table.printedColumns.first ?? 0
    let names = table.rows.map { $0[first].printed(language) }
    return (names.joined(separator: ", ") + ".").wrapped(to: printColumns)
  }
}

extension Section {
  /// The heading with the number in it.
  var title: Phrase { count.map { heading + " (\($0))" } ?? heading }
}
