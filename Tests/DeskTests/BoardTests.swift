// Owns the board by keys: choosing a site, and the list beside the cells.

import Roster
import RosterText
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The board by keys")
struct BoardTests {
  @Test("digits choose a site by its number, and a third digit begins a new number")
  func digits() throws {
    var play = DeskPlay(try .fresh())
    let sites = play.record.meeting.sites
    play.type("4")
    #expect(play.state.site == sites[4].id)
    play.type("1")
    #expect(play.state.site == sites[41].id)
    play.type("7")
    #expect(play.state.site == sites[7].id)
    play.press(.down)
    play.type("53")
    #expect(play.state.message?.phrase == DeskWords.noSiteNumber(52))
    #expect(play.state.site == sites[5].id)
  }

  @Test("arrows go round the columns as they stand on the screen, and stop at the edges")
  func arrows() throws {
    var play = DeskPlay(try .fresh())
    let sites = play.record.meeting.sites
    play.press(.right)
    #expect(play.state.site == sites[18].id)
    play.press(.right, .right)
    #expect(play.state.site == sites[36].id)
    play.press(.left, .left, .left, .up)
    #expect(play.state.site == .hall)
    play.press(.end, .down)
    #expect(play.state.site == sites[52].id)
    #expect(play.shows(">· Cà Mau"))
    play.press(.home)
    #expect(play.state.site == .hall)
  }

  @Test(
    "the selected site is on the screen at every size, with its sign", arguments: [60, 80, 120])
  func selectionIsShown(columns: Int) throws {
    var play = DeskPlay(try .fresh(), rows: 15, columns: columns)
    for site in play.record.meeting.sites {
      play.state.site = site.id
      play.draw()
      let isShown = play.lines.contains { line in
        line.contains(">· \(site.name)") || line.contains(">· \(site.shortName)")
      }
      #expect(isShown, "\(site.name)")
    }
  }

  @Test("Tab goes to the speaking list, where arrows and Enter act on turns")
  func list() throws {
    var play = DeskPlay(try .rehearsal())
    let queue = play.meeting.queue
    play.press(.tab, .down, .enter)
    #expect(play.state.turn == queue[1])
    #expect(play.state.screen == .site)
    #expect(play.state.site == play.meeting.turns[queue[1]]?.registration.site)
  }

  @Test("where there is no room for the list no key acts in it")
  func noListNoPane() throws {
    var play = DeskPlay(try .rehearsal())
    let turn = play.state.turn
    play.press(.tab)
    play.state.size = Size(rows: 15, columns: 60)
    play.press(.down)
    #expect(play.state.turn == turn)
    #expect(play.state.site == play.record.meeting.sites[1].id)
    #expect(play.frame.caret != nil)
    play.press(.tab, .down, .enter)
    #expect(play.state.site == play.record.meeting.sites[2].id)
  }

  @Test(
    "every name stands whole or in its short form, and every count keeps to its cell",
    arguments: [60, 80, 100, 160])
  func namesAreWhole(columns: Int) throws {
    var play = DeskPlay(try .rehearsal(), rows: 50, columns: columns)
    play.draw()
    for site in play.record.meeting.sites {
      #expect(play.shows(site.name) || play.shows(site.shortName), "\(site.name)")
    }
    #expect(play.lines.allSatisfy { $0.columns <= columns })
  }

  @Test("the head says how the roll call stands, whatever the language and the width")
  func head() throws {
    for (language, round) in [(Language.vietnamese, "Vòng 1 50/53"), (.english, "Round 1 50/53")] {
      for columns in [60, 80, 100, 160] {
        let play = DeskPlay(try .rehearsal(), language: language, columns: columns)
        let head = play.lines[0]
        #expect(head.contains(round) && head.contains("47 ✓") && head.hasSuffix("08:14"))
        #expect(head.columns <= columns)
      }
    }
  }
}
