// Owns the tests of the ids of acts as they are kept: nothing of them is lost, and each is found.

import Support
import Testing

@testable import Roster

@Suite("Ids of acts")
struct ActKeyTests {
  @Test(
    "an id is written as it was, whatever its form",
    arguments: [
      "01jd0000000000000000000000", "7zzzzzzzzzzzzzzzzzzzzzzzzz", "00000000000000000000000000",
      "8zzzzzzzzzzzzzzzzzzzzzzzzz", "01jd000000000000000000000u", "01jd-000000000000000000000",
      "01jd000000000000000000000", "01jd00000000000000000000000", "a", "",
      "01JD0000000000000000000000",
    ])
  func text(id: String) {
    #expect(ActKey(id).text == id)
    #expect(ActKey(id) == ActKey(id))
  }

  @Test("ids that sort by time do so as they are kept, and any others come after them")
  func order() {
    let ids = [
      "01jd000000000000000000000z", "01jd00000000000000000010a0", "01je0000000000000000000000",
    ]
    #expect(ids.map { ActKey($0) } == ids.shuffled().map { ActKey($0) }.sorted())
    #expect(ActKey("7zzzzzzzzzzzzzzzzzzzzzzzzz") < ActKey("a"))
  }

  @Test("every id is found, in whatever order they come", arguments: ["up", "down", "any"])
  func found(order: String) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    var numbers = (0..<3000).map { UInt64($0) }
    if order == "down" { numbers.reverse() }
    if order == "any" { numbers.shuffle(using: &dice) }
    let keys = numbers.map { ActKey.number(high: $0 / 7, low: $0) }
    let now = Moment(wall: 0, boot: 0, up: 0)
    var entries = EntryList()
    var index = ActIndex()
    for (seq, key) in keys.enumerated() {
      entries.append(Entry(seq: seq, key: key, at: now, by: "lan", act: RoundFinished()))
      let isNew = index.insert(key, seq: seq, in: entries)
      #expect(isNew, "seed \(seed)")
    }
    for (seq, key) in keys.enumerated() {
      #expect(index.number(of: key, in: entries) == seq, "seed \(seed)")
      let isNew = index.insert(key, seq: keys.count, in: entries)
      #expect(!isNew, "seed \(seed)")
    }
    #expect(index.number(of: ActKey("a"), in: entries) == nil)
  }
}
