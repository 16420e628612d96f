// Owns the tests of the system's reasons: those that people meet have words in both languages, all
// others keep their number.

import Glibc
import RosterText
import Testing
import Words

@Suite("Reasons of the system")
struct ReasonTests {
  private static let met: [Int32] = [
    0, ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EEXIST, EIO, EMFILE,
    ENFILE, ENOMEM, ENAMETOOLONG, ELOOP, ETXTBSY, EBUSY, ENODEV, ENXIO, ESTALE, ENOTEMPTY, EAGAIN,
    ENOLCK, ENOTSUP, EBADF, EPIPE, ETIMEDOUT,
  ]

  @Test("reasons that people meet are told in both languages, without the system's English")
  func named() {
    for code in Self.met {
      let reason = SystemReason(code: code)
      let system = String(cString: strerror(code))
      #expect(reason.what.vi != reason.what.en, "\(code)")
      for text in [reason.phrase.vi, reason.phrase.en] {
        #expect(!text.contains(system) && !text.contains("\(code)"), "\(code): \(text)")
        #expect(!text.hasSuffix(".") && text == text.nfc, "\(code): \(text)")
      }
    }
    #expect(
      SystemReason(code: ENOSPC).phrase
        == Phrase(
          vi: "hết chỗ trên đĩa; hãy giải phóng chỗ rồi làm lại",
          en: "no space is left on the disk; make room and try again"))
  }

  @Test("any other reason keeps its number and the system's text")
  func numbered() {
    for code in Set(0...140).subtracting(Self.met).subtracting([EOPNOTSUPP]) {
      let phrase = SystemReason(code: code).phrase
      #expect(phrase.vi == "lỗi \(code) của hệ thống (\(String(cString: strerror(code))))")
      #expect(phrase.en == "system error \(code) (\(String(cString: strerror(code))))")
    }
  }
}
