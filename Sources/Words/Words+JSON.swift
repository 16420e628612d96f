// Owns the sentences that tell why a JSON text was refused: where, what is wrong, what is expected.

extension Words {
  /// The words about JSON texts: plans, rosters and records.
  package enum JSON {}
}

extension Words.JSON {
  /// Puts the place before a problem and makes a sentence of it.
  ///
  /// - Parameters:
  ///   - file: The name of the file; nil where there is none.
  ///   - line: The line, from 1.
  ///   - column: The column in bytes, from 1.
  ///   - field: The path of the field, such as `sites[3].name`; empty for the whole text.
  ///   - problem: What is wrong and what is expected.
  /// - Returns: The sentence.
  package static func at(
    file: String?, line: Int, column: Int, field: String, _ problem: Phrase
  ) -> Phrase {
    let fieldText = field.isEmpty ? Phrase(same: "") : ofField(field)
    return Phrase(
      vi: (file.map { "Tệp \($0), dòng" } ?? "Dòng")
        + " \(line), cột \(column)\(fieldText.vi): \(problem.vi).",
      en: (file.map { "File \($0), line" } ?? "Line")
        + " \(line), column \(column)\(fieldText.en): \(problem.en).")
  }

  private static func ofField(_ field: String) -> Phrase {
    Phrase(vi: ", trường \(field)", en: ", field \(field)")
  }

  /// The text is larger than allowed.
  package static func tooLarge(file: String?, bytes: Int, maximum: Int) -> Phrase {
    Phrase(
      vi: (file.map { "Tệp \($0)" } ?? "Văn bản")
        + " lớn quá (từ \(bytes) byte); chỉ nhận nhiều nhất \(maximum) byte.",
      en: (file.map { "File \($0)" } ?? "The text")
        + " is too large (\(bytes) bytes or more); at most \(maximum) bytes are accepted.")
  }

  /// The text breaks the grammar of JSON.
  package static func syntax(expected: Phrase) -> Phrase {
    Phrase(
      vi: "sai cú pháp JSON; ở đây cần \(expected.vi)",
      en: "this is not JSON; what is needed here is \(expected.en)")
  }

  /// A field stands twice in one object.
  package static func duplicateKey(_ key: String) -> Phrase {
    Phrase(
      vi: "trường “\(key)” ghi hai lần; chỉ giữ lại một lần",
      en: "the field “\(key)” stands twice; keep one of them")
  }

  /// Bytes are not UTF-8.
  package static var notUTF8: Phrase {
    Phrase(
      vi: "có byte không phải UTF-8, có lẽ tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258); "
        + "cần chuyển tệp sang Unicode UTF-8",
      en: "there are bytes that are not UTF-8, perhaps of an old encoding "
        + "(TCVN3, VNI, Windows-1258); the file must be converted to Unicode UTF-8")
  }

  /// Half of a pair of code units stands alone.
  package static var loneSurrogate: Phrase {
    Phrase(
      vi: "một nửa cặp mã \\uD800–\\uDFFF đứng riêng; cần ghi đủ cặp, hoặc ghi thẳng ký tự",
      en: "half of a pair \\uD800–\\uDFFF stands alone; the whole pair is needed, "
        + "or the character itself")
  }

  /// The text begins with a byte order mark.
  package static var byteOrderMark: Phrase {
    Phrase(
      vi: "tệp bắt đầu bằng dấu BOM hoặc là UTF-16; cần lưu lại bằng UTF-8 không BOM",
      en: "the file begins with a byte order mark or is UTF-16; "
        + "it must be saved as UTF-8 without a mark")
  }

  /// Something follows the value.
  package static var trailingBytes: Phrase {
    Phrase(
      vi: "còn chữ thừa sau khi dữ liệu đã hết; cần xóa phần thừa",
      en: "something follows the end of the data; it must be removed")
  }

  /// Arrays and objects stand too deep in one another.
  package static func tooDeep(maximum: Int) -> Phrase {
    Phrase(
      vi: "lồng nhau quá sâu; chỉ nhận nhiều nhất \(maximum) mức",
      en: "nested too deep; at most \(maximum) levels are accepted")
  }

  /// A field that must be there is not.
  package static var missing: Phrase {
    Phrase(
      vi: "thiếu trường này; cần ghi thêm", en: "this field is missing; it must be added")
  }

  /// A value is of another type.
  package static func wrongType(found: Phrase, expected: Phrase) -> Phrase {
    Phrase(
      vi: "giá trị ở đây là \(found.vi); cần \(expected.vi)",
      en: "the value here is \(found.en); what is needed is \(expected.en)")
  }

  /// A field is not known.
  package static func unknownField(known: [String]) -> Phrase {
    let names = known.joined(separator: ", ")
    return Phrase(
      vi: "không có trường nào tên như vậy; các trường được nhận: \(names)",
      en: "there is no such field; the fields that are accepted: \(names)")
  }

  /// A number is out of its range.
  package static func outOfRange(_ found: String, allowed: ClosedRange<Int>?) -> Phrase {
    guard let allowed else {
      return Phrase(
        vi: "số \(found) lớn quá; cần một số nhỏ hơn",
        en: "the number \(found) is too large; a smaller one is needed")
    }
    return Phrase(
      vi: "số \(found) nằm ngoài khoảng cho phép; "
        + "cần từ \(allowed.lowerBound) đến \(allowed.upperBound)",
      en: "the number \(found) is out of range; "
        + "what is needed is \(allowed.lowerBound) to \(allowed.upperBound)")
  }

  /// A value is not accepted.
  package static func invalidValue(_ found: String, expected: Phrase) -> Phrase {
    Phrase(
      vi: "giá trị “\(found)” không được nhận; cần \(expected.vi)",
      en: "the value “\(found)” is not accepted; what is needed is \(expected.en)")
  }
}
