// Owns the proof that what is read becomes the keys that were meant.

import Support
import Terminal
import Testing

/// What ncurses reads when a terminal sends this text and none of it is a key it knows.
func bytes(_ text: String) -> [RawKey] {
  text.utf8.map(RawKey.byte)
}

/// The keys of a text read in one go by a new decoder, after which nothing comes.
func decode(_ text: String) -> [Key] {
  SlowLine.keys(of: [bytes(text)])
}

/// One key for each letter.
func characters(_ text: String) -> [Key] {
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
    #expect(decode("\u{E000}") == [.unknown])
  }

  @Test(
    "sequences that the terminfo entry lacks are understood",
    arguments: [
      ("[A", Key.up), ("OB", .down), ("[H", .home), ("[4~", .end), ("[3~", .delete),
      ("[6~", .pageDown),
      ("[Z", .backTab), ("OP", .function(1)), ("[15~", .function(5)), ("[24~", .function(12)),
      ("[[A", .function(1)), ("Op", .character("0")), ("Oy", .character("9")), ("OM", .enter),
      ("[1;5D", .wordLeft), ("[1;5C", .wordRight), ("Od", .wordLeft),
      ("[1;6C", .unknown), ("[97;5u", .unknown), ("OZ", .unknown),
    ])
  func sequences(sequence: String, key: Key) {
    #expect(decode("\u{1B}\(sequence)") == [key])
    #expect(decode("\u{1B}\(sequence)m") == [key, .character("m")])
  }

  @Test("an escape stands alone, also before another one")
  func escapes() {
    #expect(decode("\u{1B}") == [.escape])
    #expect(decode("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(decode("m\u{1B}") == [.character("m"), .escape])
  }

  @Test(
    "a letter or key pressed with Alt is one unknown key",
    arguments: [
      "u", "U", "2", "\r", "\u{7F}", "ế", "đ", "\u{1B}[A", "\u{1B}OP",
    ])
  func chords(key: String) {
    #expect(decode("\u{1B}\(key)") == [.unknown])
    var decoder = KeyDecoder()
    #expect(decoder.decode([.byte(0x1B), .code(0o403)]) == [.unknown])
  }
}
