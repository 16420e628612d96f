// Owns the sentences about what changed meanwhile, and why an undo or a redo was refused.

extension Words {
  /// An event by its number and content, such as "#12 (Cà Mau: có mặt, 9 người)".
  package static func numbered(_ seq: Int, _ what: Phrase) -> Phrase {
    Phrase(same: "#\(seq) (") + what + ")"
  }

  /// What the command touches was changed after it was seen, at a time of day such as `08:05:12`.
  package static func stale(
    _ what: Phrase, by author: String, asker: String, at time: String, seq: Int
  ) -> Phrase {
    Phrase(
      vi: "Việc của \(asker) chưa ghi: \(author) vừa ghi “\(what.vi)” lúc \(time) (#\(seq)); "
        + "xem lại rồi bấm lại nếu vẫn muốn.",
      en: "Nothing of \(asker)'s was recorded: \(author) has just recorded “\(what.en)” at \(time) "
        + "(#\(seq)); look again, and press again if you still want to.")
  }

  /// The id of the act is that of another act, recorded at a time of day such as `08:05:12`.
  package static func actTaken(
    _ id: String, _ what: Phrase, by author: String, at time: String
  ) -> Phrase {
    Phrase(
      vi: "Không ghi gì: mã việc \(id) là của \(what.vi) do \(author) ghi lúc \(time), không phải "
        + "việc này; hãy dùng mã khác.",
      en: "Nothing was recorded: the act \(id) is \(what.en), recorded by \(author) at \(time), "
        + "and not this one; use another id.")
  }

  /// The person has no act that could be undone.
  package static func nothingToUndo(by person: String) -> Phrase {
    Phrase(
      vi: "\(person) không còn thao tác nào để hoàn tác; "
        + "muốn hoàn tác việc của người khác thì nêu số của việc đó.",
      en: "\(person) has nothing left to undo; "
        + "to undo what another person did, name its number.")
  }

  /// The person has no undo that could be taken back.
  package static func nothingToRedo(by person: String) -> Phrase {
    Phrase(
      vi: "\(person) không có lần hoàn tác nào vừa làm để làm lại; xem nhật ký và nêu số.",
      en: "\(person) has no recent undo to take back; see the record and name the number.")
  }

  /// No event has this number.
  package static func unknownEvent(_ seq: Int, last: Int) -> Phrase {
    Phrase(
      vi: "Nhật ký không có mục #\(seq); mục cuối cùng là #\(last).",
      en: "The record has no entry #\(seq); the last one is #\(last).")
  }

  /// The creation of the meeting cannot be undone.
  package static var creationStands: Phrase {
    Phrase(
      vi: "Không thể hoàn tác việc lập hội nghị (#0); cần thì lập một hội nghị khác.",
      en: "The creation of the meeting (#0) cannot be undone; create another one if need be.")
  }

  /// A repair of the record cannot be undone.
  package static func repairStands(_ seq: Int) -> Phrase {
    Phrase(
      vi: "Không thể hoàn tác lần sửa nhật ký (#\(seq)); nó không đổi gì trong hội nghị.",
      en: "The repair of the record (#\(seq)) cannot be undone; it changes nothing of the meeting.")
  }

  /// The event is undone already.
  package static func alreadyUndone(
    _ event: Phrase, by author: String, at time: String, seq: Int
  ) -> Phrase {
    event
      + Phrase(
        vi: " đã được \(author) hoàn tác lúc \(time) (#\(seq)); "
          + "muốn khôi phục thì hoàn tác #\(seq).",
        en: " was undone already by \(author) at \(time) (#\(seq)); "
          + "to bring it back, undo #\(seq).")
  }

  /// Later events depend on it: those told by number and content, and how many more there are.
  package static func dependants(_ events: Phrase, others: Int) -> Phrase {
    let more =
      others == 0
      ? Phrase(same: "") : Phrase(vi: " và \(others) việc khác", en: " and \(others) more")
    return Phrase(
      vi: "Chưa hoàn tác được vì các việc sau dựa vào nó: ",
      en: "This cannot be undone yet, because later events depend on it: ") + events + more
      + Phrase(
        vi: "; hoàn tác các việc đó trước, việc sau cùng làm trước.",
        en: "; undo those first, the last one before the others.")
  }
}
