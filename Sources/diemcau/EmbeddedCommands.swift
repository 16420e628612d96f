// Owns `diemcau plan`, and how what the program carries is printed, to be edited and used again.

import ArgumentParser
import Plans
import Words

extension Diemcau {
  struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("plan", .plan) }

    @Argument(help: ArgumentHelp(Words.Option.embedded, name: "NAME"))
    var name: String?
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      try EmbeddedText.print(name, of: Embedded.planNames, Embedded.text(ofPlan:))
    }
  }
}

/// What the program carries, as text.
enum EmbeddedText {
  /// Prints what bears a name, or the names there are.
  static func print(
    _ name: String?, of known: [String], _ text: (String) -> [UInt8]?
  ) throws(Failure) {
    guard let name else { return try Output.line(known.joined(separator: "\n")) }
    guard let bytes = text(name) else { throw .plans(.unknownName(name, known: known)) }
    try Output.write(bytes)
  }
}
