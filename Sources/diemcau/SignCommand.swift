// Owns `diemcau sign`.

import ArgumentParser
import Journal
import Roster
import Words

extension Diemcau {
  struct SignCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("sign", .sign) }

    @OptionGroup var directory: DirectoryArgument
    @Option(help: ArgumentHelp(Words.Option.signingKey, name: "FILE"), completion: .file())
    var key: String
    @OptionGroup var writer: WriterOptions
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let author = try writer.name()
      let journal = try OpenRecord.forReading(directory, language.chosen)
      guard journal.condition == .good else { throw .sealing(.notGood) }
      try Keygen.checkPlain(key)
      let now = CivilTime(
        wall: MachineClock().now().wall, offset: journal.record.plan.starts.offset)
      let checkpoint = SignedHead(head: journal.head, by: author, at: now.iso)
      let path = try SignedHeads(of: journal.path, making: true).write(checkpoint) {
        file throws(Failure) in
        let result = try Keygen.run(
          ["-q", "-Y", "sign", "-n", Keygen.namespace, "-f", key],
          (input: file, signature: nil))
        guard result.code == 0, !result.output.isEmpty else {
          throw .sealing(.refused(result.detail))
        }
        return result.output
      }
      try Output.line(Words.Heads.signed(journal.head.text, file: path)[language.chosen])
    }
  }
}
