// Owns the pictures of the screens: what a person sees at every size, byte for byte.

import Support
import Terminal
import Testing
import Words

@testable import Desk

/// A screen brought up by keys.
struct Scene: CustomTestStringConvertible, Sendable {
  let name: String
  let keys: [Key]

  init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
  }

  var testDescription: String { name }

  static func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  static let main = [
    Scene("board", [.down, .down]),
    Scene("roll-call", [.function(3)]),
    Scene("speaking", [.function(4), .down]),
  ]

  static let others = [
    Scene("board-list", [.tab, .down]),
    Scene("roll-call-number", [.function(3), .character("7")]),
    Scene("roll-call-done", [.function(3)] + letters("    ")),
    Scene("speaking-free", [.function(4)] + letters(".")),
    Scene("site", letters("41") + [.enter]),
    Scene("hall", [.enter]),
    Scene("agenda", [.function(5)]),
    Scene("record", [.function(6), .up]),
    Scene("look-back", [.function(6), .pageUp, .pageUp, .enter]),
    Scene("help-roll-call", [.function(3)] + letters("?")),
    Scene("help-speaking", [.function(4)] + letters("?") + [.pageDown]),
    Scene("find", letters("/bac")),
    Scene("find-person", letters("/dien")),
    Scene("palette", letters(":hoan")),
    Scene("register", [.function(4)] + letters("g")),
    Scene("register-find", [.function(4)] + letters("gqn") + [.tab, .down]),
    Scene("link", letters("40l")),
    Scene("reason", [.function(3), .up] + letters("gBão, mất điện")),
    Scene("substitute", letters("7") + [.enter] + letters("tNguyễn Văn Thay")),
    Scene("quit", letters("q")),
    Scene("close", letters(":be mac") + [.enter]),
    Scene("error", letters("z")),
  ]
}

@Suite("Pictures of the screens")
struct PictureTests {
  static let sizes = [
    Size(rows: 15, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
  ]

  @Test("the main screens look as they were seen to look, in Vietnamese", arguments: Scene.main)
  func mainScreens(scene: Scene) throws {
    let sizes = PictureTests.sizes + [Size(rows: 60, columns: 200)]
    try expectGolden(try pictures(of: scene, sizes: sizes), named: scene.name)
  }

  @Test("the main screens look as they were seen to look, in English", arguments: Scene.main)
  func mainScreensInEnglish(scene: Scene) throws {
    let picture = try pictures(of: scene, language: .english)
    try expectGolden(picture, named: "\(scene.name).en")
  }

  @Test("every other screen and layer looks as it was seen to look", arguments: Scene.others)
  func otherScreens(scene: Scene) throws {
    try expectGolden(try pictures(of: scene), named: scene.name)
  }

  @Test("where only ASCII can be shown nothing but ASCII is, and the signs tell the states apart")
  func boardInASCII() throws {
    let picture = try pictures(of: Scene.main[0], isUnicode: false)
    #expect(picture.utf8.allSatisfy { $0 < 0x80 })
    try expectGolden(picture, named: "board.ascii")
  }

  private func pictures(
    of scene: Scene, sizes: [Size] = PictureTests.sizes, language: Language = .vietnamese,
    isUnicode: Bool = true
  ) throws -> String {
    var pictures: [String] = []
    for size in sizes {
      var play = DeskPlay(
        try .rehearsal(), language: language, rows: size.rows, columns: size.columns)
      play.state.isUnicode = isUnicode
      for key in scene.keys { play.press(key) }
      let grid = isUnicode ? play.frame : play.frame.asciiOnly()
      let caret = grid.caret.map { "\($0.row),\($0.column)" } ?? "none"
      let edge = String(repeating: "=", count: size.columns)
      pictures.append("\(size.columns)x\(size.rows) caret \(caret)\n\(edge)")
      pictures += grid.lines()
      pictures.append(edge)
    }
    return pictures.joined(separator: "\n")
  }
}
