// Owns the tests of lines: their bytes, their chain, and what plain tools can check of them.

import Foundation
import Roster
import StrictJSON
import Testing

@testable import Journal

@Suite("Lines of the record")
struct LineTests {
  private let entry = Entry(
    seq: 12, id: "01jd3x", at: HandClock.start, by: "thu-ky",
    act: SiteMarked(Fixture.dienBien, SiteAnswer(.present, present: 9)))

  @Test("a line has exactly the bytes of the design")
  func golden() {
    let line = Line(entry, after: .none, offset: 420)
    let zeros = String(repeating: "0", count: 64)
    let hashed =
      #"{"seq":12,"id":"01jd3x","at":"2024-04-19T08:05:12.345+07:00","up":"9f3c21ab:81723455","#
      + #""by":"thu-ky","event":{"type":"siteMarked","site":"dien-bien","mark":"present","#
      + #""present":9},"prev":""# + zeros + #"""#
    // printf of the bytes above | sha256sum
    let hash = "b5a9b1b9aff245a1ccf1f06855e2b1a73525facab9b933e51ff7effb35dc4ecf"
    #expect(String(decoding: line.bytes, as: UTF8.self) == hashed + #","hash":"\#(hash)"}"# + "\n")
  }

  @Test("the last 149 bytes before the newline are of fixed width")
  func fixedEnd() {
    for event in Fixture.acts {
      var entry = entry
      entry.act = event
      let line = Line(entry, after: .none, offset: -90).bytes
      let end = String(decoding: line[(line.count - 150)...], as: UTF8.self)
      #expect(end.hasPrefix(#","prev":""#))
      #expect(end.dropFirst(74).hasPrefix(#","hash":""#))
      #expect(end.hasSuffix("\"}\n"))
    }
  }

  @Test("every line is read back, and its hash is that of sha256sum")
  func roundTrip() throws {
    var reader = LineReader()
    var previous = LineHash.none
    for (seq, event) in Fixture.acts.enumerated() {
      let entry = Entry(seq: seq, id: "act-\(seq)", at: HandClock.start, by: "Bà Hà", act: event)
      let line = Line(entry, after: previous, offset: 420)
      let read = try line.bytes.withRawBytes { bytes throws(LineProblem) in
        try reader.read(.init(rebasing: bytes.dropLast()), seq: seq, after: previous)
      }
      #expect(read.entry == entry)
      #expect(read.hash == line.hash)
      previous = line.hash
    }
  }

  @Test(
    "a line whose hash holds, but which is written in another form, is not read",
    arguments: [
      (#"{"seq":12"#, #"{"seq":012"#), (#"{"seq":12,"#, #"{ "seq":12,"#),
      (#""up":"9f3c21ab"#, #""up":"9F3C21AB"#), ("+07:00", "+08:00"), ("T08", " 08"),
      ("2024-04-19", "2023-02-30"), ("thu-ky", "thu\\u0007"), ("01jd3x", "../jd3x"),
      (#""by":"thu-ky","#, ""),
    ])
  func otherForms(change: (from: String, to: String)) throws {
    let good = Line(entry, after: .none, offset: 420).bytes
    let text = String(decoding: good.dropLast(76), as: UTF8.self)
    let changed = text.replacingOccurrences(of: change.from, with: change.to)
    #expect(changed != text)
    let hash = Array(changed.utf8).withUnsafeBytes { LineHash(of: $0) }
    let line = Array((changed + #","hash":"\#(hash.text)"}"#).utf8)
    var reader = LineReader()
    reader.offset = 420
    #expect(throws: LineProblem.self) {
      try line.withRawBytes { bytes throws(LineProblem) in
        _ = try reader.read(bytes, seq: 12, after: .none)
      }
    }
  }

  @Test("ids of acts are well-formed keys, never the same, and sort by time")
  func ids() {
    let ids = (0..<1000).map { _ in ActID.fresh() }
    #expect(Set(ids).count == 1000)
    #expect(ids.allSatisfy { isWellFormedIdentifier($0) && $0.utf8.count == 26 })
    #expect(ids.map { $0.prefix(10) } == ids.map { $0.prefix(10) }.sorted())
  }
}
