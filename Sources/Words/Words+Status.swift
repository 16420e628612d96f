// Owns the sentences that tell where a meeting stands: the chair's line and those around it.

extension Words {
  /// The chair's line: who is there of the sites other than the hall.
  package static func chairLine(_ counts: ChairCounts) -> Phrase {
    let absent = counts.excused + counts.unexcused
    let delegates =
      counts.expected > 0
      ? Phrase(
        vi: "\(counts.here)/\(counts.expected) đại biểu",
        en: "\(counts.here) of \(Words.delegates(counts.expected).en)")
        + beyond(surplus: counts.surplus, unplanned: counts.unplanned)
      : Words.delegates(counts.here + counts.surplus + counts.unplanned)
    let gone =
      counts.leftEarly > 0
      ? Phrase(vi: "; đã về sớm \(counts.leftEarly)", en: "; left early \(counts.leftEarly)")
      : Phrase(same: "")
    let guests =
      counts.guests > 0
      ? Phrase(vi: "; khách mời \(counts.guests)", en: "; guests \(counts.guests)")
      : Phrase(same: "")
    let unknown =
      counts.unknown > 0
      ? Phrase(vi: "; chưa rõ \(counts.unknown)", en: "; not known \(counts.unknown)")
      : Phrase(same: "")
    return Phrase(
      vi: "Có mặt \(counts.sitesHere)/\(counts.sites) điểm cầu, ",
      en: "Present: \(counts.sitesHere) of \(Words.sites(counts.sites).en), ") + delegates
      + gone
      + Phrase(
        vi: "; vắng \(absent), trong đó có phép \(counts.excused), "
          + "không phép \(counts.unexcused)",
        en: "; absent \(absent): \(counts.excused) with leave, "
          + "\(counts.unexcused) without") + unknown
      + Phrase(vi: "; dự thay \(counts.substitutes)", en: "; substitutes \(counts.substitutes)")
      + replaced(counts.substitutes) + guests + "."
  }

  /// Why present, absent and not known add up to more than those expected: of one who has a substitute
  /// both are told.
  private static func replaced(_ substitutes: Int) -> Phrase {
    substitutes > 0
      ? Phrase(
        vi: " (người được thay vẫn tính là vắng)", en: " (those replaced still count as absent)")
      : Phrase(same: "")
  }

  /// Those who are there beyond the numbers expected, in brackets; nothing where there are none.
  private static func beyond(surplus: Int, unplanned: Int) -> Phrase {
    var parts: [Phrase] = []
    if surplus > 0 {
      parts.append(Phrase(vi: "+\(surplus) ngoài danh sách", en: "+\(surplus) beyond the list"))
    }
    if unplanned > 0 {
      parts.append(
        Phrase(
          vi: "+\(unplanned) ở điểm cầu chưa rõ số triệu tập",
          en: "+\(unplanned) at sites of unknown number"))
    }
    guard !parts.isEmpty else { return Phrase(same: "") }
    return Phrase(same: " (") + parts.joined(by: ", ") + ")"
  }

  /// The figures of the chair's line.
  package struct ChairCounts: Hashable, Sendable {
    /// The sites counted, and those of them that are here.
    package var sites = 0, sitesHere = 0
    /// The delegates expected where that is known, and those of them who are here.
    package var expected = 0, here = 0
    /// Those who attended beyond the number expected, and at sites whose number is not known.
    package var surplus = 0, unplanned = 0
    /// Those who attended and left, and the guests.
    package var leftEarly = 0, guests = 0
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
  package static func withHallLine(
    here: Int, expected: Int, surplus: Int, unplanned: Int
  ) -> Phrase {
    let count =
      expected > 0
      ? Phrase(same: "\(here)/\(expected)") + beyond(surplus: surplus, unplanned: unplanned)
      : Phrase(same: "\(here + surplus + unplanned)")
    return Phrase(
      vi: "Cộng cả hội trường: có mặt \(count.vi) đại biểu.",
      en: "With the hall: delegates present \(count.en).")
  }

  /// The sites whose number of expected delegates is not known.
  package static func expectedUnknown(_ count: Int) -> Phrase {
    Phrase(
      vi: "Chưa rõ số triệu tập của \(count) điểm cầu.",
      en: "The number expected is not known for \(sites(count).en).")
  }

  /// More people were reported than a site expects.
  package static func moreThanExpected(_ site: Phrase, present: Int, expected: Int) -> Phrase {
    Phrase(
      vi: "\(site.vi) báo \(present) người, nhiều hơn số triệu tập (\(expected)); đã ghi, "
        + "phần hơn tính ngoài danh sách.",
      en: "\(site.en) reports \(present) people, more than the \(expected) expected; recorded, "
        + "the rest counts as beyond the list.")
  }

  /// A site of unknown expectation reports more people than any room holds.
  package static func unusuallyMany(_ site: Phrase, present: Int) -> Phrase {
    Phrase(
      vi: "\(site.vi) báo \(present) người, nhiều bất thường; đã ghi, xin xem lại.",
      en: "\(site.en) reports \(present) people, unusually many; recorded, please check.")
  }

  /// A site has turns waiting already.
  package static func alreadyListed(_ site: Phrase, _ turns: [String]) -> Phrase {
    let list = turns.joined(separator: ", ")
    return Phrase(
      vi: "\(site.vi) đã có lượt \(list) đang chờ.",
      en: "\(site.en) has \(list) waiting already.")
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
