// Owns the titles and the help of every action, as the key bar, the help and the palette show them.

/// The words of an action: a title short enough for the key bar, and a sentence of help.
package struct ActionWords: Hashable, Sendable {
  /// The title, at most 14 columns in either language.
  package let title: Phrase
  /// What the action does, in a sentence.
  package let help: Phrase

  init(_ vi: String, _ en: String, help helpVi: String, _ helpEn: String) {
    title = Phrase(vi: vi, en: en)
    help = Phrase(vi: helpVi, en: helpEn)
  }
}

extension ActionWords {
  // MARK: Roll call

  package static let present = Self(
    "có mặt", "present", help: "Có mặt đủ như dự kiến, rồi sang điểm cầu sau.",
    "Present as expected, then on to the next site.")
  package static let presentCount = Self(
    "số có mặt", "headcount", help: "Ghi số người có mặt vừa gõ, rồi sang điểm cầu sau.",
    "Records the number present just typed, then on to the next site.")
  package static let late = Self(
    "muộn", "late", help: "Đến muộn: có mặt sau khi đã gọi; gõ số trước nếu biết.",
    "Late: here after being called; type the number first where it is known.")
  package static let excused = Self(
    "có phép", "with leave", help: "Vắng có phép.", "Absent with leave.")
  package static let unexcused = Self(
    "không phép", "no leave", help: "Vắng không phép.", "Absent without leave.")
  package static let noAnswer = Self(
    "không đáp", "no answer", help: "Đã gọi, không trả lời; sẽ gọi lại sau.",
    "Called without an answer; it is called again later.")
  package static let back = Self(
    "quay lại", "back", help: "Bỏ câu trả lời vừa ghi trong vòng này và trở về điểm cầu đó.",
    "Undoes my last answer of this round and returns to that site.")
  package static let reason = Self(
    "lý do", "reason", help: "Ghi lý do cho câu trả lời của điểm cầu.",
    "Notes the reason of the site's answer.")
  package static let newRound = Self(
    "vòng mới", "new round", help: "Mở vòng điểm danh mới; các dấu cũ còn nguyên, in mờ.",
    "Opens a new roll-call round; earlier marks stand, drawn dim.")
  package static let finishRound = Self(
    "xong vòng", "finish", help: "Kết thúc vòng điểm danh.", "Finishes the roll-call round.")
  package static let link = Self(
    "đường truyền", "line", help: "Ghi tình trạng đường truyền của điểm cầu.",
    "Sets the state of the site's line.")

  // MARK: People of a site

  package static let personPresent = Self(
    "có mặt", "present", help: "Người đang chọn có mặt.", "The selected person is present.")
  package static let personLate = Self(
    "muộn", "late", help: "Người đang chọn đến muộn.", "The selected person came late.")
  package static let personExcused = Self(
    "có phép", "with leave", help: "Người đang chọn vắng có phép.",
    "The selected person is absent with leave.")
  package static let personUnexcused = Self(
    "không phép", "no leave", help: "Người đang chọn vắng không phép.",
    "The selected person is absent without leave.")
  package static let personLeft = Self(
    "về sớm", "left early", help: "Người đang chọn đã về sớm.", "The selected person left early.")
  package static let everyonePresent = Self(
    "cả đoàn", "everyone", help: "Cả đoàn có mặt, một lần ghi; sau đó sửa từng người.",
    "Marks the whole delegation present in one act; then mark the exceptions.")
  package static let substitute = Self(
    "dự thay", "substitute", help: "Ghi người dự thay cho người đang chọn.",
    "Names a substitute for the selected person.")

  // MARK: The roster

  package static let addGuest = Self(
    "khách mời", "guest", help: "Thêm khách mời có mặt ở điểm cầu này: họ tên, chức danh.",
    "Adds a guest who is present at this site: name, title.")
  package static let correctPerson = Self(
    "sửa tên", "correct", help: "Sửa họ tên, chức danh của người đang chọn.",
    "Corrects the name and title of the selected person.")
  package static let closePerson = Self(
    "thôi triệu tập", "not expected",
    help: "Người đang chọn không còn được triệu tập; tên và những gì đã ghi vẫn giữ.",
    "The selected person is no longer expected; what was recorded stays.")
  package static let addSite = Self(
    "thêm điểm cầu", "add site", help: "Thêm một điểm cầu vào hội nghị đang họp.",
    "Adds a site in the course of the meeting.")
  package static let closeSite = Self(
    "rời hội nghị", "close site",
    help: "Điểm cầu đang chọn rời hội nghị, không còn được triệu tập; những gì đã ghi vẫn giữ.",
    "The selected site leaves the meeting, no longer expected; what was recorded stays.")

  // MARK: Speaking

  package static let register = Self(
    "đăng ký", "register", help: "Đăng ký một lượt phát biểu cho điểm cầu.",
    "Registers a speaking turn for a site.")
  package static let call = Self(
    "mời", "invite", help: "Mời lượt đầu tiên sẵn sàng lên phát biểu.",
    "Invites the first turn that is ready.")
  package static let callSelected = Self(
    "mời lượt này", "invite this", help: "Mời lượt đang chọn, không theo thứ tự.",
    "Invites the selected turn, out of order.")
  package static let start = Self(
    "bắt đầu", "start", help: "Bắt đầu lượt đã mời, hoặc lượt đầu tiên sẵn sàng.",
    "Starts the invited turn, else the first that is ready.")
  package static let pause = Self(
    "tạm dừng", "pause", help: "Tạm dừng lượt đang nói; đồng hồ đứng lại.",
    "Pauses the speaking turn; its clock stands still.")
  package static let resume = Self(
    "nói tiếp", "resume", help: "Cho lượt tạm dừng, hoặc lượt hoãn đầu tiên, nói tiếp.",
    "Lets the paused turn, else the first deferred one, speak on.")
  package static let extend = Self(
    "thêm 1 phút", "add 1 min", help: "Thêm một phút.", "Adds a minute.")
  package static let shorten = Self(
    "bớt 1 phút", "cut 1 min", help: "Bớt một phút.", "Takes a minute off.")
  package static let end = Self(
    "kết thúc", "end", help: "Kết thúc lượt đang giữ quyền phát biểu.",
    "Ends the turn on the floor.")
  package static let deferTurn = Self(
    "hoãn", "defer", help: "Hoãn vì mất đường truyền: về đầu danh sách, giữ thời gian đã dùng.",
    "Defers on a bad line: back to the head of the list, with its used time kept.")
  package static let withdraw = Self(
    "rút", "withdraw", help: "Rút đăng ký của lượt đang chọn.", "Withdraws the selected turn.")
  package static let moveUp = Self(
    "lên", "up", help: "Chuyển lượt đang chọn lên một bậc.", "Moves the selected turn up.")
  package static let moveDown = Self(
    "xuống", "down", help: "Chuyển lượt đang chọn xuống một bậc.", "Moves the selected turn down.")
  package static let reopen = Self(
    "mở lại lượt", "reopen turn", help: "Mở lại lượt vừa kết thúc, giữ thời gian đã dùng.",
    "Reopens the turn that ended last, with its used time kept.")

  // MARK: The meeting

  package static let openMeeting = Self(
    "khai mạc", "open", help: "Khai mạc hội nghị.", "Opens the meeting.")
  package static let takeBreak = Self(
    "giải lao", "break", help: "Nghỉ giải lao; lượt đang nói tạm dừng.",
    "Goes on a break; the speaking turn is paused.")
  package static let resumeMeeting = Self(
    "tiếp tục", "go on", help: "Tiếp tục sau giải lao.", "Goes on after the break.")
  package static let closeMeeting = Self(
    "bế mạc", "close", help: "Bế mạc hội nghị.", "Closes the meeting.")

  // MARK: The record

  package static let undo = Self(
    "hoàn tác", "undo", help: "Hoàn tác việc làm gần nhất của mình.", "Undoes my last act.")
  package static let redo = Self(
    "làm lại", "redo", help: "Làm lại việc vừa hoàn tác.", "Takes my last undo back.")
  package static let undoEntry = Self(
    "hoàn tác dòng", "undo this", help: "Hoàn tác dòng đang chọn của nhật ký.",
    "Undoes the selected line of the record.")
  package static let asOf = Self(
    "xem lúc đó", "as it was", help: "Xem hội trường như lúc dòng đang chọn được ghi.",
    "Shows the hall as it was after the selected line.")
  package static let writeSummary = Self(
    "ghi tệp", "write files", help: "Ghi bản tổng hợp ra tệp trong thư mục hội nghị.",
    "Writes the summary to files in the meeting's directory.")

  // MARK: Getting about

  package static let board = Self(
    "điểm cầu", "sites", help: "Bảng các điểm cầu.", "The board of the sites.")
  package static let rollCall = Self(
    "điểm danh", "roll call", help: "Màn hình điểm danh.", "The roll call.")
  package static let speaking = Self(
    "phát biểu", "speaking", help: "Màn hình phát biểu.", "The speaking turns.")
  package static let agenda = Self(
    "chương trình", "agenda", help: "Chương trình và chủ đề.", "The agenda and the topics.")
  package static let record = Self(
    "nhật ký", "record", help: "Mọi việc đã ghi: ai, lúc nào.", "Everything recorded: who and when."
  )
  package static let summary = Self(
    "tổng hợp", "summary", help: "Bản tổng hợp như lúc này.", "The summary as it stands.")
  package static let openSite = Self(
    "mở", "open", help: "Mở điểm cầu đang chọn.", "Opens the selected site.")
  package static let find = Self(
    "tìm", "find", help: "Tìm điểm cầu hoặc người, không cần dấu.",
    "Finds a site or a person, with or without tone marks.")
  package static let palette = Self(
    "lệnh", "command", help: "Tìm và chạy một lệnh theo tên.", "Finds and runs a command by name.")
  package static let help = Self(
    "trợ giúp", "help", help: "Các phím của màn hình này.", "The keys of this screen.")
  package static let repaint = Self(
    "vẽ lại", "repaint", help: "Vẽ lại màn hình.", "Paints the screen again.")
  package static let goBack = Self(
    "trở về", "back", help: "Trở về màn hình trước.", "Goes back to the screen before.")
  package static let quit = Self(
    "thoát", "quit", help: "Trở về; ở bảng điểm cầu thì rời chương trình.",
    "Goes back; at the board, leaves the program.")
  package static let up = Self("lên", "up", help: "Lên một dòng.", "Up a row.")
  package static let down = Self("xuống", "down", help: "Xuống một dòng.", "Down a row.")
  package static let left = Self("trái", "left", help: "Sang trái.", "To the left.")
  package static let right = Self("phải", "right", help: "Sang phải.", "To the right.")
  package static let pageUp = Self("trang trước", "page up", help: "Lên một trang.", "Up a page.")
  package static let pageDown = Self(
    "trang sau", "page down", help: "Xuống một trang.", "Down a page.")
  package static let first = Self("đầu", "first", help: "Về đầu.", "To the first.")
  package static let last = Self("cuối", "last", help: "Về cuối.", "To the last.")
  package static let nextPane = Self(
    "ô sau", "next pane", help: "Sang ô sau: các điểm cầu, danh sách phát biểu.",
    "To the next pane: the sites, the speaking list.")
}
