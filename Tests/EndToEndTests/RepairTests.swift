// Owns the tests of `diemcau repair` on the real program: what it keeps, what it says, and what the
// open desks see of it.

import Foundation
import Support
import Terminal
import Testing

@Suite("Repair")
struct RepairTests {
  private let briefing: Briefing

  init() throws {
    briefing = try Briefing()
    for site in ["ca-mau", "an-giang"] {
      _ = try briefing.run(["mark", briefing.path, site, "present", "--as", "lan"])
    }
  }

  private var file: String { "\(briefing.path)/journal.jsonl" }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  private func quarantined() throws -> [Data] {
    let folder = "\(briefing.path)/quarantine"
    return try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))
    }
  }

  /// Writes the block of the lock as a process does whose sync has failed.
  private func becomeUnknown(synced: Int) throws {
    let digits = String(repeating: "0", count: 20 - "\(synced)".count) + "\(synced)"
    let text = "diemcau lock 1\nholder 0000000000\nsynced \(digits)\nstate  unknown\n"
    let lock = try FileHandle(
      forWritingTo: URL(fileURLWithPath: "\(briefing.path)/journal.lock"))
    try lock.write(contentsOf: Data(text.utf8))
    try lock.close()
  }

  private func lastLine(_ bytes: Data) throws -> Data {
    let start = try #require(bytes.dropLast().lastIndex(of: 0x0A))
    return Data(bytes[(start + 1)...])
  }

  @Test("after a failed sync nobody writes until repair; it keeps every line whose hash holds")
  func unknown() throws {
    let whole = try bytes()
    try becomeUnknown(synced: whole.count - lastLine(whole).count)
    let refused = try briefing.attempt(["mark", briefing.path, "ha-noi", "late"])
    #expect(refused.exitCode == 1)
    #expect(refused.standardError.contains("diemcau repair"))
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 5)
    #expect(try bytes() == whole)
    let repaired = try briefing.run(["repair", briefing.path, "--as", "minh"])
    #expect(repaired.contains("#3 Sửa nhật ký: chép 3 dòng"))
    #expect(repaired.contains("nay chắc chắn đã ghi: #2 (An Giang"))
    #expect(try bytes().starts(with: whole))
    #expect(try quarantined() == [whole])
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 0)
    _ = try briefing.run(["mark", briefing.path, "ha-noi", "late", "--as", "minh"])
    #expect(try briefing.status().number("head", "seq") == 4)
  }

  @Test("lines after a bad one are left out and kept with the old file, and the record says so")
  func damaged() throws {
    let whole = try bytes()
    var bad = whole
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    bad[ends[0] + 30] ^= 1
    try bad.write(to: URL(fileURLWithPath: file))
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 1)
    let repaired = try briefing.run(["repair", briefing.path, "--as", "minh"])
    #expect(repaired.contains("chép 1 dòng"))
    #expect(repaired.contains("với \(whole.count - ends[0] - 1) byte không chép"))
    #expect(try bytes().starts(with: whole[...ends[0]]))
    #expect(try quarantined() == [bad])
    #expect(try briefing.attempt(["verify", briefing.path]).exitCode == 0)
    let summary = try Briefing.json(
      of: try briefing.run(["summary", briefing.path, "--format", "json"]))
    let corrections = try #require(summary["corrections"] as? [[String: Any]])
    #expect(corrections.map { $0["kind"] as? String } == ["repair"])
    #expect(corrections.map { $0["by"] as? String } == ["minh"])
    #expect(try briefing.run(["log", briefing.path]).contains("Sửa nhật ký"))
    let undo = try briefing.attempt(["undo", briefing.path, "1"])
    #expect(undo.exitCode == 1)
    #expect(undo.standardError.contains("Không thể hoàn tác lần sửa nhật ký (#1)"))
  }

  @Test("a good record is left alone, and a second repair finds nothing to do")
  func good() throws {
    let whole = try bytes()
    #expect(try briefing.run(["repair", briefing.path]).contains("không có gì phải sửa"))
    #expect(try bytes() == whole)
    try becomeUnknown(synced: whole.count)
    _ = try briefing.run(["repair", briefing.path])
    let repaired = try bytes()
    #expect(try briefing.run(["repair", briefing.path]).contains("không có gì phải sửa"))
    #expect(try bytes() == repaired)
    #expect(try quarantined().count == 1)
  }

  @Test(
    "an open desk becomes read-only within a second of a failed sync, and is told of the repair")
  func desks() throws {
    let desk = try briefing.desk(as: "lan", columns: 120)
    try becomeUnknown(synced: bytes().count)
    // A process whose sync fails rings the lock.
    utimes("\(briefing.path)/journal.lock", nil)
    try desk.waitUntil("the state", timeoutSeconds: 1) { $0.shows("KHÔNG RÕ các dòng cuối") }
    _ = try briefing.run(["repair", briefing.path, "--as", "minh"])
    try desk.waitUntil("the repair", timeoutSeconds: 1) { $0.shows("hãy thoát rồi MỞ LẠI") }
    let again = try briefing.desk(as: "lan")
    again.press(.function(6))
    try again.waitUntil("the repair in the record") { $0.shows("Sửa nhật ký") }
    again.press(.function(7))
    try again.waitUntil("the summary") { $0.shows("Tổng hợp") || $0.shows("TỔNG HỢP") }
    again.press(.function(3))
    try again.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    again.send(" ")
    try again.waitUntil("the answer") { $0.shows("Vòng 1 3/53") }
  }
}
