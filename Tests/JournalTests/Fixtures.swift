// Owns the small meeting that the tests of the record are about, and the hands that work on its file.

import Foundation
import Journal
import Roster
import Support
import Synchronization
import Words

/// A clock that stands still until it is moved.
final class HandClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ moment: Moment = HandClock.start) {
    self.moment = Mutex(moment)
  }

  /// 19 April 2024, 08:05:12.345 in Hà Nội.
  static let start = Moment(wall: 1_713_488_712_345, boot: 0x9F3C_21AB, up: 81_723_455)

  var machine: MachineClock { MachineClock { self.moment.withLock { $0 } } }

  func advance(seconds: Int64, wallToo: Bool = true) {
    moment.withLock { moment in
      let later = moment.advanced(by: seconds * 1000)
      moment = Moment(wall: wallToo ? later.wall : moment.wall, boot: moment.boot, up: later.up)
    }
  }

  func set(_ moment: Moment) {
    self.moment.withLock { $0 = moment }
  }
}

/// A meeting in a directory of its own.
struct Fixture {
  static let dienBien = SiteID("dien-bien")
  static let sonLa = SiteID("son-la")
  static let an = PersonID("an")
  static let binh = PersonID("binh")

  let parent = TemporaryDirectory()
  let clock = HandClock()

  var path: String { parent.path + "/meeting" }
  var file: String { path + "/journal.jsonl" }
  var lock: String { path + "/journal.lock" }

  /// Samples of every kind of act.
  static let acts = ActSamples(of: plan, at: dienBien, and: sonLa, people: [an, binh]).all
  static let plan: Plan = {
    var hall = Site(id: .hall, name: "Hội trường")
    hall.expected = 2
    var province = Site(id: dienBien, name: "Điện Biên")
    province.expected = 9
    province.people = [
      Person(id: an, name: "Nguyễn Văn An"), Person(id: binh, name: "Lê Thị Bình"),
    ]
    let starts = CivilTime(wall: 1_713_488_400_000, offset: 420)
    var plan = Plan(
      id: "giao-ban", title: Phrase(vi: "Hội nghị trực tuyến", en: "Video briefing"),
      starts: starts, ends: CivilTime(wall: starts.wall + 7_200_000, offset: 420),
      hall: Phrase(same: "Hội trường"),
      sites: [hall, province, Site(id: sonLa, name: "Sơn La")])
    plan.agenda = [
      AgendaItem(id: ItemID("khai-mac"), kind: .opening, title: Phrase(same: "Khai mạc"))
    ]
    return plan
  }()

  func create() throws -> Journal {
    try Journal.create(at: path, plan: Self.plan, by: "thu-ky", clock: clock.machine)
  }

  func open(_ access: Access = .writing) throws -> Journal {
    try Journal.open(at: path, for: access, clock: clock.machine)
  }

  /// Creates the meeting with a few marks in it, closed again.
  func createMarked(_ marks: [SiteMark] = [.present, .late]) throws {
    let journal = try create()
    for (site, mark) in zip([Self.dienBien, Self.sonLa], marks) {
      _ = try journal.perform(order(SiteMarked(site, SiteAnswer(mark))))
    }
  }

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

  /// What lies in the quarantine, joined in the order of the names.
  func quarantined() throws -> [[UInt8]] {
    let folder = path + "/quarantine"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
  }
}

/// Makes an order of a fresh act.
func order(
  _ command: any Request, by: String = "thu-ky", id: String = ActID.fresh(), seen: Int? = nil
) -> Order {
  Order(id: id, request: command, by: by, seen: seen)
}

extension Outcome {
  /// The entry that stands for the order; nil where nothing does.
  var entry: Entry? {
    switch self {
    case .recorded(let entry), .alreadyRecorded(let entry): entry
    case .unchanged, .refused: nil
    }
  }
}
