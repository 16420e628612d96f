// Owns `diemcau demo`.

import ArgumentParser
import Journal
import Plans
import Summary
import Words

extension Diemcau {
  struct DemoCommand: ParsableCommand {
    /// Seeds drawn by lot are short enough to be read out.
    private static let drawnSeeds: ClosedRange<UInt64> = 1...99_999

    static var configuration: CommandConfiguration { CommandConfiguration("demo", .demo) }

    @Option(help: ArgumentHelp(Words.Option.seed, name: "N"))
    var seed: UInt64?
    @Option(
      help: ArgumentHelp(Words.Option.demoDirectory, name: "DIR"), completion: .directory)
    var directory: String?
    @OptionGroup var writer: WriterOptions
    @OptionGroup var look: LookOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let seed = seed ?? UInt64.random(in: Self.drawnSeeds)
      let session = try DeskSession(writer, look, language)
      let path = try self.path()
      let journal = try create(at: path, seed: seed)
      KnownMeetings.note(path)
      let lies = Words.Program.rehearsalLies(in: Shell.quoted(path), seed: seed)
      if Environment.isOnTerminal {
        defer { Output.tell(lies[language.chosen]) }
        try session.run(at: path)
      } else {
        let report = StatusReport(
          record: journal.record, head: journal.end, now: MachineClock().now())
        try Output.line("\(report.text(language.chosen))\n\(lies[language.chosen])")
      }
    }

    private func path() throws(Failure) -> String {
      if let directory { return directory }
      let state = try StateDirectory()
      try state.make()
      return state.freeDemoPath
    }

    private func create(at path: String, seed: UInt64) throws(Failure) -> Journal {
      let rehearsal: Rehearsal
      do {
        rehearsal = try Rehearsal.make(seed: seed, now: MachineClock().now())
      } catch {
        throw .plans(error)
      }
      let author = try writer.name()
      do {
        return try Journal.create(
          at: path, plan: rehearsal.plan, by: author, history: rehearsal.history)
      } catch {
        throw .journal(error)
      }
    }
  }
}
