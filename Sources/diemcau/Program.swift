// Owns a whole run of the program: parsing, the command, and which exit code a failure has.

import ArgumentParser
import Glibc
import Words

/// A run of the program.
enum Program {
  static let version = "0.1.0"
  static let failure: Int32 = 1
  static let usageError: Int32 = 2

  static func run(_ arguments: [String]) -> Int32 {
    // A reader that goes away is an error of `write`, not the end of the program in mid-record.
    signal(SIGPIPE, SIG_IGN)
    // Nor is a limit on file sizes: half a file would be left behind.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try Arguments.checkTheyAreText(arguments)
      var command = try Diemcau.parseAsRoot(Arguments.askingForHelpByName(arguments))
      try command.run()
      return 0
    } catch let failure as Failure {
      return report(failure)
    } catch {
      return report(parserError: error)
    }
  }

  private static func report(_ failure: Failure) -> Int32 {
    if let phrase = failure.phrase { Output.complain(phrase[.spoken]) }
    return failure.exitCode
  }

  /// Prints what the parser has to say, in the language of the run: help and version on standard
  /// output, the rest as an error.
  private static func report(parserError error: any Error) -> Int32 {
    Environment.boundColumns()
    let text = Diemcau.fullMessage(for: error)
    guard Diemcau.exitCode(for: error) == .success else {
      Output.complain(verbatim: ParserText.complaint(Diemcau.message(for: error), whole: text))
      return usageError
    }
    do {
      try Output.line(ParserText.onDemand(text))
      return 0
    } catch {
      return report(error)
    }
  }
}

/// What the arguments need before they are parsed.
enum Arguments {
  /// Refuses arguments that are not UTF-8: what the program is given has U+FFFD in the place of such
  /// bytes, and would be another name than the one typed.
  static func checkTheyAreText(_ arguments: [String]) throws(Failure) {
    guard let bad = arguments.firstIndex(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return
    }
    throw .usage(Words.Program.notUTF8(place: bad + 1))
  }

  /// Rewrites `turn register --help` to `help turn register`: the directory comes before the verb,
  /// so the parser would take the verb for it.
  static func askingForHelpByName(_ arguments: [String]) -> [String] {
    let asksForHelp = arguments.contains { $0 == "--help" || $0 == "-h" }
    guard asksForHelp, arguments.count > 2,
      let command = Diemcau.commandsWithVerbs.first(where: {
        $0.configuration.commandName == arguments[0]
      }),
      command.configuration.subcommands.contains(where: {
        $0.configuration.commandName == arguments[1]
      })
    else { return arguments }
    return ["help", arguments[0], arguments[1]]
  }
}
