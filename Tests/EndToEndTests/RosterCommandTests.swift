// Owns the tests of `diemcau roster DIR …`: the roster of a meeting is put right on the command line.

import Foundation
import Support
import Testing

@Suite("the roster on the command line")
struct RosterCommandTests {
  let meeting: CommandLineMeeting

  init() throws {
    meeting = try CommandLineMeeting()
  }

  @Test("guests, corrections, sites that join and leave are recorded, told and undone")
  func verbs() throws {
    let path = meeting.path
    let guest = try meeting.run(
      "roster", path, "add-guest", "ca-mau", "Lò Văn Sơn", "--title", "Nhà báo")
    #expect(guest.standardOutput == "#1 Cà Mau: khách mời Lò Văn Sơn, Nhà báo\n")
    let correction = try meeting.run("roster", path, "correct", "tran-chi-dung", "Trần Chí Dũng A")
    #expect(correction.standardOutput.contains("tran-chi-dung → Trần Chí Dũng A"))
    let site = try meeting.run("roster", path, "add-site", "Phú Quốc", "--expected", "7")
    #expect(site.standardOutput == "#3 Thêm điểm cầu Phú Quốc, 7 đại biểu\n")
    let mark = try meeting.run("mark", path, "phu-quoc", "present", "--present", "7")
    #expect(mark.exitCode == 0)
    let closing = try meeting.run("roster", path, "close", "son-la", "--reason", "mưa lũ")
    #expect(closing.standardOutput.contains("Sơn La: rời hội nghị, lý do: mưa lũ"))
    let sites = try #require(
      try meeting.json("status", path, "--json")["sites"] as? [String: Int])
    #expect(sites["total"] == 53 && sites["present"] == 1)
    #expect(try meeting.run("mark", path, "son-la", "present").exitCode == 1)
    #expect(try meeting.run("undo", path, "--last").exitCode == 0)
    #expect(try meeting.run("mark", path, "son-la", "present").exitCode == 0)
    let leaver = try meeting.run("roster", path, "close", "--person", "tran-chi-dung")
    #expect(leaver.standardOutput.contains("Trần Chí Dũng A"))
    #expect(try meeting.run("verify", path).exitCode == 0)
  }

  @Test("a name that is there already is accepted, and said on standard error in one sentence")
  func namesakes() throws {
    let path = meeting.path
    for arguments in [
      ["roster", path, "add-guest", "kien-giang", "Trần Chí Dũng"],
      ["roster", path, "add-site", "Cà Mau"],
      ["roster", path, "correct", "dang-hoang-dien", "Trần Chí Dũng"],
      ["substitute", path, "kien-giang", "Trần Chí Dũng"],
    ] {
      let run = try CommandLineMeeting.run(arguments, in: meeting.directory)
      #expect(run.exitCode == 0 && run.standardOutput.hasPrefix("#"), "\(arguments)")
      #expect(run.standardError.contains("vẫn ghi"), "\(run)")
      #expect(run.standardError.split(separator: "\n").count == 1)
    }
  }

  @Test("a roster is still printed by its name, and wrong words are refused in one sentence")
  func refusals() throws {
    #expect(try meeting.run("roster", "2024").standardOutput.hasPrefix("{"))
    #expect(try meeting.run("roster").standardOutput.contains("2024"))
    for arguments in [
      ["roster", meeting.path, "correct", "nobody", "X"], ["roster", meeting.path, "close"],
      ["roster", meeting.path, "add-guest", "ca-mau", "\u{202E}"],
    ] {
      let run = try CommandLineMeeting.run(arguments, in: meeting.directory)
      #expect(run.exitCode == 2, "\(arguments)")
      #expect(run.standardError.split(separator: "\n").count == 1, "\(run.standardError)")
    }
    #expect(try meeting.run("roster", meeting.path, "close", "hoi-truong").exitCode == 1)
  }
}
