// Owns the tests of civil dates and times: the calendar, and their ISO 8601 forms.

import Testing

@testable import Roster

@Suite("Civil time")
struct CivilTimeTests {
  @Test("every day from 1900 to 2100 follows the one before and comes back from its number")
  func everyDay() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var wall = try #require(CivilTime(iso: "1900-01-01T00:00:00.000Z")).wall
    #expect(wall == -2_208_988_800_000)
    for year in 1900...2100 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for month in 1...12 {
        let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
        for day in 1...length {
          let time = CivilTime(wall: wall, offset: 0)
          #expect(time == CivilTime(year: year, month: month, day: day, timeOfDay: 0, offset: 0))
          #expect(time.wall == wall)
          #expect(CivilTime(iso: time.iso) == time)
          wall += 86_400_000
        }
        #expect(
          CivilTime(year: year, month: month, day: length + 1, timeOfDay: 0, offset: 0) == nil)
      }
    }
  }

  @Test("every minute of a day is written and read back", arguments: [-720, -1, 0, 330, 420, 840])
  func everyMinute(offset: Int) {
    for minute in 0..<1440 {
      let time = CivilTime(wall: 1_713_488_400_123 + Int64(minute) * 60_000, offset: offset)
      #expect(CivilTime(iso: time.iso) == time)
      #expect(time.wall == 1_713_488_400_123 + Int64(minute) * 60_000)
    }
  }

  @Test("the last millisecond before 1970 belongs to 1969")
  func beforeTheEpoch() {
    #expect(CivilTime(wall: -1, offset: 0).iso == "1969-12-31T23:59:59.999+00:00")
    #expect(CivilTime(wall: -1, offset: 420).iso == "1970-01-01T06:59:59.999+07:00")
  }

  @Test("the briefing is written as its source and as people do")
  func forms() throws {
    let time = try #require(CivilTime(iso: "2024-04-19T08:05:12.345+07:00"))
    #expect(time.wall == 1_713_488_712_345)
    #expect(time.iso == "2024-04-19T08:05:12.345+07:00")
    #expect(time.dateText == "19/4/2024")
    #expect(time.clockText == "08:05")
    #expect(time.clockTextWithSeconds == "08:05:12")
  }

  @Test("a date alone has no time of day")
  func dateAlone() throws {
    let date = try #require(CivilTime(iso: "2024-04-19"))
    #expect(date.timeOfDay == nil)
    #expect(date.clockText.isEmpty)
    #expect(date.clockTextWithSeconds.isEmpty)
    #expect(date.iso == "2024-04-19")
    #expect(date.wall == CivilTime(iso: "2024-04-19T00:00+07:00")?.wall)
  }

  @Test("seconds, fraction and offset may be left out; the offset is then +07:00")
  func shortForms() {
    let forms = [
      "2024-04-19T08:00:00.000+07:00", "2024-04-19T08:00:00+07:00", "2024-04-19T08:00+07:00",
      "2024-04-19T08:00", "2024-04-19 08:00:00", "2024-04-19T01:00Z", "2024-04-18T23:30-01:30",
    ]
    for form in forms { #expect(CivilTime(iso: form)?.wall == 1_713_488_400_000, "\(form)") }
    #expect(CivilTime(iso: "2024-04-19T08:00", defaultOffset: 0)?.wall == 1_713_513_600_000)
    #expect(CivilTime(iso: "2024-04-19T08:00Z")?.offset == 0)
  }

  @Test(
    "what is no day or time of the calendar is refused",
    arguments: [
      "", "2024", "2024-04", "2024-4-19", "19/4/2024", "2024-02-30", "2023-02-29", "1900-02-29",
      "2024-04-31", "2024-00-01", "2024-13-01", "2024-01-00", "0000-01-01", "2024-04-19T",
      "2024-04-19T8:00", "2024-04-19T24:00", "2024-04-19T08:60", "2024-04-19T08:00:60",
      "2024-04-19T08", "2024-04-19T08:00:00.", "2024-04-19T08:00:00.1", "2024-04-19T08:00:00.1234",
      "2024-04-19T08:00+7:00", "2024-04-19T08:00+07", "2024-04-19T08:00+0700",
      "2024-04-19T08:00+24:00", "2024-04-19T08:00+07:60", "2024-04-19T08:00+07:00 ",
      " 2024-04-19", "2024-04-19x", "+024-04-19", "２０２４-04-19", "-2024-04-19",
    ])
  func bad(text: String) {
    #expect(CivilTime(iso: text) == nil)
  }

  @Test("parts out of range make no time")
  func badParts() {
    func time(_ timeOfDay: Int, _ offset: Int = 0) -> CivilTime? {
      CivilTime(year: 2024, month: 4, day: 19, timeOfDay: timeOfDay, offset: offset)
    }
    #expect(time(0) != nil)
    #expect(time(86_399_999) != nil)
    #expect(time(-1) == nil)
    #expect(time(86_400_000) == nil)
    #expect(time(0, 1440) == nil)
    #expect(time(0, -1440) == nil)
    #expect(CivilTime(year: 10_000, month: 1, day: 1, timeOfDay: nil, offset: 0) == nil)
    #expect(CivilTime(year: 2024, month: 1, day: .max, timeOfDay: nil, offset: 0) == nil)
  }
}
