// Owns the sentences that tell why a plan or a roster cannot be used.

extension Words {
  /// A file cannot be read.
  package static func unreadableFile(_ file: String, reason: Phrase) -> Phrase {
    Phrase(
      vi: "Không đọc được tệp \(file): \(reason.vi).",
      en: "The file \(file) cannot be read: \(reason.en).")
  }

  /// A file is no plan or roster, but something else.
  package static func notJSON(_ file: String, is kind: Phrase) -> Phrase {
    Phrase(
      vi:
        "Tệp \(file) \(kind.vi), không phải kế hoạch hay danh sách dạng JSON; in mẫu bằng “diemcau "
        + "plan 2024-04-19” hoặc “diemcau roster 2024”, ghi đại biểu vào trường people rồi dùng.",
      en: "The file \(file) \(kind.en), no plan or roster in JSON; print one with “diemcau plan "
        + "2024-04-19” or “diemcau roster 2024”, put the delegates into its field people and use it."
    )
  }

  /// What a file is: nothing.
  package static var fileIsEmpty: Phrase { Phrase(vi: "không có gì", en: "is empty") }
  /// What a file is: a table.
  package static var fileIsTable: Phrase {
    Phrase(vi: "là bảng (CSV hoặc chữ ngăn bằng tab)", en: "is a table (CSV, or text with tabs)")
  }
  /// What a file is: UTF-16.
  package static var fileIsUTF16: Phrase {
    Phrase(
      vi: "là chữ UTF-16 (“Unicode Text” của Excel)", en: "is UTF-16 (“Unicode Text” of Excel)")
  }
  /// What a file is: an archive of an office program.
  package static var fileIsOffice: Phrase {
    Phrase(vi: "là tệp Excel, Word hay ZIP", en: "is a workbook, a document or a ZIP archive")
  }
  /// What a file is: a PDF.
  package static var fileIsPDF: Phrase { Phrase(vi: "là tệp PDF", en: "is a PDF") }
  /// What a file is: something else.
  package static var fileIsOther: Phrase {
    Phrase(vi: "là tệp loại khác", en: "is something else")
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

  /// A plan without its sites does not fit into the first line of a record.
  package static func planTooLarge(bytes: Int, maximum: Int) -> Phrase {
    Phrase(
      vi: "Kế hoạch lớn quá: chương trình, chủ đề và tài liệu chiếm \(bytes) byte khi ghi vào sổ, "
        + "nhiều nhất \(maximum) byte; bớt mục hoặc rút ngắn tên.",
      en: "The plan is too large: its agenda, topics and papers take \(bytes) bytes in the record, "
        + "of at most \(maximum); leave out some, or shorten their titles.")
  }
}
