// Owns times of day as people tell them, "8 giờ 20" or to the second, and how they are told again.

package import Words

/// A time of day as it is told: to the minute, or to the second.
package struct TimeOfDay: Hashable, Sendable {
  /// The seconds since midnight.
  package let seconds: Int
  /// Whether it was told to the minute only.
  package let isToMinute: Bool

  /// Reads `8:20`, `08:20` or `08:20:15`; nil for any other text or a time that no day has.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      (1...2).contains(parts[0].count)
    else { return nil }
    let numbers = parts.compactMap { part in
      part.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60,
      numbers.count == 2 || numbers[2] < 60
    else { return nil }
    self.init(
      seconds: numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0),
      isToMinute: numbers.count == 2)
  }

  init(seconds: Int, isToMinute: Bool) {
    self.seconds = seconds
    self.isToMinute = isToMinute
  }

  /// Returns the time on the date of another, at its offset.
  func on(_ day: CivilTime) -> CivilTime {
    var time = day
    time.timeOfDay = seconds * 1000
    return time
  }

  /// Returns another time as exactly as this one is told: what happened in a minute happened at it.
  func rounded(_ other: CivilTime) -> CivilTime {
    var time = other
    time.timeOfDay = other.timeOfDay.map { $0 - $0 % (isToMinute ? 60_000 : 1000) }
    return time
  }
}

extension CivilTime {
  /// Whether it is a whole minute.
  fileprivate var isWholeMinute: Bool { (timeOfDay ?? 0).isMultiple(of: 60_000) }

  fileprivate func toldText(toMinute: Bool, unlessOnDateOf first: CivilTime) -> String {
    let clock = toMinute ? clockText : clockTextWithSeconds
    return isOnDate(of: first) ? clock : "\(clock) \(day)/\(month)"
  }

  /// Returns a told time as it was told: `08:20` or `08:20:15`, with its date where that is not a
  /// given one's.
  package func toldText(unlessOnDateOf first: CivilTime) -> String {
    toldText(toMinute: isWholeMinute, unlessOnDateOf: first)
  }

  /// Returns a told time with when it was recorded, such as "lúc 08:20, ghi 09:15".
  package func toldPhrase(recordedAt recorded: CivilTime, unlessOnDateOf first: CivilTime) -> Phrase
  {
    Words.told(at: toldText(unlessOnDateOf: first)) + ", "
      + Words.recorded(at: recorded.toldText(toMinute: isWholeMinute, unlessOnDateOf: first))
  }
}

extension Record {
  /// Returns when a mark was recorded whose time was told, such as "ghi 09:15".
  package func recordedPhrase(of told: CivilTime, at moment: Moment) -> Phrase {
    let recorded = CivilTime(wall: moment.wall, offset: plan.starts.offset)
    return Words.recorded(
      at: recorded.toldText(toMinute: told.isWholeMinute, unlessOnDateOf: firstTime))
  }
}
