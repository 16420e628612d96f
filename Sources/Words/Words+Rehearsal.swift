// Owns the made-up words of a rehearsal. They enter a record, which is kept in Vietnamese; whoever
// reads them there sees that they are made up.

extension Words {
  /// What is made up in a rehearsal of the briefing of 19 April 2024.
  package static var rehearsalSynthetic: Phrase {
    Phrase(
      vi: "Diễn tập: số đại biểu từng điểm cầu, các “Đại biểu 1, 2, …”, kết quả điểm danh, "
        + "kết nối và lượt phát biểu đều là mô phỏng; chỉ tên hội nghị, hội trường, chương trình, "
        + "các điểm cầu và năm người có chức danh là thật.",
      en: "Rehearsal: the head-counts of the sites, “Đại biểu 1, 2, …”, the roll call, the links "
        + "and the turns are made up; only the title, the hall, the agenda, the sites and the "
        + "five people with titles are real.")
  }

  /// Who did what a rehearsal begins with: no person.
  package static var rehearsalAuthor: Phrase { Phrase(vi: "mô phỏng", en: "simulation") }

  /// A made-up delegate, numbered from 1 at each site.
  package static func rehearsalDelegate(_ number: Int) -> Phrase {
    Phrase(vi: "Đại biểu \(number)", en: "Delegate \(number)")
  }

  /// A made-up substitute, numbered from 1.
  package static func rehearsalSubstitute(_ number: Int) -> Phrase {
    Phrase(vi: "Người dự thay \(number)", en: "Substitute \(number)")
  }

  /// The made-up reasons for being absent or late.
  package static var rehearsalReasons: [Phrase] {
    [
      Phrase(vi: "bận việc đột xuất (mô phỏng)", en: "called away unexpectedly (made up)"),
      Phrase(vi: "đi công tác (mô phỏng)", en: "travelling on duty (made up)"),
      Phrase(vi: "trùng lịch họp (mô phỏng)", en: "at another meeting (made up)"),
      Phrase(vi: "sự cố đường truyền (mô phỏng)", en: "trouble with the line (made up)"),
    ]
  }

  /// A rehearsal cannot be made.
  package static func rehearsalImpossible(seed: UInt64, reason: String) -> Phrase {
    Phrase(
      vi: "Chương trình không dựng được buổi diễn tập số \(seed) (\(reason)); "
        + "thử --seed khác và báo lỗi này.",
      en: "The program cannot make the rehearsal of seed \(seed) (\(reason)); "
        + "try another --seed and report this error.")
  }
}
