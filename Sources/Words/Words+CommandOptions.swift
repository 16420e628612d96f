// Owns what `--help` says of each argument and option.

extension Words {
  /// The words of arguments and options.
  package enum Option {
    package static let directory = Phrase(
      vi: "Thư mục của hội nghị.", en: "The directory of the meeting.")
    package static let newDirectory = Phrase(
      vi: "Thư mục sẽ lập cho hội nghị.", en: "The directory to create for the meeting.")
    package static let openTarget = Phrase(
      vi: "Thư mục của hội nghị, hoặc số trong danh sách.",
      en: "The directory of the meeting, or its number in the list.")
    package static let language = Phrase(
      vi: "Ngôn ngữ; mặc định theo LC_ALL, LC_MESSAGES, LANG.",
      en: "The language; by default as LC_ALL, LC_MESSAGES or LANG say.")
    package static let author = Phrase(
      vi: "Tên người ghi, tối đa 64 cột; mặc định là tên đăng nhập.",
      en: "Who writes, at most 64 columns; by default the login name.")
    package static let act = Phrase(
      vi: "Mã của việc, tự đặt: chạy lại cùng lệnh với cùng mã thì không ghi lần thứ hai.",
      en: "The act's id, of your choice: the same command again with the same id records nothing "
        + "twice.")
    package static let acceptClock = Phrase(
      vi: "Vẫn ghi, dù đồng hồ máy chậm hơn dòng cuối của nhật ký trên 24 giờ.",
      en: "Record although the clock is more than 24 hours behind the record's last line.")
    package static let role = Phrase(
      vi: "Vai trò; không ghi là có mọi quyền.", en: "The role; left out, every right.")
    package static let theme = Phrase(vi: "Bảng màu.", en: "The colours.")
    package static let ascii = Phrase(
      vi: "Chỉ vẽ ký tự ASCII, không dấu.", en: "Draw ASCII only, without tone marks.")
    package static let json = Phrase(vi: "In JSON.", en: "Print JSON.")
    package static let site = Phrase(
      vi: "Mã điểm cầu, ví dụ kien-giang.", en: "The site's id, such as kien-giang.")
    package static let mark = Phrase(vi: "Dấu điểm danh.", en: "The mark.")
    package static let present = Phrase(
      vi: "Số người có mặt, 1 đến 9999.", en: "The number present, 1 to 9999.")
    package static let person = Phrase(
      vi: "Mã đại biểu của điểm cầu; có thể lặp lại.",
      en: "The id of a person of the site; may be repeated.")
    package static let toldTime = Phrase(
      vi: "Giờ việc đã xảy ra hôm nay, nếu ghi sau; ví dụ 08:20.",
      en: "The time of today at which it happened, where it is told later; such as 08:20.")
    package static let reason = Phrase(vi: "Lý do.", en: "The reason.")
    package static let substitute = Phrase(
      vi: "Họ tên người dự thay.", en: "The full name of the substitute.")
    package static let rosterOrDirectory = Phrase(
      vi: "Tên danh sách có sẵn để in, hoặc thư mục của hội nghị trước một động từ.",
      en: "A roster the program carries, to print, or a meeting's directory before a verb.")
    package static let personName = Phrase(vi: "Họ tên đầy đủ.", en: "The full name.")
    package static let correctedTitle = Phrase(
      vi: "Chức danh đúng; không ghi thì giữ như cũ.", en: "The right title; left out, as it was.")
    package static let siteName = Phrase(vi: "Tên điểm cầu.", en: "The site's name.")
    package static let shortName = Phrase(
      vi: "Tên ngắn, tối đa 11 cột.", en: "The short name, at most 11 columns.")
    package static let expected = Phrase(
      vi: "Số đại biểu triệu tập.", en: "The number of delegates expected.")
    package static let parent = Phrase(
      vi: "Mã điểm cầu cấp trên.", en: "The id of the site above it.")
    package static let leaver = Phrase(
      vi: "Mã đại biểu ra khỏi danh sách.", en: "The id of the person who leaves the roster.")
    package static let replaced = Phrase(
      vi: "Mã đại biểu được thay.", en: "The id of the person replaced.")
    package static let title = Phrase(vi: "Chức danh.", en: "The title.")
    package static let authorised = Phrase(vi: "Có ủy quyền.", en: "With authority.")
    package static let link = Phrase(
      vi: "Trạng thái đường truyền.", en: "The state of the line.")
    package static let roundName = Phrase(
      vi: "Tên vòng, ví dụ “sau giải lao”.", en: "The round's name, such as “after the break”.")
    package static let turn = Phrase(vi: "Mã lượt, ví dụ t3.", en: "The turn's id, such as t3.")
    package static let speakerName = Phrase(
      vi: "họ tên người phát biểu không có trong danh sách",
      en: "the name of a speaker who is on no list")
    package static let speaker = Phrase(
      vi: "Mã đại biểu sẽ nói.", en: "The id of the person who speaks.")
    package static let kind = Phrase(vi: "Loại lượt.", en: "The kind of turn.")
    package static let topic = Phrase(
      vi: "Mã chủ đề của kế hoạch, hoặc lời văn.", en: "The id of a topic of the plan, or a text.")
    package static let limit = Phrase(
      vi: "Số giây được nói; mặc định theo kế hoạch.",
      en: "The seconds allowed; by default the plan's.")
    package static let by = Phrase(
      vi: "Số giây thêm; số âm là bớt, ví dụ --by=-60.",
      en: "The seconds to add; a negative number takes away, such as --by=-60.")
    package static let place = Phrase(
      vi: "Vị trí mới, từ 1.", en: "The new place, from 1.")
    package static let endTurn = Phrase(
      vi: "Kết thúc luôn lượt đang giữ quyền phát biểu.", en: "End the turn on the floor as well.")
    package static let seq = Phrase(
      vi: "Số của dòng nhật ký.", en: "The number of the line of the record.")
    package static let lastAct = Phrase(
      vi: "Việc gần nhất mang tên người ghi, dù ghi từ đâu.",
      en: "The last act under the writer's name, wherever it was recorded.")
    package static let lastUndo = Phrase(
      vi: "Lần hoàn tác gần nhất mang tên người ghi, dù ghi từ đâu.",
      en: "The last undo under the writer's name, wherever it was recorded.")
    package static let planSource = Phrase(
      vi: "Kế hoạch có sẵn, hoặc tệp.", en: "A plan the program carries, or a file.")
    package static let rosterSource = Phrase(
      vi: "Danh sách điểm cầu có sẵn, hoặc tệp.",
      en: "A roster the program carries, or a file.")
    package static let meetingTitle = Phrase(vi: "Tên hội nghị.", en: "The meeting's title.")
    package static let meetingTitleEn = Phrase(
      vi: "Tên hội nghị bằng tiếng Anh.", en: "The meeting's title in English.")
    package static let starts = Phrase(vi: "Giờ bắt đầu.", en: "When it starts.")
    package static let ends = Phrase(vi: "Giờ kết thúc dự kiến.", en: "When it is meant to end.")
    package static let meetingID = Phrase(
      vi: "Mã hội nghị; mặc định lấy từ ngày giờ.",
      en: "The meeting's id; by default made from the date.")
    package static let rehearsal = Phrase(
      vi: "Đánh dấu là diễn tập.", en: "Mark it as a rehearsal.")
    package static let seed = Phrase(
      vi: "Hạt giống của số liệu giả định; mặc định ngẫu nhiên.",
      en: "The seed of the made-up figures; random by default.")
    package static let demoDirectory = Phrase(
      vi: "Thư mục mới cho hội nghị diễn tập.", en: "The new directory of the rehearsal.")
    package static let embedded = Phrase(vi: "Tên.", en: "The name.")
    package static let format = Phrase(vi: "Dạng.", en: "The form.")
    package static let excel = Phrase(
      vi: "CSV cho Excel tiếng Việt.", en: "CSV for Vietnamese Excel.")
    package static let output = Phrase(
      vi: "Ghi vào tệp này thay vì in ra.", en: "Write to this file instead of printing.")
    package static let follow = Phrase(
      vi: "Đợi và in tiếp các dòng mới.", en: "Wait and print new lines as they come.")
  }
}
