// Owns what `--help` says of the commands that write to the record.

extension CommandWords {
  // MARK: Attendance

  package static let mark = Self(
    "Điểm danh một điểm cầu hoặc đại biểu của điểm cầu.",
    "Mark a site, or people of a site.",
    more: """
      Lần điểm danh đầu tiên mở vòng 1. --present là số người có mặt do điểm cầu báo. Với \
      --person, dấu ghi cho từng người và không đổi số đã báo; left-early chỉ dùng cho người. --at là giờ \
      đến hoặc về, khi ghi sau: không muộn hơn bây giờ, không sớm hơn lúc lập nhật ký.
      """,
    """
    The first mark opens round 1. --present is the head-count the site reports. With --person \
    the mark is that person's and leaves the head-count alone; left-early is for people only. --at is the time of arriving or \
    leaving, where it is told later: not after now, nor before the record began.
    """)
  package static let substitute = Self(
    "Ghi người dự thay ở một điểm cầu.", "Name a substitute at a site.",
    more: "Người dự thay tính là có mặt; sự vắng mặt của người được thay vẫn giữ nguyên.",
    "A substitute counts as present; the absence of the person replaced stands.")
  package static let round = Self(
    "Mở hoặc kết thúc vòng điểm danh.", "Start or finish a roll-call round.")
  package static let roundStart = Self(
    "Mở vòng điểm danh mới; các dấu cũ vẫn giữ.",
    "Start a new round; earlier marks stand until answered again.")
  package static let roundFinish = Self(
    "Kết thúc vòng điểm danh.", "Finish the roll-call round.")
  package static let link = Self(
    "Ghi trạng thái đường truyền của một điểm cầu.", "Note the state of a site's line.",
    more: "Đường truyền không đổi dấu điểm danh. Mất kết nối thì đồng hồ của lượt đang nói đứng.",
    "A line never changes attendance. While it is lost, the clock of a running turn stands still.")

  // MARK: The roster

  package static let addGuest = Self(
    "Thêm khách mời ở một điểm cầu.", "Add a guest at a site.",
    more: "Khách mời tính là có mặt, ngoài số triệu tập.",
    "A guest is present, and not among those expected.")
  package static let correctPerson = Self(
    "Sửa họ tên, chức danh của một đại biểu.", "Correct a person's name and title.",
    more: "Mã đại biểu và mọi việc đã ghi giữ nguyên.",
    "The id, and all that was recorded, stays.")
  package static let addSite = Self(
    "Thêm điểm cầu trong lúc họp; mã đặt theo tên.",
    "Add a site in the course of the meeting; its id is made from the name.")
  package static let closeMember = Self(
    "Đưa một điểm cầu hoặc đại biểu ra khỏi danh sách.", "Take a site or a person off the roster.",
    more: "Việc đã ghi giữ nguyên; từ đó không tính vào số triệu tập.",
    "What was recorded stays; it is no longer expected.")

  // MARK: Speaking

  package static let turn = Self(
    "Danh sách phát biểu và lượt đang phát biểu.", "The speaking list and the floor.",
    more: """
      Không có ID: call và start lấy lượt sẵn sàng đầu tiên; pause, end, defer, extend lấy lượt \
      đang giữ quyền phát biểu; resume lấy lượt tạm dừng, nếu không thì lượt hoãn đầu tiên.
      """,
    """
    Without ID: call and start take the first that is ready; pause, end, defer and extend the \
    floor; resume the paused one, else the first deferred.
    """)
  package static let turnRegister = Self(
    "Đăng ký một lượt; in mã lượt (t1, t2, …).", "Register a turn; prints its id (t1, t2, …).")
  package static let turnCall = Self("Mời một lượt lên phát biểu.", "Call a turn to the floor.")
  package static let turnStart = Self("Bắt đầu một lượt.", "Start a turn.")
  package static let turnPause = Self("Tạm dừng lượt đang nói.", "Pause the speaking turn.")
  package static let turnResume = Self(
    "Cho một lượt nói tiếp, giữ thời gian đã dùng.",
    "Let a turn speak on with the time it has used.",
    more: "Với lượt đã kết thúc: mở lại lượt đó.", "On a finished turn: reopens it.")
  package static let turnEnd = Self("Kết thúc lượt.", "End a turn.")
  package static let turnDefer = Self(
    "Hoãn lượt về đầu danh sách, giữ thời gian đã dùng.",
    "Defer a turn to the head of the list with the time it has used.")
  package static let turnWithdraw = Self("Rút một lượt.", "Withdraw a turn.")
  package static let turnExtend = Self("Thêm giờ cho một lượt.", "Give a turn more time.")
  package static let turnMove = Self(
    "Chuyển một lượt tới vị trí khác trong danh sách.", "Move a turn to a place in the list.")

  // MARK: The meeting

  package static let phase = Self(
    "Khai mạc, tạm nghỉ, họp tiếp, bế mạc.", "Open, break, resume or close the meeting.")
  package static let phaseOpen = Self("Khai mạc.", "Open the meeting.")
  package static let phaseBreak = Self(
    "Nghỉ giải lao; lượt đang nói tạm dừng.", "Take a break; the speaking turn is paused.")
  package static let phaseResume = Self("Họp tiếp sau giờ nghỉ.", "Resume after a break.")
  package static let phaseClose = Self(
    "Bế mạc; các lượt còn chờ thành chưa phát biểu.",
    "Close the meeting; turns still waiting become not reached.")
  package static let undo = Self(
    "Hoàn tác một việc đã ghi.", "Undo an act.",
    more: """
      Nêu SEQ, hoặc --last: việc gần nhất mang tên người ghi, kể cả việc một bàn
      đang mở ghi dưới cùng tên. Không dòng nào bị xóa.
      """,
    """
    Give SEQ, or --last: the last act under the writer's name, also one that an
    open desk recorded under the same name. No line is ever removed.
    """)
  package static let redo = Self(
    "Làm lại một lần hoàn tác.", "Take an undo back.",
    more: """
      Cần --last: lần hoàn tác gần nhất mang tên người ghi. Lần khác: “diemcau undo
      DIR SEQ” với số của lần hoàn tác đó.
      """,
    """
    Needs --last: the last undo under the writer's name. Another one: “diemcau
    undo DIR SEQ” with the number of that undo.
    """)
}
