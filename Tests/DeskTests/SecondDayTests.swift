// Owns the proof that on the second day of a record the screens tell the date, and stay in their columns.

import Roster
import Terminal
import Testing
import Words

@testable import Desk

@Suite("The second day of a record")
struct SecondDayTests {
  private func secondDay() throws -> DeskPlay {
    var play = DeskPlay(try .fresh())
    let site = play.meeting.sites[1].id
    try play.elsewhere(SiteMarked(site, SiteAnswer(.present, present: 1)))
    play.rest(milliseconds: 86_400_000)
    try play.elsewhere(SiteMarked(site, SiteAnswer(.present, present: 2)))
    try play.elsewhere(LinkChanged(site, .lost))
    return play
  }

  @Test("the page of a site tells the date of what it shows")
  func sitePage() throws {
    var play = try secondDay()
    play.press(.down, .enter)
    let date = CivilTime(wall: play.now.wall, offset: play.record.plan.starts.offset)
    let text = play.lines.joined(separator: "\n")
    #expect(text.split(separator: "\n").count { $0.hasSuffix(" \(date.day)/\(date.month)") } == 2)
  }

  @Test("in the record the names stand in one column, whether a row has a date or not")
  func record() throws {
    var play = try secondDay()
    play.press(.function(6))
    let rows = play.lines.filter { $0.contains("#") && $0.contains("điều hành") }
    let columns = rows.map { row in
      row.firstRange(of: "điều hành").map { row.distance(from: row.startIndex, to: $0.lowerBound) }
    }
    #expect(rows.count == 3 && Set(columns).count == 1, "\(rows)")
  }
}
