// Owns the questions of the desks that are asked before an act that may not be meant.

extension DeskWords {
  /// Whether to undo an act that was not recorded at this desk.
  package static func confirmUndo(_ act: Phrase, by author: String) -> Phrase {
    Phrase(
      vi: "Việc cuối mang tên \(author) không ghi từ máy này: \(act.vi). "
        + "Enter hoàn tác, Esc giữ nguyên.",
      en: "The last act of \(author) was not recorded at this desk: \(act.en). "
        + "Enter undoes it, Esc leaves it.")
  }

  /// Whether to take back an undo that was not made at this desk.
  package static func confirmRedo(_ act: Phrase, by author: String) -> Phrase {
    Phrase(
      vi: "Lần hoàn tác cuối mang tên \(author) không ghi từ máy này: \(act.vi). "
        + "Enter làm lại, Esc giữ nguyên.",
      en: "The last undo of \(author) was not recorded at this desk: \(act.en). "
        + "Enter redoes it, Esc leaves it.")
  }

  /// Whether so many people are really at a site.
  package static func confirmHeadcount(
    _ site: Phrase, _ present: Int, expected: Int?
  ) -> Phrase {
    let known =
      expected.map {
        Phrase(
          vi: "nhiều hơn số triệu tập (\($0))", en: "more than the \($0) expected")
      } ?? Phrase(vi: "nhiều bất thường", en: "unusually many")
    return Phrase(
      vi: "\(site.vi): \(present) người, \(known.vi). Enter ghi \(present), Esc gõ lại.",
      en: "\(site.en): \(present) people, \(known.en). Enter records \(present), Esc goes back.")
  }

  /// What a site is where nobody is.
  package static func askNobody(_ site: Phrase) -> Phrase {
    Phrase(
      vi: "\(site.vi): 0 người thì không ghi là có mặt. "
        + "p vắng có phép, v vắng không phép, n không trả lời, Esc gõ lại.",
      en: "\(site.en): with 0 people it is not present. "
        + "p absent with leave, v without leave, n no answer, Esc goes back.")
  }

  /// Whether those of a delegation who have a mark shall be present too.
  package static func confirmDelegation(
    _ site: Phrase, unmarked: Int, others: Int
  ) -> Phrase {
    Phrase(
      vi: "\(site.vi): \(others) đại biểu đã ghi khác (vắng, muộn, về sớm, có người thay), "
        + "\(unmarked) chưa ghi. "
        + "Enter chỉ ghi có mặt người chưa ghi, t ghi có mặt tất cả, Esc thôi.",
      en: "\(site.en): \(others) marked otherwise (absent, late, gone, substituted), "
        + "\(unmarked) not marked. "
        + "Enter marks only those not marked, t marks all present, Esc leaves it.")
  }

  /// A key that does not answer the question on the screen.
  package static let noAnswer = Phrase(
    vi: "Phím này không trả lời câu hỏi; chưa ghi gì. Esc bỏ câu hỏi.",
    en: "That key does not answer the question; nothing was recorded. Esc drops it.")

  /// A number was typed, and a key pressed that does not go with it.
  package static func numberUnused(_ digits: String) -> Phrase {
    Phrase(
      vi: "Đang gõ số \(digits): Enter ghi có mặt, m ghi đến muộn, Esc bỏ số; "
        + "phím vừa bấm chưa có tác dụng.",
      en: "The number \(digits) is typed: Enter records present, m late, Esc drops it; "
        + "the key just pressed did nothing.")
  }

  /// No more digits are taken: no site has so many people.
  package static let tooManyDigits = Phrase(
    vi: "Số có mặt nhiều nhất 4 chữ số; chữ số này không nhận, Backspace để sửa.",
    en: "A number present has at most 4 digits; this one was not taken, Backspace corrects.")
}
