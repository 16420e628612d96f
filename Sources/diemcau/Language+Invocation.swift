// Owns which language a run speaks.

import ArgumentParser
import Words

extension Language {
  /// The language of the locale: English where it says so, else Vietnamese.
  static var ofLocale: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first
    return locale?.lowercased().hasPrefix("en") == true ? .english : .vietnamese
  }

  /// The language of this run, for words that are needed before the arguments are parsed: help, and
  /// errors of the arguments themselves.
  static var spoken: Language {
    spoken(in: CommandLine.arguments) ?? .ofLocale
  }

  static func spoken(in arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument == "--language", arguments.indices.contains(place + 1) {
        return Language(rawValue: arguments[place + 1])
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst("--language=".count)))
      }
    }
    return nil
  }
}

extension Language: ExpressibleByArgument {}

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("language"), help: ArgumentHelp(Words.Option.language))
  var language: Language?

  var chosen: Language { language ?? .ofLocale }
}
