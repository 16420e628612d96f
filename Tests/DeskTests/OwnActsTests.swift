// Owns the tests of two desks under one name, of numbers far from what is known, and of names that
// clash: nothing is done unasked that may not be meant.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Who did what, and asked before it is done")
struct OwnActsTests {
  private let me = "thư ký"

  /// A desk in the roll call that has answered for the hall, and another one under the same name that
  /// has answered for Cà Mau after it.
  private func twoDesks() throws -> DeskPlay {
    var play = DeskPlay(try .fresh())
    play.press(.function(3), .character(" "))
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.late)), by: me)
    play.rest(milliseconds: 3000)
    return play
  }

  @Test("u takes back this desk's own last act, and asks before another's of the same name")
  func undo() throws {
    var play = try twoDesks()
    play.type("u")
    #expect(play.record.undo(of: 1) != nil && play.record.undo(of: 2) == nil)
    play.type("u")
    #expect(play.record.undo(of: 2) == nil)
    #expect(play.shows("Cà Mau: đến muộn"))
    play.press(.escape)
    #expect(play.record.undo(of: 2) == nil)
    play.type("u")
    play.press(.enter)
    #expect(play.record.undo(of: 2) != nil)
  }

  @Test("Backspace takes back this desk's own answer, and asks before another's")
  func back() throws {
    var play = try twoDesks()
    play.press(.backspace)
    #expect(play.record.undo(of: 1) != nil && play.record.undo(of: 2) == nil)
    play.press(.backspace)
    #expect(play.state.isAskingToRecord && play.shows("Cà Mau: đến muộn"))
  }

  @Test("redo brings back what this desk undid, and asks before what another one did")
  func redo() throws {
    var play = try twoDesks()
    play.type("u")
    try play.elsewhere(Undo(seq: 2), by: me)
    play.rest(milliseconds: 3000)
    play.press(.control("r"))
    #expect(play.record.undo(of: 1) == nil && play.record.undo(of: 2) != nil)
    play.press(.control("r"))
    #expect(play.state.overlay != nil && play.record.undo(of: 2) != nil)
    play.press(.enter)
    #expect(play.record.undo(of: 2) == nil)
  }

  @Test("a number above what is expected is recorded after one more Enter, with the sentence")
  func farNumber() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    play.type("99")
    play.press(.enter)
    #expect(play.record.head == 0)
    #expect(play.shows("99 người, nhiều hơn"))
    play.press(.escape)
    #expect(play.record.head == 0 && play.state.digits == "99")
    play.press(.enter, .enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.present, present: 99))
  }

  @Test("a digit is never dropped without a word")
  func fifthDigit() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    play.type("12345")
    #expect(play.state.digits == "1234")
    #expect(play.message.contains("nhiều nhất 4 chữ số"))
  }

  @Test(
    "nobody present is no present site: 0 asks what it is",
    arguments: [("p", SiteMark.excused), ("v", .unexcused), ("n", .noAnswer)])
  func nobody(key: String, mark: SiteMark) throws {
    for answer in [Key.enter, .character("m")] {
      var play = DeskPlay(try .fresh())
      play.press(.function(3), .character("0"), answer)
      #expect(play.record.head == 0)
      #expect(play.shows("0 người thì không ghi là có mặt"))
      play.type(key)
      #expect(play.meeting.status(of: .hall).answer == SiteAnswer(mark))
    }
  }

  @Test("a second registration of one site is recorded, and said")
  func secondRegistration() throws {
    var play = DeskPlay(try .fresh())
    play.type("g")
    play.press(.enter)
    #expect(!play.message.contains("đang chờ"))
    play.type("g")
    play.press(.enter)
    #expect(play.meeting.queue.count == 2)
    #expect(play.message.contains("đã có lượt t1 đang chờ"))
  }

  @Test("two people of one name and title are told apart where they are found and on their page")
  func namesakes() throws {
    var plan = try Record.fresh().plan
    plan.sites[1].people = ["an-1", "an-2"].map {
      Person(id: PersonID($0), name: "Nguyễn Văn An", title: "Chuyên viên")
    }
    let start = DeskPlay.start
    let record = Record(
      creation: Entry(seq: 0, id: "e0", at: start, by: "x", act: MeetingCreated(plan)), plan: plan)
    var play = DeskPlay(record)
    play.type("/van an")
    #expect(play.shows("Nguyễn Văn An · an-1") && play.shows("Nguyễn Văn An · an-2"))
    play.press(.enter)
    #expect(play.shows("Nguyễn Văn An · an-1") && play.shows("Nguyễn Văn An · an-2"))
    let phrase = PeopleMarked(plan.sites[1].id, [PersonID("an-2")], .late).phrase(in: record)
    #expect(phrase.vi.contains("an-2"))
  }
}
