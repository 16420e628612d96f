// Owns the tests of the one layer by which the desks ask: its fields, what they offer, the editing
// line, and what becomes of it.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Forms and the editing line")
struct FormTests {
  /// A meeting in which Cà Mau, the third site, has three delegates; no site has others.
  private static func record() throws -> Record {
    var plan = try Record.fresh().plan
    for place in plan.sites.indices { plan.sites[place].people = [] }
    let place = try #require(plan.sites.firstIndex { $0.id == SiteID("ca-mau") })
    plan.sites[place].people = [
      ("a", "Nguyễn Thị Lan"), ("b", "Lê Văn Ba"), ("c", "Trần Văn Bảy"),
    ].map { Person(id: PersonID($0), name: $1, title: "Đại biểu thử") }
    let creation = Entry(
      seq: 0, id: "e0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    return Record(creation: creation, plan: plan)
  }

  private func desk(_ keys: Key..., columns: Int = 80, rows: Int = 24) throws -> DeskPlay {
    var play = DeskPlay(try Self.record(), rows: rows, columns: columns)
    for key in keys { play.press(key) }
    return play
  }

  private func registration(_ play: DeskPlay) -> Registration? {
    (play.record.entries.last?.act as? any Registering)?.registration
  }

  // MARK: Registration

  @Test("case 25: the speaker's name finds the site too, and Enter registers both")
  func byName() throws {
    var play = try desk(.function(4), .character("g"))
    play.type("van ba")
    let form = play.lines.drop { !$0.contains("Đăng ký") }
    #expect(form.dropFirst(2).first?.contains("Lê Văn Ba") == true)
    play.press(.enter)
    #expect(registration(play)?.site == SiteID("ca-mau"))
    #expect(registration(play)?.person == PersonID("b"))
  }

  @Test("the usual registration is two keys: g and Enter for the selected site, nobody named yet")
  func usual() throws {
    let play = try desk(.down, .character("g"), .enter)
    #expect(registration(play)?.site == play.state.site)
    #expect(registration(play)?.person == nil && registration(play)?.kind == .remark)
  }

  @Test("the people of the site are offered: g, Down, Enter registers the first of them")
  func offered() throws {
    var play = try desk(.character("/"))
    play.type("ca mau")
    play.press(.enter, .character("g"))
    #expect(play.shows("Nguyễn Thị Lan · Cà Mau"))
    play.press(.down, .enter)
    #expect(registration(play)?.person == PersonID("a"))
  }

  @Test(
    "kind and topic are chosen in the same form, a name on no list is allowed, and undo takes all")
  func whole() throws {
    var play = try desk(.function(4), .character("g"))
    play.type("ca mau")
    play.press(.tab)
    play.type("Vừ A Dính")
    #expect(play.shows("“Vừ A Dính”") && play.shows("ngoài danh sách"))
    play.press(.tab, .right)
    #expect(play.shows("> 4 giải trình"))
    play.type("1")
    play.press(.tab)
    play.type("Đê điều")
    play.press(.enter)
    let made = try #require(play.record.entries.last?.act as? NameRegistered)
    #expect(made.registration.speaker == "Vừ A Dính" && made.registration.kind == .report)
    #expect(made.registration.topic == "Đê điều" && made.registration.person == nil)
    #expect(play.shows("Cà Mau · Vừ A Dính"))
    #expect(play.record.entries.last?.act.phrase(in: play.record).vi.contains("Vừ A Dính") == true)
    play.type("u")
    #expect(play.meeting.queue.isEmpty)
  }

  @Test("a topic of the plan is offered, and recorded by its key where it is chosen")
  func topic() throws {
    var play = try desk(.character("g"), .tab, .tab, .tab, .down, .enter)
    let topic = try #require(play.record.plan.topics.first)
    #expect(registration(play)?.topic == topic.id)
    play.press(.character("g"), .tab, .tab, .tab, .enter)
    #expect(registration(play)?.topic == nil)
  }

  @Test("what finds nobody registers nobody: the sentence says where a name on no list goes")
  func nothingFound() throws {
    var play = try desk(.character("g"))
    play.type("qqqxxx")
    play.press(.enter)
    #expect(play.record.head == 0 && play.state.overlay != nil)
    #expect(play.message.contains("ở ô Người phát biểu"))
  }

  @Test("what was typed survives a refusal, in every field")
  func survives() throws {
    var play = try desk(.character("g"), .tab)
    play.type("Vừ A Dính")
    try play.elsewhere(RegisterTurn(.hall), by: "Lan")
    play.press(.enter)
    #expect(play.message.contains("Lan vừa ghi"))
    #expect(play.shows("Vừ A Dính"))
    play.press(.enter)
    #expect(registration(play)?.speaker == "Vừ A Dính")
  }

  // MARK: The roster

  @Test(
    "a guest is added by k: name, title, and stands on the page, in log and tally; u takes it back")
  func guest() throws {
    var play = try desk(.down, .enter, .character("k"))
    play.type("Lò Văn Sơn")
    play.press(.enter)
    #expect(play.record.head == 0)
    play.type("Nhà báo")
    play.press(.enter)
    #expect(play.record.entries.last?.act is GuestAdded)
    #expect(play.shows("Lò Văn Sơn") && play.shows("Nhà báo"))
    #expect(play.meeting.tally.delegates.guests == 1 || play.meeting.tally.delegates.here == 0)
    play.type("u")
    #expect(!play.shows("Lò Văn Sơn · Nhà báo"))
  }

  @Test("name and title are corrected by n in what stands there, and the page shows the new ones")
  func correction() throws {
    var play = try desk(.character("/"))
    play.type("lan")
    play.press(.enter, .character("n"))
    #expect(play.shows("Nguyễn Thị Lan"))
    for _ in 0..<3 { play.press(.backspace) }
    play.type("Liên")
    play.press(.enter, .control("u"))
    play.type("Chủ tịch")
    play.press(.enter)
    let person = play.meeting.person(PersonID("a"), at: SiteID("ca-mau"))
    #expect(person?.name == "Nguyễn Thị Liên" && person?.title == "Chủ tịch")
    play.type("u")
    #expect(play.meeting.person(PersonID("a"), at: SiteID("ca-mau"))?.name == "Nguyễn Thị Lan")
  }

  @Test("a person is taken off the roster by b, with a reason or without")
  func personClosed() throws {
    var play = try desk(.character("/"))
    play.type("lan")
    play.press(.enter, .character("b"))
    play.type("nghỉ hưu")
    play.press(.enter)
    #expect(play.meeting.person(PersonID("a"), at: SiteID("ca-mau"))?.isClosed == true)
    #expect((play.record.entries.last?.act as? PersonClosed)?.reason == "nghỉ hưu")
    play.press(.down, .character("b"), .enter)
    #expect((play.record.entries.last?.act as? PersonClosed)?.reason == nil)
  }

  @Test("a site joins by t and leaves by b; it can be marked in between")
  func site() throws {
    var play = try desk(.character("t"))
    play.type("Phú Quốc")
    play.press(.enter, .enter)
    play.type("x7")
    play.press(.enter)
    #expect(play.state.overlay != nil)
    play.press(.enter)
    #expect(play.record.head == 0 && play.message.contains("Số triệu tập là một số từ 0 đến 9999"))
    play.press(.home, .delete, .enter)
    play.type("ca mau")
    play.press(.enter)
    let site = try #require(play.meeting.site(SiteID("phu-quoc")))
    #expect(site.expected == 7 && site.parent == SiteID("ca-mau"))
    play.type("/phu quoc")
    play.press(.enter, .character("b"), .enter)
    #expect(play.meeting.site(SiteID("phu-quoc"))?.isClosed == true)
    play.type("u")
    #expect(play.meeting.site(SiteID("phu-quoc"))?.isClosed == false)
  }

  @Test("a name that is missing is asked for, in its field")
  func missing() throws {
    var play = try desk(.down, .enter, .character("k"), .enter)
    play.type("Nhà báo")
    play.press(.enter)
    #expect(play.record.head == 0 && play.message.contains("Chưa gõ"))
    play.type("Lò Văn Sơn")
    play.press(.tab, .enter)
    #expect((play.record.entries.last?.act as? GuestAdded)?.title == "Nhà báo")
  }

  @Test("a form is whole on the smallest screen, and Esc leaves it without a line")
  func small() throws {
    var play = try desk(.character("g"), columns: 60, rows: 15)
    for label in ["Điểm cầu, người", "Người phát biểu", "Loại", "Nội dung", "Esc bỏ"] {
      #expect(play.shows(label), "\(label)")
    }
    play.press(.tab, .tab)
    #expect(play.shows("> 3 phát biểu"))
    play.press(.escape)
    #expect(play.state.overlay == nil && play.record.head == 0)
  }

  // MARK: The editing line

  @Test("the caret moves by letters, words and to the ends, and letters go in and out there")
  func editing() {
    var line = EditLine("một hai ba")
    func press(_ keys: Key...) {
      for key in keys {
        let isTaken = line.handle(key)
        #expect(isTaken)
      }
    }
    press(.left, .left, .character("x"))
    #expect(line.text == "một hai xba" && line.after == "ba")
    press(.backspace, .wordLeft, .character("K"))
    #expect(line.text == "một Khai ba")
    press(.delete, .end, .character("!"), .home, .wordRight, .character(","))
    #expect(line.text == "một, Kai ba!")
    press(.control("k"))
    #expect(line.text == "một,")
    press(.paste("bốn\nnăm"), .control("w"))
    #expect(line.text == "một,bốn ")
    press(.control("a"), .control("e"), .control("u"))
    #expect(line.isEmpty)
    let others = [Key.function(5), .tab, .enter].map { line.handle($0) }
    #expect(others == [false, false, false])
  }

  @Test("an input method recomposes before the caret, wherever it stands")
  func recomposed() {
    var line = EditLine("duong xa")
    for _ in 0..<3 { _ = line.handle(.left) }
    _ = line.handle(.recomposed(deleted: 5, text: "đường"))
    #expect(line.text == "đường xa" && line.after == " xa")
  }

  @Test("Up brings back the reasons typed before, Tab completes one of them")
  func history() throws {
    var play = try desk(.function(3))
    for reason in ["mưa lũ", "mất điện"] {
      play.type("pg\(reason)")
      play.press(.enter)
    }
    play.type("pg")
    play.press(.up)
    #expect(play.shows(" mất điện"))
    play.press(.up, .up)
    #expect(play.shows(" mưa lũ"))
    play.press(.down, .down)
    play.type("mư")
    play.press(.tab, .enter)
    #expect(play.meeting.statuses[2].answer.reason == "mưa lũ")
  }

  @Test("the caret of the terminal stands where the next letter goes")
  func caret() throws {
    var play = try desk(.character("/"))
    play.type("abcd")
    play.press(.left, .left)
    let end = try #require(play.frame.caret)
    play.type("Đ")
    #expect(play.frame.caret?.column == end.column + 1)
    #expect(play.lines[end.row].hasPrefix(" abĐcd"))
  }
}
