// Owns the words of the screens: titles, labels of the head and the panes, and short messages.

/// The words of the screens.
package enum DeskWords {
  package static let boardTitle = Phrase(vi: "Điểm cầu", en: "Sites")
  package static let rollCallTitle = Phrase(vi: "Điểm danh", en: "Roll call")
  package static let speakingTitle = Phrase(vi: "Phát biểu", en: "Speaking")
  package static let agendaTitle = Phrase(vi: "Chương trình", en: "Agenda")
  package static let topicsTitle = Phrase(vi: "Chủ đề", en: "Topics")
  package static let recordTitle = Phrase(vi: "Nhật ký", en: "Record")
  package static let summaryTitle = Phrase(vi: "Tổng hợp", en: "Summary")
  package static let siteTitle = Phrase(vi: "Điểm cầu", en: "Site")
  package static let said = Phrase(vi: "Đã báo trên máy này", en: "Said at this desk")
  package static let helpTitle = Phrase(vi: "Trợ giúp", en: "Help")
  package static let everywhere = Phrase(vi: "Mọi màn hình", en: "Every screen")
  package static let rehearsalSign = Phrase(vi: "DIỄN TẬP", en: "REHEARSAL")

  // MARK: The head

  package static let speakingNow = Phrase(vi: "ĐANG NÓI", en: "SPEAKING")
  package static let invited = Phrase(vi: "ĐÃ MỜI", en: "INVITED")
  package static let paused = Phrase(vi: "TẠM DỪNG", en: "PAUSED")
  package static let getReady = Phrase(vi: "CHUẨN BỊ", en: "GET READY")
  package static let floorFree = Phrase(vi: "Chưa có ai phát biểu", en: "The floor is free")
  package static let lineLost = Phrase(vi: "MẤT KẾT NỐI", en: "LINE LOST")
  package static let lastMinute = Phrase(vi: "CÒN 1 PHÚT", en: "LAST MINUTE")
  package static let overTime = Phrase(vi: "QUÁ GIỜ", en: "OVER TIME")

  /// The round and how many of the sites have answered in it.
  package static func round(_ number: Int, answered: Int, of total: Int) -> Phrase {
    number == 0
      ? Phrase(vi: "Chưa điểm danh", en: "No roll call yet")
      : Phrase(
        vi: "Vòng \(number) \(answered)/\(total)", en: "Round \(number) \(answered)/\(total)")
  }

  /// The sites that are here, with the sign of the quorum.
  package static func here(_ count: Int, quorumSign sign: String) -> Phrase {
    Phrase(vi: "có mặt \(count) \(sign)", en: "here \(count) \(sign)")
  }

  /// How many are missing to a quorum.
  package static func missing(_ count: Int) -> Phrase {
    Phrase(vi: "thiếu \(count)", en: "\(count) short")
  }

  package static let quorumReached = Phrase(vi: "đủ", en: "quorum")

  /// The delegates here of those expected, and how many are there beyond the list.
  package static func delegates(_ here: Int, of expected: Int, beyond: Int) -> Phrase {
    let more = beyond > 0 && expected > 0 ? "+\(beyond)" : ""
    let count = expected > 0 ? "\(here)/\(expected)\(more)" : "\(here + beyond)"
    return Phrase(vi: "đb \(count)", en: "del. \(count)")
  }

  /// The head while the screens look back to a line.
  package static func lookingBackTo(_ seq: Int) -> Phrase {
    Phrase(vi: "NHÌN LẠI #\(seq)", en: "AS OF #\(seq)")
  }

  // MARK: Roll call

  package static let calling = Phrase(vi: "Đang gọi", en: "Calling")
  package static let expected = Phrase(vi: "Dự kiến", en: "Expected")
  package static let reported = Phrase(vi: "Báo có mặt", en: "Reported present")
  package static let typed = Phrase(vi: "Số có mặt", en: "Number present")
  package static let pressEnter = Phrase(
    vi: "Enter để ghi, Esc để bỏ", en: "Enter records, Esc drops")
  package static let notKnown = Phrase(vi: "chưa rõ", en: "not known")
  package static let head = Phrase(vi: "Trưởng đoàn", en: "Head of delegation")
  package static let chair = Phrase(vi: "Chủ trì", en: "Chair")
  package static let people = Phrase(vi: "Đại biểu", en: "Delegates")
  package static let nextSites = Phrase(vi: "Tiếp theo", en: "Next")
  package static let line = Phrase(vi: "Đường truyền", en: "Line")
  package static let contact = Phrase(vi: "Liên hệ", en: "Contact")
  package static let substitutes = Phrase(vi: "Dự thay", en: "Substitutes")
  package static let reasonLabel = Phrase(vi: "Lý do", en: "Reason")

  /// The sentence with which a site is called.
  package static func callSentence(_ site: String) -> Phrase {
    Phrase(
      vi: "“Xin mời điểm cầu \(site) báo cáo quân số.”",
      en: "“Bridge point \(site), please report your numbers.”")
  }

  /// The title of the list of sites without an answer.
  package static func notAnswered(_ count: Int) -> Phrase {
    Phrase(vi: "Chưa trả lời (\(count))", en: "No answer yet (\(count))")
  }

  package static let everySiteAnswered = Phrase(
    vi: "Mọi điểm cầu đã trả lời. b mở vòng mới; mũi tên chọn điểm cầu để sửa.",
    en: "Every site has answered. b opens a new round; arrows choose a site to correct.")
  package static let noAnswerToTakeBack = Phrase(
    vi: "Bạn chưa ghi câu trả lời nào trong vòng này để bỏ.",
    en: "You have recorded no answer in this round that could be taken back.")
  package static let markBeforeReason = Phrase(
    vi: "Hãy ghi câu trả lời của điểm cầu trước, rồi ghi lý do.",
    en: "Record the site's answer first, then its reason.")
  package static let roundFinished = Phrase(
    vi: "Vòng điểm danh đã xong. b mở vòng mới; mũi tên chọn điểm cầu để sửa.",
    en: "The roll-call round is finished. b opens a new one; arrows choose a site to correct.")
  package static let nobodyNamedHere = Phrase(
    vi: "Kế hoạch không ghi tên ai ở điểm cầu này.", en: "The plan names nobody at this site.")

  /// The gap between the number reported and the people named.
  package static func gap(reported: Int, named: Int) -> Phrase {
    Phrase(
      vi: "báo \(reported), điểm tên \(named)", en: "reported \(reported), named \(named)")
  }

  // MARK: Speaking

  package static let onTheFloor = Phrase(vi: "Lượt đang phát biểu", en: "On the floor")
  package static let lastHeard = Phrase(vi: "Vừa phát biểu", en: "Last heard")
  package static let listEmpty = Phrase(
    vi: "Chưa ai đăng ký. g đăng ký một lượt.", en: "Nobody is registered. g registers a turn.")

  /// The title of the speaking list.
  package static func speakingList(_ count: Int) -> Phrase {
    Phrase(vi: "Phát biểu (\(count))", en: "Speaking (\(count))")
  }

  /// How many turns have been heard and how many sites have not.
  package static func heard(_ turns: Int, neverHeard sites: Int) -> Phrase {
    Phrase(vi: "đã \(turns) · chưa nghe \(sites)", en: "\(turns) heard · \(sites) sites not")
  }

  /// The title of the turns heard.
  package static func heardTurns(_ count: Int) -> Phrase {
    Phrase(vi: "Đã phát biểu (\(count))", en: "Heard (\(count))")
  }

  /// The title of the sites not heard yet.
  package static func neverHeardSites(_ count: Int) -> Phrase {
    Phrase(vi: "Chưa phát biểu (\(count))", en: "Not heard yet (\(count))")
  }

  /// The minutes that the list still needs.
  package static func forecast(minutes: Int, until time: String) -> Phrase {
    Phrase(
      vi: "Còn khoảng \(minutes) phút, đến \(time)", en: "About \(minutes) min more, until \(time)")
  }

  /// The minutes by which the list goes beyond the planned end.
  package static func beyondEnd(minutes: Int) -> Phrase {
    Phrase(vi: "quá kế hoạch \(minutes) phút", en: "\(minutes) min beyond the plan")
  }

  /// What a site has spoken so far.
  package static func spokenBefore(turns: Int, time: String) -> Phrase {
    Phrase(
      vi: "\(turns) lượt, \(time)", en: "\(turns) \(turns == 1 ? "turn" : "turns"), \(time)")
  }

  package static let absentWarning = Phrase(vi: "vắng!", en: "absent!")
  package static let noTurnSelected = Phrase(
    vi: "Danh sách chưa có lượt nào được chọn.", en: "No turn of the list is selected.")
  package static let noFinishedTurn = Phrase(
    vi: "Chưa có lượt nào kết thúc để mở lại.", en: "No turn has ended that could be reopened.")

  // MARK: Layers

  package static let findPrompt = Phrase(vi: "Tìm điểm cầu, người", en: "Find a site or a person")
  package static let palettePrompt = Phrase(vi: "Lệnh", en: "Command")
  package static let registerPrompt = Phrase(
    vi: "Đăng ký phát biểu cho", en: "Register a turn for")
  package static let typeToFind = Phrase(
    vi: "gõ tên để chọn điểm cầu khác", en: "type a name for another site")
  package static let kindLabel = Phrase(vi: "Loại (Tab đổi)", en: "Kind (Tab changes)")
  package static let reasonPrompt = Phrase(vi: "Lý do", en: "Reason")
  package static let substitutePrompt = Phrase(
    vi: "Họ tên người dự thay", en: "Name of the substitute")
  package static let nothingFound = Phrase(vi: "Không tìm thấy.", en: "Nothing found.")
  package static let layerKeys = Phrase(
    vi: "Enter chọn · Esc bỏ", en: "Enter chooses · Esc drops")

  /// Asks before leaving while a turn holds the floor.
  package static func confirmQuit(_ turn: String) -> Phrase {
    Phrase(
      vi: "\(turn) đang giữ quyền phát biểu; đồng hồ vẫn chạy trong nhật ký. q rời đi · Esc ở lại",
      en: "\(turn) holds the floor; its clock runs on in the record. q leaves · Esc stays")
  }

  /// Asks before closing while a turn holds the floor.
  package static func confirmClose(_ turn: String) -> Phrase {
    Phrase(
      vi: "\(turn) đang giữ quyền phát biểu. k kết thúc lượt rồi bế mạc · Esc giữ nguyên",
      en: "\(turn) holds the floor. k ends the turn and closes · Esc keeps both")
  }

  // MARK: Messages

  package static let nothingChanged = Phrase(
    vi: "Đã đúng như vậy, không ghi thêm gì.", en: "It stands so already; nothing was added.")
  package static let pasteIgnored = Phrase(
    vi: "Văn bản dán vào không chạy thành lệnh. Bấm / hoặc : rồi dán.",
    en: "Pasted text never runs as commands. Press / or : and paste there.")
  package static let recompositionRefused = Phrase(
    vi: "Bộ gõ tiếng Việt vừa sửa chữ; phím này không được coi là lệnh. Hãy bấm lại.",
    en: "The input method changed a letter; that was not taken as a command. Press again.")
  package static let lookingBack = Phrase(
    vi: "Đang nhìn lại lúc trước, không ghi được. Esc trở về hiện tại.",
    en: "This is a look back; nothing can be recorded. Esc returns to the present.")
  /// Said for a second or two after a very long record was opened.
  package static let readingHistory = Phrase(
    vi: "Đang đọc các dòng cũ của nhật ký; xin thử lại sau giây lát.",
    en: "The old lines of the record are still being read; try again in a moment.")
  package static let waitingForLock = Phrase(
    vi: "Đang chờ máy khác ghi xong… Esc thôi chờ.",
    en: "Waiting for another terminal to finish writing… Esc gives up.")

  /// What was recorded, with the number of its line.
  package static func recorded(_ event: Phrase, number: Int) -> Phrase {
    Phrase(vi: "Đã ghi #\(number): \(event.vi)", en: "Recorded #\(number): \(event.en)")
  }

  /// What arrived is no key of the program, such as a letter pressed with Alt.
  package static var unknownKey: Phrase {
    Phrase(
      vi: "Phím này không có việc gì; chưa ghi gì.",
      en: "That key does nothing; nothing was recorded.")
  }

  /// The terminal began a sequence and did not end it; keys pressed meanwhile were not taken.
  package static let keysLost = Phrase(
    vi: "Màn hình gửi một chuỗi dở dang; phím vừa bấm không được nhận, hãy bấm lại.",
    en: "The terminal sent half a sequence; keys just pressed were not taken, press again.")

  /// A key that does nothing here.
  package static func noSuchKey(_ key: String) -> Phrase {
    Phrase(
      vi: "Phím \(key) không có việc ở màn hình này; ? xem các phím.",
      en: "The key \(key) does nothing on this screen; ? shows the keys.")
  }

  /// A site number beyond the last.
  package static func noSiteNumber(_ last: Int) -> Phrase {
    Phrase(vi: "Số điểm cầu từ 0 đến \(last).", en: "Sites are numbered 0 to \(last).")
  }

  /// A window that is too small.
  package static func tooSmall(rows: Int, columns: Int) -> Phrase {
    Phrase(
      vi: "Cửa sổ cần ít nhất \(columns)×\(rows).", en: "The window needs \(columns)×\(rows).")
  }

  /// The files that a summary was written to.
  package static func summaryWritten(_ directory: String) -> Phrase {
    Phrase(
      vi: "Đã ghi bản tổng hợp vào \(directory)", en: "The summary was written to \(directory)")
  }

  package static let signsLegend = Phrase(
    vi: """
      Dấu trên bảng
        ·  chưa gọi      +  có mặt      m  đến muộn
        p  vắng có phép  v  không phép  ?  đã gọi, không đáp
        !  mất kết nối   ~  chập chờn   t  điện thoại
        h  lượt hoãn     >  đang chọn
      """,
    en: """
      Signs on the board
        ·  not called    +  present     m  late
        p  with leave    v  no leave    ?  called, no answer
        !  line lost     ~  unstable    t  telephone
        h  deferred      >  selected
      """)
}
