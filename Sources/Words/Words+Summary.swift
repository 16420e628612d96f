// Owns the headings of the summary: sections and columns.

extension Words {
  /// The headings of the summary.
  package enum Summary {
    /// The name of the document.
    package static var document: Phrase {
      Phrase(
        vi: "Báo cáo tổng hợp điểm danh và phát biểu", en: "Summary of attendance and speaking")
    }

    // Sections.

    /// The meeting itself.
    package static var meeting: Phrase { Phrase(vi: "Hội nghị", en: "Meeting") }
    /// The totals.
    package static var totals: Phrase { Phrase(vi: "Tổng số", en: "Totals") }
    /// Figures by region.
    package static var byRegion: Phrase { Phrase(vi: "Theo vùng", en: "By region") }
    /// Figures by site.
    package static var bySite: Phrase { Phrase(vi: "Theo điểm cầu", en: "By site") }
    /// Answers by round.
    package static var byRound: Phrase { Phrase(vi: "Theo vòng điểm danh", en: "By round") }
    /// Absent delegates.
    package static var absent: Phrase { Phrase(vi: "Vắng mặt", en: "Absent") }
    /// Late delegates.
    package static var late: Phrase { Phrase(vi: "Đến muộn", en: "Late") }
    /// Delegates who left early.
    package static var leftEarly: Phrase { Phrase(vi: "Về sớm", en: "Left early") }
    /// Substitutes.
    package static var substitutes: Phrase { Phrase(vi: "Dự thay", en: "Substitutes") }
    /// Speaking turns.
    package static var speaking: Phrase { Phrase(vi: "Phát biểu", en: "Speaking") }
    /// Sites that have spoken in no turn.
    package static var neverHeard: Phrase {
      Phrase(vi: "Điểm cầu chưa phát biểu", en: "Sites never heard")
    }
    /// Turns not reached.
    package static var notReached: Phrase {
      Phrase(vi: "Đăng ký chưa đến lượt khi bế mạc", en: "Turns not reached")
    }
    /// Corrections.
    package static var corrections: Phrase { Phrase(vi: "Đính chính", en: "Corrections") }

    /// What came of a round.
    package static func roundLine(
      _ round: Phrase, answered: Int, here: Int, of total: Int, from start: String,
      to end: String?
    ) -> Phrase {
      let last =
        end.map { Phrase(vi: "–\($0)", en: "–\($0)") }
        ?? Phrase(vi: ", chưa kết thúc", en: ", not finished")
      return round.capitalised + ", \(start)" + last
        + Phrase(
          vi: ": \(answered)/\(total) điểm cầu trả lời, \(here) có mặt.",
          en: ": \(answered) of \(total) sites answered, \(here) present.")
    }

    // Rows of totals.

    /// Who is here now.
    package static var hereNow: Phrase { Phrase(vi: "đang có mặt", en: "here now") }
    /// Who is there beyond the list.
    package static var beyondList: Phrase { Phrase(vi: "ngoài danh sách", en: "beyond the list") }
    /// Who is at sites whose expected number is not known.
    package static var atUnknownSites: Phrase {
      Phrase(vi: "ở điểm cầu chưa rõ số triệu tập", en: "at sites of unknown number")
    }
    /// Guests.
    package static var guests: Phrase { Phrase(vi: "Khách mời", en: "Guests") }

    /// Sites counted.
    package static var sitesTotal: Phrase {
      Phrase(vi: "Điểm cầu, kể cả hội trường", en: "Sites, hall included")
    }
    /// Sites of one mark.
    package static func sites(_ mark: Phrase) -> Phrase {
      Phrase(vi: "Điểm cầu ", en: "Sites: ") + mark
    }
    /// Sites that answered.
    package static var answered: Phrase { Phrase(vi: "đã trả lời", en: "answered") }
    /// Here from the beginning.
    package static var onTime: Phrase { Phrase(vi: "có mặt đúng giờ", en: "present on time") }
    /// Delegates expected.
    package static var delegatesExpected: Phrase {
      Phrase(vi: "Đại biểu triệu tập", en: "Delegates expected")
    }
    /// Delegates of one mark.
    package static func delegates(_ mark: Phrase) -> Phrase {
      Phrase(vi: "Đại biểu ", en: "Delegates: ") + mark
    }
    /// Nothing is known.
    package static var unknown: Phrase { Phrase(vi: "chưa rõ", en: "not known") }
    /// Quorum: how many are needed.
    package static var quorumNeeded: Phrase {
      Phrase(vi: "Số có mặt tối thiểu cần có", en: "Quorum needed")
    }
    /// Quorum: how many there are.
    package static var quorumHave: Phrase {
      Phrase(vi: "Số có mặt để tính", en: "Quorum present")
    }

    // Rows of the meeting.

    /// The title.
    package static var title: Phrase { Phrase(vi: "Tên hội nghị", en: "Title") }
    /// The day it is planned for.
    package static var day: Phrase { Phrase(vi: "Ngày họp", en: "Date") }
    /// The hall.
    package static var place: Phrase { Phrase(vi: "Địa điểm", en: "Place") }
    /// Where the meeting stands.
    package static var phase: Phrase { Phrase(vi: "Tình trạng", en: "State") }
    /// When it was opened.
    package static var opened: Phrase { Phrase(vi: "Khai mạc lúc", en: "Opened at") }
    /// When it was closed.
    package static var closed: Phrase { Phrase(vi: "Bế mạc lúc", en: "Closed at") }
    /// As of when the figures are.
    package static var asOf: Phrase { Phrase(vi: "Tính đến", en: "As of") }
    /// That it is a rehearsal, and what is made up.
    package static var note: Phrase { Phrase(vi: "Lưu ý", en: "Note") }
    /// The label of what makes the figures doubtful.
    package static var warning: Phrase { Phrase(vi: "CẢNH BÁO", en: "WARNING") }
    /// The record's last number.
    package static var lastNumber: Phrase { Phrase(vi: "Số cuối", en: "Last number") }
    /// The record's last hash.
    package static var lastHash: Phrase { Phrase(vi: "Mã băm cuối", en: "Last hash") }
  }
}
