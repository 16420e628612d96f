// Owns the tests of what the parser of arguments says: one sentence in the language of the run, then
// the form of the command, and code 2.

import Support
import Testing

@Suite("Sentences about the command line")
struct ParserSentenceTests {
  /// Arguments, and the first line in Vietnamese and in English.
  private static let cases: [(arguments: [String], vi: String, en: String)] = [
    (["status"], "Thiếu <DIR>.", "<DIR> is missing."),
    (["sign", "x"], "Thiếu --key <FILE>.", "--key <FILE> is missing."),
    (
      ["status", "x", "--jsn"], "Không có tùy chọn --jsn; có phải --json?",
      "There is no option --jsn; did you mean --json?"
    ),
    (
      ["status", "x", "--qqqqqqqq"], "Không có tùy chọn --qqqqqqqq.",
      "There is no option --qqqqqqqq."
    ),
    (["status", "x", "-q"], "Không có tùy chọn -q.", "There is no option -q."),
    (
      ["summary", "x", "--format"], "Thiếu giá trị sau --format <format>.",
      "A value is missing after --format <format>."
    ),
    (
      ["summary", "x", "--excel=1"], "--excel không nhận giá trị; bỏ “1”.",
      "--excel takes no value; leave “1” out."
    ),
    (
      ["status", "x", "y"],
      "Thừa đối số “y”; bỏ đi, hoặc đặt trong dấu nháy nếu là một phần của tên.",
      "The argument “y” is one too many; leave it out, or quote it if it belongs to a name."
    ),
    (
      ["status", "x", "y", "z"],
      "Thừa đối số “y z”; bỏ đi, hoặc đặt trong dấu nháy nếu là một phần của tên.",
      "The argument “y z” is one too many; leave it out, or quote it if it belongs to a name."
    ),
    (
      ["summary", "x", "--format", "pdf"],
      "Giá trị “pdf” không dùng được cho --format <format>; cần một trong: text, markdown, csv, json.",
      "The value “pdf” cannot be used for --format <format>; it must be one of: text, markdown, csv, "
        + "json."
    ),
    (
      ["undo", "x", "zwei"], "Giá trị “zwei” không dùng được cho <SEQ>.",
      "The value “zwei” cannot be used for <SEQ>."
    ),
    (
      ["status", "x", "\u{301}' is invalid for '\u{1B}[2J"],
      "Thừa đối số “\u{FFFD}' is invalid for '\u{FFFD}[2J”; bỏ đi, hoặc đặt trong dấu nháy nếu là "
        + "một phần của tên.",
      "The argument “\u{FFFD}' is invalid for '\u{FFFD}[2J” is one too many; leave it out, or quote "
        + "it if it belongs to a name."
    ),
  ]

  @Test("what is wrong with the arguments is told in both languages", arguments: cases)
  func sentences(arguments: [String], vi: String, en: String) throws {
    for (language, sentence, usage) in [("vi", vi, "Cách dùng: "), ("en", en, "Usage: ")] {
      let run = try ProgramRun(
        arguments.prefix(1) + ["--language=\(language)"] + arguments.dropFirst())
      #expect(run.exitCode == 2)
      #expect(run.standardOutput.isEmpty)
      let lines = run.standardError.split(separator: "\n").map(String.init)
      #expect(lines.first == "diemcau: \(sentence)")
      #expect(lines.contains { $0.hasPrefix("\(usage)diemcau \(arguments[0])") }, "\(lines)")
      expectTame(run, "\(arguments)")
    }
  }

  @Test("a long argument that is wrong is quoted in part")
  func long() throws {
    let run = try ProgramRun(["undo", "x", String(repeating: "dài ", count: 20_000)])
    #expect(run.exitCode == 2)
    #expect(run.standardError.utf8.count < 1000)
  }
}
