// Owns the names of what is found and expected in JSON texts, as they stand within a sentence.

extension Words.JSON {
  /// The value `null`.
  package static var null: Phrase { Phrase(same: "null") }

  /// A truth value.
  package static var bool: Phrase { Phrase(vi: "true hoặc false", en: "true or false") }

  /// A whole number.
  package static var wholeNumber: Phrase { Phrase(vi: "số nguyên", en: "a whole number") }

  /// A number.
  package static var number: Phrase { Phrase(vi: "số", en: "a number") }

  /// A text.
  package static var text: Phrase {
    Phrase(vi: "chữ trong ngoặc kép", en: "a text in quotation marks")
  }

  /// An array.
  package static var list: Phrase { Phrase(vi: "danh sách [ ]", en: "a list [ ]") }

  /// An object.
  package static var object: Phrase { Phrase(vi: "nhóm trường { }", en: "a group of fields { }") }

  /// Any value.
  package static var value: Phrase { Phrase(vi: "một giá trị", en: "a value") }

  /// The name of a field.
  package static var key: Phrase {
    Phrase(vi: "tên trường trong ngoặc kép", en: "the name of a field in quotation marks")
  }

  /// A colon.
  package static var colon: Phrase { Phrase(vi: "dấu hai chấm", en: "a colon") }

  /// What may follow an element of an array.
  package static var commaOrBracket: Phrase {
    Phrase(vi: "dấu phẩy hoặc dấu ]", en: "a comma or ]")
  }

  /// What may follow a field of an object.
  package static var commaOrBrace: Phrase {
    Phrase(vi: "dấu phẩy hoặc dấu }", en: "a comma or }")
  }

  /// The end of a text.
  package static var closingQuote: Phrase {
    Phrase(vi: "dấu ngoặc kép đóng", en: "the closing quotation mark")
  }

  /// What may follow a backslash.
  package static var escape: Phrase {
    Phrase(
      vi: "một trong các ký tự \" \\ / b f n r t u sau dấu \\",
      en: "one of \" \\ / b f n r t u after the \\")
  }

  /// The digits of a code unit.
  package static var hexDigits: Phrase {
    Phrase(vi: "bốn chữ số hệ 16 sau \\u", en: "four hexadecimal digits after \\u")
  }

  /// A digit.
  package static var digit: Phrase { Phrase(vi: "một chữ số", en: "a digit") }

  /// A number without needless zeros.
  package static var noLeadingZero: Phrase {
    Phrase(vi: "số không có số 0 thừa ở đầu", en: "a number without needless leading zeros")
  }

  /// An escaped control character.
  package static var escapedControl: Phrase {
    Phrase(
      vi: "ký tự điều khiển viết dưới dạng \\n, \\t hoặc \\u00…",
      en: "the control character written as \\n, \\t or \\u00…")
  }

  /// One of some words.
  package static func oneOf(_ words: [String]) -> Phrase {
    let list = words.joined(separator: ", ")
    return words.count == 1
      ? Phrase(same: list) : Phrase(vi: "một trong: \(list)", en: "one of: \(list)")
  }

  /// A key.
  package static var identifier: Phrase {
    Phrase(
      vi: "mã gồm chữ thường a–z, chữ số và dấu gạch nối, không mở đầu bằng gạch nối, "
        + "nhiều nhất 64 ký tự",
      en: "a key of lower-case letters a–z, digits and hyphens, not beginning with a hyphen, "
        + "of at most 64 characters")
  }

  /// A time.
  package static var time: Phrase {
    Phrase(
      vi: "ngày hoặc ngày giờ có thật theo ISO 8601, như 2024-04-19 hay 2024-04-19T08:00+07:00",
      en: "a date, or a date and time, of the calendar in ISO 8601, "
        + "such as 2024-04-19 or 2024-04-19T08:00+07:00")
  }

  /// A time at or after the start.
  package static var notBeforeStart: Phrase {
    Phrase(
      vi: "thời điểm không sớm hơn lúc bắt đầu", en: "a time that is not before the start")
  }

  /// A text that is not empty.
  package static var someText: Phrase {
    Phrase(vi: "chữ, không để trống", en: "a text that is not empty")
  }

  /// A text without dangerous characters.
  package static var plainText: Phrase {
    Phrase(
      vi: "chữ không có ký tự điều khiển, ký tự đổi chiều viết hay ký tự không in được",
      en: "a text without control characters, characters that turn the direction of writing, "
        + "or others that cannot be printed")
  }

  /// A value as the program itself writes it.
  package static var writtenForm: Phrase {
    Phrase(
      vi: "đúng dạng và thứ tự mà chương trình ghi", en: "the form and order in which it is written"
    )
  }

  /// A text of at most some columns.
  package static func text(columns: Int) -> Phrase {
    Phrase(
      vi: "chữ rộng nhiều nhất \(columns) cột", en: "a text of at most \(columns) columns")
  }

  /// A key that is new.
  package static var unusedKey: Phrase {
    Phrase(vi: "một mã chưa dùng ở chỗ khác", en: "a key that is not used elsewhere")
  }

  /// A person's key.
  package static var knownPerson: Phrase {
    Phrase(
      vi: "mã của một đại biểu có trong sites", en: "the key of a person who is named in sites")
  }

  /// A topic's key.
  package static var knownTopic: Phrase {
    Phrase(vi: "mã của một chủ đề có trong topics", en: "the key of a topic named in topics")
  }

  /// A region's key.
  package static var knownRegion: Phrase {
    Phrase(vi: "mã của một vùng có trong regions", en: "the key of a region named in regions")
  }

  /// A text none of whose letters is lost.
  package static var soundText: Phrase {
    Phrase(
      vi: "chữ còn đủ dấu (có chữ đã mất khi chuyển mã; lấy lại từ tệp gốc)",
      en: "a text with all its letters (some were lost in a conversion; take it from the original)")
  }

  /// A text that was not encoded twice.
  package static var decodedOnce: Phrase { decodedOnce(insteadOf: "Windows-1252") }

  /// A text that was not encoded twice by way of an encoding.
  package static func decodedOnce(insteadOf encoding: String) -> Phrase {
    Phrase(
      vi: "chữ UTF-8 không bị đọc nhầm là \(encoding) (mở tệp gốc bằng UTF-8 rồi lưu lại)",
      en: "UTF-8 that was not read as \(encoding) (open the original as UTF-8 and save it again)")
  }

  /// A text in plain letters, which is escaped for the web, for mail or for a program.
  package static func plainLetters(instead escape: String) -> Phrase {
    Phrase(
      vi: "chữ viết thẳng, không phải mã \(escape) của trang web, thư điện tử hay chương trình "
        + "(chép lại từ nơi chữ hiện đúng)",
      en: "plain letters, not the codes \(escape) of a web page, a mail or a program (copy it from "
        + "where it reads well)")
  }

  /// A text in Unicode, which is in an old encoding.
  package static func unicodeText(instead encoding: String) -> Phrase {
    Phrase(
      vi: "chữ Unicode, không phải bảng mã cũ \(encoding) (chuyển bằng bộ gõ hay trình chuyển mã "
        + "rồi lưu UTF-8)",
      en: "Unicode, not the old encoding \(encoding) (convert it and save it as UTF-8)")
  }

  /// A key of a site above.
  package static var knownParent: Phrase {
    Phrase(
      vi: "mã của một điểm cầu cấp trên có trong danh sách, không nằm dưới chính điểm này",
      en: "the key of a site above that is in the list and not below this one")
  }

  /// The central hall in the first place.
  package static var hallFirst: Phrase {
    Phrase(
      vi: "hội trường (mã hoi-truong) ở đầu danh sách",
      en: "the central hall (key hoi-truong) at the head of the list")
  }
}
