// Owns what is typed into the layers above a screen: find, palette, prompts and the line's state.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("Find, palette and prompts by keys")
struct LayerTests {
  @Test(
    "a site is found without marks, in either Unicode form, by initials and without blanks",
    arguments: [
      "kien giang", "kiengiang", "KIEN GIANG", "kg", "Kiên", "Kie\u{302}n", "giang kien",
    ])
  func findSite(text: String) throws {
    var play = DeskPlay(try .fresh())
    play.type("/" + text)
    #expect(play.lines.contains { $0.hasPrefix(" > ") && $0.contains("Kiên Giang") })
    play.press(.enter)
    #expect(play.state.site == SiteID("kien-giang"))
    #expect(play.state.overlay == nil)
    #expect(play.lines.contains { $0.contains(">· Kiên Giang") })
  }

  @Test("a text in the decomposed form may also be pasted")
  func pasteIntoFind() throws {
    var play = DeskPlay(try .fresh())
    play.type("/")
    play.press(.paste("Kie\u{302}n\nGiang"), .enter)
    #expect(play.state.site == SiteID("kien-giang"))
  }

  @Test("a person is found by a given name without marks, and Enter opens the page of the site")
  func findPerson() throws {
    var play = DeskPlay(try .fresh())
    play.type("/dien")
    #expect(play.lines.contains { $0.hasPrefix(" > Đặng Hoàng Diễn · Kiên Giang") })
    play.press(.enter)
    #expect(play.state.screen == .site)
    #expect(play.state.site == SiteID("kien-giang"))
    #expect(play.state.selectedPerson?.name == "Đặng Hoàng Diễn")
    #expect(play.lines.contains { $0.hasPrefix(" > · Đặng Hoàng Diễn") })
    play.press(.escape)
    #expect(play.state.screen == .board)
  }

  @Test("letters that an input method recomposes are typed as it means them")
  func recomposedTyping() throws {
    var play = DeskPlay(try .fresh())
    play.type("/DD")
    play.press(.recomposed(deleted: 2, text: "Đ"))
    play.type("ang")
    play.press(.recomposed(deleted: 3, text: "ặng"))
    play.type(" hoang die")
    play.press(.recomposed(deleted: 1, text: "ễ"), .character("n"))
    #expect(play.shows("Đặng hoang diễn"))
    play.press(.enter)
    #expect(play.state.selectedPerson?.name == "Đặng Hoàng Diễn")
  }

  @Test("exact marks come first, and every site of a shared beginning is listed")
  func exactMarksFirst() throws {
    var play = DeskPlay(try .fresh())
    play.type("/bạc")
    #expect(play.lines.contains { $0.hasPrefix(" > ") && $0.contains("Bạc Liêu") })
    play.press(.escape)
    play.type("/hg")
    #expect(play.shows("Hà Giang") && play.shows("Hậu Giang"))
  }

  @Test("found in the roll call, a site is the one being called; on the speaking screen it is g's")
  func findOnOtherScreens() throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3))
    play.type("/ca mau")
    play.press(.enter, .character(" "))
    #expect(play.meeting.status(of: SiteID("ca-mau")).answer.mark == .present)
    play.press(.function(4))
    play.type("/son la")
    play.press(.enter)
    play.type("g")
    play.press(.enter)
    #expect(play.turn("t1")?.registration.site == SiteID("son-la"))
  }

  @Test("what is not found changes nothing, and Esc drops the layer")
  func nothingFound() throws {
    var play = DeskPlay(try .fresh())
    play.type("/xyzxyz")
    #expect(play.shows("Không tìm thấy."))
    play.press(.enter)
    #expect(play.state.site == .hall)
    play.press(.escape)
    #expect(play.state.overlay == nil)
  }

  @Test("the selected row stays among those found, so that one press up moves up")
  func rowStaysInRange() throws {
    var play = DeskPlay(try .fresh())
    play.type("/hg")
    for _ in 0..<200 { play.press(.pageDown) }
    let last = play.lines.first { $0.hasPrefix(" > ") }
    play.press(.up)
    #expect(play.lines.first { $0.hasPrefix(" > ") } != last)
  }

  @Test(
    "the palette finds an action by its name in either language, and Enter runs it",
    arguments: ["hoan tac", "hoàn tác", "undo", "hoantac"])
  func palette(text: String) throws {
    var play = DeskPlay(try .fresh())
    play.press(.function(3), .character(" "))
    play.type(":" + text)
    #expect(play.lines.contains { $0.hasPrefix(" > hoàn tác") })
    play.press(.enter)
    #expect(play.meeting.answeredInRound == 0)
    #expect(play.record.head == 2)
  }

  @Test("the palette offers what belongs to the screen and says its key")
  func paletteOfTheScreen() throws {
    var play = DeskPlay(try .fresh())
    play.type(":muon")
    #expect(!play.shows("Đến muộn"))
    play.press(.escape, .function(3))
    play.type(":muon")
    #expect(play.lines.contains { $0.contains("Đến muộn") && $0.hasSuffix(" m") })
    play.press(.enter)
    #expect(play.meeting.status(of: .hall).answer.mark == .late)
  }

  @Test("a line's state is set by its digit, for the site the layer was opened for")
  func link() throws {
    var play = DeskPlay(try .fresh())
    play.type("50l")
    try play.elsewhere(SiteMarked(SiteID("ca-mau"), SiteAnswer(.present)))
    play.type("x6")
    #expect(play.meeting.statuses[50].link == .lost)
    play.type("0l")
    #expect(play.state.overlay == nil)
    #expect(play.state.message?.weight == .error)
  }

  @Test("a substitute is named for the selected person, whose absence stands")
  func substitute() throws {
    var play = DeskPlay(try .fresh())
    play.type("7")
    play.press(.enter, .down)
    play.type("p")
    play.type("tNguyễn Thị Thay")
    play.press(.enter, .enter, .enter)
    let status = play.meeting.statuses[7]
    let second = play.record.meeting.sites[7].people[1].id
    #expect(status.people[second]?.mark == .excused)
    #expect(status.substitutes == [Substitute(name: "Nguyễn Thị Thay", replacing: second)])
    #expect(play.shows("Nguyễn Thị Thay (→ Đại biểu 2)"))
  }

  @Test("a name that cannot be drawn is refused with a sentence, and the prompt stays")
  func badName() throws {
    var play = DeskPlay(try .fresh())
    play.press(.enter)
    play.type("t")
    play.press(.paste("A\u{1B}[2J\u{202E}B"), .enter)
    #expect(play.record.head == 0)
    #expect(play.state.message?.weight == .error)
    #expect(play.state.overlay != nil)
  }

  @Test("a whole delegation is marked in one act, and one u takes all of it back (case 23)")
  func everyone() throws {
    var play = DeskPlay(try .fresh())
    play.type("7")
    play.press(.enter, .down)
    play.type("pct")
    let people = play.record.meeting.sites[7].people
    #expect(play.meeting.namedPresent(at: play.record.meeting.sites[7]) == people.count)
    play.type("u")
    let marks = people.map { play.meeting.statuses[7].people[$0.id]?.mark ?? .notCalled }
    #expect(marks.filter { $0 == .excused }.count == 1)
    #expect(marks[1] == .excused)
  }

  @Test("help scrolls to its end and closes with any other key")
  func help() throws {
    var play = DeskPlay(try .fresh(), rows: 15, columns: 60)
    play.press(.function(1), .end)
    #expect(play.shows("h  lượt hoãn"))
    play.press(.home)
    #expect(play.shows("Điểm cầu"))
    play.type("m")
    #expect(play.state.overlay == nil)
    #expect(play.record.head == 0)
  }
}
