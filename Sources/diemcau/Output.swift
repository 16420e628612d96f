// Owns what is printed. It goes through `write` at once: an acknowledgement must not lie in a buffer
// when the program ends.

import Glibc
import RosterText

/// Standard output and standard error.
enum Output {
  /// Prints a text with a newline.
  static func line(_ text: String) throws(Failure) {
    try write(Array("\(CleanText.harmless(text))\n".utf8))
  }

  /// Prints a text that nobody can be told the loss of.
  static func tell(_ text: String) {
    _ = write(Array("\(CleanText.harmless(text))\n".utf8), to: STDOUT_FILENO)
  }

  /// Prints bytes.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    let code = write(bytes, to: STDOUT_FILENO)
    // Whoever reads has seen enough: that is no failure, and there is nobody to tell.
    guard code != EPIPE else { throw .ended(0) }
    guard code == 0 else { throw .outputLost(errno: code) }
  }

  /// Prints a sentence as an error.
  static func complain(_ sentence: String) {
    complain(verbatim: "diemcau: \(sentence)")
  }

  /// Prints a text as an error, as it is but for what would act on the terminal: the parser quotes
  /// arguments as they came.
  static func complain(verbatim text: String) {
    _ = write(Array("\(CleanText.harmless(text))\n".utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - descriptor: Where to.
  /// - Returns: 0, or errno.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      written += count
    }
    return 0
  }
}
