// Owns chance in the tests of this room: numbers that a seed fixes, and plays made of them. A test
// that fails names its seed as its argument.

@testable import Roster

/// Random numbers that a seed fixes (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns one of some things.
  mutating func pick<Choice>(_ choices: [Choice], else fallback: Choice) -> Choice {
    choices.randomElement(using: &self) ?? fallback
  }

  /// Tells whether one throw in so many hits.
  mutating func hits(oneIn chances: Int) -> Bool { Int.random(in: 0..<chances, using: &self) == 0 }

  mutating func site() -> SiteID { pick(Plan.small.sites.map(\.id), else: .hall) }

  mutating func turn(of play: Play) -> TurnID { pick(play.meeting.registered, else: .first) }

  /// Returns a time that has just been, as somebody might tell it.
  private func told(_ play: Play) -> TimeOfDay {
    let now = CivilTime(wall: play.now.wall, offset: play.record.plan.starts.offset)
    return TimeOfDay(now.clockText) ?? .midnight
  }

  mutating func answer() -> SiteAnswer {
    let mark = pick(SiteMark.allCases, else: .present)
    let present = mark.isHere && hits(oneIn: 2) ? Int.random(in: 1...12, using: &self) : nil
    return SiteAnswer(mark, present: present, reason: mark.isAbsent ? "bão" : nil)
  }

  /// Returns something that somebody might ask for, sensible or not.
  mutating func command(for play: Play) -> any Request {
    let turn = turn(of: play)
    let named = hits(oneIn: 3) ? turn : nil
    return pick(
      [
        SiteMarked(site(), answer()), SiteMarked(site(), answer()),
        PeopleMarked(
          .haNoi, hits(oneIn: 2) ? [.an] : [.an, .binh, .chi],
          pick(PersonMark.allCases, else: .present), reason: nil),
        TellMark(SiteMarked(site(), answer()), at: told(play), now: play.now),
        TellMark(PeopleMarked(.haNoi, [.binh], .late), at: told(play), now: play.now),
        SubstituteNamed(
          .haNoi, Substitute(name: pick(["Dũng", "Hà", "Vân"], else: ""), replacing: .an)),
        LinkChanged(site(), pick([.good, .lost, .lost, .phone], else: .good)),
        RegisterTurn(site(), person: nil, kind: .remark, topic: nil, limitSeconds: nil),
        RegisterTurn(.caMau, person: .otherAn, kind: .paper, topic: "nhà ở", limitSeconds: 60),
        RegisterTurn(site(), speaker: "Vừ A Dính", kind: .debate),
        CallTurn(named), StartTurn(named), StartTurn(nil), PauseTurn(named), ResumeTurn(named),
        EndTurn(named), DeferTurn(named), TurnWithdrawn(turn),
        ExtendTurn(named, seconds: pick([60, -60], else: 60)),
        MoveTurn(turn, place: Int.random(in: 1...4, using: &self)), SpeakerNamed(turn, .an),
      ] + rareCommands(), else: Redo())
  }

  private mutating func rareCommands() -> [any Request] {
    guard hits(oneIn: 6) else { return [] }
    return [
      RoundStarted(name: nil), RoundFinished(), PhaseChanged(.open), PhaseChanged(.open),
      PhaseChanged(.takeBreak), PhaseChanged(.resume),
      PhaseChanged(.resume), CloseMeeting(endingTurn: hits(oneIn: 2)), ItemStarted(.opening),
      ItemEnded(.opening),
      AddGuest(.haNoi, name: "Lò Văn Sơn"), AddSite(name: "Phú Quốc", parent: .kienGiang),
      PersonCorrected(.haNoi, .binh, name: pick(["Trần Thị Bính", "Trần Bình"], else: "")),
      PersonClosed(.haNoi, .chi), SiteClosed(.sonLa),
    ]
  }
}

extension Play {
  /// Plays some hundred random acts of two people, refused ones left out, with undos and redos
  /// among them; `each` sees the play after every act that was recorded.
  static func random(
    seed: UInt64, asks: Int, each: (Play) throws -> Void = { _ in }
  ) throws -> Play {
    var dice = Dice(seed: seed)
    var play = Play()
    try play.act(PhaseChanged(.open))
    for _ in 0..<asks {
      play.now = play.now.advanced(by: Int64.random(in: 0...90_000, using: &dice))
      var command = dice.command(for: play)
      if dice.hits(oneIn: 8) {
        let named = Int.random(in: 1...max(1, play.record.head), using: &dice)
        command = Undo(seq: dice.hits(oneIn: 2) ? named : nil, reason: nil)
      } else if dice.hits(oneIn: 16) {
        command = Redo()
      }
      let head = play.record.head
      do throws(Refusal) {
        try play.act(command, by: dice.pick(["lan", "minh"], else: "lan"))
      } catch {
        continue
      }
      if play.record.head > head { try each(play) }
    }
    return play
  }
}
