// Owns the real program at work on a meeting whose plan stands in several lines.

import Foundation
import Support
import Testing

@Suite("The program and a plan in several lines")
struct DividedPlanProgramTests {
  private let place = TemporaryDirectory()

  private var path: String { "\(place.path)/m" }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      arguments, environment: ["LANG": "vi_VN.UTF-8", "XDG_STATE_HOME": "\(place.path)/state"],
      timeoutSeconds: 60)
  }

  /// Creates a meeting of 4,001 sites and 12,000 people, all made up.
  private func create() throws {
    let sites = (1...4000).map { number in
      let people = (1...3).map {
        #"{"id":"db-\#(number)-\#($0)","name":"Đại biểu mô phỏng \#(number)-\#($0)"}"#
      }
      return #"{"id":"xa-\#(number)","name":"Xã mô phỏng \#(number)","shortName":"X \#(number)","#
        + #""expected":3,"people":[\#(people.joined(separator: ","))]}"#
    }
    let plan = """
      {"format":1,"id":"a","title":{"vi":"Thử"},"starts":"2026-04-20T08:00",\
      "ends":"2026-04-20T11:30","hall":{"vi":"Hội trường"},"rehearsal":true,\
      "sites":[{"id":"hoi-truong","name":"Hội trường"},\(sites.joined(separator: ","))]}
      """
    let file = "\(place.path)/plan.json"
    try plan.write(toFile: file, atomically: false, encoding: .utf8)
    let created = try run("new", path, "--plan", file, "--as", "thu-ky")
    try #require(created.exitCode == 0, "\(created)")
    #expect(created.standardOutput.contains("4001 điểm cầu") && created.standardError.isEmpty)
  }

  @Test("the log tells of the creation in one line, no part of which can be undone")
  func creation() throws {
    try create()
    let log = try run("log", path)
    let lines = log.standardOutput.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines[0].hasSuffix("Thử, 4001 điểm cầu, 12000 đại biểu"), "\(lines[0])")
    #expect(try run("log", path, "--json").standardOutput.split(separator: "\n").count == 2)
    let nothing = try run("undo", path, "--last", "--as", "thu-ky")
    #expect(nothing.exitCode == 1)
    #expect(nothing.standardError.contains("không còn thao tác nào để hoàn tác"))
    for seq in ["0", "1"] {
      let undone = try run("undo", path, seq, "--as", "thu-ky")
      #expect(undone.exitCode == 1)
      #expect(undone.standardError.contains("Không thể hoàn tác việc lập hội nghị"))
    }
    let marked = try run("mark", path, "xa-3999", "present", "--present", "3", "--as", "thu-ky")
    #expect(marked.standardOutput == "#2 Xã mô phỏng 3999: có mặt, 3 người\n")
    let undo = try run("undo", path, "--last", "--as", "thu-ky")
    #expect(undo.standardOutput.contains("Hoàn tác #2"))
    #expect(try run("log", path).standardOutput.split(separator: "\n").count == 3)
    let summary = try run("summary", path)
    #expect(summary.exitCode == 0 && summary.standardOutput.contains("Xã mô phỏng 4000"))
    let verified = try run("verify", path)
    #expect(verified.exitCode == 0 && verified.standardOutput.contains("4 dòng"), "\(verified)")
  }

  @Test("a record cut amid its plan is damaged: one sentence, code 1, and nothing is shown")
  func cut() throws {
    try create()
    let file = URL(fileURLWithPath: "\(path)/journal.jsonl")
    let bytes = try Data(contentsOf: file)
    let first = try #require(bytes.firstIndex(of: 0x0A))
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(first + 1))
    try handle.close()
    for command in ["verify", "status", "log", "summary"] {
      let run = try run(command, path)
      #expect(run.exitCode == 1, "\(command): \(run)")
      // How many lines are good is all that `verify` has to say of it.
      #expect(run.standardOutput == (command == "verify" ? "0 dòng đầu đúng, sau đó sai\n" : ""))
      #expect(
        run.standardError.contains("kế hoạch phải có 1 dòng tiếp theo dòng đầu mà chỉ có 0"),
        "\(command): \(run.standardError)")
      #expect(run.standardError.split(separator: "\n").count == 1, "\(command)")
    }
  }
}
