// Owns the tests of commands with verbs: what help, usage errors and completions say of every verb.

import Support
import Testing

@Suite("Verbs of the command line")
struct VerbTests {
  /// Every verb with the form of its arguments, in the order in which help lists them.
  private static let verbs: [(command: String, verb: String, form: String)] = [
    ("turn", "register", "SITE [--person ID] [--kind K] [--topic T] [--limit S]"),
    ("turn", "call", "[ID] [<options>]"), ("turn", "start", "[ID] [<options>]"),
    ("turn", "pause", "[ID] [<options>]"), ("turn", "resume", "[ID] [<options>]"),
    ("turn", "end", "[ID] [<options>]"), ("turn", "defer", "[ID] [<options>]"),
    ("turn", "withdraw", "ID [<options>]"),
    ("turn", "extend", "[ID] --by SECONDS [<options>]"),
    ("turn", "move", "ID --to N [<options>]"),
    ("phase", "open", "[<options>]"), ("phase", "break", "[<options>]"),
    ("phase", "resume", "[<options>]"), ("phase", "close", "[--end-turn] [<options>]"),
    ("round", "start", "[--name T] [<options>]"), ("round", "finish", "[<options>]"),
  ]

  @Test("help of a verb tells what it does, its form, every argument and the common options")
  func help() throws {
    for (command, verb, form) in Self.verbs {
      let texts = try ["vi", "en"].map { language in
        let run = try ProgramRun([command, verb, "--help", "--language", language])
        #expect(run.exitCode == 0)
        return run.standardOutput
      }
      let usage = "diemcau \(command) DIR \(verb) \(form)\n"
      #expect(texts[0].contains("CÁCH DÙNG: \(usage)"), "\(texts[0])")
      #expect(texts[1].contains("USAGE: \(usage)"), "\(texts[1])")
      let abstracts = texts.map { $0.split(separator: "\n").first ?? "" }
      #expect(abstracts[0].dropFirst("GIỚI THIỆU: ".count).count > 5)
      #expect(abstracts[0] != abstracts[1])
      let arguments = form.matches(of: #/--[a-z-]+|\b[A-Z]+\b/#).map { String($0.output) }
      for word in arguments + ["--as", "--role", "--act", "--accept-clock", "--language"] {
        // `K`, `S` stand for the values of options, which help names as the parser does.
        guard word.count > 1 else { continue }
        #expect(texts[1].contains(word), "\(command) \(verb): \(word)")
      }
    }
  }

  @Test("help of a command lists its verbs in order, each with what it does")
  func list() throws {
    for command in ["turn", "phase", "round"] {
      let text = try ProgramRun([command, "--help", "--language", "en"]).standardOutput
      let listed = text.matches(of: #/\n  ([a-z]+)  +[A-Z]/#).map { String($0.output.1) }
      #expect(listed == Self.verbs.filter { $0.command == command }.map(\.verb))
    }
  }

  @Test("a command without a verb names them all")
  func missing() throws {
    for command in ["turn", "phase", "round"] {
      let run = try ProgramRun([command, "x", "--language", "en"])
      #expect(run.exitCode == 2)
      let verbs = Self.verbs.filter { $0.command == command }.map(\.verb)
      #expect(run.standardError.contains(verbs.joined(separator: ", ")), "\(run.standardError)")
    }
  }

  @Test("a missing or wrong argument of a verb is told with the form of that verb")
  func usage() throws {
    let cases = [
      (["turn", "x", "withdraw"], "diemcau turn DIR withdraw ID [<options>]"),
      (["turn", "x", "extend", "t1"], "diemcau turn DIR extend [ID] --by SECONDS [<options>]"),
      (["turn", "x", "move", "t1", "--to", "a"], "diemcau turn DIR move ID --to N [<options>]"),
      (["turn", "x", "call", "T 1"], "diemcau turn DIR call [ID] [<options>]"),
      (["phase", "x", "close", "--now"], "diemcau phase DIR close [--end-turn] [<options>]"),
    ]
    for (arguments, form) in cases {
      let run = try ProgramRun(arguments + ["--language", "en"])
      #expect(run.exitCode == 2)
      #expect(run.standardError.contains("Usage: \(form)"), "\(run.standardError)")
    }
  }

  @Test("completions of three shells know every verb and its options")
  func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try ProgramRun(["--generate-completion-script", shell]).standardOutput
      for (command, verb, _) in Self.verbs where shell != "fish" {
        #expect(script.contains("_diemcau_\(command)_\(verb)"), "\(shell): \(command) \(verb)")
      }
      for word in Self.verbs.map(\.verb) + ["end-turn", "by", "to", "name"] {
        #expect(script.contains(word), "\(shell): \(word)")
      }
    }
  }
}
