// Owns the parts of the sentences about a record: what a call of the system is for, what
// makes a place unfit, what is wrong with a line. Why a call failed is in SystemReason.

extension Words.Journal {
  /// What a call of the system is for, after “could not”.
  package enum Doing: CaseIterable, Sendable {
    case open, look, read, write, synchronize, truncate, create, lock

    /// The words.
    package var phrase: Phrase {
      switch self {
      case .open: Phrase(vi: "mở", en: "open")
      case .look: Phrase(vi: "xem", en: "look at")
      case .read: Phrase(vi: "đọc", en: "read")
      case .write: Phrase(vi: "ghi", en: "write")
      case .synchronize: Phrase(vi: "đồng bộ", en: "sync")
      case .truncate: Phrase(vi: "cắt", en: "cut")
      case .create: Phrase(vi: "tạo", en: "create")
      case .lock: Phrase(vi: "khóa", en: "lock")
      }
    }
  }

  /// What makes a place unfit for a record.
  package enum Unfit {
    /// It is a symbolic link.
    package static let symbolicLink = Phrase(
      vi: "đây là liên kết tượng trưng; hãy dùng đường dẫn thật",
      en: "it is a symbolic link; use the real path")
    /// It has a second name.
    package static let hardLink = Phrase(
      vi: "tệp còn một tên khác (liên kết cứng)", en: "the file has a second name (a hard link)")
    /// Others may write in it.
    package static let writableByOthers = Phrase(
      vi: "người khác ghi được vào thư mục; hãy chạy “chmod go-w”",
      en: "others may write in the directory; run “chmod go-w”")
    /// It is not what it should be.
    package static let wrongKind = Phrase(
      vi: "không đúng loại (hội nghị phải là thư mục, nhật ký phải là tệp thường)",
      en: "it is not of the kind needed there (a directory for a meeting, a plain file for its "
        + "record)")

    /// It belongs to another user.
    package static func foreignOwner(_ user: Int) -> Phrase {
      Phrase(
        vi: "thuộc về người dùng số \(user), không phải của người đang chạy",
        en: "it belongs to user \(user), not to the one who runs this")
    }

    /// It lies on a network.
    package static func network(_ type: String) -> Phrase {
      Phrase(
        vi: "nằm trên hệ tệp mạng (\(type)), khóa của máy này không ngăn được máy khác; chỉ diễn "
          + "tập (--rehearsal) mới dùng được",
        en: "it lies on a network file system (\(type)), where no lock keeps other machines off; "
          + "only a rehearsal (--rehearsal) may lie there")
    }

    /// Its file system has no working lock.
    package static func unlockable(_ type: String) -> Phrase {
      Phrase(
        vi: "hệ tệp (\(type)) không khóa được tệp; chỉ diễn tập (--rehearsal) mới dùng được",
        en: "its file system (\(type)) cannot lock; only a rehearsal (--rehearsal) may lie there")
    }
  }
}

extension Words.Journal {
  /// What is wrong with a line.
  package enum Fault {
    /// It has not the form of a line.
    package static let malformed = Phrase(
      vi: "không đúng dạng một dòng nhật ký", en: "it has not the form of a line of a record")
    /// It is longer than a line may be.
    package static let tooLong = Phrase(
      vi: "dòng dài quá mức", en: "it is longer than a line may be")
    /// A whole line is followed by other bytes.
    package static let bytesAfterLine = Phrase(
      vi: "sau một dòng nguyên vẹn còn có byte lạ", en: "other bytes follow a whole line")
    /// A creation stands where none may, or none where one must.
    package static let misplacedCreation = Phrase(
      vi: "việc lập hội nghị phải ở dòng đầu và chỉ ở đó",
      en: "the creation must be the first line, and only that")

    /// Fewer parts of the plan follow the first line than it tells of.
    package static func missingParts(expected: Int, found: Int) -> Phrase {
      Phrase(
        vi: "kế hoạch phải có \(expected) dòng tiếp theo dòng đầu mà chỉ có \(found)",
        en: "\(expected) more lines of the plan should follow the first one, and \(found) do")
    }

    /// Something has another value than expected.
    package static func differs(_ what: Phrase, expected: String, found: String) -> Phrase {
      Phrase(
        vi: "\(what.vi) phải là \(expected) mà lại là \(found)",
        en: "\(what.en) should be \(expected) and is \(found)")
    }

    /// The hash of the line.
    package static let hash = Phrase(vi: "mã băm", en: "its hash")
    /// The hash of the line before.
    package static let previous = Phrase(
      vi: "mã băm của dòng trước", en: "the hash of the line before")
    /// The number of the line.
    package static let number = Phrase(vi: "số thứ tự", en: "its number")

    /// The event cannot be read.
    package static func unreadable(_ problem: Phrase) -> Phrase {
      Phrase(
        vi: "không đọc được việc (\(problem.vi))", en: "its event cannot be read (\(problem.en))")
    }

    /// The act is recorded already.
    package static func repeated(line: Int) -> Phrase {
      Phrase(vi: "lặp lại việc của dòng \(line)", en: "it repeats the act of line \(line)")
    }
  }
}
