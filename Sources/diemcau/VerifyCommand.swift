// Owns `diemcau verify`.

import ArgumentParser
import Journal
import Words

extension Diemcau {
  struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("verify", .verify) }

    @OptionGroup var directory: DirectoryArgument
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let report = try verified()
      for finding in report.findings { Output.complain(finding.phrase[language.chosen]) }
      let verdict =
        report.isGood
        ? Words.Program.verified(lines: report.lines)
        : Words.Program.verifiedUntil(lines: report.lines)
      try Output.line(verdict[language.chosen])
      if let head = report.head {
        try Output.line(Words.Program.head("\(head.seq):\(head.hash)")[language.chosen])
      }
      for jump in report.jumps {
        try Output.line(
          Words.Program.clockJump(seq: jump.seq, seconds: jump.milliseconds / 1000)[
            language.chosen])
      }
      guard report.isGood else { throw .unverified(report.condition) }
    }

    private func verified() throws(Failure) -> VerificationReport {
      do {
        return try Verification.verify(at: directory.directory)
      } catch {
        throw .journal(error)
      }
    }
  }
}
