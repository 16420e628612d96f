// Owns the tests of the program around its commands: help, usage errors, new meetings, rehearsals
// and the list of those known, on the real program.

import Foundation
import Support
import Testing

@Suite("the program")
struct CommandLineProgramTests {
  let directory = TemporaryDirectory()

  private func run(_ arguments: String...) throws -> ProgramRun {
    try CommandLineMeeting.run(arguments, in: directory)
  }

  @Test(
    "wrong arguments exit 2 and say so on standard error",
    arguments: [
      ["bogus"], ["status"], ["status", "x", "--bogus"], ["mark", "x", "ca-mau", "hier"],
      ["link", "x", "ca-mau", "unknown"], ["turn", "x"], ["turn", "x", "register"],
      ["turn", "x", "extend"], ["phase", "x"], ["round", "x", "stop"], ["new", "x"],
      ["summary", "x", "--format", "pdf"], ["summary", "x", "--excel"], ["undo", "x", "zwei"],
    ])
  func usage(_ arguments: [String]) throws {
    let run = try CommandLineMeeting.run(arguments, in: directory)
    #expect(run.exitCode == 2)
    #expect(run.standardOutput.isEmpty)
    #expect(run.standardError.hasPrefix("diemcau: "))
  }

  @Test("every command has help in both languages, verbs too")
  func help() throws {
    let commands = [
      [], ["open"], ["demo"], ["new"], ["roster"], ["plan"], ["status"], ["mark"],
      ["substitute"], ["round"], ["round", "start"], ["link"], ["turn"], ["turn", "register"],
      ["turn", "move"], ["phase"], ["phase", "close"], ["undo"], ["redo"], ["summary"], ["log"],
      ["verify"], ["keys"],
    ]
    for command in commands {
      let help = ["vi", "en"].map { command + ["--help", "--language", $0] }
      let runs = try help.map { try CommandLineMeeting.run($0, in: directory) }
      #expect(runs.map(\.exitCode) == [0, 0], "\(command)")
      #expect(runs[0].standardOutput != runs[1].standardOutput, "\(command)")
      #expect(runs[0].standardOutput.contains("CÁCH DÙNG: diemcau \(command.first ?? "")"))
      #expect(runs[1].standardOutput.contains("USAGE: diemcau \(command.first ?? "")"))
      #expect(!runs[0].standardOutput.contains("default:"), "\(command)")
    }
  }

  @Test("the version and the completions of three shells are printed")
  func versionAndCompletions() throws {
    #expect(try run("--version").standardOutput.split(separator: ".").count == 3)
    for shell in ["bash", "zsh", "fish"] {
      let script = try run("--generate-completion-script", shell)
      #expect(script.exitCode == 0)
      #expect(script.standardOutput.contains("register"))
    }
  }

  @Test("a bad plan is named with its field, and nothing is created")
  func badPlan() throws {
    let plan = "\(directory.path)/plan.json"
    let good = try run("plan", "2024-04-19").standardOutput
    let bad = good.replacingOccurrences(of: "\"ends\"", with: "\"endz\"")
    try #require(bad != good)
    try bad.write(toFile: plan, atomically: false, encoding: .utf8)
    let new = try run("new", "\(directory.path)/a/b", "--plan", plan)
    #expect(new.exitCode == 1)
    #expect(new.standardError.contains("endz"))
    #expect(!FileManager.default.fileExists(atPath: "\(directory.path)/a"))
    let time = try run(
      "new", "\(directory.path)/a", "--roster", "2024", "--title", "T", "--starts",
      "2024-02-30T08:00", "--ends", "2024-03-01T08:00")
    #expect(time.exitCode == 1)
    #expect(time.standardError.contains("--starts"))
    #expect(!FileManager.default.fileExists(atPath: "\(directory.path)/a"))
  }

  @Test("what `roster` prints can be edited and planned from")
  func ownRoster() throws {
    let roster = "\(directory.path)/roster.json"
    try run("roster", "2025").standardOutput
      .write(toFile: roster, atomically: false, encoding: .utf8)
    let new = try run(
      "new", "\(directory.path)/m", "--roster", roster, "--title", "Họp", "--starts",
      "2026-01-05T08:00", "--ends", "2026-01-05T11:00", "--rehearsal")
    #expect(new.exitCode == 0, "\(new.standardError)")
    let status = try run("status", "\(directory.path)/m")
    #expect(status.standardOutput.hasPrefix("DIỄN TẬP · Họp"))
    #expect(try run("new", "\(directory.path)/m", "--plan", "2024-04-19").exitCode == 1)
  }

  @Test("a rehearsal into a pipe prints the status, where it lies and how to repeat it")
  func demo() throws {
    let demo = try run("demo", "--seed", "7")
    #expect(demo.exitCode == 0, "\(demo.standardError)")
    #expect(demo.standardOutput.hasPrefix("DIỄN TẬP"))
    let path = "\(directory.path)/state/diemcau/demo-1"
    #expect(demo.standardOutput.contains("diemcau open \(path)"))
    #expect(demo.standardOutput.contains("--seed 7"))
    #expect(try run("verify", path).exitCode == 0)
    #expect(try run("open").standardOutput.contains(path))
    #expect(try run().standardOutput.contains(path))
  }

  @Test("without a terminal the desk is refused with a sentence")
  func noTerminal() throws {
    let path = "\(directory.path)/m"
    #expect(try run("new", path, "--plan", "2024-04-19", "--language", "en").exitCode == 0)
    let open = try run("open", path, "--language", "en")
    #expect(open.exitCode == 1)
    #expect(open.standardError.contains("needs a terminal"))
  }

  @Test("the table of keys has the actions that are promised")
  func keys() throws {
    let json = try run("keys", "--json").standardOutput
    let table = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let ids = Set(table.compactMap { $0["id"] as? String })
    let lines = try run("keys").standardOutput.split(separator: "\n")
    #expect(lines.count == table.count)
    #expect(lines.contains { $0.hasPrefix(": bế mạc     bế mạc") && $0.contains("phase.close") })
    let promised: Set = [
      "roll-call.present", "roll-call.late", "roll-call.excused", "roll-call.unexcused",
      "roll-call.no-answer", "roll-call.back", "roll-call.new-round", "turn.register",
      "turn.call", "turn.start", "turn.pause", "turn.resume", "turn.extend", "turn.end",
      "turn.defer", "turn.withdraw", "turn.move-up", "turn.move-down", "undo", "redo", "find",
      "palette", "help", "quit", "screen.board", "screen.roll-call", "screen.speaking",
      "screen.agenda", "screen.record", "screen.summary",
    ]
    #expect(promised.subtracting(ids) == [])
    for action in table {
      let title = try #require(action["title"] as? [String: String])
      #expect(Set(title.keys) == ["vi", "en"])
      let keys = try #require(action["keys"] as? [String])
      let id = try #require(action["id"] as? String)
      #expect(!keys.isEmpty || !promised.contains(id), "\(id)")
      #expect(try #require(action["palette"] as? Bool) || !keys.isEmpty, "\(id)")
      #expect((action["screens"] as? [String])?.isEmpty == false)
    }
  }
}
