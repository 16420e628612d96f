// Owns the sentences that tell where a meeting stands: the chair's line and those around it.

extension Words {
  /// The chair's line: who is there of the sites other than the hall.
  package static func chairLine(_ counts: ChairCounts) -> Phrase {
    let absent = counts.excused + counts.unexcused
    let delegates =
      counts.expected > 0
      ? Phrase(
        vi: "\(counts.present)/\(counts.expected) đại biểu",
        en: "\(counts.present) of \(Words.delegates(counts.expected).en)")
      : Words.delegates(counts.present)
    let unknown =
      counts.unknown > 0
      ? Phrase(vi: "; chưa rõ \(counts.unknown)", en: "; not known \(counts.unknown)")
      : Phrase(same: "")
    return Phrase(
      vi: "Có mặt \(counts.sitesHere)/\(counts.sites) điểm cầu, ",
      en: "Present: \(counts.sitesHere) of \(Words.sites(counts.sites).en), ") + delegates
      + Phrase(
        vi: "; vắng \(absent), trong đó có phép \(counts.excused), "
          + "không phép \(counts.unexcused)",
        en: "; absent \(absent): \(counts.excused) with leave, "
          + "\(counts.unexcused) without") + unknown
      + Phrase(vi: "; dự thay \(counts.substitutes).", en: "; substitutes \(counts.substitutes).")
  }

  /// The figures of the chair's line.
  package struct ChairCounts: Hashable, Sendable {
    /// The sites counted, and those of them that are here.
    package var sites = 0, sitesHere = 0
    /// The delegates expected where that is known, and those present.
    package var expected = 0, present = 0
    /// The delegates absent with and without leave.
    package var excused = 0, unexcused = 0
    /// The delegates of whom nothing is known.
    package var unknown = 0
    /// The substitutes.
    package var substitutes = 0

    /// Makes figures that are all 0.
    package init() {}
  }

  /// The hall, which is named apart from the others.
  package static func hallLine(_ hall: Phrase, answer: Phrase, people: String) -> Phrase {
    hall + ": " + answer + Phrase(vi: ", \(people) đại biểu.", en: ", delegates \(people).")
  }

  /// The delegates of the sites and the hall together.
  package static func withHallLine(present: Int, expected: Int) -> Phrase {
    let count = expected > 0 ? "\(present)/\(expected)" : "\(present)"
    return Phrase(
      vi: "Cộng cả hội trường: \(count) đại biểu có mặt.",
      en: "With the hall: delegates present \(count).")
  }

  /// The sites whose number of expected delegates is not known.
  package static func expectedUnknown(_ count: Int) -> Phrase {
    Phrase(
      vi: "Chưa rõ số triệu tập của \(count) điểm cầu.",
      en: "The number expected is not known for \(sites(count).en).")
  }

  /// The late ones.
  package static func lateLine(sites: Int, delegates: Int) -> Phrase {
    Phrase(
      vi: "Đến muộn: \(sites) điểm cầu, \(delegates) đại biểu.",
      en: "Late: \(Words.sites(sites).en), \(Words.delegates(delegates).en).")
  }

  /// Sites of one mark by name, such as "Không trả lời (1): Sơn La".
  package static func named(_ what: Phrase, _ names: [Phrase], others: Int) -> Phrase {
    let count = names.count + others
    let more =
      others == 0
      ? Phrase(same: "") : Phrase(vi: " và \(others) điểm cầu khác", en: " and \(others) more")
    return what.capitalised + " (\(count)): " + names.joined(by: ", ") + more + "."
  }

  /// Where the meeting stands, and as of when.
  package static func phaseLine(_ phase: Phrase, clock: String, date: String) -> Phrase {
    Phrase(vi: "Hội nghị ", en: "The meeting is ") + phase
      + Phrase(
        vi: "; tính đến \(clock) ngày \(date).", en: "; as of \(clock) on \(date).")
  }

  /// Where the roll call stands.
  package static func rollCallLine(
    round: Phrase?, state: Phrase, answered: Int, total: Int, next: Phrase?
  ) -> Phrase {
    let head =
      round.map { Phrase(vi: "Điểm danh ", en: "Roll call, ") + $0 + ": " }
      ?? Phrase(vi: "Điểm danh: ", en: "Roll call: ")
    let tail =
      next.map { Phrase(vi: "; gọi tiếp: ", en: "; to be called: ") + $0 + "." }
      ?? Phrase(same: ".")
    return head + state
      + Phrase(
        vi: ", \(answered)/\(total) điểm cầu đã trả lời",
        en: ", \(answered) of \(sites(total).en) answered") + tail
  }

  /// Whether there is a quorum.
  package static func quorumLine(
    basis: Phrase, rule: Phrase, needed: Int, have: Int, verdict: Phrase
  ) -> Phrase {
    quorum.capitalised + " (" + basis + ", " + rule
      + Phrase(vi: "): cần \(needed), có \(have) – ", en: "): needed \(needed), have \(have) – ")
      + verdict + "."
  }

  /// The turn on the floor, or that there is none.
  package static func floorLine(_ turn: Phrase?) -> Phrase {
    turn.map { Phrase(vi: "Giữ quyền phát biểu: ", en: "On the floor: ") + $0 }
      ?? Phrase(vi: "Hiện không có lượt nào đang phát biểu.", en: "Nobody has the floor.")
  }

  /// The head of the speaking list.
  package static func queueLine(_ count: Int) -> Phrase {
    Phrase(vi: "Danh sách chờ phát biểu, ", en: "Speaking list, ") + turns(count)
      + (count == 0 ? "." : ":")
  }

  /// The record's last number.
  package static func headLine(_ seq: Int) -> Phrase {
    Phrase(vi: "Nhật ký #\(seq) ", en: "Record #\(seq) ")
  }

  /// What a rehearsal is, to stand in every export.
  package static var rehearsalSentence: Phrase {
    Phrase(
      vi: "DIỄN TẬP: đây không phải số liệu của một hội nghị đã diễn ra.",
      en: "REHEARSAL: these are not the figures of a meeting that took place.")
  }
}
