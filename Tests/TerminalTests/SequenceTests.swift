// Owns the proof that what a terminal says by itself is never a key, however it is cut.

import Support
import Terminal
import Testing

@Suite("What a terminal says by itself")
struct SequenceTests {
  /// The keys of a text read in two goes, the second of which comes at once.
  private func keys(_ raw: [RawKey], cutAt place: Int) -> [Key] {
    SlowLine.keys(of: [raw[..<place], raw[place...]])
  }

  @Test(
    "answers, mouse and focus are swallowed, whole and cut at every byte", arguments: [false, true])
  func reports(isUTF8: Bool) {
    for report in TerminalTalk.reports {
      let raw = TerminalTalk.bytes(report, isUTF8: isUTF8)
      for place in 0...raw.count {
        #expect(keys(raw, cutAt: place) == [], "\(report.debugDescription) cut at \(place)")
        #expect(
          keys(raw + [.byte(0x6D)], cutAt: place) == [.character("m")],
          "\(report.debugDescription) and m, cut at \(place)")
      }
    }
  }

  @Test("unknown keys are unknown, whole and cut at every byte, and hide nothing after them")
  func unknownKeys() {
    for sequence in TerminalTalk.unknownKeys {
      let raw = TerminalTalk.bytes(sequence)
      for place in 0...raw.count {
        let found = keys(raw + [.byte(0x6D)], cutAt: place)
        #expect(found.last == .character("m"), "\(sequence.debugDescription) cut at \(place)")
        #expect(
          !found.dropLast().isEmpty && found.dropLast().allSatisfy { $0 == .unknown },
          "\(sequence.debugDescription) cut at \(place)")
      }
    }
  }

  @Test("sequences made by chance leave no key but unknown ones")
  func made() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<3000 {
      let sequence = TerminalTalk.made(&dice)
      let raw = TerminalTalk.bytes(sequence)
      let place = Int.random(in: 0...raw.count, using: &dice)
      let found = keys(raw + [.byte(0x6D)], cutAt: place)
      #expect(
        found.dropLast().allSatisfy { $0 == .unknown } && found.last == .character("m"),
        "\(sequence.debugDescription) cut at \(place), seed \(seed)")
    }
  }

  @Test("a string may be of any length")
  func long() {
    let string = "\u{1B}]52;c;" + String(repeating: "u", count: 200_000)
    #expect(decode(string + "\u{7}m") == [.character("m")])
    #expect(decode(string) == [.lost])
  }

  @Test("a backspace within a string, which ncurses takes for a key, does not end it")
  func backspace() {
    let raw = bytes("\u{1B}Pu") + [.code(0o407)] + bytes("u\u{1B}\\m")
    #expect(SlowLine.keys(of: [raw]) == [.character("m")])
  }

  @Test("an escape breaks a string off and begins the next sequence")
  func broken() {
    #expect(decode("\u{1B}]0;uu\u{1B}[A") == [.up])
    #expect(decode("\u{1B}[12\u{1B}[B") == [.unknown, .down])
    #expect(decode("\u{1B}Puu\u{18}m") == [.character("m")])
    #expect(decode("\u{1B}[1;\rm") == [.unknown, .enter, .character("m")])
  }

  @Test("a change of size within a sequence is news, and the sequence goes on")
  func resized() {
    var decoder = KeyDecoder()
    let run = bytes("\u{1B}]0;u") + [.code(0o632)] + bytes("u\u{7}m")
    #expect(decoder.decode(run) == [.resize, .character("m")])
  }
}
