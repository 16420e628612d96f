// Owns `diemcau status`.

import ArgumentParser
import Journal
import Summary
import Words

extension Diemcau {
  struct StatusCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("status", .status) }

    @OptionGroup var directory: DirectoryArgument
    @Flag(help: ArgumentHelp(Words.Option.json))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let journal = try OpenRecord.forReading(
        directory, language.chosen, snapshots: UserSnapshots.rule)
      let report = StatusReport(
        record: journal.record, head: journal.end, now: MachineClock().now(),
        warning: journal.condition.phrase)
      try Output.write(json ? report.json() : Array(report.text(language.chosen).utf8))
    }
  }
}
