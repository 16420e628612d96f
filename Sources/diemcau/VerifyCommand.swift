// Owns `diemcau verify`: the lines, the heads that somebody noted or signed, and an exit code for
// each class of what can be found.

import ArgumentParser
import Journal
import Words

/// The exit codes of `diemcau verify`, besides 0 (good) and 2 (wrong usage).
enum VerifyCode {
  /// A line is bad, or there is no record to read.
  static let damaged: Int32 = 1
  /// Line 0 is torn: the creation was never acknowledged.
  static let creationUnfinished: Int32 = 3
  /// A line was made by a newer version.
  static let newerVersion: Int32 = 4
  /// A sync has failed: what the last lines are worth is not known.
  static let unknownOutcome: Int32 = 5
  /// The record is not the one whose head was noted or signed, or a signature is bad.
  static let headDiffers: Int32 = 6
}

extension Condition {
  /// The exit code of a command that found it.
  var exitCode: Int32 {
    switch self {
    case .good: 0
    case .damaged: VerifyCode.damaged
    case .newerVersion: VerifyCode.newerVersion
    case .unknownOutcome: VerifyCode.unknownOutcome
    case .shortened, .lost, .replaced, .removed: VerifyCode.headDiffers
    }
  }
}

extension Diemcau {
  struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("verify", .verify) }

    @OptionGroup var directory: DirectoryArgument
    @Option(help: ArgumentHelp(Words.Option.head, name: "SEQ:HASH"))
    var head: String?
    @Option(help: ArgumentHelp(Words.Option.signers, name: "FILE"), completion: .file())
    var signers: String?
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let noted = try notedHead()
      let checkpoints = SignedHeads(of: directory.directory)
      let signatures = try SignatureCheck(checkpoints: checkpoints, signers: signers)
      let found = FoundHead.all(in: checkpoints)
      let asked = [noted].compactMap { $0 } + found.compactMap(\.checkpoint?.head)
      let report = try verified(comparing: asked)
      try tell(report)
      var verdicts = report.heads[...]
      var confirmation = Confirmation()
      if let noted, let verdict = verdicts.popFirst() {
        try tell(verdict, noted.seq, of: Words.Heads.noted(noted.seq), to: &confirmation)
      }
      if let problem = checkpoints.problem { try fail(problem.phrase, &confirmation) }
      for one in found {
        guard one.checkpoint != nil, let verdict = verdicts.popFirst() else {
          try fail(Words.Heads.badCheckpoint(one.label), &confirmation)
          continue
        }
        try tell(verdict, try signatures.check(one.name), of: one, to: &confirmation)
      }
      guard report.isGood else { throw .unverified(report.condition) }
      guard confirmation.isHonest else { throw .ended(VerifyCode.headDiffers) }
      guard let confirmed = confirmation.confirmed else { return try say(Words.Heads.unconfirmed) }
      if let last = report.head?.seq, last > confirmed {
        try say(Words.Heads.unconfirmedAfter(confirmed))
      }
    }

    /// What the heads have come to.
    private struct Confirmation {
      /// No head is another's, and no signature is bad.
      var isHonest = true
      /// The last line whose head comes from outside the file; nil where there is none.
      var confirmed: Int?

      mutating func confirm(_ seq: Int?) { confirmed = [confirmed, seq].compactMap { $0 }.max() }
    }

    private func say(_ phrase: Phrase) throws(Failure) {
      try Output.line(phrase[language.chosen])
    }

    private func fail(_ phrase: Phrase, _ confirmation: inout Confirmation) throws(Failure) {
      confirmation.isHonest = false
      Output.complain(phrase[language.chosen])
    }

    private func tell(_ report: VerificationReport) throws(Failure) {
      for finding in report.findings { Output.complain(finding.phrase[language.chosen]) }
      try say(
        report.isGood
          ? Words.Program.verified(lines: report.lines)
          : Words.Program.verifiedUntil(lines: report.lines))
      if let head = report.head { try say(Words.Program.head(head.text)) }
      for jump in report.jumps {
        try say(Words.Program.clockJump(seq: jump.seq, seconds: jump.milliseconds / 1000))
      }
    }

    /// Tells how the record stands to a head; one of `--head` confirms it.
    private func tell(
      _ verdict: HeadVerdict, _ seq: Int?, of label: Phrase, to confirmation: inout Confirmation
    ) throws(Failure) {
      switch verdict {
      case .confirmed:
        confirmation.confirm(seq)
        try say(Words.Heads.confirmed(label))
      case .differs(let found): try fail(Words.Heads.differs(label, found: found), &confirmation)
      case .beyond(let last): try fail(Words.Heads.beyond(label, last: last), &confirmation)
      }
    }

    /// Tells how the record stands to a checkpoint, which confirms it if its signer is known.
    private func tell(
      _ verdict: HeadVerdict, _ signature: SignatureVerdict, of found: FoundHead,
      to confirmation: inout Confirmation
    ) throws(Failure) {
      var own = Confirmation()
      try tell(verdict, found.checkpoint?.head.seq, of: found.label, to: &own)
      switch signature {
      case .signer: try say(signature.phrase(of: found.label))
      case .key:
        own.confirmed = nil
        try say(signature.phrase(of: found.label))
      case .bad, .missing:
        own.confirmed = nil
        try fail(signature.phrase(of: found.label), &own)
      }
      confirmation.isHonest = confirmation.isHonest && own.isHonest
      confirmation.confirm(own.confirmed)
    }

    private func notedHead() throws(Failure) -> Head? {
      guard let head else { return nil }
      guard let noted = Head(text: head) else { throw .usage(Words.Heads.malformed) }
      return noted
    }

    private func verified(comparing heads: [Head]) throws(Failure) -> VerificationReport {
      do {
        return try Verification.verify(at: directory.directory, comparing: heads)
      } catch {
        guard case .creationUnfinished = error else { throw .journal(error) }
        Output.complain(error.phrase[language.chosen])
        throw .ended(VerifyCode.creationUnfinished)
      }
    }
  }
}
