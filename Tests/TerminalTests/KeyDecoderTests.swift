// Owns the proof that what is read becomes the keys that were meant.

import Support
import Terminal
import Testing

/// What ncurses reads when a terminal sends this text and none of it is a key it knows.
func bytes(_ text: String) -> [RawKey] {
  text.utf8.map(RawKey.byte)
}

private func decode(_ text: String) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.decode(bytes(text))
}

private func characters(_ text: String) -> [Key] {
  text.map(Key.character)
}

@Suite struct KeyDecoderTests {
  @Test(
    "every key that ncurses names is that key",
    arguments: [
      (Int32(0o402), Key.down), (0o403, .up), (0o404, .left), (0o405, .right), (0o406, .home),
      (0o407, .backspace), (0o512, .delete), (0o522, .pageDown), (0o523, .pageUp), (0o527, .enter),
      (0o541, .backTab), (0o550, .end), (0o632, .resize), (0o777, .unknown), (0o1000, .unknown),
    ])
  func code(number: Int32, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.decode([.code(number)]) == [key])
  }

  @Test("the function keys are numbered from 1", arguments: 1...12)
  func functionKeys(number: Int) {
    var decoder = KeyDecoder()
    #expect(decoder.decode([.code(0o410 + Int32(number))]) == [.function(number)])
  }

  @Test(
    "a letter with the number of a key stays a letter",
    arguments: [("ă", 0o403), ("đ", 0o421), ("ĩ", 0o451), ("ć", 0o407)])
  func collision(letter: String, code: Int) {
    #expect(letter.unicodeScalars.first?.value == UInt32(code))
    #expect(decode(letter) == characters(letter))
  }

  @Test(
    "control characters are keys or letters pressed with Ctrl",
    arguments: [
      ("\u{7F}", Key.backspace), ("\u{08}", .backspace), ("\t", .tab), ("\r", .enter),
      ("\n", .enter), ("\r\n", .enter), ("\u{1B}", .escape), ("\u{0C}", .control("l")),
      ("\u{12}", .control("r")), ("\u{01}", .control("a")), ("\u{1A}", .control("z")),
      ("\u{00}", .control("@")), ("\u{1F}", .control("_")),
    ])
  func control(text: String, key: Key) {
    #expect(decode(text) == [key])
  }

  @Test("letters composed, decomposed and mixed give the same keys")
  func normalForms() {
    let name = characters("Nguyễn Thị Hường")
    #expect(decode("Nguyễn Thị Hường") == name)
    #expect(decode("Nguye\u{302}\u{303}n Thi\u{323} Hu\u{31B}o\u{31B}\u{300}ng") == name)
    #expect(decode("Nguy\u{EA}\u{303}n Th\u{1ECB} H\u{1B0}\u{1A1}\u{300}ng") == name)
    guard case .character(let letter)? = decode("e\u{302}\u{323}").first else {
      Issue.record("no letter")
      return
    }
    #expect(Array(letter.utf8) == Array("\u{1EC7}".utf8))
  }

  @Test("a letter cut in two by the network is read whole")
  func splitLetter() {
    var decoder = KeyDecoder()
    let raw = bytes("ế")
    #expect(decoder.decode(Array(raw.prefix(2))) == [])
    #expect(decoder.decode(Array(raw.dropFirst(2)) + bytes("m")) == characters("ếm"))
  }

  @Test("bytes that are no UTF-8 are one unknown key and swallow nothing")
  func brokenLetters() {
    var decoder = KeyDecoder()
    let broken: [UInt8] = [0xFF, 0x61, 0xE1, 0xBA, 0x62, 0x80]
    #expect(
      decoder.decode(broken.map(RawKey.byte))
        == [.unknown, .character("a"), .unknown, .character("b"), .unknown])
    #expect(decoder.decode([.byte(0xE1), .code(0o403)]) == [.unknown, .up])
  }

  @Test("invisible and bidirectional characters are unknown keys")
  func invisible() {
    #expect(decode("\u{202E}") == [.unknown])
    #expect(decode("\u{9B}") == [.unknown])
    #expect(decode("\u{E000}") == [.unknown])
  }

  @Test(
    "sequences that the terminfo entry lacks are understood",
    arguments: [
      ("[A", Key.up), ("OB", .down), ("[H", .home), ("[4~", .end), ("[3~", .delete),
      ("[6~", .pageDown),
      ("[Z", .backTab), ("OP", .function(1)), ("[15~", .function(5)), ("[24~", .function(12)),
      ("[[A", .function(1)), ("Op", .character("0")), ("Oy", .character("9")), ("OM", .enter),
      ("[1;5C", .unknown), ("[<0;3;4M", .unknown), ("OZ", .unknown),
    ])
  func sequences(sequence: String, key: Key) {
    #expect(decode("\u{1B}\(sequence)") == [key])
    #expect(decode("\u{1B}\(sequence)m") == [key, .character("m")])
  }

  @Test("an escape before a letter or another escape stands alone")
  func escapes() {
    #expect(decode("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(decode("\u{1B}u") == [.escape, .character("u")])
    #expect(decode("\u{1B}[") == [.escape, .character("[")])
  }
}

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
      #expect(!decoder.isPasting)
    }
  }

  @Test("a paste whose escape was read alone does not run as keys")
  func lateStart() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes("\u{1B}")) == [.escape])
    #expect(decoder.decode(bytes("[200~q" + PasteTests.end)) == [.paste("q")])
  }

  @Test("an unfinished paste ends when the terminal has fallen silent")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes(PasteTests.start + "abc")) == [])
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == [.paste("abc")])
    #expect(decoder.endPaste() == [])
    #expect(decoder.decode(bytes("m")) == [.character("m")])
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
