// Owns the words of speaking: kinds of turns, their short forms, and states.

extension Words {
  /// A scheduled report.
  package static var report: Phrase { Phrase(vi: "báo cáo", en: "report") }
  /// A prepared paper.
  package static var paper: Phrase { Phrase(vi: "tham luận", en: "paper") }
  /// A remark from the floor.
  package static var remark: Phrase { Phrase(vi: "phát biểu", en: "remark") }
  /// A reply, usually by the centre.
  package static var reply: Phrase { Phrase(vi: "giải trình", en: "reply") }
  /// A debate reply.
  package static var debate: Phrase { Phrase(vi: "tranh luận", en: "debate") }
  /// A point of order.
  package static var pointOfOrder: Phrase {
    Phrase(vi: "ý kiến điều hành", en: "point of order")
  }

  /// The short form of a report, at most three columns.
  package static var reportShort: Phrase { Phrase(vi: "BC", en: "RPT") }
  /// The short form of a paper, at most three columns.
  package static var paperShort: Phrase { Phrase(vi: "TL", en: "PPR") }
  /// The short form of a remark, at most three columns.
  package static var remarkShort: Phrase { Phrase(vi: "PB", en: "RMK") }
  /// The short form of a reply, at most three columns.
  package static var replyShort: Phrase { Phrase(vi: "GT", en: "RPL") }
  /// The short form of a debate reply, at most three columns.
  package static var debateShort: Phrase { Phrase(vi: "TrL", en: "DEB") }
  /// The short form of a point of order, at most three columns.
  package static var pointOfOrderShort: Phrase { Phrase(vi: "ĐH", en: "ORD") }

  /// In the list.
  package static var waiting: Phrase { Phrase(vi: "chờ phát biểu", en: "waiting") }
  /// Invited, not speaking yet.
  package static var called: Phrase { Phrase(vi: "đã mời", en: "called") }
  /// Speaking now.
  package static var speaking: Phrase { Phrase(vi: "đang phát biểu", en: "speaking") }
  /// Paused on the floor.
  package static var paused: Phrase { Phrase(vi: "tạm dừng", en: "paused") }
  /// Sent back to the head of the list.
  package static var deferred: Phrase { Phrase(vi: "tạm hoãn", en: "deferred") }
  /// Has spoken.
  package static var finished: Phrase { Phrase(vi: "đã phát biểu", en: "finished") }
  /// Taken back by the site.
  package static var withdrawn: Phrase { Phrase(vi: "đã rút đăng ký", en: "withdrawn") }
  /// Still in the list when the meeting closed.
  package static var notReached: Phrase {
    Phrase(vi: "chưa đến lượt", en: "not reached")
  }

  /// Returns a number of turns, such as "3 lượt".
  package static func turns(_ count: Int) -> Phrase {
    counted(count, vi: "lượt", one: "turn", many: "turns")
  }

  /// Returns a turn by its key and its site, such as "lượt t3 · An Giang · tham luận".
  package static func turn(_ id: String, _ parts: [Phrase]) -> Phrase {
    ([Phrase(vi: "lượt \(id)", en: "turn \(id)")] + parts).joined(by: " · ")
  }

  /// Returns a length of time, such as "7 phút" or "1 phút 30 giây".
  package static func duration(seconds: Int) -> Phrase {
    let minutes = counted(seconds / 60, vi: "phút", one: "minute", many: "minutes")
    let rest = counted(seconds % 60, vi: "giây", one: "second", many: "seconds")
    if seconds % 60 == 0 { return minutes }
    return seconds < 60 ? rest : minutes + " " + rest
  }

  /// Returns minutes and seconds as a clock shows them: `03:12`, negative with a minus sign.
  package static func clock(seconds: Int) -> String {
    func twoDigits(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let length = seconds.magnitude
    return "\(seconds < 0 ? "-" : "")\(twoDigits(length / 60)):\(twoDigits(length % 60))"
  }
}
