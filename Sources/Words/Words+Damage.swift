// Owns the sentences that tell what is wrong with a record on disk, and what was put right.

extension Words.Journal {
  /// A line is bad.
  package static func damaged(line: Int, offset: Int, fault: Phrase) -> Phrase {
    Phrase(
      vi: "Dòng \(line) của nhật ký (từ byte \(offset)) bị hỏng: \(fault.vi). Chỉ đọc các dòng "
        + "trước nó; không bỏ qua, không cắt gì. Hãy lấy lại bản lành, hoặc chạy “diemcau repair”.",
      en: "Line \(line) of the record (from byte \(offset)) is bad: \(fault.en). Only the lines "
        + "before it are read; nothing is skipped or cut. Get a good copy back, or run “diemcau "
        + "repair”.")
  }

  /// A newer version has written something, such as “format 2”.
  package static func newerVersion(line: Int, _ what: Phrase) -> Phrase {
    Phrase(
      vi: "Dòng \(line) của nhật ký do bản diemcau mới hơn ghi (\(what.vi)); bản này chỉ đọc các "
        + "dòng trước nó. Hãy dùng bản mới.",
      en:
        "Line \(line) of the record was made by a newer version of diemcau (\(what.en)); this one "
        + "only reads the lines before it. Use the newer one.")
  }

  /// A format of a number.
  package static func format(_ number: Int) -> Phrase {
    Phrase(vi: "khuôn dạng \(number)", en: "format \(number)")
  }

  /// A kind of event that is not known.
  package static func kind(_ word: String) -> Phrase {
    Phrase(vi: "loại việc “\(word)”", en: "the kind of event “\(word)”")
  }

  /// A sync has failed, here or elsewhere, or a repair has not come to its end.
  package static var outcomeUnknown: Phrase {
    Phrase(
      vi: "KHÔNG RÕ các dòng cuối: đĩa không đồng bộ được, hoặc lần sửa bị ngắt giữa "
        + "chừng; đừng công bố. Chỉ đọc cho tới khi chạy “diemcau repair”.",
      en: "The last lines are UNKNOWN, since a sync to the disk has failed or a repair was cut "
        + "off; do not announce them. Read-only until “diemcau repair” is run.")
  }

  /// The file is shorter than what was shown.
  package static func shortened(missing: ClosedRange<Int>) -> Phrase {
    Phrase(
      vi: "BÁO ĐỘNG: nhật ký trên đĩa bị cắt ngắn; thiếu \(lines(missing).vi). Chỉ đọc. "
        + "Hãy đặt lại tệp đầy đủ rồi mở lại.",
      en: "ALARM: the record on disk is shorter than what was shown; \(lines(missing).en) missing. "
        + "Read-only. Put the whole file back and open again.")
  }

  /// The file is shorter than what was synced.
  package static func lost(bytes: Int) -> Phrase {
    Phrase(
      vi: "BÁO ĐỘNG: nhật ký trên đĩa thiếu \(bytes) byte đã được xác nhận: tệp bị cắt ngắn, hoặc "
        + "là bản sao cũ. Chỉ đọc. Hãy đặt lại tệp đầy đủ; nếu không còn, “diemcau repair” giữ các "
        + "dòng còn lại.",
      en: "ALARM: \(bytes) acknowledged bytes are missing from the record on disk: it was cut, or "
        + "is an older copy. Read-only. Put the whole file back; if there is none, “diemcau repair” "
        + "keeps the lines that are left.")
  }

  /// Another file lies in the record's place; nil where it holds all that was shown.
  package static func replaced(missing: ClosedRange<Int>?) -> Phrase {
    guard let missing else {
      return Phrase(
        vi:
          "Nhật ký đã được sửa hoặc thay tệp, đủ mọi dòng đã hiện: hãy thoát rồi MỞ LẠI. Chỉ đọc.",
        en: "The record was repaired or replaced; every line shown is there: leave and OPEN IT "
          + "AGAIN. Read-only.")
    }
    return Phrase(
      vi: "BÁO ĐỘNG: nhật ký bị thay; thiếu hoặc khác \(lines(missing).vi). Chỉ đọc. "
        + "Hãy đặt lại tệp cũ rồi mở lại.",
      en: "ALARM: the record was replaced; \(lines(missing).en) missing or different. Read-only. "
        + "Put the former file back and open again.")
  }

  /// The record or its lock is gone.
  package static var removed: Phrase {
    Phrase(
      vi: "BÁO ĐỘNG: tệp nhật ký hoặc tệp khóa không còn trong thư mục, hoặc đã bị thay. Chỉ đọc. "
        + "Hãy đặt lại rồi mở lại.",
      en: "ALARM: the record or its lock is no longer in the directory, or was replaced. "
        + "Read-only. Put it back and open again.")
  }

  private static func lines(_ range: ClosedRange<Int>) -> Phrase {
    range.count == 1
      ? Phrase(vi: "dòng \(range.lowerBound)", en: "line \(range.lowerBound) is")
      : Phrase(
        vi: "các dòng \(range.lowerBound)–\(range.upperBound)",
        en: "lines \(range.lowerBound)–\(range.upperBound) are")
  }
}

extension Words.Journal {
  /// A torn tail was set aside.
  package static func tailSetAside(bytes: Int, file: String) -> Phrase {
    Phrase(
      vi: "Lần trước bị ngắt giữa chừng: \(bytes) byte dở dang ở cuối nhật ký đã chuyển sang "
        + "\(file); mọi việc đã xác nhận còn nguyên.",
      en: "The last run was cut off: \(bytes) unfinished bytes at the end of the record were moved "
        + "to \(file); every acknowledged act is there.")
  }

  /// A torn tail was left.
  package static func tailLeft(bytes: Int) -> Phrase {
    Phrase(
      vi: "Cuối nhật ký có \(bytes) byte dở dang, chưa từng được xác nhận; không tính vào đâu.",
      en: "The record ends with \(bytes) unfinished bytes that were never acknowledged; they count "
        + "for nothing.")
  }

  /// The last line got its newline.
  package static func newlineRestored(line: Int) -> Phrase {
    Phrase(
      vi: "Dòng cuối (\(line)) của nhật ký thiếu dấu xuống dòng; đã thêm.",
      en: "The last line (\(line)) of the record lacked its newline, which was added.")
  }

  /// The last line lacks its newline.
  package static func newlineMissing(line: Int) -> Phrase {
    Phrase(
      vi: "Dòng cuối (\(line)) của nhật ký nguyên vẹn nhưng thiếu dấu xuống dòng.",
      en: "The last line (\(line)) of the record is whole but lacks its newline.")
  }

  /// Lines of a dead process were synced.
  package static func linesSynced(_ count: Int) -> Phrase {
    Phrase(
      vi: "Đã đồng bộ xuống đĩa, trước khi hiện, \(count) dòng do lần chạy bị ngắt để lại.",
      en:
        "Synced to the disk before being shown: \(count) \(count == 1 ? "line" : "lines") left by "
        + "a run that was cut off.")
  }
}
