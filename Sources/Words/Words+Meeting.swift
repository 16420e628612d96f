// Owns the words of the meeting itself: phases, rounds, quorum, roles, and that it is a rehearsal.

extension Words {
  /// Not opened yet.
  package static var phasePlanned: Phrase { Phrase(vi: "chưa khai mạc", en: "not opened yet") }
  /// In session.
  package static var phaseOpen: Phrase { Phrase(vi: "đang họp", en: "in session") }
  /// On a break.
  package static var phaseBreak: Phrase { Phrase(vi: "nghỉ giải lao", en: "on a break") }
  /// Closed.
  package static var phaseClosed: Phrase { Phrase(vi: "đã bế mạc", en: "closed") }

  /// The roll call has not begun.
  package static var rollCallNotStarted: Phrase {
    Phrase(vi: "chưa bắt đầu", en: "not started")
  }
  /// The roll call is running.
  package static var rollCallRunning: Phrase { Phrase(vi: "đang điểm danh", en: "running") }
  /// The roll call is finished.
  package static var rollCallFinished: Phrase { Phrase(vi: "đã xong", en: "finished") }

  /// Returns a roll-call round by its number and, where it has one, its name.
  package static func round(_ number: Int, name: String?) -> Phrase {
    Phrase(vi: "vòng \(number)", en: "round \(number)") + (name.map { " (\($0))" } ?? "")
  }

  /// The quorum.
  package static var quorum: Phrase {
    Phrase(vi: "số có mặt tối thiểu", en: "quorum")
  }
  /// Counted on sites.
  package static var quorumBySites: Phrase { Phrase(vi: "theo số điểm cầu", en: "by sites") }
  /// Counted on delegates.
  package static var quorumByDelegates: Phrase {
    Phrase(vi: "theo số đại biểu", en: "by delegates")
  }
  /// More than half.
  package static var moreThanHalf: Phrase { Phrase(vi: "quá nửa", en: "more than half") }
  /// Two thirds.
  package static var twoThirds: Phrase { Phrase(vi: "hai phần ba", en: "two thirds") }
  /// There are enough.
  package static var quorumReached: Phrase { Phrase(vi: "đã đủ", en: "reached") }
  /// Returns by how many the quorum is missed, such as "thiếu 3".
  package static func quorumMissing(_ count: Int) -> Phrase {
    Phrase(vi: "thiếu \(count)", en: "\(count) short")
  }

  /// The secretariat.
  package static var secretariat: Phrase { Phrase(vi: "ban thư ký", en: "the secretariat") }
  /// The moderator.
  package static var moderator: Phrase { Phrase(vi: "người điều hành", en: "the moderator") }
  /// An observer.
  package static var observer: Phrase { Phrase(vi: "người theo dõi", en: "an observer") }

  /// The right to take the roll call.
  package static var rightAttendance: Phrase { Phrase(vi: "điểm danh", en: "take the roll call") }
  /// The right to change who and what site takes part.
  package static var rightRoster: Phrase {
    Phrase(vi: "sửa danh sách đại biểu, điểm cầu", en: "change the roster")
  }
  /// The right to note the state of lines.
  package static var rightLinks: Phrase {
    Phrase(vi: "ghi trạng thái kết nối", en: "note the state of links")
  }
  /// The right to change the speaking list.
  package static var rightList: Phrase {
    Phrase(vi: "sửa danh sách phát biểu", en: "change the speaking list")
  }
  /// The right to give the floor.
  package static var rightFloor: Phrase {
    Phrase(vi: "điều hành lượt phát biểu", en: "give the floor")
  }
  /// The right to open, break and close the meeting.
  package static var rightPhases: Phrase {
    Phrase(vi: "khai mạc, tạm nghỉ, bế mạc hội nghị", en: "open, break or close the meeting")
  }

  /// The sign of a rehearsal in title lines.
  package static var rehearsal: Phrase { Phrase(vi: "DIỄN TẬP", en: "REHEARSAL") }
}
