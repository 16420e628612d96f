// Owns the sentences of the command line: what was done, and why something could not be.

extension Words {
  /// The sentences of the command line.
  package enum Program {
    // MARK: Acts

    /// A person of this key is at no site.
    package static func unknownPerson(_ key: String) -> Phrase {
      Phrase(
        vi: "Không điểm cầu nào có đại biểu mang mã \(key); xem mã ở trang của điểm cầu.",
        en: "No site has a person with the id \(key); see the ids on the site's page.")
    }

    /// Either a site or a person must be named.
    package static var siteOrPerson: Phrase {
      Phrase(
        vi: "Cần một điểm cầu hoặc --person, và chỉ một trong hai.",
        en: "Give a site or --person, and only one of them.")
    }

    /// A command that changed nothing.
    package static let unchanged = Phrase(
      vi: "Đã đúng như vậy, không ghi thêm gì.", en: "It stands so already; nothing was added.")

    /// An act was recorded by an earlier try; perhaps it has been undone since.
    package static func alreadyRecorded(_ act: String, _ seq: Int, undoneBy undo: Int?) -> Phrase {
      let standing = Phrase(
        vi: "Việc \(act) đã được ghi từ trước (#\(seq)); không ghi thêm gì.",
        en: "The act \(act) was recorded before (#\(seq)); nothing was added.")
      guard let undo else { return standing }
      return standing
        + Phrase(
          vi: " Sau đó việc này đã bị hoàn tác (#\(undo)).",
          en: " It has been undone since (#\(undo)).")
    }

    /// The site of a key is not there; others whose keys or names are like it may be meant.
    package static func unknownSite(_ key: String, suggestions: [String]) -> Phrase {
      let shown = suggestions.joined(separator: ", ")
      return Phrase(
        vi: "Không có điểm cầu \(key); có phải \(shown)?",
        en: "There is no site \(key); did you mean \(shown)?")
    }

    /// A command of several verbs was given none.
    package static func verbMissing(_ command: String, verbs: [String]) -> Phrase {
      let shown = verbs.joined(separator: ", ")
      return Phrase(
        vi: "“\(command) DIR” cần một việc: \(shown).",
        en: "“\(command) DIR” needs a verb: \(shown).")
    }

    // MARK: Options

    /// An argument holds bytes that are not UTF-8.
    package static func notUTF8(place: Int) -> Phrase {
      Phrase(
        vi: "Đối số thứ \(place) không phải UTF-8 hợp lệ.",
        en: "Argument \(place) is not valid UTF-8.")
    }

    /// A mark that only people have was given to a site.
    package static let markForPeopleOnly = Phrase(
      vi: "left-early chỉ dùng cho đại biểu; thêm --person.",
      en: "left-early is a mark of people; add --person.")
    /// A mark that only sites have was given to a person.
    package static let markForSitesOnly = Phrase(
      vi: "no-answer chỉ dùng cho điểm cầu; bỏ --person.",
      en: "no-answer is a mark of sites; leave --person out.")
    /// A head-count was given together with people.
    package static let presentIsForSites = Phrase(
      vi: "--present là số điểm cầu báo, không dùng cùng --person.",
      en: "--present is what a site reports; it does not go with --person.")
    /// A speaker was named twice over: by key and by name.
    package static let oneSpeaker = Phrase(
      vi: "Người phát biểu ghi bằng --person (có trong danh sách) hoặc --speaker (người ngoài "
        + "danh sách), không cả hai.",
      en: "The speaker is given by --person (on the roster) or --speaker (on no list), not both.")
    /// A time was given for a mark that says nothing.
    package static let timeOfNoMark = Phrase(
      vi: "--at là giờ của một dấu; không dùng cùng not-called.",
      en: "--at is the time of a mark; it does not go with not-called.")
    /// Neither a plan nor a roster was given, or both were.
    package static let planOrRoster = Phrase(
      vi: "Cần đúng một trong hai: --plan, hoặc --roster.",
      en: "Give either --plan or --roster.")
    /// An option that a roster needs is missing.
    package static let rosterNeeds = Phrase(
      vi: "--roster cần cả --title, --starts và --ends.",
      en: "--roster needs --title, --starts and --ends as well.")
    /// Options of a roster were given with a plan.
    package static let planHasTitle = Phrase(
      vi: "--plan đã có tên và giờ; bỏ --title, --title-en, --starts, --ends, --id.",
      en: "A plan has a title and times; leave out --title, --title-en, --starts, --ends, --id.")
    /// Excel was asked for in another form than CSV.
    package static let excelIsCSV = Phrase(
      vi: "--excel chỉ dùng với --format csv.", en: "--excel goes with --format csv only.")

    // MARK: Files

    /// A directory cannot be created.
    package static func directoryRefused(_ path: String, reason: Phrase) -> Phrase {
      Phrase(
        vi: "Không lập được thư mục \(path): \(reason.vi).",
        en: "The directory \(path) cannot be created: \(reason.en).")
    }

    /// Standard output cannot be written.
    package static func outputLost(reason: Phrase) -> Phrase {
      Phrase(
        vi: "Không in ra được: \(reason.vi).", en: "The output cannot be written: \(reason.en).")
    }

    /// There is no home directory to keep anything in.
    package static let homeless = Phrase(
      vi: "Không biết thư mục nhà; đặt HOME hoặc XDG_STATE_HOME, hoặc dùng --directory.",
      en: "The home directory is not known; set HOME or XDG_STATE_HOME, or use --directory.")

    // MARK: Meetings known here

    /// No meeting is known.
    package static let noneKnown = Phrase(
      vi: """
        Chưa có hội nghị nào trên máy này. Thử: diemcau demo
        Lập hội nghị: diemcau new THƯ-MỤC --plan 2024-04-19
        """,
      en: """
        No meeting is known on this machine. Try: diemcau demo
        Create one: diemcau new DIRECTORY --plan 2024-04-19
        """)
    /// How one of the list is opened.
    package static let howToOpen = Phrase(
      vi: "Mở: diemcau open SỐ, hoặc diemcau open THƯ-MỤC",
      en: "Open one: diemcau open NUMBER, or diemcau open DIRECTORY")

    /// The list has no such number.
    package static func noSuchNumber(_ number: Int, last: Int) -> Phrase {
      Phrase(
        vi: "Danh sách có \(last) hội nghị, không có số \(number); xem “diemcau open”.",
        en: "The list has \(last) meetings and no number \(number); see “diemcau open”.")
    }

    /// The desk was asked for where there is no terminal.
    package static let needsTerminal = Phrase(
      vi: "Bàn làm việc cần màn hình dòng lệnh; dùng “diemcau status DIR” để in tình hình.",
      en: "The desk needs a terminal; “diemcau status DIR” prints where the meeting stands.")

    /// The terminal cannot place its cursor.
    package static func cursorFixed(_ type: String) -> Phrase {
      Phrase(
        vi: "Màn hình loại “\(type)” không đặt được con trỏ; đặt TERM, ví dụ xterm-256color.",
        en: "A terminal of type “\(type)” cannot place its cursor; set TERM, such as "
          + "xterm-256color.")
    }

    /// The terminal's type is not known.
    package static func terminalUnknown(_ type: String) -> Phrase {
      Phrase(
        vi: "Không biết loại màn hình “\(type)”; đặt TERM, ví dụ xterm-256color.",
        en: "The terminal type “\(type)” is not known; set TERM, such as xterm-256color.")
    }

    /// The system refuses what the desk needs.
    package static func terminalRefused(reason: Phrase) -> Phrase {
      Phrase(
        vi: "Không mở được bàn làm việc: \(reason.vi).",
        en: "The desk cannot be opened: \(reason.en).")
    }

    // MARK: Creation and rehearsal

    /// A meeting was created.
    package static func created(_ title: Phrase, directory: String, sites: Int) -> Phrase {
      Phrase(
        vi: "Đã lập: \(title.vi) · \(sites) điểm cầu\nMở: diemcau open \(directory)",
        en: "Created: \(title.en) · \(sites) sites\nOpen it: diemcau open \(directory)")
    }

    /// Where a rehearsal lies, and how it is opened again and repeated.
    package static func rehearsalLies(in directory: String, seed: UInt64) -> Phrase {
      Phrase(
        vi: """
          \(Words.rehearsal.vi) ở \(directory)
          Mở lại: diemcau open \(directory)
          Diễn lại từ đầu: diemcau demo --seed \(seed)
          """,
        en: """
          \(Words.rehearsal.en) in \(directory)
          Open it again: diemcau open \(directory)
          Rehearse anew: diemcau demo --seed \(seed)
          """)
    }

    // MARK: Verification

    /// Every line is good.
    package static func verified(lines: Int) -> Phrase {
      Words.counted(
        lines, vi: "dòng, chuỗi băm đúng", one: "line, chain good", many: "lines, chain good")
    }

    /// The lines up to a number are good, those after it are not.
    package static func verifiedUntil(lines: Int) -> Phrase {
      Phrase(
        vi: "\(lines) dòng đầu đúng, sau đó sai",
        en: "The first \(lines) lines are good, what follows is not")
    }

    /// The wall clock was set between two lines.
    package static func clockJump(seq: Int, seconds: Int64) -> Phrase {
      let sign = seconds < 0 ? "" : "+"
      return Phrase(
        vi:
          "#\(seq): đồng hồ máy bị chỉnh \(sign)\(seconds) giây; giờ phát biểu không bị ảnh hưởng",
        en: "#\(seq): the machine's clock was set by \(sign)\(seconds) s; speaking times are not "
          + "affected")
    }

    /// The head, for noting on paper.
    package static func head(_ head: String) -> Phrase {
      Phrase(vi: "đầu \(head)", en: "head \(head)")
    }
  }
}
