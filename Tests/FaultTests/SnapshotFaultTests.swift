// Owns the snapshots of a long record under fault: the real program killed or disturbed while it keeps
// one, and snapshots that somebody edited or brought along. Nothing depends on them.

import Foundation
import Glibc
import Journal
import Roster
import Support
import Terminal
import Testing

@Suite("Snapshots under fault", .serialized)
struct SnapshotFaultTests {
  private let meeting: FaultMeeting
  private let state = TemporaryDirectory()

  private var environment: [String: String] {
    ["LANG": "en_US.UTF-8", "XDG_STATE_HOME": state.path]
  }

  private var snapshot: String { "\(meeting.path)/snapshot.json" }

  init() throws {
    meeting = try FaultMeeting()
    try meeting.becomeLong()
  }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(arguments, environment: environment, timeoutSeconds: 60)
  }

  private func status() throws -> [Substring] {
    let run = try run(["status", meeting.path, "--language", "en"])
    #expect(run.exitCode == 0 && run.standardError.isEmpty, "\(run)")
    return Self.withoutTime(run.standardOutput)
  }

  /// The second line of a status tells at what second it was asked for.
  private static func withoutTime(_ status: String) -> [Substring] {
    status.split(separator: "\n").filter { !$0.contains("as of") }
  }

  private func mark(_ act: String) throws {
    let run = try run(meeting.marking(act))
    try #require(run.exitCode == 0 && run.isAcknowledged, "\(act): \(run)")
  }

  @Test("a command keeps one after its acknowledgement, and whatever becomes of it nothing changes")
  func disposable() throws {
    try mark("first")
    let kept = try Data(contentsOf: URL(fileURLWithPath: snapshot))
    let before = try status()
    var forged = kept
    let present = try #require(forged.range(of: Data(#""mark":"late""#.utf8)))
    forged.replaceSubrange(present, with: Data(#""mark":"excused""#.utf8))
    let states: [(String, Data?)] = [
      ("edited", forged), ("cut", kept.dropLast(9)), ("zeros", Data(count: 1 << 16)),
      ("no more", nil), ("kept", kept),
    ]
    for (what, data) in states {
      try? FileManager.default.removeItem(atPath: snapshot)
      try data?.write(to: URL(fileURLWithPath: snapshot))
      #expect(try status() == before, "\(what)")
      #expect(try run(["verify", meeting.path]).exitCode == 0, "\(what)")
    }
    // Another user, or another machine, has another key.
    let elsewhere = TemporaryDirectory()
    let foreign = try ProgramRun(
      ["status", meeting.path, "--language", "en"],
      environment: ["LANG": "en_US.UTF-8", "XDG_STATE_HOME": elsewhere.path])
    #expect(Self.withoutTime(foreign.standardOutput) == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: snapshot)) == kept)
  }

  @Test("a desk shows the board from it, records, undoes, and shows the old lines")
  func desk() throws {
    try mark("first")
    let desk = try VirtualTerminal(
      executable: Program.path, arguments: ["open", meeting.path, "--as", "lan"],
      environment: VirtualTerminal.environment.merging(["XDG_STATE_HOME": state.path]) {
        _, own in own
      })
    try desk.waitUntil("the board") { $0.shows("Sơn La") && $0.shows("Vòng 1 2/3") }
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.send("7\r")
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 3/3") }
    let answered = try Journal.open(at: meeting.path, for: .reading).record
    #expect(answered.entries.last?.by == "lan")
    // For a moment the desk may say that it is still reading; asked again it does as it is told.
    for _ in 0..<200 where !desk.shows("first") {
      desk.press(.function(6))
      try desk.waitUntil("the record") { $0.shows("first") || $0.shows("Đang đọc các dòng cũ") }
      poll(nil, 0, 10)
    }
    #expect(desk.shows("first"))
    desk.send("u")
    try desk.waitUntil("the undo") { $0.shows("Vòng 1 2/3") }
    #expect(try meeting.verify().exitCode == 0)
  }

  @Test(
    "killed at any step of keeping one, the act is acknowledged and recorded once",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"))
  func killed() throws {
    // The key is made once, so that every run after this one makes the same calls.
    try mark("before")
    try FileManager.default.removeItem(atPath: snapshot)
    let all = try Trace.calls(
      of: meeting.marking("act-plain"), in: meeting.path, environment: environment)
    let first = try #require(all.lastIndex { $0.name == "openat" })
    // Which thread closes a pipe is chance, and so is the number of a close.
    let steps: Set = ["openat", "flock", "fchmod", "ftruncate", "pwrite64", "renameat"]
    let calls = all[first...].filter { steps.contains($0.name) }
    var killed = 0
    for (point, call) in calls.enumerated() {
      try? FileManager.default.removeItem(atPath: snapshot)
      let run = try Trace.run(
        meeting.marking("act-\(point)"), call.kill, environment: environment)
      #expect(run.isAcknowledged, "\(call): \(run)")
      #expect(try meeting.lines(of: "act-\(point)") == 1, "\(call)")
      killed += run.signal == SIGKILL ? 1 : 0
      #expect(try meeting.verify().exitCode == 0, "\(call)")
    }
    #expect(killed == calls.count && killed >= 5)
    try? FileManager.default.removeItem(atPath: snapshot)
    try mark("the last")
    #expect(FileManager.default.fileExists(atPath: snapshot))
    Form.report("kill -9 while a snapshot is kept: \(killed) cut points, every act there once")
  }

  @Test(
    "a disk that has no room for it loses no act",
    .enabled(if: Machine.canTrace, "strace cannot trace on this machine"),
    arguments: ["ftruncate", "pwrite64", "renameat"], ["ENOSPC", "EIO"])
  func refused(name: String, error: String) throws {
    // The last call of its name is the snapshot's: it is kept after everything else.
    try mark("before")
    try FileManager.default.removeItem(atPath: snapshot)
    let calls = try Trace.calls(
      of: meeting.marking("plain"), in: meeting.path, environment: environment)
    let call = try #require(calls.last { $0.name == name })
    try FileManager.default.removeItem(atPath: snapshot)
    let run = try Trace.run(
      meeting.marking("kept"), call.failure(error), environment: environment)
    #expect(run.exitCode == 0 && run.isAcknowledged && run.standardError.isEmpty, "\(run)")
    #expect(!FileManager.default.fileExists(atPath: snapshot))
    #expect(try meeting.lines(of: "kept") == 1)
  }
}
