// Owns the words of the forms: names of dialogs and fields, and what is wrong with what was typed.

/// The words of the forms.
package enum FormWords {
  package static let registration = Phrase(vi: "Đăng ký phát biểu", en: "Register a turn")
  package static let substitute = Phrase(vi: "Người dự thay", en: "Substitute")
  package static let guest = Phrase(vi: "Khách mời", en: "Guest")
  package static let correction = Phrase(vi: "Sửa tên, chức danh", en: "Correct name, title")
  package static let personClosing = Phrase(
    vi: "Thôi triệu tập, vì sao (có thể bỏ trống)", en: "No longer expected, why (may stay empty)")
  package static let newSite = Phrase(vi: "Thêm điểm cầu", en: "Add a site")
  package static let siteClosing = Phrase(
    vi: "Điểm cầu rời hội nghị, vì sao (có thể bỏ trống)",
    en: "The site leaves the meeting, why (may stay empty)")

  package static let site = Phrase(vi: "Điểm cầu, người", en: "Site, person")
  package static let speaker = Phrase(vi: "Người phát biểu", en: "Speaker")
  package static let kind = Phrase(vi: "Loại", en: "Kind")
  package static let topic = Phrase(vi: "Nội dung", en: "Topic")
  package static let reason = Phrase(vi: "Lý do", en: "Reason")
  package static let name = Phrase(vi: "Họ tên", en: "Name")
  package static let title = Phrase(vi: "Chức danh", en: "Title")
  package static let replaced = Phrase(vi: "Thay cho", en: "In place of")
  package static let line = Phrase(vi: "Đường truyền", en: "Line")
  package static let siteName = Phrase(vi: "Tên điểm cầu", en: "Name of the site")
  package static let shortName = Phrase(vi: "Tên ngắn", en: "Short name")
  package static let expected = Phrase(vi: "Số triệu tập", en: "Expected")
  package static let above = Phrase(vi: "Điểm cầu cấp trên", en: "Site above")

  package static let nobody = Phrase(vi: "chưa rõ ai", en: "nobody yet")
  package static let none = Phrase(vi: "không có", en: "none")
  package static let typeToFind = Phrase(vi: "gõ tên để tìm", en: "type a name to find")
  package static let onNoList = Phrase(vi: "ngoài danh sách", en: "on no list")
  package static let nothingFound = Phrase(
    vi: "Không tìm thấy; sửa chữ đã gõ. Người ngoài danh sách ghi ở ô Người phát biểu.",
    en: "Nothing found; correct what is typed. Who is on no list goes into the field Speaker.")

  /// A field that must be filled in is empty.
  package static func missing(_ field: Phrase) -> Phrase {
    Phrase(vi: "Chưa gõ: \(field.vi).", en: "Missing: \(field.en).")
  }

  /// What was typed is not a number of a range.
  package static func notANumber(_ field: Phrase, in range: ClosedRange<Int>) -> Phrase {
    Phrase(
      vi: "\(field.vi) là một số từ \(range.lowerBound) đến \(range.upperBound), hoặc bỏ trống.",
      en: "\(field.en) is a number from \(range.lowerBound) to \(range.upperBound), or empty.")
  }

  /// What the keys do in a form.
  ///
  /// - Parameters:
  ///   - isRecording: Whether Enter records from where keys go to.
  ///   - fields: The number of fields.
  /// - Returns: A line for the foot of the form.
  package static func keys(isRecording: Bool, of fields: Int) -> Phrase {
    let enter =
      isRecording
      ? Phrase(vi: "Enter ghi", en: "Enter records")
      : Phrase(vi: "Enter sang ô sau", en: "Enter next field")
    let tab = fields > 1 ? Phrase(vi: " · Tab đổi ô", en: " · Tab other field") : Phrase(same: "")
    return enter + tab + Phrase(vi: " · Esc bỏ", en: " · Esc drops")
  }
}
