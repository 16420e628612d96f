// Owns the tests of two people at work at once: what was changed after it was seen is refused,
// naming the change, and nobody stands in the way of who works on something else.

import Testing

@testable import Roster

@Suite("Two terminals")
struct StaleTests {
  private func mark(_ person: PersonID, _ mark: PersonMark = .present) -> any Request {
    PeopleMarked(.haNoi, [person], mark, reason: nil)
  }

  private func register(_ site: SiteID) -> any Request {
    RegisterTurn(site, person: nil, kind: .remark, topic: nil, limitSeconds: nil)
  }

  @Test("acceptance 26: two people mark different persons at once, and both survive")
  func differentPersons() throws {
    var play = Play()
    let seen = play.record.head
    try play.act(mark(.an), by: "lan", seen: seen)
    try play.act(mark(.binh), by: "minh", seen: seen)
    let people = play.meeting.status(of: .haNoi).people
    #expect(people[.an]?.mark == .present)
    #expect(people[.binh]?.mark == .present)
  }

  @Test("acceptance 26: the same person marked differently is refused, naming who and which line")
  func samePerson() throws {
    var play = Play()
    let seen = play.record.head
    try play.act(mark(.an), by: "lan", seen: seen)
    #expect(
      play.refusal(of: mark(.an, .excused), by: "minh", seen: seen)
        == .stale(seq: 1, by: "lan", asker: "minh"))
    #expect(
      play.refusal(
        of: PeopleMarked(.haNoi, [.binh, .an], .late, reason: nil), by: "minh", seen: seen)
        == .stale(seq: 1, by: "lan", asker: "minh"))
    // Having seen it, or asking from a command line, it is decided as things stand.
    #expect(play.refusal(of: mark(.an, .excused), by: "minh", seen: 1) == nil)
    #expect(play.refusal(of: mark(.an, .excused), by: "minh") == nil)
  }

  @Test("the same mark by both is no conflict and no second event")
  func sameMark() throws {
    var play = Play()
    try play.act(mark(.an), by: "lan", seen: 0)
    #expect(try play.act(mark(.an), by: "minh", seen: 0) == nil)
  }

  @Test("what touches one thing leaves the others free")
  func subjectsApart() throws {
    let commands: [any Request] = [
      SiteMarked(.haNoi, SiteAnswer(.present)), SiteMarked(.sonLa, SiteAnswer(.late)), mark(.an),
      LinkChanged(.haNoi, .phone), LinkChanged(.sonLa, .good), RoundStarted(name: nil),
      StartTurn(.first),
      SpeakerNamed(.second, .binh), ItemStarted(.opening), ItemStarted(.discussion),
      SubstituteNamed(.haNoi, Substitute(name: "Dũng")),
      RegisterTurn(.haNoi, person: nil, kind: .remark, topic: nil, limitSeconds: nil),
    ]
    let play = try Play.open(listing: .haNoi, .haNoi)
    let seen = play.record.head
    for (place, first) in commands.enumerated() {
      for (other, second) in commands.enumerated() where other != place {
        var copy = play
        try copy.act(first, by: "lan", seen: seen)
        #expect(copy.refusal(of: second, by: "minh", seen: seen) == nil)
      }
    }
  }

  @Test("two moderators take the floor: the second is told who did")
  func floor() throws {
    var play = try Play.open(listing: .haNoi, .sonLa)
    let seen = play.record.head
    try play.act(StartTurn(.first), by: "lan", seen: seen)
    let touched = Refusal.stale(seq: seen + 1, by: "lan", asker: "minh")
    for command: any Request in [StartTurn(.second), CallTurn(nil), StartTurn(nil), EndTurn(nil)] {
      #expect(play.refusal(of: command, by: "minh", seen: seen) == touched)
    }
  }

  @Test("a refusal that nobody caused stays the reason it is")
  func ownFault() throws {
    var play = try Play.open(listing: .haNoi)
    let seen = play.record.head
    try play.act(mark(.an), by: "lan", seen: seen)
    #expect(play.refusal(of: EndTurn(nil), by: "minh", seen: seen) == .floorEmpty)
  }

  @Test("what was undone counts as changed")
  func undone() throws {
    var play = Play()
    try play.act(mark(.an), by: "lan")
    try play.act(Undo(seq: 1, reason: nil), by: "hoa")
    #expect(
      play.refusal(of: mark(.an, .late), by: "minh", seen: 1)
        == .stale(seq: 2, by: "hoa", asker: "minh"))
  }

  @Test("the phase, a link, a round, an item, a person and a site's list conflict with themselves")
  func samePhase() throws {
    let pairs: [(any Request, any Request)] = [
      (PhaseChanged(.takeBreak), CloseMeeting(endingTurn: false)),
      (LinkChanged(.haNoi, .good), LinkChanged(.haNoi, .lost)),
      (RoundStarted(name: nil), RoundFinished()), (ItemStarted(.opening), ItemEnded(.opening)),
      (SiteMarked(.haNoi, SiteAnswer(.late)), SiteMarked(.haNoi, SiteAnswer(.excused))),
      (
        SubstituteNamed(.haNoi, Substitute(name: "Dũng", replacing: .an)),
        SubstituteNamed(.haNoi, Substitute(name: "Lan", replacing: .an))
      ),
      (mark(.an), SubstituteNamed(.haNoi, Substitute(name: "Dũng", replacing: .an))),
      (register(.haNoi), register(.haNoi)),
      (TurnWithdrawn(.first), MoveTurn(.first, place: 1)),
      (ExtendTurn(.first, seconds: 60), ExtendTurn(.first, seconds: 30)),
    ]
    for (first, second) in pairs {
      var play = try Play.open(listing: .haNoi)
      let seen = play.record.head
      try play.act(first, by: "lan", seen: seen)
      #expect(
        play.refusal(of: second, by: "minh", seen: seen)
          == .stale(seq: seen + 1, by: "lan", asker: "minh"))
    }
  }
}
