// Owns the sentences that tell why a plan or a roster cannot be used.

extension Words {
  /// A file cannot be read.
  package static func unreadableFile(_ file: String, reason: Phrase) -> Phrase {
    Phrase(
      vi: "Không đọc được tệp \(file): \(reason.vi).",
      en: "The file \(file) cannot be read: \(reason.en).")
  }

  /// A file is a table, a document or nothing at all, but no JSON.
  package static func notJSON(_ file: String) -> Phrase {
    Phrase(
      vi: "Tệp \(file) không phải kế hoạch hay danh sách dạng JSON (tệp rỗng, bảng tính CSV, Excel "
        + "đều không nhận); in mẫu bằng “diemcau plan 2024-04-19” hoặc “diemcau roster 2024”, sửa "
        + "rồi dùng.",
      en: "The file \(file) is no plan or roster in JSON (an empty file, a CSV or an Excel table "
        + "will not do); print one with “diemcau plan 2024-04-19” or “diemcau roster 2024”, edit "
        + "and use it.")
  }

  /// A file holds text of an old Vietnamese encoding.
  package static func legacyEncoding(_ file: String, line: Int) -> Phrase {
    Phrase(
      vi: "Tệp \(file), dòng \(line): chữ tiếng Việt có vẻ còn ở bảng mã cũ TCVN3 (ABC); "
        + "cần chuyển tệp sang Unicode UTF-8.",
      en: "File \(file), line \(line): the Vietnamese text seems to be in the old encoding "
        + "TCVN3 (ABC); the file must be converted to Unicode UTF-8.")
  }

  /// No roster or plan in the program has this name.
  package static func unknownEmbedded(_ name: String, known: [String]) -> Phrase {
    let names = known.joined(separator: ", ")
    return Phrase(
      vi: "Chương trình không có sẵn “\(name)”; hiện có: \(names).",
      en: "The program carries no “\(name)”; it has: \(names).")
  }

  /// A value given on the command line cannot be used.
  package static func refusedOption(_ option: String, found: String, expected: Phrase) -> Phrase {
    let problem = JSON.invalidValue(found, expected: expected)
    return Phrase(vi: "\(option): \(problem.vi).", en: "\(option): \(problem.en).")
  }

  /// A plan does not fit into the first line of a record.
  package static func planTooLarge(bytes: Int, maximum: Int) -> Phrase {
    Phrase(
      vi: "Kế hoạch lớn quá: \(bytes) byte khi ghi vào sổ, nhiều nhất \(maximum) byte; "
        + "bớt điểm cầu, đại biểu hoặc rút ngắn chức danh.",
      en: "The plan is too large: \(bytes) bytes in the record, of at most \(maximum); "
        + "leave out sites or people, or shorten titles.")
  }
}
