// Owns the small meeting that faults happen to: made and continued by the real program, looked at
// as bytes.

import Foundation
import Journal
import Roster
import Support
import Terminal
import Testing

/// A meeting of three sites, in a directory of its own.
struct FaultMeeting {
  static let environment = ["LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"]

  private let directory: TemporaryDirectory
  let path: String

  var file: String { "\(path)/journal.jsonl" }

  /// Creates the meeting with the real program.
  ///
  /// - Parameter place: Where its directory is made; nil for a temporary directory of its own.
  /// - Throws: `SupportError`.
  init(in place: String? = nil) throws {
    directory = TemporaryDirectory()
    path = "\(place ?? directory.path)/meeting"
    let plan = "\(directory.path)/plan.json"
    try Self.plan.write(toFile: plan, atomically: false, encoding: .utf8)
    let run = try ProgramRun(
      ["new", path, "--plan", plan, "--as", "thu-ky"],
      environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(directory.path)/state"])
    try #require(run.exitCode == 0, "\(run.standardError)")
  }

  private static let plan = """
    {"format":1,"id":"faults","title":{"vi":"Kiểm thử sự cố"},"starts":"2026-04-20T08:00",\
    "ends":"2026-04-20T11:30","hall":{"vi":"Hội trường"},"sites":[\
    {"id":"hoi-truong","name":"Hội trường"},{"id":"dien-bien","name":"Điện Biên","expected":9},{"id":"son-la","name":"Sơn La"}]}
    """

  /// The arguments of an act that can be told from all others by its name.
  func marking(_ act: String, site: String = "son-la") -> [String] {
    ["mark", path, site, "late", "--reason", act, "--as", "thu-ky", "--language", "en"]
  }

  /// Runs the program.
  func run(_ arguments: [String], timeoutSeconds: Double = 60) throws -> ProgramRun {
    try ProgramRun(
      arguments, environment: ["LANG": "en_US.UTF-8"], timeoutSeconds: timeoutSeconds)
  }

  /// Records an act and requires that it is acknowledged.
  func mark(_ act: String) throws {
    let run = try run(marking(act))
    try #require(run.exitCode == 0 && run.isAcknowledged, "\(act): \(run)")
  }

  /// Writes a record of a number of lines.
  func fill(lines: Int) throws {
    let journal = try Journal.open(at: path, for: .writing)
    for number in journal.record.entries.count..<lines {
      try FaultMeeting.perform(act: "fill-\(number)", on: journal)
    }
  }

  /// The verification by the real program.
  func verify() throws -> ProgramRun { try run(["verify", path]) }

  func bytes() throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: file)))
  }

  /// Puts other bytes in the place of the record's, as a crash leaves them.
  func write(_ bytes: some Sequence<UInt8>) throws {
    try noteSynced(atMost: Array(bytes).count, in: path)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// How many lines of the file tell of an act.
  func lines(of act: String) throws -> Int {
    String(decoding: try bytes(), as: UTF8.self).split(separator: "\n")
      .count { $0.contains("\"\(act)\"") }
  }

  /// What lies in the quarantine, a file an element.
  func quarantined() throws -> [[UInt8]] {
    let folder = "\(path)/quarantine"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
  }

  func emptyQuarantine() {
    try? FileManager.default.removeItem(atPath: "\(path)/quarantine")
  }

  /// The process that journal.lock names as the holder; 0 for none.
  func holder() throws -> Int { try noted("holder ") }

  /// The size that journal.lock notes as synced, in bytes.
  func synced() throws -> Int { try noted("synced ") }

  private func noted(_ key: String) throws -> Int {
    let text = try String(contentsOfFile: "\(path)/journal.lock", encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(key) })
    return try #require(Int(line.dropFirst(key.count)))
  }

  /// Opens the meeting at a desk and waits for the board.
  func desk(as name: String) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      executable: Program.path, arguments: ["open", path, "--as", name],
      environment: VirtualTerminal.environment.merging([
        "XDG_STATE_HOME": "\(directory.path)/state"
      ]) { _, own in own })
    try terminal.waitUntil("the board") { $0.shows("Điểm cầu") && $0.shows("Sơn La") }
    return terminal
  }
}

extension ProgramRun {
  /// Whether the program said that the act is recorded.
  var isAcknowledged: Bool { standardOutput.hasPrefix("#") }

  /// Whether the program said that nobody knows.
  var isUnknown: Bool { standardError.contains("UNKNOWN") }

  /// The signal that ended the program.
  var signal: Int32? {
    if case .signalled(let number) = status { number } else { nil }
  }
}
