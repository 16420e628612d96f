// Owns what the table of actions promises: it is the one place from which keys, help and palette
// come.

import Roster
import RosterText
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The table of actions")
struct ActionTableTests {
  private let actions = ActionTable.actions

  @Test("no two actions have the same id")
  func idsAreUnique() {
    #expect(Set(actions.map(\.id)).count == actions.count)
  }

  @Test("no two screens have the same title", arguments: [Language.vietnamese, .english])
  func screenTitles(language: Language) {
    #expect(Set(ScreenID.allCases.map { $0.title[language] }).count == ScreenID.allCases.count)
  }

  @Test("every action that other programs may count on is there")
  func promisedIDs() {
    let promised = """
      roll-call.present roll-call.late roll-call.excused roll-call.unexcused roll-call.no-answer \
      roll-call.back roll-call.new-round turn.register turn.call turn.start turn.pause \
      turn.resume turn.extend turn.end turn.defer turn.withdraw turn.move-up turn.move-down \
      undo redo find palette help quit screen.board screen.roll-call screen.speaking \
      screen.agenda screen.record screen.summary
      """
    let missing = promised.split(separator: " ").filter { ActionTable.action(String($0)) == nil }
    #expect(missing.isEmpty)
  }

  @Test("the keys are those that the operators are taught")
  func taughtKeys() {
    let taught: [(String, [String])] = [
      ("roll-call.present", ["Space"]), ("roll-call.late", ["m"]), ("roll-call.excused", ["p"]),
      ("roll-call.unexcused", ["v"]), ("roll-call.no-answer", ["n"]),
      ("roll-call.back", ["Backspace"]), ("turn.register", ["g"]), ("turn.start", ["b"]),
      ("turn.pause", ["t"]), ("turn.resume", ["c"]), ("turn.end", ["."]), ("turn.defer", ["h"]),
      ("turn.withdraw", ["v"]), ("turn.extend", ["+", "="]), ("turn.move-up", ["<"]),
      ("turn.move-down", [">"]), ("undo", ["u"]), ("redo", ["Ctrl-R"]), ("find", ["/"]),
      ("palette", [":"]), ("screen.board", ["F2"]), ("screen.summary", ["F7"]),
    ]
    for (id, keys) in taught {
      #expect(ActionTable.action(id)?.keys.compactMap(\.name) == keys, "\(id)")
    }
  }

  @Test("an action without a key says in help that `:` and its title reach it, and they do")
  func wayWithoutKeys() throws {
    let keyless = actions.filter(\.keys.isEmpty)
    #expect(keyless.map(\.id) == ["phase.break", "phase.resume", "phase.close"])
    for language in [Language.vietnamese, .english] {
      let help = HelpPage(screen: .speaking, language: language, columns: 80).lines
      var play = DeskPlay(try .fresh(), by: "điều hành", language: language)
      play.press(.function(9), .function(4))
      for action in keyless {
        let title = action.words.title[language]
        #expect(action.isInPalette && action.wayText(language) == ": \(title)")
        #expect(help.contains { $0.hasPrefix("  : \(title) ") })
        #expect(play.state.paletteActions(for: title).first?.id == action.id, "\(title)")
      }
    }
  }

  @Test("n on the speaking screen reopens the turn that ended last")
  func reopenKey() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    play.type("b.")
    #expect(play.turn("t1")?.state == .finished)
    play.type("n")
    #expect(play.turn("t1")?.state == .speaking)
  }

  @Test("every key has a name, as the names are listed", arguments: ScreenID.allCases)
  func keysAreNamed(screen: ScreenID) {
    let named: Set = [
      "Space", "Enter", "Esc", "Tab", "Shift-Tab", "Backspace", "Up", "Down", "Left", "Right",
      "Home", "End", "PgUp", "PgDn",
    ]
    for key in actions.filter({ $0.belongs(to: screen) }).flatMap(\.keys) {
      let name = key.name ?? ""
      let isNamed =
        named.contains(name) || name.count == 1 || name.hasPrefix("Ctrl-")
        || name.hasPrefix("F")
      #expect(isNamed, "\(key)")
    }
  }

  @Test("on one screen no key asks for two things", arguments: ScreenID.allCases)
  func keysAreUnique(screen: ScreenID) {
    let keys = actions.filter { $0.belongs(to: screen) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("letters of commands come only from those that input methods leave alone")
  func lettersOfCommands() {
    let allowed = Set("bcghklmnpqtvu")
    for action in actions {
      for case .character(let letter) in action.keys where letter.isLetter {
        #expect(allowed.contains(letter), "\(action.id)")
      }
    }
  }

  @Test("case 27: no two letters of commands, one after the other, are recomposed")
  func lettersAreNotRecomposed() {
    let letters = actions.flatMap(\.keys).compactMap { key -> Character? in
      guard case .character(let letter) = key, letter.isASCII, letter.isLetter else { return nil }
      return letter
    }
    #expect(Set(letters).count >= 12)
    for first in Set(letters) {
      for second in Set(letters) {
        #expect(!InputMethod.telex.recomposes(first, second), "Telex \(first)\(second)")
        #expect(!InputMethod.vni.recomposes(first, second), "VNI \(first)\(second)")
      }
    }
  }

  @Test("the rules of the input methods know what they change")
  func inputMethods() {
    for pair in ["aa", "aw", "dd", "ee", "oo", "ow", "uw", "us", "uj", "if", "yx", "ar", "oz"] {
      #expect(InputMethod.telex.recomposes(pair.first ?? " ", pair.last ?? " "), "\(pair)")
    }
    for pair in ["a1", "u7", "o6", "a8", "d9", "e5", "i0"] {
      #expect(InputMethod.vni.recomposes(pair.first ?? " ", pair.last ?? " "), "\(pair)")
    }
    #expect(!InputMethod.telex.recomposes("n", "g"))
    #expect(!InputMethod.vni.recomposes("b", "1"))
  }

  @Test("every action has a short title and a sentence of help in both languages")
  func words() {
    for action in actions {
      for language in [Language.vietnamese, .english] {
        let title = action.words.title[language]
        let help = action.words.help[language]
        #expect((1...14).contains(title.columns), "\(action.id): \(title)")
        #expect(help.hasSuffix(".") && help.first?.isUppercase == true, "\(action.id): \(help)")
      }
    }
  }

  @Test("every action has a second way besides its letter", arguments: ScreenID.allCases)
  func everyActionIsInThePalette(screen: ScreenID) throws {
    var play = DeskPlay(try .rehearsal())
    play.state.screens = [screen]
    let listed = Set(play.state.paletteActions(for: "").map(\.id))
    for action in actions where action.belongs(to: screen) {
      let isMotion = action.id.hasPrefix("move.") && !action.keys.isEmpty
      #expect(listed.contains(action.id) || isMotion, "\(action.id)")
    }
  }

  @Test("the key bar shows whole titles, help among them", arguments: ScreenID.allCases)
  func keyBar(screen: ScreenID) throws {
    for columns in [60, 80, 120] {
      for language in [Language.vietnamese, .english] {
        var play = DeskPlay(try .rehearsal(), language: language, columns: columns)
        play.state.screens = [screen]
        play.draw()
        let bar = play.lines.last ?? ""
        let help = ActionWords.help.title[language]
        #expect(bar.columns <= columns)
        #expect(bar.contains("? \(help)"), "\(columns): \(bar)")
        let titles = ActionTable.bar(of: screen).compactMap { action in
          action.keys.first?.name.map { "\($0) \(action.words.title[language])" }
        }
        let shown = titles.filter { bar.contains(" \($0)") }
        #expect(shown.joined(separator: "  ") == bar.dropFirst(), "\(columns): \(bar)")
      }
    }
  }

  @Test("no two titles of a key bar claim the same place", arguments: ScreenID.allCases)
  func ranksAreUnique(screen: ScreenID) {
    let ranks = ActionTable.bar(of: screen).compactMap(\.barRank)
    #expect(Set(ranks).count == ranks.count)
  }
}

/// What an input method does to two letters typed one after the other.
enum InputMethod {
  case telex, vni

  func recomposes(_ first: Character, _ second: Character) -> Bool {
    let vowels = "aeiouy"
    switch self {
    case .telex:
      let pair = String([first, second])
      // A lone w is ư, and [ ] are ơ ư: they change without a letter before them.
      if second == "w" || "[]".contains(second) { return true }
      return ["aa", "dd", "ee", "oo"].contains(pair)
        || vowels.contains(first) && "sfrxjz".contains(second)
    case .vni:
      guard second.isASCII, second.isNumber else { return false }
      return vowels.contains(first) || (first == "d" && "90".contains(second))
    }
  }
}
