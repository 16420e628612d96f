// Owns why the operating system refuses something: the one place where its numbers become words. All
// rooms take them from here.

import Glibc

/// Why a call of the system failed, within a sentence.
package struct SystemReason: Hashable, Sendable {
  /// What is the matter.
  package var what: Phrase
  /// What to do; nil where there is nothing to do.
  package var advice: Phrase?

  /// What is the matter and what to do, without a full stop.
  package var phrase: Phrase {
    guard let advice else { return what }
    return what + "; " + advice
  }

  /// Finds the words of an error of the system.
  ///
  /// - Parameter code: What `errno` holds; 0 where a call did only a part of its work. A number
  ///   without words of its own is shown with the system's text.
  package init(code: Int32) {
    self =
      Self.ofDisk(code) ?? Self.ofPath(code) ?? Self.ofMachine(code)
      ?? Self(
        Phrase(
          vi: "lỗi \(code) của hệ thống (\(Self.text(of: code)))",
          en: "system error \(code) (\(Self.text(of: code)))"))
  }

  private init(_ what: Phrase, _ advice: Phrase? = nil) {
    self.what = what
    self.advice = advice
  }

  private init(_ vi: String, _ en: String, advice: Phrase? = nil) {
    self.init(Phrase(vi: vi, en: en), advice)
  }

  private static func text(of code: Int32) -> String { String(cString: strerror(code)) }
}

extension SystemReason {
  private static let chooseAnotherPlace = Phrase(
    vi: "hãy chọn chỗ khác", en: "choose another place")
  private static let chooseAnotherName = Phrase(
    vi: "hãy chọn tên khác", en: "choose another name")
  private static let checkThePath = Phrase(vi: "hãy xem lại đường dẫn", en: "check the path")
  private static let closePrograms = Phrase(
    vi: "hãy đóng bớt chương trình rồi làm lại", en: "close some programs and try again")
  private static let tryAgain = Phrase(vi: "hãy thử lại", en: "try again")

  private static func ofDisk(_ code: Int32) -> Self? {
    switch code {
    case 0:
      Self(
        "chỉ ghi được một phần", "only a part could be written",
        advice: Phrase(
          vi: "hãy xem đĩa còn chỗ không rồi làm lại",
          en: "see whether there is room, and try again"))
    case ENOSPC:
      Self(
        "hết chỗ trên đĩa", "no space is left on the disk",
        advice: Phrase(vi: "hãy giải phóng chỗ rồi làm lại", en: "make room and try again"))
    case EDQUOT:
      Self(
        "hết hạn mức đĩa", "the disk quota is used up",
        advice: Phrase(
          vi: "hãy xóa bớt tệp hoặc xin thêm hạn mức rồi làm lại",
          en: "delete files or ask for more, and try again"))
    case EFBIG:
      Self(
        "quá giới hạn cỡ tệp", "the limit on file sizes is reached",
        advice: Phrase(
          vi: "hãy nâng giới hạn (ulimit -f) rồi làm lại",
          en: "raise the limit (ulimit -f) and try again"))
    case EROFS: Self("đĩa chỉ cho đọc", "the disk is read-only", advice: chooseAnotherPlace)
    case EIO:
      Self(
        "lỗi đọc ghi đĩa", "the disk reports an error",
        advice: Phrase(vi: "hãy kiểm tra đĩa", en: "have the disk checked"))
    case ESTALE:
      Self(
        "tệp trên máy khác đã bị thay hoặc xóa",
        "the file on the other machine is gone or replaced",
        advice: Phrase(vi: "hãy mở lại", en: "open it again"))
    case ENODEV, ENXIO:
      Self("thiết bị không có hoặc không sẵn sàng", "the device is not there or not ready")
    default: nil
    }
  }

  private static func ofPath(_ code: Int32) -> Self? {
    switch code {
    case ENOENT: Self("không tìm thấy tệp hay thư mục này", "it is not there", advice: checkThePath)
    case ENOTDIR:
      Self(
        "một phần của đường dẫn không phải thư mục", "a part of the path is not a directory",
        advice: checkThePath)
    case EISDIR:
      Self(
        "đó là thư mục", "it is a directory",
        advice: Phrase(vi: "hãy chỉ ra một tệp", en: "name a file"))
    case EEXIST, ENOTEMPTY: Self("đã có rồi", "it is there already", advice: chooseAnotherName)
    case EACCES, EPERM:
      Self(
        "không có quyền", "permission is missing",
        advice: Phrase(
          vi: "hãy xem lại chủ và quyền của tệp và thư mục",
          en: "check the owner and the permissions of the file and its directory"))
    case ENAMETOOLONG:
      Self(
        "tên dài quá", "the name is too long",
        advice: Phrase(vi: "hãy dùng tên ngắn hơn", en: "use a shorter one"))
    case ELOOP:
      Self(
        "vướng liên kết tượng trưng", "a symbolic link is in the way",
        advice: Phrase(vi: "hãy dùng đường dẫn thật", en: "use the real path"))
    case ETXTBSY:
      Self(
        "đó là chương trình đang chạy", "it is a program that is running",
        advice: chooseAnotherName)
    case EBUSY: Self("đang được dùng", "it is in use", advice: tryAgain)
    case ENOTSUP:
      Self(
        "không phải tệp thường", "it is not a plain file",
        advice: Phrase(vi: "hãy chọn tệp khác", en: "choose another one"))
    default: nil
    }
  }

  private static func ofMachine(_ code: Int32) -> Self? {
    switch code {
    case EMFILE:
      Self(
        "chương trình mở quá nhiều tệp", "the program has too many files open",
        advice: Phrase(
          vi: "hãy nâng giới hạn (ulimit -n) rồi làm lại",
          en: "raise the limit (ulimit -n) and try again"))
    case ENFILE:
      Self("máy mở quá nhiều tệp", "the machine has too many files open", advice: closePrograms)
    case ENOMEM: Self("máy hết bộ nhớ", "the machine is out of memory", advice: closePrograms)
    case ENOLCK:
      Self("máy hết khóa tệp", "the machine has no file locks left", advice: closePrograms)
    case EAGAIN: Self("máy đang bận", "the machine is busy", advice: tryAgain)
    case EBADF: Self("đã bị đóng từ trước", "it was closed beforehand")
    case EPIPE: Self("bên nhận đã đóng", "whoever reads it has closed it")
    case ETIMEDOUT:
      Self("chờ quá lâu mà không nhận được gì", "nothing came for a long time", advice: tryAgain)
    default: nil
    }
  }
}
