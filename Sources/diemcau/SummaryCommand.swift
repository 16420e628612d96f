// Owns `diemcau summary`.

import ArgumentParser
import Journal
import Summary
import Words

extension Diemcau {
  struct SummaryCommand: ParsableCommand {
    /// A form of the summary.
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, markdown, csv, json
    }

    static var configuration: CommandConfiguration { CommandConfiguration("summary", .summary) }

    @OptionGroup var directory: DirectoryArgument
    @Option(help: ArgumentHelp(Words.Option.format))
    var format = Format.text
    @Flag(help: ArgumentHelp(Words.Option.excel))
    var excel = false
    @Option(
      help: ArgumentHelp(Words.Option.output, name: "FILE"), completion: .file())
    var output: String?
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      guard !excel || format == .csv else { throw .usage(Words.Program.excelIsCSV) }
      let journal = try OpenRecord.forReading(directory, language.chosen)
      let report = SummaryReport(
        record: journal.record, head: journal.end, now: MachineClock().now(),
        warning: journal.condition.phrase)
      let bytes = form(of: report)
      guard let output else { return try Output.write(bytes) }
      do {
        try ExportFile.write(bytes, to: output)
      } catch {
        throw .export(error)
      }
    }

    private func form(of report: SummaryReport) -> [UInt8] {
      switch format {
      case .text: Array(report.text(language.chosen).utf8)
      case .markdown: Array(report.markdown(language.chosen).utf8)
      case .csv: Array(report.csv(language.chosen, excel: excel).utf8)
      case .json: report.json()
      }
    }
  }
}
