// Owns the proof that what comes in pieces, with pauses between them, is no more a key than what
// comes whole, and that the keyboard is given back after a second.

import Support
import Terminal
import Testing

@Suite("What a terminal says on a slow line")
struct SlowLineTests {
  private static let pauses = [10, 60, 150, 400]
  private static let introducers = "[]POX^_".utf8.map(RawKey.byte)

  /// Calls with every way to cut in three, or in two, and every two pauses.
  private func cuts(of raw: [RawKey], body: ([ArraySlice<RawKey>], [Int]) -> Void) {
    for first in 1..<max(2, raw.count) {
      for second in first..<max(first + 1, raw.count) {
        let pieces = [raw[..<first], raw[first..<second], raw[second...]].filter { !$0.isEmpty }
        for pause in Self.pauses {
          for other in pieces.count > 2 ? Self.pauses : [0] { body(pieces, [pause, other]) }
        }
      }
    }
  }

  /// An escape came alone for so long that it was the key Esc.
  private func hasLoneEscape(_ pieces: [ArraySlice<RawKey>], _ pauses: [Int]) -> Bool {
    pieces[0].elementsEqual([.byte(0x1B)]) && pauses[0] > 25
  }

  @Test(
    "answers, mouse and focus cut at every pair of places are no keys", arguments: [false, true])
  func reports(isUTF8: Bool) {
    for report in TerminalTalk.reports {
      cuts(of: TerminalTalk.bytes(report, isUTF8: isUTF8)) { pieces, pauses in
        let expected: [Key] = hasLoneEscape(pieces, pauses) ? [.escape] : []
        let found = SlowLine.keys(of: pieces + [bytes("m")[...]], pauses: pauses)
        #expect(
          found == expected + [.character("m")],
          "\(report.debugDescription) as \(pieces.map(\.count)) with pauses of \(pauses)")
      }
    }
  }

  @Test("unknown keys cut at every pair of places are unknown")
  func unknownKeys() {
    for sequence in TerminalTalk.unknownKeys {
      cuts(of: TerminalTalk.bytes(sequence)) { pieces, pauses in
        // Esc and a letter a moment later may be two keys.
        let next = pieces.dropFirst().first?.first
        if hasLoneEscape(pieces, pauses), next.map(Self.introducers.contains) != true { return }
        let found = SlowLine.keys(of: pieces, pauses: pauses)
        #expect(
          found.last == .unknown && found.allSatisfy { $0 == .unknown || $0 == .escape },
          "\(sequence.debugDescription) as \(pieces.map(\.count)) with pauses of \(pauses)")
      }
    }
  }

  @Test("sequences made by chance and cut at every pair of places are no keys")
  func made() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let sequence = TerminalTalk.made(&dice)
      cuts(of: TerminalTalk.bytes(sequence)) { pieces, pauses in
        let found = SlowLine.keys(of: pieces, pauses: pauses)
        #expect(
          found.allSatisfy { $0 == .unknown || $0 == .escape },
          "\(sequence.debugDescription) as \(pieces.map(\.count)), \(pauses), seed \(seed)")
      }
    }
  }

  @Test(
    "many pieces are one sequence",
    arguments: [
      ["\u{1B}", "[", "M", " ", "u", "!"], ["\u{1B}", "[", "?1u"], ["\u{1B}", "]", "11;u\u{7}"],
      ["\u{1B}", "[M", " u!"], ["\u{1B}", "P", ">|u m ", "\u{1B}", "\\"], ["\u{9B}", "?1u"],
      ["\u{90}", "u", "u\u{9C}"], ["\u{9D}", "u", "\u{7}"], ["\u{1B}", "_", "u", "u", "\u{7}"],
    ])
  func manyPieces(pieces: [String]) {
    let raw = pieces.map { TerminalTalk.bytes($0, isUTF8: true) }
    let escape: [Key] = pieces[0] == "\u{1B}" ? [.escape] : []
    for pause in [30, 60, 150] {
      let pauses = Array(repeating: pause, count: pieces.count)
      #expect(SlowLine.keys(of: raw + [bytes("m")], pauses: pauses) == escape + [.character("m")])
    }
  }

  @Test("a key cut by a pause is still that key, but none that would act")
  func keys() {
    #expect(SlowLine.keys(of: [bytes("\u{1B}["), bytes("A")], pauses: [400]) == [.up])
    #expect(SlowLine.keys(of: [bytes("\u{1B}"), bytes("[A")], pauses: [60]) == [.escape, .up])
    #expect(
      SlowLine.keys(of: [bytes("\u{1B}O"), bytes("P")], pauses: [400]) == [.function(1)])
    for letter in ["M", "u", "k"] {
      #expect(SlowLine.keys(of: [bytes("\u{1B}O"), bytes(letter)], pauses: [100]) == [.unknown])
      #expect(
        SlowLine.keys(of: [bytes("\u{1B}"), bytes("O"), bytes(letter)], pauses: [100, 200])
          == [.escape, .unknown])
    }
  }

  @Test("Esc alone is told at once, and a second later nothing continues it")
  func escape() {
    var line = SlowLine()
    line.send(bytes("\u{1B}"))
    #expect(line.keys == [])
    line.pause(milliseconds: 30)
    #expect(line.keys == [.escape])
    line.send(bytes("mP"))
    #expect(line.keys == [.escape, .character("m"), .character("P")])
    #expect(
      SlowLine.keys(of: [bytes("\u{1B}"), bytes("P")], pauses: [1001])
        == [.escape, .character("P")])
    #expect(SlowLine.keys(of: [bytes("\u{1B}"), bytes("P")], pauses: [900]) == [.escape, .lost])
  }

  @Test(
    "a sequence without an end takes no key after a second, and says so",
    arguments: [
      "\u{1B}]11;rgb", "\u{1B}P>|x", "\u{1B}_G", "\u{1B}^", "\u{1B}X", "\u{9D}", "\u{9D}4;",
      "\u{90}", "\u{1B}[1;", "\u{1B}[<0;1", "\u{1B}[", "\u{1B}]", "\u{9B}",
    ])
  func endless(beginning: String) {
    for pause in [30, 100, 300, 700] {
      var line = SlowLine()
      line.send(TerminalTalk.bytes(beginning, isUTF8: true))
      let count = 20_000 / pause
      for _ in 0..<count {
        line.pause(milliseconds: pause)
        line.send(bytes(" "))
      }
      let swallowed = 999 / pause
      #expect(
        line.keys == [.lost] + Array(repeating: .character(" "), count: count - swallowed),
        "a key every \(pause) ms")
    }
  }

  @Test("what waited while the program was busy is still the rest of a sequence")
  func busy() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes("\u{1B}]11;r"), at: 10) == [])
    #expect(decoder.decode(bytes("u\u{7}m"), at: 14) == [.character("m")])
    #expect(decoder.decode(bytes("\u{1B}"), at: 20) + decoder.pause() == [.escape])
    #expect(decoder.decode(bytes("]u\u{7}m"), at: 24) == [.character("m")])
  }

  @Test("a paste cut at every pair of places is the same paste")
  func pastes() {
    cuts(of: bytes("\u{1B}[200~q\rĐ u\u{1B}[201~")) { pieces, pauses in
      let escape: [Key] = hasLoneEscape(pieces, pauses) ? [.escape] : []
      #expect(
        SlowLine.keys(of: pieces, pauses: pauses) == escape + [.paste("q\rĐ u")],
        "\(pieces.map(\.count)) with pauses of \(pauses)")
    }
    #expect(
      SlowLine.keys(of: [bytes("\u{1B}"), bytes("[200~q\u{1B}[201~")], pauses: [5000])
        == [.escape, .paste("q")])
  }
}
