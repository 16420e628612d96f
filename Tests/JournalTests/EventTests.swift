// Owns the tests of events in lines: what is written is read back, and nothing else is read.

import Foundation
import Roster
import RosterText
import StrictJSON
import Support
import Testing

@testable import Journal

@Suite("Events as JSON")
struct EventTests {
  private static let turn = TurnID(number: 7)

  static let all: [Event] = [
    .meetingCreated(Fixture.plan),
    .siteMarked(Fixture.dienBien, SiteAnswer(.present, present: 9)),
    .siteMarked(Fixture.sonLa, SiteAnswer(.excused, reason: "Mưa lũ, \"đường\" tắc \\ sạt lở")),
    .peopleMarked(
      Fixture.dienBien, [Fixture.an, Fixture.binh], .leftEarly, reason: "Có việc gấp"),
    .peopleMarked(Fixture.dienBien, [Fixture.an], .notCalled, reason: nil),
    .substituteNamed(
      Fixture.dienBien,
      Substitute(
        name: "Đặng Hoàng Diễn", title: "Phó ban", replacing: Fixture.an, isAuthorised: true)),
    .substituteNamed(Fixture.sonLa, Substitute(name: "Đinh Thị Ốc")),
    .linkChanged(Fixture.sonLa, .noVideo),
    .roundStarted(name: "Sau giải lao"), .roundStarted(name: nil), .roundFinished,
    .turnRegistered(
      turn,
      Registration(
        site: Fixture.dienBien, person: Fixture.binh, kind: .pointOfOrder, topic: "Kinh phí",
        limit: 60)),
    .turnRegistered(turn, Registration(site: Fixture.sonLa, limit: 180)),
    .turnCalled(turn), .turnStarted(turn), .turnPaused(turn), .turnResumed(turn),
    .turnEnded(turn), .turnDeferred(turn), .turnWithdrawn(turn),
    .turnExtended(turn, seconds: -60), .turnMoved(turn, place: 3),
    .speakerNamed(turn, Fixture.an), .itemStarted(ItemID("khai-mac")),
    .itemEnded(ItemID("khai-mac")), .phaseChanged(.opened), .phaseChanged(.broke),
    .phaseChanged(.resumed), .phaseChanged(.closed(ending: nil)),
    .phaseChanged(.closed(ending: turn)), .undone(seq: 12, reason: "Nhầm điểm cầu"),
    .undone(seq: 1, reason: nil),
    .repaired(lines: 12, leftBytes: 340, file: "quarantine/journal-20240419T010512Z-x.jsonl"),
  ]

  private func json(_ event: Event) -> String {
    var writer = JSONWriter()
    event.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws(EventProblem) -> Event {
    try Array(text.utf8).withRawBytes { bytes throws(EventProblem) in try Event(bytes: bytes) }
  }

  @Test("every kind of event is read back as it was written")
  func roundTrip() throws {
    #expect(Set(Self.all.map(\.kind)) == Set(EventKind.allCases))
    for event in Self.all { #expect(try read(json(event)) == event) }
  }

  @Test("the fields of an event stand in one order, and those without a value are left out")
  func words() {
    #expect(
      json(Self.all[1])
        == #"{"type":"siteMarked","site":"dien-bien","mark":"present","present":9}"#)
    #expect(
      json(.phaseChanged(.closed(ending: Self.turn)))
        == #"{"type":"phaseChanged","step":"close","ending":"t7"}"#)
    #expect(json(.linkChanged(Fixture.sonLa, .noVideo)).hasSuffix(#""link":"no-video"}"#))
    #expect(json(Self.all[0]).hasPrefix(#"{"type":"meetingCreated","format":1,"plan":{"#))
  }

  @Test(
    "a field or a word that this program does not write is refused",
    arguments: [
      #"{"type":"turnEnded","turn":"t1","loud":true}"#,
      #"{"type":"siteMarked","site":"son-la","mark":"gone"}"#,
      #"{"type":"siteMarked","site":"Son La","mark":"present"}"#,
      #"{"type":"siteMarked","site":"son-la","mark":"present","present":10000}"#,
      #"{"type":"siteMarked","mark":"present"}"#,
      #"{"type":"turnEnded","turn":"t1","turn":"t2"}"#,
      #"{"type":"undone","seq":0}"#,
      #"{"turn":"t1","type":"turnEnded"}"#,
      #" {"type":"roundFinished"}"#,
      #"{"type":"roundFinished"},"#,
      "[]", "",
    ])
  func refused(text: String) {
    #expect {
      _ = try read(text)
    } throws: { error in
      if case EventProblem.invalid = error { true } else { false }
    }
  }

  @Test(
    "a text that could deceive or disturb a screen is not read, even where the hash holds",
    arguments: [#"\u001b[2J"#, #"a\u202eb"#, #"\u0000"#, " x", "", "Điê\u{323}n"])
  func unclean(text: String) {
    #expect(throws: EventProblem.self) { try read(#"{"type":"roundStarted","name":"\#(text)"}"#) }
  }

  @Test("a text is clean for a record exactly where cleaning leaves it as it is")
  func cleanForm() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    let scalars = (0x20...0x24F).map { $0 } + (0x1E00...0x1EFF).map { $0 } + [0x300, 0x323, 0x202E]
    for _ in 0..<2000 {
      let letters = (0..<Int.random(in: 0...4, using: &dice)).compactMap { _ in
        scalars.randomElement(using: &dice).flatMap(Unicode.Scalar.init)
      }
      let text = String(String.UnicodeScalarView(letters))
      let clean = try? CleanText.clean(text, maximumColumns: 8)
      let isUnchanged = clean.map { $0.utf8.elementsEqual(text.utf8) } ?? false
      #expect(CleanForm.holds(text, columns: 8) == isUnchanged, "\(letters) seed \(seed)")
    }
  }

  @Test("an unknown kind of event and a newer format are told apart from damage")
  func novelties() {
    func novelty(_ text: String) -> Novelty? {
      do {
        _ = try read(text)
      } catch {
        if case .novelty(let novelty) = error { return novelty }
      }
      return nil
    }
    #expect(novelty(#"{"type":"voteTaken","x":1}"#) == .kind("voteTaken"))
    #expect(novelty(#"{"type":"meetingCreated","format":2,"plan":7}"#) == .format(2))
    #expect(novelty(#"{"type":"meetingCreated","format":0,"plan":7}"#) == nil)
    #expect(novelty(json(Self.all[0])) == nil)
  }
}
