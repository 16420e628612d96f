// Owns what `--help` says of each command: a line for the list, and what more there is to know.

/// The words of a command of the command line.
package struct CommandWords: Hashable, Sendable {
  /// What the command does, in a line.
  package let abstract: Phrase
  /// What more there is to know; empty where the line says it all.
  package let discussion: Phrase

  init(
    _ vi: String, _ en: String, more moreVi: String = "", _ moreEn: String = ""
  ) {
    abstract = Phrase(vi: vi, en: en)
    discussion = Phrase(vi: moreVi, en: moreEn)
  }
}

extension CommandWords {
  // MARK: The program and its desks

  package static let program = Self(
    "Điểm danh và điều hành phát biểu cho hội nghị trực tuyến nhiều điểm cầu.",
    "Roll call and speaking turns of a video briefing with many bridge points.",
    more: """
      Không kèm lệnh nào: liệt kê các hội nghị đã biết trên máy này. Lần đầu hãy thử \
      “diemcau demo”. DIR là thư mục của một hội nghị; mọi việc nằm trong DIR/journal.jsonl.
      """,
    """
    Without a command: lists the meetings known on this machine. To begin, try \
    “diemcau demo”. DIR is the directory of a meeting; all of it is in DIR/journal.jsonl.
    """)
  package static let open = Self(
    "Mở bàn làm việc của một hội nghị.", "Open the desk of a meeting.",
    more: """
      Không có DIR: liệt kê các hội nghị đã biết, mới nhất trước; “diemcau open N” mở hội nghị \
      thứ N trong danh sách đó.
      """,
    """
    Without DIR: lists the meetings known here, the newest first; “diemcau open N” opens the \
    N-th of that list.
    """)
  package static let demo = Self(
    "Diễn tập: hội nghị ngày 19/4/2024 với số liệu giả định.",
    "Rehearse: the briefing of 19 April 2024 with made-up figures.",
    more: """
      Lập một hội nghị diễn tập trong thư mục mới rồi mở bàn làm việc: điểm danh sắp xong, một \
      lượt đang nói, vài lượt chờ. Cùng một hạt giống thì cùng số liệu. Khi đầu ra không phải \
      màn hình, lệnh chỉ lập hội nghị và in tình hình.
      """,
    """
    Creates a rehearsal in a new directory and opens its desk: the roll call nearly done, one \
    turn running, several waiting. The same seed gives the same figures. Where standard output \
    is no terminal, the command creates it and prints the status.
    """)

  // MARK: Planning

  package static let new = Self(
    "Lập hội nghị mới từ kế hoạch hoặc từ danh sách điểm cầu.",
    "Create a meeting from a plan or from a roster of sites.",
    more: """
      Dùng --plan, hoặc --roster cùng --title, --starts, --ends. Giờ theo ISO 8601, ví dụ \
      2026-04-19T08:00; không ghi múi giờ là +07:00. Tệp sai thì báo tệp, dòng, mục và không lập \
      gì cả.
      """,
    """
    Give --plan, or --roster with --title, --starts and --ends. Times are ISO 8601, such as \
    2026-04-19T08:00; without an offset they mean +07:00. A bad file is named with line and \
    field, and nothing is created.
    """)
  package static let roster = Self(
    "In danh sách điểm cầu có sẵn trong chương trình.",
    "Print a roster that the program carries.",
    more: "Không có NAME: in các tên hiện có. Lưu vào tệp rồi sửa để dùng với “new --roster”.",
    "Without NAME: prints the names there are. Save it, edit it and use it with “new --roster”.")
  package static let plan = Self(
    "In kế hoạch có sẵn trong chương trình.", "Print a plan that the program carries.",
    more: "Không có NAME: in các tên hiện có. Lưu vào tệp rồi sửa để dùng với “new --plan”.",
    "Without NAME: prints the names there are. Save it, edit it and use it with “new --plan”.")

  // MARK: Reading

  package static let status = Self(
    "In tình hình hội nghị lúc này.", "Print where the meeting stands.")
  package static let summary = Self(
    "In bản tổng hợp từ nhật ký, trong hay sau hội nghị.",
    "Print the summary from the record, during or after the meeting.",
    more: """
      --output ghi trọn tệp hoặc không ghi gì; không bao giờ ghi đè nhật ký. --excel ghi CSV có \
      BOM và dấu chấm phẩy, đúng kiểu Excel tiếng Việt.
      """,
    """
    --output writes the whole file or nothing, and never over a record. --excel writes the CSV \
    with a BOM and semicolons, as Vietnamese Excel expects.
    """)
  package static let log = Self(
    "In nhật ký: việc gì, ai, lúc nào.", "Print the record: what, who and when.",
    more: "--json in nguyên văn các dòng đã kiểm chứng; --follow đợi và in tiếp cho tới Ctrl-C.",
    "--json prints the verified lines byte for byte; --follow goes on printing until Ctrl-C.")
  package static let verify = Self(
    "Kiểm chứng nhật ký từ dòng đầu tới dòng cuối.",
    "Verify the record from the first line to the last.",
    more: """
      Không thay đổi byte nào. --head so với đầu đã ghi trên giấy; mọi mốc đã ký được kiểm tra. Mã \
      thoát: 0 đúng (phần dở dang ở cuối do mất điện chỉ được nêu ra), 1 có dòng hỏng (nêu dòng), 3 \
      việc lập hội nghị chưa hoàn tất, 4 do bản mới hơn ghi, 5 không rõ các dòng cuối (chạy \
      “diemcau repair”), 6 không phải nhật ký của đầu hay mốc đã ký.
      """,
    """
    Not a byte is changed. --head compares a head noted on paper; every checkpoint is checked. \
    Exits 0 good (an unfinished tail left by a power cut is only told), 1 a bad line (which is \
    named), 3 a creation never finished, 4 made by a newer version, 5 last lines unknown (run \
    “diemcau repair”), 6 not the record of the head or checkpoint.
    """)
  package static let keys = Self(
    "In bảng phím và việc.", "Print the table of keys and actions.")
}
