// Owns the proof that what a terminal says by itself is never a key, however it is cut.

import Support
import Terminal
import Testing

@Suite("What a terminal says by itself")
struct SequenceTests {
  /// The keys of a text read in two goes, the second of which comes at once.
  private func keys(_ raw: [RawKey], cutAt place: Int) -> [Key] {
    var decoder = KeyDecoder()
    var keys = decoder.decode(Array(raw[..<place]))
    keys += decoder.decode(Array(raw[place...]))
    return keys + decoder.endAmbiguity()
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

  @Test("the rest of a sequence whose escape was taken for the key is still no key")
  func lateRest() {
    for report in TerminalTalk.reports where report.hasPrefix("\u{1B}") {
      let raw = TerminalTalk.bytes(report)
      var decoder = KeyDecoder()
      let escape = decoder.decode(Array(raw[..<1])) + decoder.endAmbiguity()
      #expect(escape == [.escape])
      #expect(decoder.decode(Array(raw[1...])) == [], "\(report.debugDescription)")
    }
    var decoder = KeyDecoder()
    _ = decoder.decode(bytes("\u{1B}")) + decoder.endAmbiguity()
    #expect(decoder.decode(bytes("P")) + decoder.endAmbiguity() == [.character("P")])
    #expect(decoder.decode(bytes("Pm")) == [.character("P"), .character("m")])
  }

  @Test("a string without an end gives the keyboard back: after 64 KiB, or when it is given up")
  func endless() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes("\u{1B}P" + String(repeating: "u", count: 70_000))).count < 6000)
    #expect(decoder.decode(bytes("m")) == [.character("m")])
    #expect(decoder.decode(bytes("\u{1B}]0;u")) == [])
    #expect(decoder.isInSequence && !decoder.isAmbiguous)
    decoder.abandonSequence()
    #expect(decoder.decode(bytes("m")) == [.character("m")])
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
