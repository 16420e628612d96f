// Owns a meeting of the tests: made by the real program in a directory of its own, opened on real
// terminals, and asked for its status on the command line.

import Foundation
import Support
import Terminal
import Testing

/// A meeting of the hall and the 52 sites, nine delegates expected at each.
struct Briefing {
  static let expectedPerSite = 9
  static let environment = VirtualTerminal.environment

  let directory: TemporaryDirectory
  let siteIDs: [String]

  var path: String { "\(directory.path)/meeting" }

  /// Creates the meeting.
  ///
  /// - Parameter people: The names of people by the key of their site; they get the keys `p1`, `p2`, …
  /// - Throws: `SupportError`.
  init(people: [String: [String]] = [:]) throws {
    directory = TemporaryDirectory()
    let roster = try Self.json(of: try Self.run(["roster", "2024"], in: directory))
    let sites = try #require(roster["sites"] as? [[String: Any]])
    siteIDs = sites.compactMap { $0["id"] as? String }
    let plan: [String: Any] = [
      "format": 1, "id": "e2e", "title": ["vi": "Hội nghị kiểm thử", "en": "Test meeting"],
      "starts": "2026-04-20T08:00", "ends": "2026-04-20T11:30",
      "hall": ["vi": "Hội trường", "en": "Hall"], "roster": "2024",
      "sites": siteIDs.map { id -> [String: Any] in
        let named = (people[id] ?? []).enumerated().map { ["id": "p\($0 + 1)", "name": $1] }
        return ["id": id, "expected": Self.expectedPerSite, "people": named]
      },
    ]
    let file = "\(directory.path)/plan.json"
    try JSONSerialization.data(withJSONObject: plan).write(to: URL(fileURLWithPath: file))
    _ = try Self.run(["new", path, "--plan", file], in: directory)
  }

  /// Runs the program and requires that it succeeds.
  func run(_ arguments: [String]) throws -> String {
    try Self.run(arguments, in: directory)
  }

  /// Runs the program, whatever becomes of it.
  func attempt(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(arguments, environment: Self.environment(in: directory))
  }

  private static func run(_ arguments: [String], in directory: TemporaryDirectory) throws -> String
  {
    let run = try ProgramRun(arguments, environment: environment(in: directory))
    try #require(run.exitCode == 0, "\(arguments): \(run.standardError)")
    return run.standardOutput
  }

  private static func environment(in directory: TemporaryDirectory) -> [String: String] {
    var environment = environment
    environment["XDG_STATE_HOME"] = "\(directory.path)/state"
    return environment
  }

  /// Opens the meeting on a terminal of its own and waits for the board.
  func desk(
    as name: String, role: String? = nil, rows: Int = 24, columns: Int = 80,
    settings: [String: String] = [:]
  ) throws -> VirtualTerminal {
    var arguments = ["open", path, "--as", name]
    if let role { arguments += ["--role", role] }
    let terminal = try VirtualTerminal(
      executable: Program.path, arguments: arguments,
      environment: Self.environment(in: directory).merging(settings) { _, new in new },
      rows: rows, columns: columns)
    try terminal.waitUntil("the board") { $0.shows("Điểm cầu") && $0.shows("Cà Mau") }
    return terminal
  }

  /// The status as the command line tells it.
  func status() throws -> Status {
    Status(try Self.json(of: try run(["status", path, "--json"])))
  }

  static func json(of text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

/// The members of `status --json` that the tests read.
struct Status {
  private let members: [String: Any]

  init(_ members: [String: Any]) { self.members = members }

  func number(_ group: String, _ key: String) -> Int? {
    (members[group] as? [String: Any])?[key] as? Int
  }

  func text(_ group: String, _ key: String) -> String? {
    (members[group] as? [String: Any])?[key] as? String
  }

  var phase: String? { members["phase"] as? String }
  var hasFloor: Bool { members["floor"] is [String: Any] }

  /// The turns of the list: key and state, in order.
  var queue: [String] {
    (members["queue"] as? [[String: Any]] ?? []).map {
      "\($0["id"] as? String ?? "") \($0["state"] as? String ?? "")"
    }
  }
}
