// Owns the sentences that tell why a command was refused: what is wrong, where, and what to do.

extension Words {
  /// No site has this key.
  package static func unknownSite(_ key: String) -> Phrase {
    Phrase(
      vi: "Không có điểm cầu nào mang mã \(key); xem mã các điểm cầu trong kế hoạch hội nghị.",
      en: "No site has the key \(key); see the keys of the sites in the plan.")
  }

  /// The site has no person of this key.
  package static func unknownPerson(_ key: String, at site: Phrase, siteKey: String) -> Phrase {
    Phrase(
      vi: "Điểm cầu \(site.vi) (\(siteKey)) không có đại biểu nào mang mã \(key); "
        + "xem mã đại biểu ở trang của điểm cầu.",
      en: "\(site.en) (\(siteKey)) has no delegate with the key \(key); "
        + "see the keys on the site's page.")
  }

  /// The site has left the meeting.
  package static func siteClosed(_ site: Phrase) -> Phrase {
    Phrase(
      vi: "\(site.vi) đã rời hội nghị; hoàn tác việc đó nếu điểm cầu trở lại.",
      en: "\(site.en) has left the meeting; undo that if the site is back.")
  }

  /// The person has left the roster.
  package static func personClosed(_ name: String, at site: Phrase) -> Phrase {
    Phrase(
      vi: "\(name) (\(site.vi)) đã ra khỏi danh sách; hoàn tác việc đó nếu vẫn dự.",
      en: "\(name) (\(site.en)) has been taken off the roster; undo that if they attend.")
  }

  /// The key is taken.
  package static func keyTaken(_ key: String) -> Phrase {
    Phrase(
      vi: "Mã \(key) đã có trong hội nghị; làm lại để chương trình đặt mã khác.",
      en: "The key \(key) is taken in this meeting; try again for another one.")
  }

  /// The hall cannot leave the meeting.
  package static func hallStays(_ hall: Phrase) -> Phrase {
    Phrase(
      vi: "\(hall.vi) là điểm cầu trung tâm nên không thể rời hội nghị; chọn một điểm cầu khác.",
      en: "\(hall.en) is the central site and cannot leave the meeting; choose another site.")
  }

  /// No turn has this key.
  package static func unknownTurn(_ key: String) -> Phrase {
    Phrase(
      vi: "Không có lượt phát biểu nào mang mã \(key); xem lại danh sách phát biểu.",
      en: "No turn has the key \(key); look at the speaking list again.")
  }

  /// No agenda item has this key.
  package static func unknownItem(_ key: String) -> Phrase {
    Phrase(
      vi: "Chương trình không có nội dung nào mang mã \(key); xem lại chương trình.",
      en: "No agenda item has the key \(key); look at the agenda again.")
  }

  /// The hall has no line of its own.
  package static func hallHasNoLink(_ hall: Phrase) -> Phrase {
    Phrase(
      vi: "\(hall.vi) là điểm cầu trung tâm nên không có trạng thái kết nối; "
        + "chọn một điểm cầu khác.",
      en: "\(hall.en) is the central site and has no link of its own; choose another site.")
  }

  /// A head-count was given for a site that is not here.
  package static func headcountOfAbsentSite(
    _ site: Phrase, key: String, mark: Phrase
  ) -> Phrase {
    Phrase(
      vi: "\(site.vi) (\(key)) được ghi “\(mark.vi)” nên không nhận số có mặt; "
        + "bỏ số đi, hoặc ghi “có mặt” hay “đến muộn”.",
      en: "\(site.en) (\(key)) is marked “\(mark.en)” and takes no head-count; "
        + "leave the number out, or mark it present or late.")
  }

  /// A site was marked as here with nobody there.
  package static func nobodyPresent(_ site: Phrase) -> Phrase {
    Phrase(
      vi: "\(site.vi) không có ai thì không ghi là có mặt; "
        + "ghi vắng có phép, vắng không phép hoặc không trả lời.",
      en: "\(site.en) with nobody there is not present; "
        + "mark it absent with leave, absent without leave, or no answer.")
  }

  /// The time told is still to come.
  package static func toldInFuture(_ time: String, now: String) -> Phrase {
    Phrase(
      vi: "Giờ \(time) chưa đến, bây giờ là \(now); nhập giờ mà việc đã xảy ra.",
      en: "\(time) is still to come, it is \(now) now; give the time at which it happened.")
  }

  /// The time told lies before the record began.
  package static func toldBeforeRecord(_ time: String, began: String) -> Phrase {
    Phrase(
      vi: "Giờ \(time) sớm hơn lúc lập nhật ký (\(began)); nhập giờ từ lúc đó trở đi.",
      en: "\(time) is before the record began (\(began)); give a time from then on.")
  }

  /// A number is out of its range.
  package static func outOfRange(_ number: Int, from least: Int, to most: Int) -> Phrase {
    Phrase(
      vi: "Số \(number) nằm ngoài khoảng cho phép; nhập một số từ \(least) đến \(most).",
      en: "The number \(number) is out of range; give one from \(least) to \(most).")
  }

  /// Nobody was named.
  package static var nobodyNamed: Phrase {
    Phrase(
      vi: "Chưa chọn đại biểu nào; chọn ít nhất một đại biểu rồi ghi lại.",
      en: "Nobody was chosen; choose at least one delegate and mark again.")
  }

  /// No roll-call round is running.
  package static var noRoundRunning: Phrase {
    Phrase(
      vi: "Không có vòng điểm danh nào đang mở; mở một vòng mới trước.",
      en: "No roll-call round is running; start a new one first.")
  }

  /// The agenda item is running already, or is not running.
  package static func itemState(_ title: Phrase, key: String, isRunning: Bool) -> Phrase {
    isRunning
      ? Phrase(
        vi: "Nội dung “\(title.vi)” (\(key)) đang diễn ra; kết thúc nội dung đó trước.",
        en: "The agenda item “\(title.en)” (\(key)) is running; end it first.")
      : Phrase(
        vi: "Nội dung “\(title.vi)” (\(key)) không diễn ra; bắt đầu nội dung đó trước.",
        en: "The agenda item “\(title.en)” (\(key)) is not running; start it first.")
  }

  /// The role may not do this.
  package static func roleMayNot(_ role: Phrase, _ right: Phrase) -> Phrase {
    Phrase(
      vi: "Vai trò \(role.vi) không được \(right.vi); mở hội nghị bằng vai trò có quyền này.",
      en: "The role of \(role.en) may not \(right.en); open the meeting in a role that may.")
  }
}
