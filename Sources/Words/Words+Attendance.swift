// Owns the words of attendance: marks of sites and people, and states of the line.

extension Words {
  /// Not called yet: unknown, not absent.
  package static var notCalled: Phrase { Phrase(vi: "chưa điểm danh", en: "not called yet") }
  /// Present.
  package static var present: Phrase { Phrase(vi: "có mặt", en: "present") }
  /// Arrived late.
  package static var late: Phrase { Phrase(vi: "đến muộn", en: "late") }
  /// Absent with leave.
  package static var excused: Phrase { Phrase(vi: "vắng có phép", en: "absent with leave") }
  /// Absent without leave.
  package static var unexcused: Phrase {
    Phrase(vi: "vắng không phép", en: "absent without leave")
  }
  /// Called, and did not answer.
  package static var noAnswer: Phrase {
    Phrase(vi: "không trả lời", en: "no answer")
  }
  /// Left before the end.
  package static var leftEarly: Phrase { Phrase(vi: "về sớm", en: "left early") }

  /// Nobody has said how the line is.
  package static var linkUnknown: Phrase {
    Phrase(vi: "chưa rõ kết nối", en: "link not checked")
  }
  /// The line is good.
  package static var linkGood: Phrase { Phrase(vi: "kết nối tốt", en: "link good") }
  /// Picture without sound.
  package static var linkNoAudio: Phrase { Phrase(vi: "mất tiếng", en: "no sound") }
  /// Sound without picture.
  package static var linkNoVideo: Phrase { Phrase(vi: "mất hình", en: "no picture") }
  /// The line comes and goes.
  package static var linkUnstable: Phrase {
    Phrase(vi: "kết nối chập chờn", en: "link unstable")
  }
  /// On the telephone instead.
  package static var linkPhone: Phrase { Phrase(vi: "qua điện thoại", en: "by telephone") }
  /// No connection.
  package static var linkLost: Phrase { Phrase(vi: "mất kết nối", en: "disconnected") }

  /// Returns a number of people, such as "9 người".
  package static func people(_ count: Int) -> Phrase {
    counted(count, vi: "người", one: "person", many: "people")
  }

  /// Returns a number of sites, such as "3 điểm cầu".
  package static func sites(_ count: Int) -> Phrase {
    counted(count, vi: "điểm cầu", one: "site", many: "sites")
  }

  /// Returns a number of delegates, such as "486 đại biểu".
  package static func delegates(_ count: Int) -> Phrase {
    counted(count, vi: "đại biểu", one: "delegate", many: "delegates")
  }

  /// Returns the time at which something happened that was told later, such as "lúc 08:20".
  package static func told(at time: String) -> Phrase {
    Phrase(vi: "lúc \(time)", en: "at \(time)")
  }

  /// Returns when something was recorded that had happened earlier, such as "ghi 09:15".
  package static func recorded(at time: String) -> Phrase {
    Phrase(vi: "ghi \(time)", en: "recorded \(time)")
  }

  /// Returns a reason as told, such as "lý do: bão".
  package static func reason(_ text: String) -> Phrase {
    Phrase(vi: "lý do: \(text)", en: "reason: \(text)")
  }
}
