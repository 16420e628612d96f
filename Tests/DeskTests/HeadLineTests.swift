// Owns the tests of the two lines that never leave a screen: what gives way where room is short.

import Roster
import RosterText
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The head of the screens")
struct HeadLineTests {
  private static let widths = [60, 64, 72, 80, 100, 120, 160]

  @Test(
    "the line of the floor names who speaks at every width: on time, out of time and out of line",
    arguments: [Language.vietnamese, .english])
  func speaker(language: Language) throws {
    let sites = try Record.fresh().meeting.sites
    for (place, site) in sites.enumerated() where place.isMultiple(of: 3) {
      let next = sites[(place + 25) % sites.count]
      var play = DeskPlay(try .fresh(), by: "điều hành", language: language)
      play.press(.function(9))
      for site in [site, next] {
        try play.elsewhere(
          RegisterTurn(site.id, person: site.people.first?.id, kind: .pointOfOrder))
      }
      play.press(.function(4))
      play.type("b")
      let full = play.state.text(play.meeting.label(of: site))
      let short = play.meeting.shortLabel(of: site)
      for seconds in [5, 30, 60, 4000] as [Int64] {
        play.rest(milliseconds: seconds * 1000)
        for columns in Self.widths {
          play.state.size = Size(rows: 24, columns: columns)
          play.draw()
          let line = play.lines[1]
          #expect(line.columns <= columns)
          #expect(line.contains(full) || line.contains(short), "\(columns): \(line)")
          #expect(line.contains(#/\d\d:\d\d\/\d\d:\d\d/#), "\(columns): \(line)")
          #expect(seconds < 4000 || line.contains("+"), "\(columns): \(line)")
        }
      }
      guard !site.isHall else { continue }
      try play.elsewhere(LinkChanged(site.id, .lost))
      for columns in Self.widths {
        play.state.size = Size(rows: 24, columns: columns)
        play.draw()
        let line = play.lines[1]
        #expect(line.contains(full) || line.contains(short), "\(columns): \(line)")
        // That the line is lost is said in words alone.
        #expect(line.contains(DeskWords.lineLost[language]), "\(columns): \(line)")
      }
    }
  }

  @Test("the words of overtime go first, then who gets ready; where there is room nothing goes")
  func order() throws {
    var play = try DeskPlay.open(listing: "hoa-binh", "vinh-phuc")
    play.type("b")
    play.rest(milliseconds: 200_000)
    #expect(play.lines[1].contains("QUÁ GIỜ") && play.lines[1].contains("CHUẨN BỊ Vĩnh Phúc"))
    play.state.size = Size(rows: 15, columns: 60)
    play.draw()
    #expect(!play.lines[1].contains("QUÁ GIỜ"))
    #expect(play.lines[1].hasPrefix(" ĐANG NÓI Hòa Bình"))
    #expect(play.lines[1].contains("03:2") && play.lines[1].contains("/03:00 +00:2"))
    #expect(play.lines[1].contains("CHUẨN BỊ Vĩnh Phúc"))
  }

  @Test("the title is the plan's short one where it has one, and goes first where room is short")
  func title() throws {
    var play = DeskPlay(try .fresh(), columns: 120)
    #expect(play.lines[0].hasPrefix(" DIỄN TẬP · Giao ban 19/4/2024  "))
    play.state.size = Size(rows: 24, columns: 60)
    play.draw()
    #expect(!play.lines[0].contains("Giao ban"))
    var plan = play.record.plan
    plan.short = nil
    let creation = Entry(
      seq: 0, id: "a0", at: DeskPlay.start, by: "x", act: MeetingCreated(plan))
    let long = DeskPlay(Record(creation: creation, plan: plan), columns: 120)
    #expect(long.lines[0].hasPrefix(" DIỄN TẬP · Hội nghị Giao ban"))
  }
}
