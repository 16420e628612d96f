// Owns what the parser of arguments says: why it refuses a command line, and the headings of its
// help.

extension Words {
  /// The words of the parser of arguments.
  package enum Parser {
    /// There is no such option; another one may be meant.
    package static func unknownOption(_ name: String, meant: String? = nil) -> Phrase {
      let hint = meant.map { Phrase(vi: "; có phải \($0)?", en: "; did you mean \($0)?") }
      return Phrase(vi: "Không có tùy chọn \(name)", en: "There is no option \(name)")
        + (hint ?? Phrase(same: "."))
    }

    /// An option lacks its value.
    package static func missingValue(_ option: String) -> Phrase {
      Phrase(vi: "Thiếu giá trị sau \(option).", en: "A value is missing after \(option).")
    }

    /// An option that is only named was given a value.
    package static func unexpectedValue(_ option: String, found: String) -> Phrase {
      Phrase(
        vi: "\(option) không nhận giá trị; bỏ “\(found)”.",
        en: "\(option) takes no value; leave “\(found)” out.")
    }

    /// There are more arguments than the command takes.
    package static func unexpected(_ arguments: String) -> Phrase {
      Phrase(
        vi: "Thừa đối số “\(arguments)”; bỏ đi, hoặc đặt trong dấu nháy nếu là một phần của tên.",
        en:
          "The argument “\(arguments)” is one too many; leave it out, or quote it if it belongs to "
          + "a name.")
    }

    /// An argument or option that must be given is not.
    package static func missing(_ argument: String) -> Phrase {
      Phrase(vi: "Thiếu \(argument).", en: "\(argument) is missing.")
    }

    /// A value cannot be used.
    package static func invalid(_ value: String, for argument: String, known: [String]) -> Phrase {
      let names = known.joined(separator: ", ")
      let hint =
        known.isEmpty
        ? Phrase(same: ".")
        : Phrase(vi: "; cần một trong: \(names).", en: "; it must be one of: \(names).")
      return Phrase(
        vi: "Giá trị “\(value)” không dùng được cho \(argument)",
        en: "The value “\(value)” cannot be used for \(argument)") + hint
    }

    /// One thing was said twice, and differently.
    package static func contradiction(_ second: String, _ first: String) -> Phrase {
      Phrase(
        vi: "\(second) mâu thuẫn với \(first); chỉ giữ một.",
        en: "\(second) contradicts \(first); keep one of them.")
    }

    /// Something is wrong with a text of the command line that has no sentence of its own.
    package static func other(_ text: String) -> Phrase {
      Phrase(
        vi: "Dòng lệnh không dùng được: \(text)", en: "The command line cannot be used: \(text)")
    }

    /// Where more is said about a command.
    package static func seeHelp(_ command: String) -> Phrase {
      Phrase(vi: "Xem “\(command)”.", en: "See “\(command)”.")
    }

    /// What the parser's own English becomes in its help.
    package static let inHelp: [(english: String, phrase: Phrase)] = [
      ("OVERVIEW:", Phrase(vi: "GIỚI THIỆU:", en: "OVERVIEW:")),
      ("USAGE:", Phrase(vi: "CÁCH DÙNG:", en: "USAGE:")),
      ("ARGUMENTS:", Phrase(vi: "ĐỐI SỐ:", en: "ARGUMENTS:")),
      ("OPTIONS:", Phrase(vi: "TÙY CHỌN:", en: "OPTIONS:")),
      ("SUBCOMMANDS:", Phrase(vi: "LỆNH:", en: "SUBCOMMANDS:")),
      ("Show the version.", Phrase(vi: "In phiên bản.", en: "Show the version.")),
      ("Show help information.", Phrase(vi: "In trợ giúp.", en: "Show help information.")),
      ("for detailed help.", Phrase(vi: "để xem chi tiết.", en: "for detailed help.")),
      ("  See '", Phrase(vi: "  Chạy '", en: "  See '")),
      ("(values:", Phrase(vi: "(giá trị:", en: "(values:")),
      ("(default:", Phrase(vi: "(mặc định:", en: "(default:")),
      // A line may break before it.
      (" default:", Phrase(vi: " mặc định:", en: " default:")),
    ]
    /// What stands before the form of a command.
    package static let usage = Phrase(vi: "Cách dùng:", en: "Usage:")
    /// What stands before what an argument means.
    package static let meaning = Phrase(vi: "Ý nghĩa:", en: "Meaning:")
  }
}
