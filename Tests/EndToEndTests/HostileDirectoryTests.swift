// Owns the proof that a meeting's directory in which somebody has put links, pipes, directories or
// rubbish in the place of its files leads the program neither out of it nor to a stop.

import Foundation
import Glibc
import Support
import Testing

@Suite("Hostile meeting directories")
struct HostileDirectoryTests {
  /// What is put in the place of a file or folder.
  enum Impostor: String, CaseIterable, CustomTestStringConvertible {
    case directory, pipe, linkToFile, linkToFolder, linkToDevice, dangling, huge, binary, empty
    case escapes, numbers

    var testDescription: String { rawValue }

    func put(at path: String, outside: String) throws {
      switch self {
      case .directory: try #require(mkdir(path, 0o700) == 0)
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .linkToFile: try #require(symlink("\(outside)/file", path) == 0)
      case .linkToFolder: try #require(symlink("\(outside)/folder", path) == 0)
      case .linkToDevice: try #require(symlink("/dev/zero", path) == 0)
      case .dangling: try #require(symlink("\(outside)/nothing", path) == 0)
      case .huge:
        try write([], path)
        try #require(truncate(path, 8 << 30) == 0)
      case .binary: try write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167) }, path)
      case .empty: try write([], path)
      case .escapes: try write("\u{1B}[2J\u{202E}\n\u{9B}2J\n\u{1B}]0;x\u{7}\n".utf8, path)
      case .numbers:
        try write(
          "diemcau lock 1\nholder 9999999999\nsynced 99999999999999999999\nstate  good   \n".utf8,
          path)
      }
    }

    private func write(_ bytes: some Collection<UInt8>, _ path: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      chmod(path, 0o600)
    }
  }

  private let meeting: CommandLineMeeting
  private let outside = TemporaryDirectory()

  init() throws {
    meeting = try CommandLineMeeting()
    try "riêng\n".write(toFile: "\(outside.path)/file", atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: "\(outside.path)/folder", withIntermediateDirectories: false)
    try "riêng\n".write(toFile: "\(outside.path)/folder/0.head", atomically: false, encoding: .utf8)
    try "riêng\n".write(toFile: "\(outside.path)/folder/0.sig", atomically: false, encoding: .utf8)
  }

  private var journal: String { "\(meeting.path)/journal.jsonl" }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      ["--as=\(2 << 30)", Program.path] + arguments, executable: "/usr/bin/prlimit",
      environment: ["LANG": "C.UTF-8", "XDG_STATE_HOME": "\(meeting.directory.path)/state"])
  }

  private func key() throws -> String {
    let path = "\(meeting.directory.path)/key"
    let made = try ProgramRun(
      ["-q", "-t", "ed25519", "-N", "", "-f", path], executable: "/usr/bin/ssh-keygen")
    try #require(made.exitCode == 0)
    return path
  }

  private func expectOutsideUntouched(_ what: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: outside.path).sorted()
    #expect(files == ["file", "folder", "folder/0.head", "folder/0.sig"], "\(what)")
    for file in files where file != "folder" {
      #expect(
        try String(contentsOfFile: "\(outside.path)/\(file)", encoding: .utf8) == "riêng\n",
        "\(what)")
    }
  }

  /// Looks, writes, signs and repairs; every run ends by itself and says nothing of outside.
  private func useEverything(_ what: String, key: String) throws {
    let commands = [
      ["status", meeting.path], ["log", meeting.path, "--json"], ["verify", meeting.path],
      ["mark", meeting.path, "ca-mau", "present"], ["sign", meeting.path, "--key", key],
      ["summary", meeting.path], ["repair", meeting.path], [],
    ]
    for command in commands {
      let run = try run(command)
      expectTame(run, "\(what): \(command)")
      let said = run.standardOutput + run.standardError
      #expect(!said.contains("riêng"), "\(what): \(command): \(said)")
      if run.exitCode == 1 {
        #expect(run.standardError.hasPrefix("diemcau: "), "\(what): \(command)")
      }
    }
    try expectOutsideUntouched(what)
  }

  @Test(
    "anything in the place of a file of the record is used safely or refused",
    arguments: ["journal.jsonl", "journal.lock", "snapshot.json", "quarantine", "checkpoints"],
    Impostor.allCases)
  func impostors(name: String, impostor: Impostor) throws {
    let key = try key()
    _ = try run(["mark", meeting.path, "ha-noi", "present"])
    try? FileManager.default.removeItem(atPath: "\(meeting.path)/\(name)")
    try impostor.put(at: "\(meeting.path)/\(name)", outside: outside.path)
    // A torn tail makes the program need its quarantine.
    if name != "journal.jsonl" {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: journal))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(#"{"seq":2,"id":"torn"#.utf8))
      try handle.close()
    }
    try useEverything("\(impostor) for \(name)", key: key)
    // The snapshot is disposable; nobody needs the folder of checkpoints to go on.
    guard name == "snapshot.json" || name == "checkpoints" else { return }
    #expect(try run(["mark", meeting.path, "son-la", "late"]).exitCode == 0)
  }

  @Test("a torn tail that cannot be set aside stays, and nothing is written after it")
  func noQuarantine() throws {
    let torn = Data(#"{"seq":1,"id":"torn"#.utf8)
    let whole = try Data(contentsOf: URL(fileURLWithPath: journal)) + torn
    for impostor in [Impostor.linkToFolder, .pipe, .binary, .dangling] {
      try whole.write(to: URL(fileURLWithPath: journal))
      chmod(journal, 0o600)
      let quarantine = "\(meeting.path)/quarantine"
      try? FileManager.default.removeItem(atPath: quarantine)
      try impostor.put(at: quarantine, outside: outside.path)
      let mark = try run(["mark", meeting.path, "ca-mau", "present"])
      expectTame(mark, "\(impostor)")
      #expect(mark.exitCode == 1 && mark.standardError.contains("quarantine"), "\(mark)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: journal)) == whole)
      try expectOutsideUntouched("\(impostor)")
    }
  }

  @Test("8 GiB of zeros after the last line are no crash's: the record is read up to them")
  func zeros() throws {
    try #require(truncate(journal, 8 << 30) == 0)
    let status = try run(["status", meeting.path])
    expectTame(status, "status")
    #expect(status.exitCode == 0 && status.standardOutput.contains("0/53"), "\(status)")
    #expect(try run(["verify", meeting.path]).exitCode == 1)
    let mark = try run(["mark", meeting.path, "ca-mau", "present"])
    expectOneSentence(mark, code: 1, says: ["Dòng 1 của nhật ký"], "mark")
    var found = stat()
    #expect(stat(journal, &found) == 0 && found.st_size == 8 << 30)
    #expect(!FileManager.default.fileExists(atPath: "\(meeting.path)/quarantine"))
  }

  // MARK: Checkpoints and signers

  @Test(
    "anything in the place of a checkpoint's files is told as bad", arguments: Impostor.allCases)
  func checkpoints(impostor: Impostor) throws {
    let key = try key()
    for ending in ["head", "sig"] {
      let folder = "\(meeting.path)/checkpoints"
      try? FileManager.default.removeItem(atPath: folder)
      #expect(try run(["sign", meeting.path, "--key", key]).exitCode == 0)
      let good = try run(["verify", meeting.path])
      #expect(good.exitCode == 0 && good.standardOutput.contains("chữ ký khớp"), "\(good)")
      try FileManager.default.removeItem(atPath: "\(folder)/0.\(ending)")
      try impostor.put(at: "\(folder)/0.\(ending)", outside: outside.path)
      let verify = try run(["verify", meeting.path])
      expectTame(verify, "\(impostor) for \(ending)")
      #expect(verify.exitCode == 6, "\(impostor) for \(ending): \(verify)")
      #expect(verify.standardError.contains("Mốc 0"), "\(verify)")
      let again = try run(["sign", meeting.path, "--key", key])
      #expect(again.exitCode == 0 && again.standardOutput.contains("0-2.head"), "\(again)")
      try expectOutsideUntouched("\(impostor) for \(ending)")
    }
  }

  @Test("a folder of checkpoints that leads elsewhere is neither read nor written")
  func linkedCheckpoints() throws {
    let key = try key()
    try #require(symlink("\(outside.path)/folder", "\(meeting.path)/checkpoints") == 0)
    let verify = try run(["verify", meeting.path])
    #expect(verify.exitCode == 6)
    #expect(verify.standardError.contains("liên kết tượng trưng"), "\(verify.standardError)")
    let sign = try run(["sign", meeting.path, "--key", key])
    expectOneSentence(sign, code: 1, says: ["checkpoints", "liên kết tượng trưng"], "sign")
    try expectOutsideUntouched("checkpoints")
  }

  @Test("a file of signers or a key that is no file is refused, rubbish in one is told")
  func signers() throws {
    let key = try key()
    #expect(try run(["sign", meeting.path, "--key", key]).exitCode == 0)
    for impostor in Impostor.allCases where impostor != .huge {
      let path = "\(meeting.directory.path)/signers"
      try? FileManager.default.removeItem(atPath: path)
      try impostor.put(at: path, outside: outside.path)
      let isNoFile = [.directory, .pipe, .linkToFolder, .linkToDevice, .dangling].contains(impostor)
      let verify = try run(["verify", meeting.path, "--signers", path])
      expectTame(verify, "\(impostor)")
      #expect(verify.exitCode == (isNoFile ? 1 : 6), "\(impostor): \(verify)")
      if isNoFile { #expect(verify.standardError.contains(path), "\(impostor): \(verify)") }
      let sign = try run(["sign", meeting.path, "--key", path])
      expectTame(sign, "\(impostor)")
      #expect(sign.exitCode == 1, "\(impostor): \(sign)")
    }
    for path in ["", "\(meeting.directory.path)/none", "/", "\u{1B}[2J"] {
      let verify = try run(["verify", meeting.path, "--signers", path])
      expectTame(verify, path.debugDescription)
      #expect(verify.exitCode == 1, "\(verify)")
    }
  }
}
