// Owns the act by which a repair of the record is told.

package import Words

/// The record was repaired: the good lines were copied to a new file, the old one was set aside whole.
package struct Repaired: Act {
  /// How many lines were copied.
  package var lines: Int
  /// How many bytes of the old file are not in the new one.
  package var leftBytes: Int
  /// The name of the old file within the meeting's directory.
  package var file: String

  /// Tells of a repair.
  package init(lines: Int, leftBytes: Int, file: String) {
    self.lines = lines
    self.leftBytes = leftBytes
    self.file = file
  }

  package init() { self.init(lines: 0, leftBytes: 0, file: "") }

  package static let word: StaticString = "repaired"

  package static let right = Right.phases

  package var subjects: [Subject] { [] }

  package func refusal(in meeting: Meeting) -> Refusal? { nil }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // A repair changes the file, not the meeting.
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(
      vi:
        "Sửa nhật ký: chép \(lines) dòng đã kiểm chứng sang tệp mới; tệp cũ, với \(leftBytes) byte "
        + "không chép, giữ ở \(file)",
      en:
        "Record repaired: \(lines) verified \(lines == 1 ? "line" : "lines") copied to a new file; "
        + "the old one, with \(leftBytes) bytes left out, is kept as \(file)")
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.number("lines", &lines, in: 1...Int.max)
    try pass.number("leftBytes", &leftBytes, in: 0...Int.max)
    try pass.text("file", &file)
  }
}
