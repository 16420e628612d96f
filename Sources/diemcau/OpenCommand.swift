// Owns `diemcau open`.

import ArgumentParser
import Glibc
import Words

extension Diemcau {
  struct OpenCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("open", .open) }

    @Argument(
      help: ArgumentHelp(Words.Option.openTarget, name: "DIR"), completion: .directory)
    var directory: String?
    @OptionGroup var writer: WriterOptions
    @OptionGroup var look: LookOptions
    @Flag(help: ArgumentHelp(Words.Option.acceptClock))
    var acceptClock = false
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      guard let directory else { return try MeetingList().print(language.chosen) }
      let path = try Self.path(of: directory)
      let session = try DeskSession(writer, look, language)
      try session.run(at: path, acceptsClock: acceptClock)
    }

    /// Returns the path meant: a number that names no directory is one of the list.
    private static func path(of directory: String) throws(Failure) -> String {
      guard let number = Int(directory), access(directory, F_OK) != 0 else { return directory }
      return try MeetingList().directory(number: number)
    }
  }
}
