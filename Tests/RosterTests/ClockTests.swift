// Owns the tests of the speaking clock: time used is the sum of stretches between stamps.

import Testing

@testable import Roster

@Suite("Speaking clock")
struct ClockTests {
  /// A turn of five minutes that has spoken for 02:10.
  private func speaking() throws -> Play {
    var play = try Play.open(listing: .haNoi, .sonLa)
    try play.act(StartTurn(nil))
    play.pass(seconds: 130)
    return play
  }

  private func left(_ play: Play) -> Int? { play.turn(.first)?.secondsLeft(at: play.now) }

  @Test("acceptance 10: deferred at 02:10 of 05:00 for three minutes, 02:50 are left")
  func deferred() throws {
    var play = try speaking()
    try play.act(LinkChanged(.haNoi, .lost), DeferTurn(nil))
    play.pass(seconds: 180)
    #expect(left(play) == 170)
    try play.act(LinkChanged(.haNoi, .good), ResumeTurn(nil))
    #expect(left(play) == 170)
    play.pass(seconds: 170)
    #expect(left(play) == 0)
  }

  @Test("acceptance 10: a line lost while speaking stops the clock until it is back")
  func lineLost() throws {
    var play = try speaking()
    try play.act(LinkChanged(.haNoi, .lost))
    play.pass(seconds: 180)
    #expect(play.state(.first) == .speaking)
    #expect(left(play) == 170)
    try play.act(LinkChanged(.haNoi, .phone))
    #expect(left(play) == 170)
    play.pass(seconds: 10)
    #expect(left(play) == 160)
  }

  @Test("a bad line, or the lost line of another site, stops no clock")
  func otherLines() throws {
    var play = try speaking()
    try play.act(
      LinkChanged(.sonLa, .lost), LinkChanged(.haNoi, .noAudio), LinkChanged(.haNoi, .unstable))
    play.pass(seconds: 10)
    #expect(play.used(.first) == 140)
  }

  @Test("a pause while the line is lost stays a pause when the line is back")
  func pauseWhileLost() throws {
    var play = try speaking()
    try play.act(LinkChanged(.haNoi, .lost), PauseTurn(nil), LinkChanged(.haNoi, .good))
    play.pass(seconds: 60)
    #expect(play.used(.first) == 130)
    #expect(play.state(.first) == .paused)
  }

  @Test("a turn that begins or speaks on over a lost line uses time once the line is back")
  func beginsWhileLost() throws {
    for command: any Request in [StartTurn(.second), ResumeTurn(.first)] {
      var play = try speaking()
      try play.act(DeferTurn(nil), LinkChanged(.haNoi, .lost), LinkChanged(.sonLa, .lost), command)
      let id = try #require(play.meeting.floor)
      let used = try #require(play.used(id))
      play.pass(seconds: 60)
      #expect(play.used(id) == used)
      try play.act(LinkChanged(.haNoi, .good), LinkChanged(.sonLa, .good))
      play.pass(seconds: 20)
      #expect(play.used(id) == used + 20)
    }
  }

  @Test("paused time is not used, and ending stops the clock for good")
  func pauseAndEnd() throws {
    var play = try speaking()
    try play.act(PauseTurn(nil))
    play.pass(seconds: 500)
    #expect(play.used(.first) == 130)
    try play.act(EndTurn(nil))
    play.pass(seconds: 500)
    #expect(play.used(.first) == 130)
    #expect(play.turn(.first)?.isRunning == false)
  }

  @Test(
    "acceptance 11: a finished turn reopened keeps its time, doubles none, and the site's is its")
  func reopened() throws {
    var play = try speaking()
    try play.act(EndTurn(nil))
    play.pass(seconds: 60)
    try play.act(ResumeTurn(.first))
    #expect(play.meeting.floor == .first)
    #expect(play.used(.first) == 130)
    play.pass(seconds: 20)
    try play.act(EndTurn(nil))
    play.pass(seconds: 9)
    #expect(play.used(.first) == 150)
    let spoken = play.meeting.spoken(by: .haNoi, at: play.now)
    #expect(spoken.turns == 1)
    #expect(spoken.seconds == 150)
  }

  @Test(
    "acceptance 17: the wall clock set forward or back within a boot harms no time used",
    arguments: [3_600_000, -3_600_000, -34_560_000_000] as [Int64])
  func clockSet(jump: Int64) throws {
    var play = try speaking()
    let before = play.now
    play.pass(seconds: 10)
    play.now.wall += jump
    #expect(play.used(.first) == 140)
    #expect(play.now.clockJump(since: before) == jump)
    try play.act(PauseTurn(nil))
    play.pass(seconds: 10)
    #expect(play.used(.first) == 140)
  }

  @Test("acceptance 17: across boots the wall clock counts, and never less than nothing")
  func acrossBoots() throws {
    var play = try speaking()
    play.now = Moment(wall: play.now.wall + 30_000, boot: 8, up: 5000)
    #expect(play.used(.first) == 160)
    play.now.wall -= 3_600_000
    #expect(play.used(.first) == 0)
    try play.act(PauseTurn(nil), ResumeTurn(nil))
    play.pass(seconds: 15)
    #expect(play.used(.first) == 15)
  }

  @Test("overtime is negative time left")
  func overtime() throws {
    var play = try speaking()
    play.pass(seconds: 171)
    #expect(left(play) == -1)
    try play.act(ExtendTurn(nil, seconds: 60))
    #expect(left(play) == 59)
  }

  @Test("undoing the end lets the clock run as if it never ended")
  func undoneEnd() throws {
    var play = try speaking()
    try play.act(EndTurn(nil))
    play.pass(seconds: 20)
    try play.act(Undo(seq: nil, reason: nil))
    #expect(play.used(.first) == 150)
    #expect(play.turn(.first)?.isRunning == true)
  }
}
