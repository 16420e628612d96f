// Owns the tests of creating a record, and of the places in which none is created or opened.

import Foundation
import Glibc
import Roster
import Support
import Testing
import Words

@testable import Journal

@Suite("Where a record lies")
struct PlaceTests {
  private let fixture = Fixture()

  private func permissions(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt32(status.st_mode & 0o777) : 0
  }

  @Test("a meeting's directory and its files are their owner's alone")
  func created() throws {
    let path = fixture.parent.path + "/a/b/c"
    let journal = try Journal.create(
      at: path + "/", plan: Fixture.plan, by: "thu-ky", clock: fixture.clock.machine)
    #expect(journal.path == path)
    #expect(journal.record.plan == Fixture.plan)
    #expect(permissions(path) == 0o700)
    for name in ["journal.jsonl", "journal.lock"] {
      #expect(permissions("\(path)/\(name)") == 0o600)
    }
    let lock = try Data(contentsOf: URL(fileURLWithPath: path + "/journal.lock"))
    #expect(lock.count == 4096)
    let size = try Data(contentsOf: URL(fileURLWithPath: path + "/journal.jsonl")).count
    let digits = String(repeating: "0", count: 20 - "\(size)".count) + "\(size)"
    #expect(
      String(decoding: lock, as: UTF8.self)
        .hasPrefix("diemcau lock 1\nholder 0000000000\nsynced \(digits)\nstate  good   \n"))
  }

  @Test("a directory that holds a record already is refused and left as it is")
  func alreadyThere() throws {
    try fixture.createMarked()
    let before = try fixture.bytes()
    #expect(throws: JournalError.alreadyThere(path: fixture.path)) { try fixture.create() }
    #expect(try fixture.bytes() == before)
  }

  @Test("what is not there is said, and nothing is made by looking")
  func notThere() throws {
    #expect(throws: JournalError.notThere(path: fixture.path)) { try fixture.open() }
    mkdir(fixture.path, 0o700)
    #expect(throws: JournalError.notThere(path: fixture.path)) { try fixture.open() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.path).isEmpty)
  }

  @Test("a plan that could not be read back leaves nothing behind")
  func unfitPlan() throws {
    var plan = Fixture.plan
    plan.title.vi = "Hội nghị\u{202E}"
    #expect(throws: JournalError.self) {
      try Journal.create(at: fixture.path, plan: plan, by: "thu-ky")
    }
    #expect(throws: JournalError.unfitName("")) {
      try Journal.create(at: fixture.path, plan: Fixture.plan, by: "")
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path))
  }

  @Test("a rehearsal's history is written with line 0, at moments that no machine stamped")
  func history() throws {
    var plan = Fixture.plan
    plan.isRehearsal = true
    let turn = TurnID(number: 1)
    let events: [any Act] = [
      SiteMarked(Fixture.sonLa, SiteAnswer(.present)), PhaseChanged(.open),
      TurnRegistered(turn, Registration(site: Fixture.sonLa, limit: 180)), TurnStarted(turn),
    ]
    let now = fixture.clock.machine.now()
    let history = events.enumerated().map { place, event in
      (at: now.advanced(by: Int64(place - 4) * 60_000), by: "thu-ky", act: event)
    }
    let journal = try Journal.create(
      at: fixture.path, plan: plan, by: "thu-ky", clock: fixture.clock.machine, history: history)
    #expect(journal.record.entries.count == 5)
    #expect(journal.record.entries.allSatisfy { $0.at.boot == 0 })
    #expect(journal.record.meeting.floorTurn?.usedSeconds(at: now) == 60)
    let impossible = [(at: now, by: "thu-ky", act: TurnStarted(turn))]
    #expect(throws: JournalError.impossibleHistory(seq: 1, .phaseIs(.planned))) {
      try Journal.create(
        at: fixture.parent.path + "/other", plan: plan, by: "thu-ky", history: impossible)
    }
  }

  @Test("a symbolic link in place of the directory, the record or the lock is refused")
  func symbolicLinks() throws {
    try fixture.createMarked()
    let link = fixture.parent.path + "/link"
    symlink(fixture.path, link)
    for path in [link, link + "/", link + "/."] {
      #expect(throws: JournalError.unsafe(path: link, .symbolicLink)) {
        try Journal.open(at: path, for: .reading)
      }
    }
    for file in [fixture.file, fixture.lock] {
      rename(file, file + ".real")
      symlink(file + ".real", file)
      #expect(throws: JournalError.unsafe(path: file, .symbolicLink)) { try fixture.open() }
      unlink(file)
      rename(file + ".real", file)
    }
    #expect(try fixture.open().condition == .good)
  }

  @Test("a record with a second name is refused")
  func hardLink() throws {
    try fixture.createMarked()
    Glibc.link(fixture.file, fixture.parent.path + "/second")
    #expect(throws: JournalError.unsafe(path: fixture.file, .hardLink)) { try fixture.open() }
  }

  @Test("a directory that others may write in is refused", arguments: [0o720, 0o702, 0o777])
  func writableByOthers(mode: mode_t) throws {
    try fixture.createMarked()
    chmod(fixture.path, mode)
    #expect(throws: JournalError.unsafe(path: fixture.path, .writableByOthers)) {
      try fixture.open(.reading)
    }
  }

  @Test("a pipe or a directory in place of the record is refused without waiting")
  func wrongKinds() throws {
    mkdir(fixture.path, 0o700)
    mkfifo(fixture.file, 0o600)
    #expect(throws: JournalError.unsafe(path: fixture.file, .wrongKind)) { try fixture.open() }
    unlink(fixture.file)
    mkdir(fixture.file, 0o700)
    #expect(throws: JournalError.unsafe(path: fixture.file, .wrongKind)) { try fixture.open() }
    try Data().write(to: URL(fileURLWithPath: fixture.file + "/x"))
    #expect(throws: JournalError.unsafe(path: fixture.file + "/x", .wrongKind)) {
      _ = try Journal.open(at: fixture.file + "/x", for: .reading)
    }
  }

  @Test("a record of another user is refused", .enabled(if: geteuid() == 0))
  func foreignOwner() throws {
    try fixture.createMarked()
    chown(fixture.file, 12_345, 12_345)
    #expect(throws: JournalError.unsafe(path: fixture.file, .foreignOwner(12_345))) {
      try fixture.open(.reading)
    }
  }

  @Test("the file system of a file is known by its type")
  func fileSystem() throws {
    let processes = try Descriptor.open("/proc", O_RDONLY | O_DIRECTORY)
    #expect(FileSystem(of: processes).type == "proc")
    #expect(!FileSystem(of: processes).isShared)
    #expect(!FileSystem(of: processes).tellsOfChanges)
  }

  @Test("a copy of a record without its lock can be read, and written once it has a new one")
  func copyWithoutLock() throws {
    try fixture.createMarked()
    unlink(fixture.lock)
    #expect(try fixture.open(.reading).record.head == 2)
    #expect(!FileManager.default.fileExists(atPath: fixture.lock))
    let journal = try fixture.open()
    #expect(
      try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.excused)))).entry?.seq == 3)
  }
}
