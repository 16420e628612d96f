// Owns the tests of what a desk refuses to do unasked, and of what it never drops without a word:
// digits, keys at a question, marks that stand.

import Journal
import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Nothing unasked, nothing dropped without a word")
struct UnaskedTests {
  private func rollCall() throws -> DeskPlay {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    return play
  }

  private func flat(_ play: DeskPlay) -> String {
    play.lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
  }

  @Test(
    "a number typed waits for a key that it goes with; any other does nothing and says so",
    arguments: [
      .character("p"), .character("v"), .character("n"), .character("l"), .character("g"),
      .character("u"), .down, .function(2), .function(9),
    ] as [Key])
  func numberWaits(key: Key) throws {
    var play = try rollCall()
    play.type("7")
    play.press(key)
    #expect(play.record.head == 0 && play.state.digits == "7" && play.state.overlay == nil)
    #expect(flat(play).contains("Đang gõ số 7"))
    #expect(play.state.screen == .rollCall && play.state.calling == .hall)
    play.press(.escape, key)
    #expect(play.state.digits.isEmpty)
    #expect(!play.message.contains("Đang gõ số"))
  }

  @Test("where no site is called no digit is taken: it could not be seen, and would count later")
  func digitsWithoutSite() throws {
    var play = try rollCall()
    play.type(String(repeating: " ", count: 53) + "9")
    #expect(play.state.digits.isEmpty && play.state.message?.phrase == DeskWords.everySiteAnswered)
    play.press(.down, .character(" "))
    #expect(play.meeting.statuses[2].answer.present == play.meeting.sites[2].expected)
  }

  @Test("keys typed before a question was on the screen do not answer it")
  func typedAhead() throws {
    var play = try rollCall()
    play.burst([.character("9"), .character("9"), .enter, .enter])
    #expect(play.record.head == 0 && play.state.overlay != nil)
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer == SiteAnswer(.present, present: 99))
  }

  @Test("a key that answers no question leaves it on the screen, and is told so")
  func noAnswer() throws {
    var play = try rollCall()
    play.type("99")
    play.press(.enter, .character("x"))
    #expect(play.state.isAskingToRecord)
    #expect(flat(play).contains("Phím này không trả lời câu hỏi"))
    #expect(flat(play).contains("99 người, nhiều hơn"))
    play.press(.escape)
    #expect(play.state.overlay == nil && play.record.head == 0)
  }

  @Test("a digit that stands for no state of a line is told so, and the question stays")
  func noSuchLink() throws {
    var play = try rollCall()
    play.press(.down)
    play.type("l9")
    #expect(play.state.overlay != nil && play.record.head == 0)
    #expect(flat(play).contains("Phím này không trả lời câu hỏi"))
    play.type("6")
    #expect(play.meeting.statuses[1].link == .lost)
  }

  @Test("g never writes a reason onto the answer of another desk of the same name")
  func reasonOfAnotherDesk() throws {
    var play = try rollCall()
    play.type("p")
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.excused)), by: "thư ký")
    play.rest(milliseconds: 3000)
    play.type("g")
    #expect(play.shows("Lý do · Hội trường"))
    var other = try rollCall()
    try other.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.excused)), by: "thư ký")
    other.rest(milliseconds: 3000)
    other.type("g")
    #expect(other.state.overlay == nil)
    #expect(other.state.message?.phrase == DeskWords.markBeforeReason)
  }

  /// A desk on the page of a site with three delegates.
  private func sitePage() throws -> DeskPlay {
    var plan = try Record.fresh().plan
    plan.sites[1].people = ["a", "b", "c"].map {
      Person(id: PersonID($0), name: "Đại biểu \($0)", title: "")
    }
    let creation = Entry(
      seq: 0, id: "e0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    var play = DeskPlay(Record(creation: creation, plan: plan))
    play.press(.down, .enter)
    return play
  }

  @Test("c marks present only those without a mark, and nobody twice")
  func wholeDelegation() throws {
    var play = try sitePage()
    let site = play.state.site
    play.type(" c")
    let marked = play.record.entries.last?.act as? PeopleMarked
    #expect(marked?.people == ["b", "c"].map { PersonID($0) })
    #expect(play.meeting.status(of: site).people.count == 3)
    let head = play.record.head
    play.type("c")
    #expect(play.record.head == head && play.state.message?.phrase == DeskWords.nothingChanged)
  }

  @Test("c asks before it marks somebody present in whose place another one attends")
  func replacedPerson() throws {
    var play = try sitePage()
    let site = play.state.site
    try play.elsewhere(
      SubstituteNamed(site, Substitute(name: "Người thay", replacing: PersonID("a"))))
    play.type("c")
    #expect(flat(play).contains("có người thay"))
    play.press(.enter)
    #expect(play.meeting.status(of: site).people[PersonID("a")]?.mark != .present)
    #expect(play.meeting.status(of: site).people[PersonID("b")]?.mark == .present)
  }

  @Test(
    "that a site has a turn waiting is said whole at 80 columns, and stays until the next key",
    arguments: [[], [PersonID("a")]])
  func secondRegistration(first: [PersonID]) throws {
    var play = try sitePage()
    let site = play.state.site
    try play.elsewhere(RegisterTurn(site, person: first.first))
    play.type("g")
    play.press(.enter)
    play.rest(milliseconds: 10_000)
    #expect(flat(play).contains("đã có lượt t1 đang chờ. Đã ghi #2: Đăng ký lượt t2"))
    play.press(.function(2))
    #expect(play.message.isEmpty)
  }

  @Test("a turn that is invited and has not begun waits too")
  func invitedTurn() throws {
    var play = DeskPlay(try .fresh())
    let site = play.meeting.sites[1].id
    try play.elsewhere(PhaseChanged(.open))
    try play.elsewhere(RegisterTurn(site))
    try play.elsewhere(CallTurn(nil))
    try play.elsewhere(RegisterTurn(site))
    let second = try #require(play.record.entries.last?.act as? TurnRegistered)
    #expect(play.record.remark(on: second)?.vi.contains("t1 đang chờ") == true)
  }

  @Test("sites of one name are told apart among those without an answer and in the head")
  func sitesOfOneName() throws {
    var plan = try Record.fresh().plan
    for place in 1...2 {
      plan.sites[place].name = "Châu Thành"
      plan.sites[place].shortName = "Châu Thành"
    }
    let creation = Entry(
      seq: 0, id: "e0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    var play = DeskPlay(Record(creation: creation, plan: plan), columns: 120)
    play.press(.function(3))
    #expect(
      [1, 2].allSatisfy { number in play.lines.contains { $0.hasSuffix("Châu Thành (\(number))") } }
    )
    play = DeskPlay(play.record, columns: 80)
    try play.elsewhere(PhaseChanged(.open))
    try play.elsewhere(RegisterTurn(plan.sites[2].id))
    play.press(.function(4))
    #expect(play.lines[1].contains("CHUẨN BỊ Châu Thành (2)"))
    // In a cell of the board the name is cut, never what tells it from the other.
    play.press(.function(2))
    #expect([1, 2].allSatisfy { number in flat(play).contains("Châu T… (\(number))") })
  }

  @Test("that a name is there already is said with what was recorded")
  func namesake() throws {
    var play = try sitePage()
    let request = SubstituteNamed(play.state.site, Substitute(name: "Đại biểu b"))
    try play.elsewhere(request)
    let entry = try #require(play.record.entries.last)
    play.state.take(.recorded(entry), to: request)
    play.draw()
    #expect(flat(play).contains("cùng tên với đại biểu của"))
    #expect(flat(play).contains("Đã ghi #1"))
  }

  @Test("people of one name bear their keys beside it, whatever their titles")
  func peopleOfOneName() throws {
    var plan = try Record.fresh().plan
    plan.sites[1].people = [("an-1", "Trưởng phòng"), ("an-2", "Chuyên viên")].map {
      Person(id: PersonID($0), name: "Nguyễn Văn An", title: $1)
    }
    let creation = Entry(
      seq: 0, id: "e0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    let record = Record(creation: creation, plan: plan)
    let phrase = PeopleMarked(plan.sites[1].id, [PersonID("an-2")], .late).phrase(in: record)
    #expect(phrase.vi.contains("Nguyễn Văn An · an-2"))
    #expect(plan.namesakes.people.map(\.person.id) == ["an-1", "an-2"].map { PersonID($0) })
  }
}
