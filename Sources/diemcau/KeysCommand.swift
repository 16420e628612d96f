// Owns `diemcau keys`: the action table, which is also what the screens act by.

import ArgumentParser
import Desk
import RosterText
import StrictJSON
import Words

extension Diemcau {
  struct KeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("keys", .keys) }

    @Flag(help: ArgumentHelp(Words.Option.json))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      guard !json else { return try Output.write(Self.table) }
      for action in ActionTable.actions {
        let screens = action.screens.map { $0.title[language.chosen] }.joined(separator: ", ")
        try Output.line(
          action.wayText(language.chosen).fitted(to: 12) + " "
            + action.words.title[language.chosen].fitted(to: 16) + " "
            + action.id.fitted(to: 24) + " "
            + (screens.isEmpty ? DeskWords.everywhere[language.chosen] : screens))
      }
    }

    private static var table: [UInt8] {
      var writer = JSONWriter(.pretty)
      writer.array { writer in
        for action in ActionTable.actions { write(action, to: &writer) }
      }
      return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func write(_ action: Action, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("id", action.id)
        let names = action.keys.compactMap(\.name)
        writer.member("keys", array: { writer in names.forEach { writer.value($0) } })
        // Whether `:` and the title reach it, which is the only way of what has no keys.
        writer.member("palette", action.isInPalette)
        writer.member(
          "title",
          object: { writer in
            writer.member("vi", action.words.title.vi)
            writer.member("en", action.words.title.en)
          })
        let screens = action.screens.isEmpty ? ScreenID.allCases : action.screens
        writer.member("screens", array: { writer in screens.forEach { writer.value($0.rawValue) } })
      }
    }
  }
}
