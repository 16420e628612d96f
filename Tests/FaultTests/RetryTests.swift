// Owns the second try of an act whose answer was never seen: under the same id it is done once.

import Foundation
import Glibc
import Support
import Testing

@Suite("The same act again")
struct RetryTests {
  private let meeting: FaultMeeting

  init() throws {
    meeting = try FaultMeeting()
  }

  private func registering(
    _ act: String, site: String = "son-la", by name: String = "chi-lan"
  ) -> [String] {
    ["turn", meeting.path, "register", site, "--act", act, "--as", name]
  }

  @Test(
    "killed at any system call and run again, a registration is made once and answered alike",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
  func killed() throws {
    let calls = try Trace.calls(of: registering("plain"), in: meeting.path)
    var points = 0
    var standing = 0
    for place in stride(from: 0, to: calls.count, by: Form.count(short: 3, long: 1)) {
      let act = "act-\(place)"
      let call = calls[place]
      let first = try Trace.run(registering(act), call.kill)
      points += first.signal == SIGKILL ? 1 : 0
      let left = try meeting.lines(of: act)
      standing += first.signal == SIGKILL ? left : 0
      let second = try meeting.run(registering(act))
      #expect(second.exitCode == 0, "\(call): \(second)")
      #expect(try meeting.lines(of: act) == 1, "\(call)")
      // A line that stood is told as such, and the answer is the one that was lost.
      #expect(second.standardError.contains("was recorded before") == (left == 1), "\(call)")
      if !first.standardOutput.isEmpty { #expect(first.standardOutput == second.standardOutput) }
      let before = try meeting.contents()
      let third = try meeting.run(registering(act))
      #expect(third.exitCode == 0 && third.standardOutput == second.standardOutput, "\(call)")
      #expect(try meeting.contents()["journal.jsonl"] == before["journal.jsonl"], "\(call)")
    }
    #expect(points >= 15 && standing > 0 && standing < points)
    #expect(try meeting.verify().exitCode == 0)
    Form.report(
      "kill -9 in a registration with --act, and the same again: \(points) cut points, "
        + "\(standing) stood already, each registered once")
  }

  @Test("the same id for another command or by another person is refused and names what stands")
  func mistaken() throws {
    let first = try meeting.run(registering("x"))
    #expect(first.standardOutput == "t1\n")
    let before = try meeting.bytes()
    let other = [
      registering("x", site: "dien-bien"), registering("x", by: "anh-minh"),
      registering("x") + ["--kind", "paper"],
      ["mark", meeting.path, "son-la", "late", "--act", "x", "--as", "chi-lan"],
      ["undo", meeting.path, "--last", "--act", "x", "--as", "chi-lan"],
    ]
    for arguments in other {
      let run = try meeting.run(arguments)
      #expect(run.exitCode == 1 && run.standardOutput.isEmpty, "\(arguments): \(run)")
      #expect(run.standardError.contains("the act x is #1 ("), "\(run)")
      #expect(run.standardError.contains("recorded by chi-lan at"), "\(run)")
      #expect(try meeting.bytes() == before)
    }
  }

  @Test("an act is answered by its line as things stood then, whatever was done since")
  func later() throws {
    for act in [
      ["phase", meeting.path, "open", "--act", "open"], registering("one"),
      ["turn", meeting.path, "start", "--act", "start", "--as", "chi-lan"],
      ["turn", meeting.path, "end", "--as", "chi-lan"],
      ["mark", meeting.path, "son-la", "late", "--act", "mark", "--as", "chi-lan"],
      ["undo", meeting.path, "--last", "--act", "undo", "--as", "chi-lan"],
    ] {
      #expect(try meeting.run(act).exitCode == 0, "\(act)")
    }
    let before = try meeting.bytes()
    let started = try meeting.run([
      "turn", meeting.path, "start", "--act", "start", "--as", "chi-lan",
    ])
    #expect(started.exitCode == 0 && started.standardOutput.hasPrefix("#3 "), "\(started)")
    let undone = try meeting.run([
      "undo", meeting.path, "--last", "--act", "undo", "--as", "chi-lan",
    ])
    #expect(undone.exitCode == 0 && undone.standardOutput.hasPrefix("#6 "), "\(undone)")
    // Its line stands, but its effect does not: both are told.
    let marked = try meeting.run(
      ["mark", meeting.path, "son-la", "late", "--act", "mark", "--as", "chi-lan"])
    #expect(marked.exitCode == 0 && marked.standardOutput.hasPrefix("#5 "), "\(marked)")
    #expect(marked.standardError.contains("undone since (#6)"), "\(marked)")
    #expect(try meeting.bytes() == before)
  }

  @Test(
    "an id that has not the form of one is wrong usage",
    arguments: [
      "", "X", "a_b", "-a", "một", "a/b", String(repeating: "a", count: 65),
    ])
  func malformed(act: String) throws {
    let before = try meeting.bytes()
    let run = try meeting.run(
      ["mark", meeting.path, "son-la", "late", "--act=\(act)", "--as", "chi-lan"])
    #expect(run.exitCode == 2, "\(run)")
    #expect(run.standardError.contains("--act"), "\(run)")
    #expect(try meeting.bytes() == before)
  }

  @Test("every command that records takes --act, and its help says so in both languages")
  func help() throws {
    let commands =
      [
        ["mark"], ["substitute"], ["link"], ["undo"], ["redo"], ["round", "start"],
        ["round", "finish"], ["phase", "open"], ["phase", "break"], ["phase", "resume"],
        ["phase", "close"],
      ]
      + [
        "register", "call", "start", "pause", "resume", "end", "defer", "withdraw", "extend",
        "move",
      ]
      .map { ["turn", $0] }
    for command in commands {
      for (language, words) in [("vi", "không ghi lần thứ hai"), ("en", "records nothing")] {
        let help = try ProgramRun(
          ["help"] + command, environment: ["LANG": "\(language)_\(language.uppercased()).UTF-8"])
        #expect(help.standardOutput.contains("--act"), "\(command)")
        let plain = help.standardOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(plain.contains(words), "\(command): \(plain)")
      }
    }
  }
}
