// Owns the proof of what only shows in a whole run of input: recompositions, pastes, noise.

import Support
import Terminal
import Testing

@Suite struct RecompositionTests {
  @Test(
    "backspaces that come with marked letters are a recomposition",
    arguments: [
      ("\u{7F}ụ", [Key.recomposed(deleted: 1, text: "ụ")]),
      ("\u{8}đ", [.recomposed(deleted: 1, text: "đ")]),
      ("\u{7F}\u{7F}ệt", [.recomposed(deleted: 2, text: "ệt")]),
      ("\u{7F}\u{7F}\u{7F}oà", [.recomposed(deleted: 3, text: "oà")]),
      ("\u{7F}u\u{323}", [.recomposed(deleted: 1, text: "ụ")]),
      ("d\u{7F}đ ", [.character("d"), .recomposed(deleted: 1, text: "đ"), .character(" ")]),
      ("\u{7F}ê\u{7F}ế", [.recomposed(deleted: 1, text: "ê"), .recomposed(deleted: 1, text: "ế")]),
    ])
  func recomposed(text: String, keys: [Key]) {
    #expect(decode(text) == keys)
  }

  @Test("the backspace that ncurses knows as a key counts as one")
  func backspaceCode() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([.code(0o407)] + bytes("ư")) == [.recomposed(deleted: 1, text: "ư")])
  }

  @Test("backspaces and plain letters stay keys, and so do those of two reads")
  func separate() {
    #expect(decode("\u{7F}m") == [.backspace, .character("m")])
    #expect(decode("\u{7F}5ụ") == [.backspace, .character("5"), .character("ụ")])
    #expect(decode("\u{7F}\u{7F}") == [.backspace, .backspace])
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes("\u{7F}")) == [.backspace])
    #expect(decoder.decode(bytes("ụ")) == [.character("ụ")])
  }
}

@Suite struct PasteTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test("a pasted text is one key whatever is in it")
  func whole() {
    let text = "m\r\nq\t\u{7F}đ\u{1B}[A\u{3}"
    #expect(
      decode("a" + PasteTests.start + text + PasteTests.end + "b")
        == [.character("a"), .paste(text), .character("b")])
    #expect(decode(PasteTests.start + PasteTests.end) == [.paste("")])
  }

  @Test("a paste cut anywhere by the network is the same paste")
  func cut() {
    let raw = bytes(PasteTests.start + "Đắk Lắk q" + PasteTests.end + "m")
    for place in 6..<raw.count {
      var decoder = KeyDecoder()
      let keys = decoder.decode(Array(raw[..<place])) + decoder.decode(Array(raw[place...]))
      #expect(keys == [.paste("Đắk Lắk q"), .character("m")], "cut after \(place) bytes")
      #expect(decoder.deadline == nil)
    }
  }

  @Test("an unfinished paste ends when the terminal has been silent for a second")
  func unfinished() {
    var line = SlowLine()
    line.send(bytes(PasteTests.start + "abc"))
    line.pause(milliseconds: 900)
    #expect(line.keys == [] && line.isInside)
    line.pause(milliseconds: 200)
    #expect(line.keys == [.paste("abc")] && !line.isInside)
    line.send(bytes("m"))
    #expect(line.keys == [.paste("abc"), .character("m")])
  }

  @Test("keys pressed into an unfinished paste do not hold it open")
  func unfinishedUnderKeys() {
    var line = SlowLine()
    line.send(bytes(PasteTests.start + "abc"))
    for _ in 0..<15 {
      line.pause(milliseconds: 100)
      line.send(bytes("u"))
    }
    #expect(line.keys.first == .paste("abc" + String(repeating: "u", count: 9)))
    #expect(line.keys.dropFirst() == Array(repeating: .character("u"), count: 6)[...])
  }

  @Test("a paste longer than 64 KiB is cut between letters, and ends where it ends")
  func tooLong() {
    let text = String(repeating: "ệ", count: 30_000)
    let keys = decode(PasteTests.start + text + "." + PasteTests.end + "m")
    #expect(keys.count == 2)
    #expect(keys.last == .character("m"))
    guard case .paste(let kept)? = keys.first else {
      Issue.record("no paste")
      return
    }
    #expect(kept == String(repeating: "ệ", count: 65_536 / 3))
  }

  @Test("a start inside a paste is text")
  func nested() {
    #expect(
      decode(PasteTests.start + "a" + PasteTests.start + "b" + PasteTests.end)
        == [.paste("a" + PasteTests.start + "b")])
  }
}

@Suite struct RandomInputTests {
  @Test("random bytes in random pieces never trap, and lose no letter m", arguments: 0..<50)
  func noise(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var decoder = KeyDecoder()
    for _ in 0..<200 {
      let run = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        Int.random(in: 0..<20, using: &random) == 0
          ? RawKey.code(Int32.random(in: 257...560, using: &random))
          : .byte(UInt8.random(in: 0...255, using: &random))
      }
      _ = decoder.decode(run)
    }
    _ = decoder.decode(bytes("\u{1B}[201~"))
    #expect(decoder.decode(bytes(" m")).last == .character("m"), "seed \(seed)")
  }
}
