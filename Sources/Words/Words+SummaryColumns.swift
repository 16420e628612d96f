// Owns the headings of the summary's columns.

extension Words.Summary {
  /// The section of a row, in forms that hold all sections in one table.
  package static var section: Phrase { Phrase(vi: "Mục", en: "Section") }
  /// What a figure is of.
  package static var item: Phrase { Phrase(vi: "Nội dung", en: "Item") }
  /// A figure.
  package static var figure: Phrase { Phrase(vi: "Số liệu", en: "Figure") }
  /// The number of a line of the record.
  package static var entry: Phrase { Phrase(vi: "Số", en: "Entry") }
  /// A key.
  package static var key: Phrase { Phrase(vi: "Mã", en: "Key") }
  /// The running number of a row.
  package static var number: Phrase { Phrase(vi: "TT", en: "No.") }
  /// A region.
  package static var region: Phrase { Phrase(vi: "Vùng", en: "Region") }
  /// Sites that lie in no region of the plan.
  package static var noRegion: Phrase { Phrase(vi: "Vùng khác", en: "No region") }
  /// A site.
  package static var site: Phrase { Phrase(vi: "Điểm cầu", en: "Site") }
  /// The number of sites.
  package static var siteCount: Phrase { Phrase(vi: "Số điểm cầu", en: "Sites") }
  /// The number of sites that are here.
  package static var sitesHere: Phrase { Phrase(vi: "Điểm cầu có mặt", en: "Sites present") }
  /// How a site or person is marked.
  package static var mark: Phrase { Phrase(vi: "Điểm danh", en: "Mark") }
  /// Delegates expected.
  package static var expected: Phrase { Phrase(vi: "Triệu tập", en: "Expected") }
  /// Delegates present.
  package static var present: Phrase { Phrase(vi: "Có mặt", en: "Present") }
  /// Delegates present beyond the number expected.
  package static var beyond: Phrase { Phrase(vi: "Ngoài DS", en: "Beyond") }
  /// A roll-call round.
  package static var round: Phrase { Phrase(vi: "Vòng", en: "Round") }
  /// Delegates present by name.
  package static var named: Phrase { Phrase(vi: "Nêu tên", en: "By name") }
  /// The gap between the number reported and the people named.
  package static var gap: Phrase { Phrase(vi: "Chênh", en: "Gap") }
  /// Absent with leave.
  package static var excused: Phrase { Phrase(vi: "Có phép", en: "With leave") }
  /// Absent without leave.
  package static var unexcused: Phrase { Phrase(vi: "Không phép", en: "Without leave") }
  /// Substitutes.
  package static var substituteCount: Phrase { Phrase(vi: "Dự thay", en: "Subst.") }
  /// Of whom nothing is known.
  package static var unknownCount: Phrase { Phrase(vi: "Chưa rõ", en: "Not known") }
  /// A reason.
  package static var reason: Phrase { Phrase(vi: "Lý do", en: "Reason") }
  /// The number of turns.
  package static var turnCount: Phrase { Phrase(vi: "Lượt", en: "Turns") }
  /// The time spoken.
  package static var spoken: Phrase { Phrase(vi: "Đã nói", en: "Spoken") }
  /// The time without a line.
  package static var outage: Phrase { Phrase(vi: "Mất kết nối", en: "Link lost") }
  /// A person.
  package static var person: Phrase { Phrase(vi: "Đại biểu", en: "Delegate") }
  /// A number of people.
  package static var count: Phrase { Phrase(vi: "Số người", en: "People") }
  /// A time of day.
  package static var time: Phrase { Phrase(vi: "Lúc", en: "At") }
  /// The person replaced.
  package static var replaced: Phrase { Phrase(vi: "Dự thay cho", en: "In place of") }
  /// Whether authority was given.
  package static var authority: Phrase { Phrase(vi: "Ủy quyền", en: "Authority") }
  /// Yes.
  package static var yes: Phrase { Phrase(vi: "có", en: "yes") }
  /// No.
  package static var no: Phrase { Phrase(vi: "không", en: "no") }
  /// What a turn is.
  package static var kind: Phrase { Phrase(vi: "Loại", en: "Kind") }
  /// What a turn is about.
  package static var topic: Phrase { Phrase(vi: "Chủ đề", en: "Topic") }
  /// Where a turn stands.
  package static var state: Phrase { Phrase(vi: "Kết quả", en: "State") }
  /// When a turn began.
  package static var start: Phrase { Phrase(vi: "Bắt đầu", en: "Start") }
  /// The time used.
  package static var used: Phrase { Phrase(vi: "Đã dùng", en: "Used") }
  /// The time allowed.
  package static var limit: Phrase { Phrase(vi: "Được nói", en: "Limit") }
  /// The time over the limit.
  package static var over: Phrase { Phrase(vi: "Quá giờ", en: "Over") }
  /// Who did it.
  package static var author: Phrase { Phrase(vi: "Người ghi", en: "By") }
  /// What was corrected.
  package static var event: Phrase { Phrase(vi: "Việc", en: "Event") }
  /// The event that was undone, by whom and when.
  package static var original: Phrase { Phrase(vi: "Ghi ban đầu", en: "Original") }
  /// The whole delegation of a site.
  package static var delegation: Phrase { Phrase(vi: "cả đoàn", en: "the delegation") }
  /// The others of a delegation, who are not named.
  package static var othersOfDelegation: Phrase {
    Phrase(vi: "các đại biểu khác", en: "the others")
  }
  /// That a person stands in no total because the site is not marked as here.
  package static var siteNotHere: Phrase {
    Phrase(vi: "chưa tính: điểm cầu chưa ghi có mặt", en: "not counted: site not marked as here")
  }
  /// Nothing stands in a section.
  package static var nothing: Phrase { Phrase(vi: "Không có.", en: "None.") }

  /// An undo.
  package static var undo: Phrase { Phrase(vi: "hoàn tác", en: "undone") }
  /// A repair of the record.
  package static var repair: Phrase { Phrase(vi: "sửa nhật ký", en: "repaired") }
  /// The undo of an undo.
  package static var redo: Phrase { Phrase(vi: "làm lại", en: "redone") }
  /// Recorded after the close.
  package static var afterClose: Phrase { Phrase(vi: "ghi sau bế mạc", en: "after the close") }
  /// An answer replaced another one of the same round.
  package static var answerReplaced: Phrase {
    Phrase(vi: "sửa câu trả lời", en: "answer corrected")
  }
  /// An ended turn speaks on.
  package static var reopened: Phrase {
    Phrase(vi: "mở lại lượt đã kết thúc", en: "ended turn reopened")
  }
}
