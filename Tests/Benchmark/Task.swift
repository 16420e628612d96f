// Owns what a child process of the comparison does: one measured job, whose seconds it prints.

import Glibc
import Journal
import Roster

enum Task {
  case make(path: String, events: Int)
  case open(path: String, snapshots: Bool)
  case keep(path: String)
  case append(path: String, count: Int)
  case tell(path: String, count: Int)
  case watch(path: String, count: Int)
  case write(path: String, count: Int)

  /// Reads the arguments of a child; nil where they are those of a person.
  init?(_ arguments: [String]) {
    guard arguments.count >= 2 else { return nil }
    let number = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 0
    switch arguments[0] {
    case "make": self = .make(path: arguments[1], events: number)
    case "open": self = .open(path: arguments[1], snapshots: false)
    case "reopen": self = .open(path: arguments[1], snapshots: true)
    case "keep": self = .keep(path: arguments[1])
    case "append": self = .append(path: arguments[1], count: number)
    case "tell": self = .tell(path: arguments[1], count: number)
    case "watch": self = .watch(path: arguments[1], count: number)
    case "write": self = .write(path: arguments[1], count: number)
    default: return nil
    }
  }

  func run() throws {
    switch self {
    case .make(let path, let events):
      var maker = try RecordMaker()
      try maker.make(events: events, at: path)
    case .open(let path, let isQuick):
      let start = Self.seconds()
      let journal = try Journal.open(
        at: path, for: .reading, snapshots: isQuick ? Self.snapshots : nil)
      guard journal.condition == .good, journal.hasHistory != isQuick else {
        throw Failure.badRecord
      }
      print(journal.record.head + 1, Self.seconds() - start)
    case .keep(let path):
      let journal = try Journal.open(at: path, for: .writing, snapshots: Self.snapshots)
      let start = Self.seconds()
      journal.keepSnapshot()
      print(Self.seconds() - start)
    case .append(let path, let count): try append(path, count) { $0 }
    case .tell(let path, let count): try append(path, count, pause: 10) { _ in Self.seconds() }
    case .watch(let path, let count): try watch(path, count)
    case .write(let path, let count): try write(path, count)
    }
  }

  /// Marks one site after another, each act synced before the next; prints of each a number of
  /// seconds: made from how long it took.
  private func append(
    _ path: String, _ count: Int, pause milliseconds: Int32 = 0, _ number: (Double) -> Double
  ) throws {
    let journal = try Journal.open(at: path, for: .writing)
    journal.acceptsClockBehind = true
    let sites = journal.record.meeting.sites.dropFirst().map(\.id)
    for place in 0..<count {
      if milliseconds > 0 { poll(nil, 0, milliseconds) }
      // Never the same twice: a mark that changes nothing is not written.
      let answer = SiteAnswer(.late, present: 1, reason: "\(place) / \(getpid())")
      let order = Order(
        id: ActID.fresh(),
        request: SiteMarked(sites[(place + Int(getpid())) % sites.count], answer),
        by: "writer-\(getpid())")
      let start = Self.seconds()
      guard case .recorded = try journal.perform(order) else { throw Failure.notRecorded }
      print(number(Self.seconds() - start))
    }
  }

  /// Follows a record until so many lines have come; prints when each was known here.
  private func watch(_ path: String, _ count: Int) throws {
    let journal = try Journal.open(at: path, for: .reading)
    var left = count + 54 - journal.record.entries.count
    guard let descriptor = journal.changeDescriptor else { throw Failure.system(EMFILE) }
    while left > 0 {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&wanted, 1, Int32(journal.checkMilliseconds ?? 10_000))
      for _ in try journal.refresh() {
        print(Self.seconds())
        left -= 1
      }
    }
  }

  /// The yardstick: lines of the same length, a plain write and fdatasync each.
  private func write(_ path: String, _ count: Int) throws {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw Failure.system(errno) }
    defer { close(file) }
    let line = [UInt8](repeating: 0x20, count: 359) + [0x0A]
    for _ in 0..<count {
      let start = Self.seconds()
      guard Glibc.write(file, line, line.count) == line.count, fdatasync(file) == 0 else {
        throw Failure.system(errno)
      }
      print(Self.seconds() - start)
    }
  }

  /// Snapshots of the benchmark's own; the key is none that anybody else has to keep.
  private static let snapshots = Snapshots(interval: 1) {
    SnapshotMaker(key: [UInt8](repeating: 7, count: 32), program: "diemcau-bench")
  }

  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

enum Failure: Error {
  case badRecord, notRecorded, tool(String)
  case system(Int32)
}
