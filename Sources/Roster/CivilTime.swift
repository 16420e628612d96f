// Owns dates and times of day: from milliseconds to civil time and back (proleptic Gregorian
// calendar, days counted from 1970-01-01), and their ISO 8601 forms (RFC 3339).

/// A civil date and time of day at an offset from UTC.
package struct CivilTime: Hashable, Sendable {
  /// The year, such as 2024.
  package var year: Int
  /// The month, 1 to 12.
  package var month: Int
  /// The day of the month, from 1.
  package var day: Int
  /// The time of day in milliseconds since midnight; nil where only the date is known.
  package var timeOfDay: Int?
  /// Minutes east of UTC.
  package var offset: Int

  /// Makes a date, with a time of day in milliseconds where it is known; nil for a day that is
  /// not in the calendar or a time or offset out of range.
  package init?(year: Int, month: Int, day: Int, timeOfDay: Int?, offset: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilTime.days(inMonth: month, of: year),
      timeOfDay.map({ (0..<86_400_000).contains($0) }) ?? true, (-1439...1439).contains(offset)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.timeOfDay = timeOfDay
    self.offset = offset
  }

  /// Makes the civil time of a wall time in milliseconds since 1970, at an offset in minutes; the
  /// nearest of the years 1 to 9999 where it lies outside them.
  package init(wall: Int64, offset: Int) {
    let years: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
    let local = min(max(wall.plus(Int64(offset) * 60_000), years.lowerBound), years.upperBound)
    let days = Int((Double(local) / 86_400_000).rounded(.down))
    timeOfDay = Int(local - Int64(days) * 86_400_000)
    (year, month, day) = CivilTime.date(days: days)
    self.offset = offset
  }

  /// The wall time in milliseconds since 1970-01-01T00:00:00Z; midnight where no time is known.
  package var wall: Int64 {
    Int64(CivilTime.days(year: year, month: month, day: day)) * 86_400_000
      + Int64(timeOfDay ?? 0) - Int64(offset) * 60_000
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Counts the days since 1970-01-01 with years that begin in March, so that the leap day is last.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension CivilTime {
  /// The date as people write it: `19/4/2024`.
  package var dateText: String { "\(day)/\(month)/\(year)" }

  /// The time of day as `08:05`; empty where it is not known.
  package var clockText: String {
    guard let timeOfDay else { return "" }
    return "\(twoDigits(timeOfDay / 3_600_000)):\(twoDigits(timeOfDay / 60_000 % 60))"
  }

  /// The time of day as `08:05:12`; empty where it is not known.
  package var clockTextWithSeconds: String {
    guard let timeOfDay else { return "" }
    return "\(clockText):\(twoDigits(timeOfDay / 1000 % 60))"
  }

  /// Tells whether two times are on one date.
  package func isOnDate(of other: CivilTime) -> Bool {
    year == other.year && month == other.month && day == other.day
  }

  /// Returns the time of day as `08:05:12`, with its date where that is not a given one's: `08:05:12
  /// 20/4`.
  package func clockText(unlessOnDateOf first: CivilTime, hasSeconds: Bool = true) -> String {
    let clock = hasSeconds ? clockTextWithSeconds : clockText
    return isOnDate(of: first) ? clock : "\(clock) \(day)/\(month)"
  }

  /// The ISO 8601 form: `2024-04-19`, or `2024-04-19T08:05:12.345+07:00` with a time of day.
  package var iso: String {
    let date = "\(padded(year, to: 4))-\(twoDigits(month))-\(twoDigits(day))"
    guard let timeOfDay else { return date }
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(sign)\(twoDigits(abs(offset) / 60)):\(twoDigits(abs(offset) % 60))"
    return "\(date)T\(clockTextWithSeconds).\(padded(timeOfDay % 1000, to: 3))\(zone)"
  }

  private func twoDigits(_ number: Int) -> String { padded(number, to: 2) }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilTime {
  /// Reads an ISO 8601 date, or a date and time of day with or without seconds, fraction (to the
  /// millisecond) and offset; nil for any other text or a day that is not in the calendar.
  ///
  /// - Parameters:
  ///   - text: The text, such as `2024-04-19T08:00` or `2024-04-19T08:00:00.000+07:00`.
  ///   - defaultOffset: The minutes east of UTC meant where the text has no offset.
  package init?(iso text: String, defaultOffset: Int = 420) {
    var rest = Array(text.utf8)[...]
    guard let year = takeNumber(4, from: &rest), take(0x2D, from: &rest),
      let month = takeNumber(2, from: &rest), take(0x2D, from: &rest),
      let day = takeNumber(2, from: &rest)
    else { return nil }
    guard !rest.isEmpty else {
      self.init(year: year, month: month, day: day, timeOfDay: nil, offset: defaultOffset)
      return
    }
    guard take(0x54, from: &rest) || take(0x20, from: &rest),
      let time = CivilTime.takeTime(from: &rest),
      let offset = CivilTime.takeOffset(from: &rest, default: defaultOffset), rest.isEmpty
    else { return nil }
    self.init(year: year, month: month, day: day, timeOfDay: time, offset: offset)
  }

  private static func takeTime(from rest: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = takeNumber(2, from: &rest), hour < 24, take(0x3A, from: &rest),
      let minute = takeNumber(2, from: &rest), minute < 60
    else { return nil }
    var milliseconds = (hour * 60 + minute) * 60_000
    guard take(0x3A, from: &rest) else { return milliseconds }
    guard let second = takeNumber(2, from: &rest), second < 60 else { return nil }
    milliseconds += second * 1000
    guard take(0x2E, from: &rest) else { return milliseconds }
    guard let fraction = takeNumber(3, from: &rest) else { return nil }
    return milliseconds + fraction
  }

  private static func takeOffset(
    from rest: inout ArraySlice<UInt8>, default defaultOffset: Int
  ) -> Int? {
    if rest.isEmpty { return defaultOffset }
    if take(0x5A, from: &rest) { return 0 }
    let isWest = rest.first == 0x2D
    guard take(0x2B, from: &rest) || take(0x2D, from: &rest),
      let hours = takeNumber(2, from: &rest), hours < 24, take(0x3A, from: &rest),
      let minutes = takeNumber(2, from: &rest), minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }
}

private func take(_ byte: UInt8, from rest: inout ArraySlice<UInt8>) -> Bool {
  guard rest.first == byte else { return false }
  rest.removeFirst()
  return true
}

private func takeNumber(_ digits: Int, from rest: inout ArraySlice<UInt8>) -> Int? {
  guard rest.count >= digits else { return nil }
  var number = 0
  for byte in rest.prefix(digits) {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  rest.removeFirst(digits)
  return number
}
