// Owns the floor by keys: every key acts on the turn that was on the screen.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

extension DeskPlay {
  /// A meeting that is open, on the speaking screen, with a turn of three minutes listed for sites.
  static func open(listing sites: String...) throws -> DeskPlay {
    var play = DeskPlay(try .fresh(), by: "điều hành")
    play.press(.function(9))
    for site in sites {
      try play.elsewhere(
        RegisterTurn(
          SiteID(site), person: nil, kind: .remark, topic: nil, limitSeconds: nil),
        by: "thư ký")
    }
    play.press(.function(4))
    return play
  }

  func turn(_ id: String) -> Turn? { meeting.turns[TurnID(id)] }
}

@Suite("The speaking list by keys")
struct SpeakingTests {
  @Test("g and Enter register the selected site; the kind is the third field")
  func register() throws {
    var play = DeskPlay(try .fresh())
    play.type("11g")
    #expect(play.shows("Đăng ký phát biểu · Quảng Ninh"))
    play.press(.enter)
    #expect(play.turn("t1")?.registration.site == SiteID("quang-ninh"))
    #expect(play.turn("t1")?.registration.kind == .remark)
    play.type("g")
    play.press(.backTab, .backTab, .left, .enter)
    #expect(play.turn("t2")?.registration.kind == .paper)
    #expect(play.state.site == SiteID("quang-ninh"))
  }

  @Test("no minutes are told of a list that has none to come")
  func noForecast() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    #expect(play.shows("Còn khoảng 3 phút"))
    play.type("b")
    play.rest(milliseconds: 181_000)
    #expect(!play.shows("Còn khoảng"))
    play.type(".")
    #expect(!play.shows("Còn khoảng"))
    #expect(!play.shows("phút, đến"))
  }

  @Test("g, a name and Enter register the site that was found")
  func registerFound() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(4))
    play.type("gkien giang")
    play.press(.enter)
    #expect(play.turn("t1")?.registration.site == SiteID("kien-giang"))
    play.type("gqn")
    play.press(.down, .down, .down, .up, .enter)
    #expect(play.turn("t2")?.registration.site == SiteID("quang-ninh"))
    play.type("gxyz")
    play.press(.enter)
    #expect(play.meeting.registered.count == 2)
  }

  @Test("b starts, t pauses, c resumes, + and - change the limit, . ends")
  func floor() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    play.type("b")
    #expect(play.turn("t1")?.state == .speaking)
    play.rest(milliseconds: 60_000)
    play.type("t")
    #expect(play.turn("t1")?.state == .paused)
    play.rest(milliseconds: 30_000)
    play.type("c")
    #expect(play.turn("t1")?.state == .speaking)
    #expect(play.turn("t1")?.usedSeconds(at: play.now) == 60)
    play.type("++-=")
    #expect(play.turn("t1")?.limit == 300)
    play.type(".")
    #expect(play.turn("t1")?.state == .finished)
    #expect(play.meeting.floor == nil)
    #expect(play.shows("Vừa phát biểu: Cà Mau"))
  }

  @Test("m invites the first that is ready, and b then starts the invited one")
  func invite() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    play.type("m")
    #expect(play.turn("t1")?.state == .called)
    #expect(play.shows("ĐÃ MỜI Cà Mau"))
    play.type("b")
    #expect(play.turn("t1")?.state == .speaking)
  }

  @Test("case 6: a burst of b starts one turn, and a burst of . ends one")
  func burst() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi", "son-la")
    play.burst(Scene.letters("bbbb"))
    #expect(play.meeting.floor == TurnID("t1"))
    #expect(play.meeting.queue.count == 2)
    play.burst(Scene.letters("...."))
    #expect(play.meeting.floor == nil)
    #expect(play.meeting.queue.count == 2)
  }

  @Test("case 6: of two desks that start at once the second is refused")
  func startedElsewhere() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    try play.elsewhere(StartTurn(TurnID("t1")), by: "thư ký", isFollowed: false)
    play.type("b")
    #expect(play.meeting.floor == TurnID("t1"))
    #expect(play.meeting.queue == [TurnID("t2")])
    #expect(play.message.contains("thư ký"))
  }

  @Test("v, k, < and > act on the selected turn, wherever it has moved")
  func selectionFollowsTheTurn() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi", "son-la", "lao-cai")
    play.press(.down, .down)
    #expect(play.state.turn == TurnID("t3"))
    try play.elsewhere(MoveTurn(TurnID("t3"), place: 1), by: "thư ký")
    #expect(play.state.turn == TurnID("t3"))
    play.type(">")
    #expect(play.meeting.queue.map(\.rawValue) == ["t1", "t3", "t2", "t4"])
    play.type("<<<")
    #expect(play.meeting.queue.map(\.rawValue) == ["t3", "t1", "t2", "t4"])
    play.press(.end)
    play.type("k")
    #expect(play.meeting.floor == TurnID("t4"))
    play.press(.home)
    play.type("v")
    #expect(play.turn("t3")?.state == .withdrawn)
  }

  @Test("a selected turn that another desk takes off the list leaves no other one selected")
  func selectedTurnLeaves() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi", "son-la")
    play.press(.down, .down)
    try play.elsewhere(TurnWithdrawn(TurnID("t3")), by: "thư ký")
    play.type("v")
    #expect(play.meeting.queue.map(\.rawValue) == ["t1", "t2"])
    #expect(play.state.message?.phrase == DeskWords.noTurnSelected)
    #expect(!play.lines.contains { $0.hasPrefix(">") })
    play.press(.down)
    #expect(play.state.turn == TurnID("t1"))
  }

  @Test("case 7: an absent site in the list shows a warning and can still be called")
  func absentInTheList() throws {
    var play = try DeskPlay.open(listing: "ca-mau")
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.excused)), by: "thư ký")
    #expect(play.shows("Cà Mau"))
    #expect(play.shows("vắng!"))
    play.press(.function(2))
    #expect(play.lines[3].contains("p 1 Cà Mau"))
    play.press(.function(4))
    play.type("b")
    #expect(play.turn("t1")?.state == .speaking)
  }

  @Test("case 10: a lost line is seen; the turn is deferred and speaks on with its used time")
  func lostLine() throws {
    var play = try DeskPlay.open(listing: "kien-giang", "ha-noi")
    play.type("b")
    play.type("++")
    let started = play.turn("t1")?.startedAt ?? play.now
    play.rest(milliseconds: 130_000 - play.now.milliseconds(since: started) - 700)
    try play.elsewhere(LinkChanged(SiteID("kien-giang"), .lost), by: "thư ký")
    #expect(play.shows("02:10/05:00 MẤT KẾT NỐI"))
    play.rest(milliseconds: 20_000)
    play.type("h")
    #expect(play.turn("t1")?.state == .deferred)
    #expect(play.lines.contains { $0.contains("h 1!Kiên Giang") && $0.contains("02:10/05:00") })
    #expect(play.shows("CHUẨN BỊ Hà Nội"))
    play.type("c")
    #expect(play.meeting.floor == nil)
    play.rest(milliseconds: 160_000)
    try play.elsewhere(LinkChanged(SiteID("kien-giang"), .good), by: "thư ký")
    play.type("c")
    #expect(play.turn("t1")?.state == .speaking)
    #expect(play.turn("t1")?.secondsLeft(at: play.now) == 170)
  }

  @Test("u takes my last act back and Ctrl-R brings it again")
  func undoAndRedo() throws {
    var play = try DeskPlay.open(listing: "ca-mau", "ha-noi")
    play.type("b")
    play.type("u")
    #expect(play.turn("t1")?.state == .waiting)
    #expect(play.meeting.floor == nil)
    play.press(.control("r"))
    #expect(play.turn("t1")?.state == .speaking)
  }
}
