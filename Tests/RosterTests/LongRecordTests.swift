// Owns the tests of records that are longer than one chunk, one table or one checkpoint.

import Testing

@testable import Roster

@Suite("Long records")
struct LongRecordTests {
  private static func record(of count: Int) -> Record {
    let start = Moment(wall: 1_713_488_400_000, boot: 1, up: 0)
    var record = Record(
      creation: Entry(seq: 0, id: "a0", at: start, by: "lan", act: MeetingCreated(.small)),
      plan: .small)
    for seq in 1..<count {
      let site = Plan.small.sites[seq % Plan.small.sites.count].id
      record.append(
        Entry(
          seq: seq, id: "a\(seq)", at: start.advanced(by: Int64(seq)), by: "lan",
          act: SiteMarked(site, SiteAnswer(.present, present: seq % 100))))
    }
    return record
  }

  @Test("every act of a long record is found by its number and by its id")
  func found() {
    let record = Self.record(of: 3000)
    #expect(record.entries.count == 3000)
    #expect(record.entries.map(\.seq) == Array(0..<3000))
    for seq in 0..<3000 { #expect(record.entry(ofAct: "a\(seq)")?.seq == seq) }
    #expect(record.entry(ofAct: "a3000") == nil)
    #expect(record.entry(3000) == nil)
  }

  @Test("a copy stays as it is while the record goes on", arguments: [511, 512, 513, 1024, 2000])
  func copies(count: Int) {
    var record = Self.record(of: count)
    let copy = record
    record.append(
      Entry(seq: count, id: "new", at: record.entries[0].at, by: "minh", act: RoundFinished()))
    #expect(copy.entries.count == count)
    #expect(copy.entry(ofAct: "new") == nil)
    #expect(record.entry(ofAct: "new")?.seq == count)
    #expect(Array(record.entries.dropLast()) == Array(copy.entries))
  }

  @Test(
    "of many entries at once those are taken in that can follow", arguments: [1, 511, 512, 700])
  func many(place: Int) {
    let whole = Self.record(of: 1200)
    var new = Array(whole.entries.dropFirst())
    var record = Self.record(of: 1)
    var count = record.take(new)
    record.settle()
    #expect(count == 1199)
    #expect(record.entries == whole.entries && record.meeting == whole.meeting)

    new[place].key = new[place / 2].key
    record = Self.record(of: 1)
    count = record.take(new)
    record.settle()
    #expect(count == place && record.head == place)
    #expect(record.meeting == whole.meeting(upTo: place))
  }

  @Test("an undo late or early in a long record gives the meeting of a replay from the start")
  func undos() {
    var record = Self.record(of: 4000)
    for target in [3999, 3998, 2600, 520, 2, 4000, 4004] {
      let seq = record.entries.count
      #expect(record.dependants(of: target).isEmpty)
      record.append(
        Entry(
          seq: seq, id: "u\(seq)", at: record.entries[seq - 1].at, by: "lan",
          act: Undone(seq: target, reason: nil)))
      #expect(record.meeting == record.meeting(upTo: seq), "after the undo of \(target)")
    }
  }
}
