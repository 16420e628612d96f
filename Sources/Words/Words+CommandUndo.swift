// Owns what the command line says of an undo or a redo that does not tell which act is meant.

extension Words.Program {
  /// Both a number and the last act were asked for.
  package static let seqOrLast = Phrase(
    vi: "Đã nêu SEQ thì không dùng --last.", en: "SEQ and --last do not go together.")

  /// No act was named: which one the last under a name is, and how it is undone.
  package static func lastActOf(
    _ author: String, _ act: Phrase, seq: Int, directory: String
  ) -> Phrase {
    Phrase(
      vi: "Chưa hoàn tác gì: việc cuối mang tên \(author) là \(act.vi), có thể do một bàn đang mở "
        + "ghi; muốn hoàn tác: diemcau undo \(directory) \(seq), hoặc thêm --last.",
      en: "Nothing was undone: the last act of \(author) is \(act.en), perhaps recorded by an open "
        + "desk; to undo it: diemcau undo \(directory) \(seq), or add --last.")
  }

  /// A redo was not asked for expressly: which undo the last under a name is, and how it is taken back.
  package static func lastUndoOf(
    _ author: String, _ undo: Phrase, seq: Int, directory: String
  ) -> Phrase {
    Phrase(
      vi: "Chưa làm lại gì: lần hoàn tác cuối mang tên \(author) là \(undo.vi), có thể do một bàn "
        + "đang mở ghi; muốn làm lại: diemcau undo \(directory) \(seq), hoặc thêm --last.",
      en: "Nothing was redone: the last undo of \(author) is \(undo.en), perhaps made by an open "
        + "desk; to take it back: diemcau undo \(directory) \(seq), or add --last.")
  }
}
