// Owns the Markdown form of the summary: headings, sentences and tables as GitHub renders them.

import RosterText
package import Words

extension SummaryReport {
  /// Returns the summary as Markdown, ended by a newline.
  package func markdown(_ language: Language) -> String {
    let document = document
    var blocks = [
      "# " + escaped(document.name[language]), "**" + escaped(document.title[language]) + "**",
    ]
    for section in document.sections {
      blocks.append("## " + escaped(section.title[language]))
      if !section.sentences.isEmpty {
        blocks.append(
          section.sentences.map { "- " + escaped($0[language]) }.joined(separator: "\n"))
      }
      if !section.table.rows.isEmpty {
        blocks.append(table(section.table, language))
      } else if section.sentences.isEmpty {
        blocks.append(Words.Summary.nothing[language])
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func table(_ table: Table, _ language: Language) -> String {
    let columns = table.printedColumns
    let headers = columns.map { escaped(table.columns[$0].header[language]) }
    let rules = columns.map { table.columns[$0].isFigure ? "---:" : "---" }
    let rows = table.rows.map { row in columns.map { escaped(row[$0].printed(language)) } }
    return ([headers, rules] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// Returns a text in which nothing is taken for a mark of Markdown or of HTML.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped.append(" ")
        continue
      }
      if "\\`*_<>[]|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
