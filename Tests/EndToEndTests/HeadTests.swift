// Owns the tests of heads noted on paper and signed with an SSH key, and of the exit code and the
// sentences of each class of what `verify` can find, on the real program.

import Foundation
import Support
import Terminal
import Testing

@Suite("Heads and verification")
struct HeadTests {
  private let briefing: Briefing

  init() throws {
    briefing = try Briefing()
    for site in ["ca-mau", "an-giang"] {
      _ = try briefing.run(["mark", briefing.path, site, "present", "--as", "lan"])
    }
  }

  private var path: String { briefing.path }
  private var file: String { "\(path)/journal.jsonl" }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  /// Puts other bytes in the place of the record's, as a crash leaves them.
  private func write(_ bytes: Data) throws {
    try noteSynced(atMost: bytes.count, in: path)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  private func lineEnds(_ bytes: Data) -> [Int] { bytes.indices.filter { bytes[$0] == 0x0A } }

  private func hash(ofLine line: Int) throws -> String {
    let bytes = try bytes()
    let end = lineEnds(bytes)[line]
    return String(decoding: bytes[(end - 66)..<(end - 2)], as: UTF8.self)
  }

  private func verify(_ options: String...) throws -> ProgramRun {
    try briefing.attempt(["verify", path] + options)
  }

  private func keygen(_ arguments: String...) throws {
    let run = try ProgramRun(arguments, executable: "/usr/bin/ssh-keygen")
    try #require(run.exitCode == 0, "\(run.standardError)")
  }

  @Test("a head noted on paper is confirmed, is another's, or lies beyond the end")
  func noted() throws {
    let last = try hash(ofLine: 2)
    let first = try verify("--head", "1:\(try hash(ofLine: 1))")
    #expect(first.exitCode == 0)
    #expect(first.standardOutput.contains("Đầu đã ghi lại ở dòng 1: đúng"))
    #expect(!first.standardOutput.contains("Đầu nhật ký chưa được xác nhận"))
    #expect(first.standardOutput.contains("Chỉ xác nhận được tới dòng 1"))
    let confirmed = try verify("--head", "2:\(last)")
    #expect(confirmed.exitCode == 0 && !confirmed.standardOutput.contains("xác nhận được"))
    #expect(try verify().standardOutput.contains("Đầu nhật ký chưa được xác nhận"))
    let other = try verify("--head", "1:\(last)")
    #expect(other.exitCode == 6)
    #expect(other.standardError.contains("KHÁC"))
    let whole = try bytes()
    try write(whole[...lineEnds(whole)[1]])
    let shorter = try verify("--head", "2:\(last)")
    #expect(shorter.exitCode == 6)
    #expect(shorter.standardError.contains("NGẮN HƠN, dòng đúng cuối cùng là 1"))
    for wrong in ["2", "2:abc", "x:\(last)", "-1:\(last)", "01:\(last)", "1:\(last.uppercased())"] {
      #expect(try verify("--head=\(wrong)").exitCode == 2, "\(wrong)")
    }
  }

  @Test("status and summary print the head that verify prints")
  func printed() throws {
    let head = try hash(ofLine: 2)
    #expect(try verify().standardOutput.contains("2:\(head)"))
    for arguments in [
      ["status"], ["status", "--json"], ["summary"], ["summary", "--format", "json"],
    ] {
      let all = [arguments[0], path] + arguments.dropFirst()
      #expect(try briefing.run(all).contains(head), "\(arguments)")
    }
  }

  @Test("a signed head is checked by ssh-keygen, with and without a list of signers")
  func signed() throws {
    let folder = briefing.directory.path
    for name in ["lan", "minh"] {
      try keygen("-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)")
    }
    let signed = try briefing.run(["sign", path, "--key", "\(folder)/lan", "--as", "lan"])
    #expect(signed.contains("2:\(try hash(ofLine: 2))"))
    let alone = try verify()
    #expect(alone.exitCode == 0)
    #expect(alone.standardOutput.contains("chưa xác nhận khóa của ai"))
    #expect(alone.standardOutput.contains("Đầu nhật ký chưa được xác nhận"))
    func list(_ name: String) throws -> String {
      let key = try String(contentsOfFile: "\(folder)/\(name).pub", encoding: .utf8)
      try "\(name)@vp \(key)".write(
        toFile: "\(folder)/\(name).signers", atomically: true, encoding: .utf8)
      return "\(folder)/\(name).signers"
    }
    let known = try verify("--signers", try list("lan"))
    #expect(known.exitCode == 0)
    #expect(known.standardOutput.contains("chữ ký đúng, của lan@vp"))
    #expect(!known.standardOutput.contains("Đầu nhật ký chưa được xác nhận"))
    #expect(try verify("--signers", try list("minh")).exitCode == 6)
    // A second signature of the same head stands beside the first, and later lines harm neither.
    _ = try briefing.run(["sign", path, "--key", "\(folder)/minh", "--as", "minh"])
    _ = try briefing.run(["mark", path, "ha-noi", "late"])
    let both = try verify()
    #expect(both.exitCode == 0)
    #expect(both.standardOutput.contains("Mốc 2: đúng"))
    #expect(both.standardOutput.contains("Mốc 2-2: đúng"))
  }

  @Test("a checkpoint notices a record cut short, and a checkpoint that was changed")
  func forged() throws {
    let folder = briefing.directory.path
    try keygen("-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/lan")
    _ = try briefing.run(["sign", path, "--key", "\(folder)/lan"])
    let whole = try bytes()
    try write(whole[...lineEnds(whole)[1]])
    let cut = try verify()
    #expect(cut.exitCode == 6)
    #expect(cut.standardError.contains("NGẮN HƠN"))
    try write(whole)
    let checkpoint = "\(path)/checkpoints/2.head"
    let text = try String(contentsOfFile: checkpoint, encoding: .utf8)
    try text.replacingOccurrences(of: "\nby ", with: "\nby x").write(
      toFile: checkpoint, atomically: false, encoding: .utf8)
    let changed = try verify()
    #expect(changed.exitCode == 6)
    #expect(changed.standardError.contains("chữ ký SAI"))
    try "nothing\n".write(toFile: checkpoint, atomically: false, encoding: .utf8)
    #expect(try verify().standardError.contains("không đúng dạng một mốc"))
  }

  @Test("what is not good is not signed, and a key that is not there is told")
  func unsigned() throws {
    let missing = try briefing.attempt(["sign", path, "--key", "\(path)/no-key"])
    #expect(missing.exitCode == 1)
    #expect(missing.standardError.contains("no-key: không tìm thấy"))
    try "no key\n".write(toFile: "\(path)/no-key", atomically: false, encoding: .utf8)
    let rubbish = try briefing.attempt(["sign", path, "--key", "\(path)/no-key"])
    #expect(rubbish.exitCode == 1)
    #expect(rubbish.standardError.contains("ssh-keygen không ký"))
    #expect(!FileManager.default.fileExists(atPath: "\(path)/checkpoints"))
    var bad = try bytes()
    bad[lineEnds(bad)[0] + 30] ^= 1
    try write(bad)
    let refused = try briefing.attempt(["sign", path, "--key", "\(path)/no-key"])
    #expect(refused.exitCode == 1)
    #expect(refused.standardError.contains("Không ký"))
  }

  /// A record spoilt in one way, and what is said of it.
  struct Spoilt: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: Int32
    let sentence: String
    /// What the desk shows; nil where none opens.
    var onScreen: String?
    let spoil: @Sendable (Data, [Int]) -> Data
  }

  static let classes = [
    Spoilt(
      testDescription: "a torn tail", code: 0, sentence: "byte dở dang", onScreen: "quarantine/"
    ) {
      bytes, _ in bytes.dropLast(40)
    },
    Spoilt(
      testDescription: "a run of NULs", code: 0, sentence: "600 byte dở dang",
      onScreen: "quarantine/"
    ) { bytes, _ in bytes + Data(count: 600) },
    Spoilt(
      testDescription: "a last line without its newline", code: 0,
      sentence: "thiếu dấu xuống dòng", onScreen: "thiếu dấu xuống dòng; đã thêm"
    ) { bytes, _ in bytes.dropLast() },
    Spoilt(
      testDescription: "other bytes after a whole line", code: 1, sentence: "còn có byte lạ",
      onScreen: "Dòng 2 của nhật ký"
    ) { bytes, _ in bytes.dropLast() + Data("x".utf8) },
    Spoilt(
      testDescription: "a bad line in the middle", code: 1, sentence: "Dòng 1 của nhật ký",
      onScreen: "Dòng 1 của nhật ký"
    ) { bytes, ends in
      var bytes = bytes
      bytes[ends[0] + 30] ^= 1
      return bytes
    },
    Spoilt(
      testDescription: "a gap", code: 1, sentence: "số thứ tự phải là 1 mà lại là 2",
      onScreen: "Dòng 1 của nhật ký"
    ) { bytes, ends in bytes[...ends[0]] + bytes[(ends[1] + 1)...] },
    Spoilt(
      testDescription: "a repeat", code: 1, sentence: "số thứ tự phải là 3 mà lại là 2",
      onScreen: "Dòng 3 của nhật ký"
    ) { bytes, ends in bytes + bytes[(ends[1] + 1)...] },
    Spoilt(testDescription: "a torn creation", code: 3, sentence: "chưa hoàn tất", onScreen: nil) {
      bytes, ends in bytes[..<(ends[0] - 10)]
    },
    Spoilt(testDescription: "an empty file", code: 3, sentence: "chưa hoàn tất", onScreen: nil) {
      _, _ in Data()
    },
  ]

  @Test(
    "each class has its exit code and its sentence, and a second look changes nothing",
    arguments: classes)
  func spoilt(_ spoilt: Spoilt) throws {
    let whole = try bytes()
    let bad = Data(spoilt.spoil(whole, lineEnds(whole)))
    try write(bad)
    for _ in 1...2 {
      let verified = try verify()
      #expect(verified.exitCode == spoilt.code)
      #expect(verified.standardError.contains(spoilt.sentence), "\(verified.standardError)")
      #expect(try bytes() == bad)
    }
    guard let onScreen = spoilt.onScreen else {
      let refused = try briefing.attempt(["mark", path, "ha-noi", "late"])
      #expect(refused.exitCode == 1)
      #expect(refused.standardError.contains(spoilt.sentence))
      #expect(try bytes() == bad)
      return
    }
    let desk = try briefing.desk(as: "lan", columns: 160)
    try desk.waitUntil("the sentence") { $0.shows(onScreen) }
    desk.send("q")
    _ = try desk.waitForExit()
    let after = try bytes()
    if spoilt.code != 0 { #expect(after == bad) }
    let kept = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/quarantine")
    let again = try briefing.desk(as: "lan", columns: 160)
    again.send("q")
    _ = try again.waitForExit()
    #expect(try bytes() == after)
    let keptAgain = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/quarantine")
    #expect(keptAgain == kept)
    #expect(try verify().exitCode == spoilt.code)
  }

  @Test("a record of a newer version opens read-only, and says so with its own exit code")
  func newer() throws {
    // Line 0 with a greater format: its hash is made by sha256sum, as anybody could.
    let text = String(decoding: try bytes()[..<lineEnds(try bytes())[0]], as: UTF8.self)
      .replacingOccurrences(of: "\"format\":1,\"plan\"", with: "\"format\":3,\"plan\"")
    let hashed = String(text.dropLast(75))
    let sum = try ProgramRun([], executable: "/usr/bin/sha256sum", input: hashed).standardOutput
    try write(Data("\(hashed),\"hash\":\"\(sum.prefix(64))\"}\n".utf8))
    let verified = try verify()
    #expect(verified.exitCode == 4)
    #expect(verified.standardError.contains("khuôn dạng 3"))
    #expect(try briefing.attempt(["mark", path, "ha-noi", "late"]).exitCode == 1)
  }
}
