// Owns what every act promises, however it is made: an act takes part by being in the list.

import StrictJSON
import Support
import Testing
import Words

@testable import Roster

@Suite("Every act")
struct ActTests {
  static let samples = ActSamples(
    of: .small, at: .haNoi, and: .sonLa, people: [.an, .binh]
  ).all

  static func json(_ act: any Act) -> [UInt8] {
    var writer = JSONWriter()
    Acts.write(act, to: &writer)
    return writer.bytes
  }

  static func text(_ act: any Act) -> String { String(decoding: json(act), as: UTF8.self) }

  static func read(_ bytes: [UInt8]) throws(ActProblem) -> any Act {
    try bytes.withUnsafeBufferPointer { bytes throws(ActProblem) in
      try Acts.read(UnsafeRawBufferPointer(bytes))
    }
  }

  static func read(_ text: String) throws(ActProblem) -> any Act { try read(Array(text.utf8)) }

  @Test("the list has a word for each kind, found again, and a sample of each kind is tried here")
  func list() {
    let words = Acts.all.map { $0.word.description }
    #expect(Set(words).count == words.count)
    for (word, type) in zip(words, Acts.all) {
      #expect((1...16).contains(word.utf8.count), "\(word)")
      #expect(Acts.kind(word).map { $0 == type } ?? false, "\(word)")
    }
    let tried = Set(Self.samples.map { type(of: $0).word.description })
    #expect(tried == Set(words))
  }

  @Test("an act is read back as it was written, and is no other act")
  func roundTrip() throws {
    for (place, act) in Self.samples.enumerated() {
      let read = try Self.read(Self.json(act))
      #expect(read.isSame(as: act), "\(Self.text(act))")
      #expect(Self.json(read) == Self.json(act))
      for (other, sample) in Self.samples.enumerated() where other != place {
        #expect(!sample.isSame(as: act), "\(Self.text(act))")
      }
    }
  }

  @Test("the line of an act is read by the reader of its kind alone")
  func onlyItself() {
    for act in Self.samples {
      let line = Self.text(act)
      let own = type(of: act).word.description
      for type in Acts.all where type.word.description != own {
        let foreign = line.replacing("\"\(own)\"", with: "\"\(type.word)\"")
        let read = try? Self.read(foreign)
        // Kinds of one shape, such as the steps of a turn, read each other's fields; then it is that
        // other act, word for word.
        #expect(read.map { Self.text($0) == foreign } ?? true, "\(foreign)")
      }
    }
  }

  @Test("an act is told in both languages, in one line, which differ")
  func sentences() {
    let record = Play().record
    for act in Self.samples {
      let phrase = act.phrase(in: record)
      for text in [phrase.vi, phrase.en] {
        #expect(!text.isEmpty && !text.contains("\n"))
        #expect(text.first.map { !$0.isLowercase } ?? false, "\(text)")
      }
      #expect(phrase.vi != phrase.en, "\(phrase.vi)")
    }
  }

  @Test(
    "whatever an act that does not fit is applied to, nothing changes or the meeting stays whole")
  func replay() throws {
    for act in Self.samples {
      for play in [Play(), try Play.open(listing: .haNoi, .sonLa)] {
        var meeting = play.meeting
        let refusal = act.refusal(in: meeting)
        act.apply(to: &meeting, at: play.now)
        if case .unknownTurn = refusal { #expect(meeting == play.meeting, "\(Self.text(act))") }
        if case .unknownItem = refusal { #expect(meeting == play.meeting, "\(Self.text(act))") }
        #expect(
          [meeting.floor].compactMap(\.self)
            == meeting.allTurns.filter(\.state.holdsFloor).map(\.id))
      }
    }
  }

  @Test("an act that was recorded can be undone and redone, and each time stands as it should")
  func undoAndRedo() throws {
    var undone: Set<String> = []
    let plays = try (21...52).map { try Play.random(seed: $0, asks: 150) }
    for var play in plays {
      let done = play.meeting
      let words = play.record.entries.map { type(of: $0.act).word.description }
      for seq in 1...play.record.head where play.record.undo(of: seq) == nil {
        let before = play
        guard play.refusal(of: Undo(seq: seq), by: "lan") == nil else { continue }
        try play.act(Undo(seq: seq), by: "lan")
        #expect(play.record.undo(of: seq) == play.record.head)
        try play.act(Undo(seq: play.record.head), by: "lan")
        #expect(play.meeting == done, "\(words[seq])")
        undone.insert(words[seq])
        play = before
      }
    }
    // Those of which a random play has none that can be undone alone.
    let rare: Set = ["meetingCreated", "planContinued", "undone", "repaired"]
    let all = Set(Acts.all.map { $0.word.description })
    #expect(all.subtracting(rare).subtracting(undone).isEmpty)
  }

  @Test("who may do an act may undo it, and nobody else")
  func rights() throws {
    let plays = try (61...64).map { try Play.random(seed: $0, asks: 120) }
    for play in plays {
      for entry in play.record.entries.dropFirst() where !entry.is(Undone.self) {
        for role in Role.allCases where !role.rights.contains(type(of: entry.act).right) {
          #expect(
            play.refusal(of: Undo(seq: entry.seq), role: role)
              == .roleMayNot(role, type(of: entry.act).right))
        }
      }
    }
  }

  @Test("what an act touches is what makes an order about it stale")
  func subjects() throws {
    for act in Self.samples where !act.subjects.isEmpty {
      guard let request = act as? any Request else { continue }
      var play = try Play.open(listing: .haNoi, .sonLa)
      guard (try? play.act(request, by: "an")) != nil else { continue }
      let head = play.record.head
      #expect(
        play.record.touch(of: act.subjects, after: head - 1, unread: [])?.seq == head,
        "\(Self.text(act))")
    }
  }
}
