// Owns the sentences about files that people ask for.

extension Words {
  /// A file could not be written.
  package static func cannotWriteFile(_ path: String, reason: Phrase) -> Phrase {
    Phrase(
      vi: "Không ghi được tệp \(path): \(reason.vi).",
      en: "The file \(path) cannot be written: \(reason.en).")
  }

  /// A path that would overwrite the record.
  package static func recordFileStands(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) là tệp của chính nhật ký, không ghi đè; hãy chọn tên khác.",
      en: "\(path) is a file of the record itself and is not overwritten; choose another name.")
  }
}
