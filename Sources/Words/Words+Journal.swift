// Owns the sentences that tell why a record cannot be created, opened or written.

extension Words {
  /// The words about the record on disk.
  package enum Journal {}
}

extension Words.Journal {
  /// A call of the system failed.
  package static func failed(_ what: Phrase, path: String, reason: Phrase) -> Phrase {
    Phrase(
      vi: "Không \(what.vi) được \(path): \(reason.vi).",
      en: "Could not \(what.en) \(path): \(reason.en).")
  }

  /// There is no record.
  package static func notThere(_ path: String) -> Phrase {
    Phrase(
      vi: "Không có nhật ký hội nghị ở \(path); xem lại đường dẫn, hoặc lập hội nghị bằng "
        + "“diemcau new”.",
      en: "There is no record of a meeting at \(path); check the path, or create one with "
        + "“diemcau new”.")
  }

  /// There is a record already.
  package static func alreadyThere(_ path: String) -> Phrase {
    Phrase(
      vi: "Thư mục \(path) đã có nhật ký của một hội nghị; hãy chọn thư mục khác.",
      en: "The directory \(path) holds the record of a meeting already; choose another one.")
  }

  /// The place is not safe for a record.
  package static func unsafe(_ path: String, _ hazard: Phrase) -> Phrase {
    Phrase(
      vi: "Không dùng \(path) để giữ nhật ký: \(hazard.vi).",
      en: "The place \(path) is not fit for a record: \(hazard.en).")
  }

  /// The creation never came to its end.
  package static func creationUnfinished(_ path: String) -> Phrase {
    Phrase(
      vi:
        "Việc lập hội nghị ở \(path) chưa hoàn tất nên chưa từng được xác nhận; các byte được giữ "
        + "nguyên. Hãy lập lại ở thư mục khác.",
      en: "The creation at \(path) was never finished, so it was never acknowledged; its bytes are "
        + "left as they are. Create the meeting in another directory.")
  }

  /// A line of the creation is bad, so nothing can be shown.
  package static func creationDamaged(_ path: String, line: Int, _ fault: Phrase) -> Phrase {
    let place =
      line == 0
      ? Phrase(vi: "Dòng đầu của \(path)", en: "The first line of \(path)")
      : Phrase(
        vi: "Dòng \(line) của \(path), thuộc phần lập hội nghị,",
        en: "Line \(line) of \(path), part of the creation,")
    return Phrase(
      vi:
        "\(place.vi) bị hỏng: \(fault.vi). Không hiện được gì; các byte được giữ nguyên.",
      en: "\(place.en) is bad: \(fault.en). Nothing can be shown; its bytes are left as they are.")
  }

  /// What comes before the reason why the record can only be read.
  package static var nothingRecorded: Phrase {
    Phrase(vi: "Chưa ghi gì. ", en: "Nothing was recorded. ")
  }

  /// The record was opened only to be read.
  package static var openedForReading: Phrase {
    Phrase(
      vi: "Nhật ký đang mở chỉ để đọc; không ghi gì.",
      en: "The record is open for reading only; nothing was recorded.")
  }

  /// Another process holds the lock.
  package static func locked(_ holder: Phrase) -> Phrase {
    Phrase(
      vi: "Chưa ghi gì: nhật ký đang do \(holder.vi) giữ quá 3 giây. Hãy thử lại.",
      en: "Nothing was recorded: for more than 3 s the record has been held by \(holder.en). "
        + "Try again.")
  }

  /// The person did not want to wait any longer.
  package static let givenUp = Phrase(
    vi: "Chưa ghi gì. Hãy thử lại.", en: "Nothing was recorded. Try again.")

  /// Who holds the lock; nil where the process is not known.
  package static func holder(_ process: Int?, isSuspended: Bool) -> Phrase {
    guard let process else { return Phrase(vi: "một tiến trình khác", en: "another process") }
    guard isSuspended else {
      return Phrase(vi: "tiến trình \(process)", en: "process \(process)")
    }
    return Phrase(
      vi: "tiến trình \(process) đang bị tạm dừng (cho chạy tiếp bằng “kill -CONT \(process)”)",
      en: "process \(process), which is suspended (continue it with “kill -CONT \(process)”)")
  }

  /// There was no room for the line.
  package static func notRecorded(_ reason: SystemReason) -> Phrase {
    Phrase(
      vi: "CHƯA GHI: \(reason.phrase.vi). Nhật ký còn nguyên như trước.",
      en: "NOT RECORDED: \(reason.phrase.en). The record stands as before.")
  }

  /// A sync failed.
  package static func unknownOutcome(_ reason: SystemReason) -> Phrase {
    Phrase(
      vi: "KHÔNG RÕ đã ghi hay chưa (\(reason.what.vi)): đừng công bố. Từ nay chỉ đọc nhật ký "
        + "này, cho tới khi chạy “diemcau repair”.",
      en:
        "UNKNOWN whether it is recorded (\(reason.what.en)): do not announce it. From now on this "
        + "record is only read, until “diemcau repair” is run.")
  }

  /// The wall clock was set back.
  package static func clockBehind(hours: Int) -> Phrase {
    Phrase(
      vi:
        "Chưa ghi gì: đồng hồ máy chậm hơn dòng cuối của nhật ký \(hours) giờ. Hãy chỉnh đồng hồ, "
        + "hoặc chạy lại lệnh với --accept-clock để vẫn ghi.",
      en: "Nothing was recorded: the clock is \(hours) hours behind the last line of the record. "
        + "Set the clock, or run the command again with --accept-clock to record all the same.")
  }

  /// An event or a name that could not be read back from the record.
  package static func unfit(_ problem: Phrase?) -> Phrase {
    let detail = problem.map { Phrase(vi: ": \($0.vi)", en: ": \($0.en)") } ?? Phrase(same: ".")
    return Phrase(
      vi: "Chưa ghi gì: nội dung không đọc lại được từ nhật ký" + detail.vi,
      en: "Nothing was recorded: the act could not be read back from the record" + detail.en)
  }

  /// A name of who does something that is not fit for the record.
  package static func unfitName(_ name: String, columns: Int) -> Phrase {
    Phrase(
      vi: "Chưa ghi gì: tên người làm “\(name)” phải có chữ, tối đa \(columns) cột, không có ký tự "
        + "điều khiển.",
      en: "Nothing was recorded: the name “\(name)” must have letters, at most \(columns) columns "
        + "and no control characters.")
  }

  /// An id of an act that has not the form of a key.
  package static func malformedAct(_ id: String) -> Phrase {
    Phrase(
      vi: "Chưa ghi gì: mã việc “\(id)” chỉ được gồm chữ thường, chữ số và dấu gạch nối.",
      en: "Nothing was recorded: the id “\(id)” may only have small letters, digits and hyphens.")
  }

  /// A line that is longer than a line may be.
  package static func lineTooLong(bytes: Int, maximum: Int) -> Phrase {
    Phrase(
      vi: "Chưa ghi gì: dòng dài \(bytes) byte, quá mức \(maximum) byte.",
      en: "Nothing was recorded: the line has \(bytes) bytes, more than the \(maximum) allowed.")
  }

  /// A history that cannot have happened.
  package static func impossibleHistory(line: Int, reason: String) -> Phrase {
    Phrase(
      vi: "Chưa lập gì: việc số \(line) của diễn tập không thể xảy ra (\(reason)).",
      en: "Nothing was created: event \(line) of the rehearsal cannot happen (\(reason)).")
  }
}
