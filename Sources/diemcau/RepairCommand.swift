// Owns `diemcau repair`.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct RepairCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("repair", .repair) }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var writer: WriterOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let author = try writer.name()
      guard let (record, repair) = try repaired(by: author) else {
        return try Output.line(Words.Repair.nothing[language.chosen])
      }
      let what = repair.entry.act.phrase(in: record)
      try Output.line("#\(repair.entry.seq) \(what[language.chosen])")
      for entry in record.entries[repair.confirmed] {
        let act = Words.numbered(entry.seq, entry.act.phrase(in: record))
        try Output.line(Words.Repair.confirmed(act)[language.chosen])
      }
      try Output.line(Words.Repair.reopen[language.chosen])
    }

    private func repaired(by author: String) throws(Failure) -> (record: Record, repair: Repair)? {
      do {
        return try Journal.repair(at: directory.directory, by: author)
      } catch {
        throw .journal(error)
      }
    }
  }
}
