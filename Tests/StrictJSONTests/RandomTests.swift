// Owns the random tests: round trips, cut texts and damaged texts.

import StrictJSON
import Testing

@Suite("Reading what was written, and what was damaged")
struct RandomTests {
  @Test("a written tree is read back as it was", arguments: 1...200 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = generator.tree(depth: 4)
    for layout in [JSONWriter.Layout.compact, .pretty] {
      var writer = JSONWriter(layout)
      writer.value(tree)
      #expect(Tree(try StrictJSON.parse(writer.bytes)) == tree, "seed \(seed)")
    }
  }

  private static let event = Array(
    #"""
    {"seq":12,"at":"2024-04-19T08:05:12.345+07:00","by":"thư ký","rate":-1.5e2,
    "event":{"type":"siteMarked","site":"kien-giang","mark":null,"ok":[true,false,[]],
    "text":"\u0111\ud83d\ude00\\ \"Đặng Hoàng Diễn\""}}
    """#.utf8)

  @Test("every truncation of a text is refused")
  func truncations() throws {
    _ = try StrictJSON.parse(RandomTests.event)
    for length in 0..<RandomTests.event.count {
      #expect(refusal(of: Array(RandomTests.event[..<length])) != nil, "length \(length)")
    }
  }

  @Test("every change of one byte is read or refused in its place, and never traps")
  func mutations() {
    var accepted = 0
    for index in RandomTests.event.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = RandomTests.event
        bytes[index] = byte
        if let error = refusal(of: bytes) {
          guard error.position.offset <= bytes.count, error.position.column > 0 else {
            Issue.record("byte \(byte) at \(index): \(error)")
            continue
          }
        } else {
          accepted += 1
        }
      }
    }
    #expect(accepted >= RandomTests.event.count)
  }

  @Test("heaps of JSON's own signs never trap", arguments: 1...50 as ClosedRange<UInt64>)
  func soup(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array(#"{}[]:,""\u0d8e-+.1tfn "#.utf8) + [0x0A, 0x80, 0xC3, 0xA1, 0xF0]
    for _ in 0..<500 {
      let length = Int.random(in: 0...30, using: &generator)
      let bytes = (0..<length).map { _ in signs.randomElement(using: &generator) ?? 0 }
      guard let node = try? StrictJSON.parse(bytes) else { continue }
      // What is accepted means the same once written again.
      var writer = JSONWriter()
      writer.value(Tree(node))
      #expect((try? StrictJSON.parse(writer.bytes)).map { Tree($0) } == Tree(node), "seed \(seed)")
    }
  }
}
