// Owns the lines that tell what happened, one an event, for the record screen and `diemcau log`.

extension Words {
  /// The meeting was created.
  package static func meetingCreated(title: Phrase) -> Phrase {
    Phrase(vi: "Lập hội nghị: ", en: "Meeting created: ") + title
  }

  /// Several people, of whom only the first are named.
  package static func andOthers(_ count: Int) -> Phrase {
    Phrase(vi: " và \(count) người khác", en: " and \(count) more")
  }

  /// A substitute was named; `replaced` is nil where nobody said in whose place.
  package static func substitute(
    _ name: String, for replaced: String?, isAuthorised: Bool
  ) -> Phrase {
    let base =
      replaced.map {
        Phrase(vi: "\(name) dự thay cho \($0)", en: "\(name) substitutes for \($0)")
      } ?? Phrase(vi: "\(name) dự thay", en: "\(name) attends as a substitute")
    return isAuthorised ? base + Phrase(vi: " (có ủy quyền)", en: " (with authority)") : base
  }

  /// A round was opened.
  package static func roundStarted(name: String?) -> Phrase {
    Phrase(vi: "Mở vòng điểm danh mới", en: "New roll-call round")
      + (name.map { ": \($0)" } ?? "")
  }

  /// The round was finished.
  package static var roundFinished: Phrase {
    Phrase(vi: "Kết thúc vòng điểm danh", en: "Roll-call round finished")
  }

  /// A turn was registered.
  package static func turnRegistered(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Đăng ký ", en: "Registered ") + turn
  }
  /// A turn was invited.
  package static func turnCalled(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Mời ", en: "Called ") + turn
  }
  /// A turn began.
  package static func turnStarted(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Bắt đầu ", en: "Started ") + turn
  }
  /// A turn was paused.
  package static func turnPaused(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Tạm dừng ", en: "Paused ") + turn
  }
  /// A turn speaks on.
  package static func turnResumed(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Tiếp tục ", en: "Resumed ") + turn
  }
  /// A turn ended.
  package static func turnEnded(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Kết thúc ", en: "Ended ") + turn
  }
  /// A turn was deferred.
  package static func turnDeferred(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Tạm hoãn ", en: "Deferred ") + turn
  }
  /// A turn was taken back.
  package static func turnWithdrawn(_ turn: Phrase) -> Phrase {
    Phrase(vi: "Rút đăng ký ", en: "Withdrew ") + turn
  }
  /// Seconds were added to a turn's limit, or taken off.
  package static func turnExtended(_ turn: Phrase, seconds: Int) -> Phrase {
    let length = duration(seconds: abs(seconds))
    return seconds < 0
      ? Phrase(vi: "Rút ngắn ", en: "Shortened ") + turn
        + Phrase(vi: ": bớt ", en: " by ") + length
      : Phrase(vi: "Gia hạn ", en: "Extended ") + turn
        + Phrase(vi: ": thêm ", en: " by ") + length
  }
  /// A turn was moved in the list.
  package static func turnMoved(_ turn: Phrase, place: Int) -> Phrase {
    Phrase(vi: "Chuyển ", en: "Moved ") + turn
      + Phrase(vi: " đến vị trí \(place)", en: " to place \(place)")
  }
  /// The speaker of a turn was named.
  package static func speakerNamed(_ turn: Phrase, name: String) -> Phrase {
    Phrase(vi: "Người phát biểu của ", en: "Speaker of ") + turn + ": \(name)"
  }

  /// An agenda item began.
  package static func itemStarted(_ title: Phrase) -> Phrase {
    Phrase(vi: "Bắt đầu nội dung: ", en: "Agenda item started: ") + title
  }
  /// An agenda item ended.
  package static func itemEnded(_ title: Phrase) -> Phrase {
    Phrase(vi: "Kết thúc nội dung: ", en: "Agenda item ended: ") + title
  }

  /// The meeting was opened.
  package static var meetingOpened: Phrase {
    Phrase(vi: "Khai mạc hội nghị", en: "Meeting opened")
  }
  /// The meeting went on a break.
  package static var meetingBroke: Phrase {
    Phrase(vi: "Hội nghị nghỉ giải lao", en: "Meeting went on a break")
  }
  /// The meeting went on.
  package static var meetingResumed: Phrase {
    Phrase(vi: "Hội nghị tiếp tục sau giải lao", en: "Meeting resumed")
  }
  /// The meeting was closed, perhaps ending the turn on the floor.
  package static func meetingClosed(ending turn: Phrase?) -> Phrase {
    let base = Phrase(vi: "Bế mạc hội nghị", en: "Meeting closed")
    return turn.map { base + Phrase(vi: ", kết thúc ", en: ", ending ") + $0 } ?? base
  }

  /// An event was undone.
  package static func undone(_ seq: Int, _ what: Phrase, reason: String?) -> Phrase {
    Phrase(vi: "Hoàn tác #\(seq): ", en: "Undid #\(seq): ") + what + bracketed(reason)
  }
  /// The undo of an event was undone.
  package static func redone(_ seq: Int, _ what: Phrase, reason: String?) -> Phrase {
    Phrase(vi: "Làm lại #\(seq): ", en: "Redid #\(seq): ") + what + bracketed(reason)
  }

  /// The record was repaired.
  package static func repaired(lines: Int, leftBytes: Int, file: String) -> Phrase {
    Phrase(
      vi:
        "Sửa nhật ký: chép \(lines) dòng đã kiểm chứng sang tệp mới; tệp cũ, với \(leftBytes) byte "
        + "không chép, giữ ở \(file)",
      en:
        "Record repaired: \(lines) verified \(lines == 1 ? "line" : "lines") copied to a new file; "
        + "the old one, with \(leftBytes) bytes left out, is kept as \(file)")
  }

  /// That a line is undone, after its text.
  package static func undoneMark(by seq: Int) -> Phrase {
    Phrase(vi: " [đã hoàn tác: #\(seq)]", en: " [undone: #\(seq)]")
  }

  private static func bracketed(_ text: String?) -> Phrase {
    guard let text else { return Phrase(same: "") }
    return Phrase(same: " (") + reason(text) + ")"
  }
}
