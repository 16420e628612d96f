// Owns the proof that a record whose plan stands in several lines is there as a whole or not at all,
// and is like any other in all else.

import Foundation
import Glibc
import Roster
import StrictJSON
import Support
import Testing
import Words

@testable import Journal

@Suite("A plan in several lines")
struct DividedPlanTests {
  private let fixture = Fixture()

  /// A plan of about 2.3 MiB, in three lines.
  private static let plan: Plan = {
    var plan = Fixture.plan
    let title = String(repeating: "x", count: 120)
    plan.sites[2].people = (0..<5500).map { number in
      let name = "M\(number)" + String(repeating: "y", count: 70)
      return Person(
        id: PersonID("sl-\(number)" + String(repeating: "-z", count: 25)), name: name, title: title)
    }
    plan.sites += (0..<3000).map { number in
      var site = Site(
        id: SiteID("xa-\(number)"), name: "Xã mô phỏng \(number)", shortName: "Xã \(number)")
      site.parent = Fixture.sonLa
      site.people = [
        Person(id: PersonID("x-\(number)"), name: "Đại biểu mô phỏng", title: title)
      ]
      return site
    }
    return plan
  }()

  /// The last of the many people of one site.
  private static let last = plan.sites[2].people[5499].id

  private func create() throws -> Journal {
    try Journal.create(
      at: fixture.path, plan: Self.plan, by: "thu-ky", clock: fixture.clock.machine)
  }

  private func lines() throws -> [ArraySlice<UInt8>] {
    try fixture.bytes().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  @Test("lines of at most 1 MiB make the whole meeting, in this process and in others")
  func whole() throws {
    let journal = try create()
    let lines = try lines()
    let count = lines.count - 1
    #expect(count >= 3 && lines[count].isEmpty)
    for line in lines { #expect(line.count < RecordLimits.lineBytes) }
    #expect(journal.record.plan == Self.plan)
    #expect(journal.record.meeting == Meeting(plan: Self.plan))
    #expect(journal.record.head == count - 1 && journal.condition == .good)
    let outcome = try journal.perform(order(SiteMarked(SiteID("xa-7"), SiteAnswer(.present))))
    #expect(outcome.entry?.seq == count)
    let other = try fixture.open(.reading)
    #expect(other.record.meeting == journal.record.meeting && other.head == journal.head)
    #expect(other.record.entries == journal.record.entries)
    #expect(try Verification.verify(at: fixture.path).isGood)
    #expect(!FileManager.default.fileExists(atPath: "\(fixture.path)/journal.new"))
  }

  @Test("where fewer lines of the plan stand than line 0 tells of, nothing is shown and it is said")
  func truncated() throws {
    _ = try create()
    let whole = try fixture.bytes()
    let lines = try lines().dropLast()
    var ends = [0]
    for line in lines { ends.append((ends.last ?? 0) + line.count + 1) }
    for (count, end) in ends.enumerated().dropFirst().dropLast() {
      for size in [end, end - 1, end + 5000] where size < whole.count {
        try fixture.write(whole[..<size])
        let error = #expect(throws: JournalError.self) { try fixture.open() }
        guard case .creationDamaged(_, let damage) = error else {
          Issue.record("\(size): \(String(describing: error))")
          continue
        }
        #expect(damage.line == count, "\(size)")
        #expect(damage.fault == .missingParts(expected: lines.count - 1, found: count - 1))
        let report = try Verification.verify(at: fixture.path)
        #expect(report.condition == .damaged(damage) && report.lines == 0)
        #expect(error?.phrase.vi.contains("phải có \(lines.count - 1) dòng") ?? false)
        #expect(try fixture.bytes().elementsEqual(whole[..<size]))
      }
    }
    try fixture.write(whole)
    #expect(try fixture.open().record.plan == Self.plan)
  }

  @Test("a part that was changed, left out or put elsewhere is damage")
  func damaged() throws {
    _ = try create()
    let whole = try fixture.bytes()
    let lines = try lines().dropLast().map { $0 + [UInt8(ascii: "\n")] }
    var flipped = whole
    flipped[lines[0].count + 5000] ^= 1
    for bytes in [
      flipped, Array((lines[..<1] + lines[2...]).joined()),
      Array((lines[..<1] + [lines[2], lines[1]] + lines[3...]).joined()),
    ] {
      try fixture.write(bytes)
      let error = #expect(throws: JournalError.self) { try fixture.open() }
      guard case .creationDamaged(_, let damage) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(damage.line == 1)
    }
  }

  @Test("parts that break a rule together are damage, told by the last of their lines")
  func contradiction() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.path, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    let file = try Descriptor.open(fixture.file, O_RDWR | O_CREAT)
    var lines = NewLines(file, offset: 420)
    let twice = PlanPart(sites: [Site(id: SiteID("xa"), name: "A"), Site(id: .hall, name: "B")])
    for act in [MeetingCreated(Fixture.plan, parts: 1), PlanContinued(twice, part: 1, of: 1)]
      as [any Act]
    {
      try lines.add(act, at: HandClock.start, by: "thu-ky")
    }
    _ = try lines.end()
    let error = #expect(throws: JournalError.self) { try fixture.open() }
    guard case .creationDamaged(_, let damage) = error, case .unreadable(let json) = damage.fault
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damage.line == 1 && json.path == "plan.sites[4].id")
    #expect(try Int(damage.offset) == self.lines()[0].count + 1)
  }

  @Test("a part of a plan after the creation is damage")
  func misplaced() throws {
    let journal = try fixture.create()
    let entry = Entry(
      seq: 1, id: "x", at: HandClock.start, by: "thu-ky",
      act: PlanContinued(PlanPart(), part: 1, of: 1))
    let line = try journal.chain.line(of: entry)
    try fixture.write(fixture.bytes() + line.bytes)
    let found = try fixture.open()
    guard case .damaged(let damage) = found.condition else {
      Issue.record("\(found.condition)")
      return
    }
    #expect(damage.fault == .misplacedCreation && found.record.plan == Fixture.plan)
  }

  @Test("what a creation has left that was cut off stands in nobody's way")
  func leftovers() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.path, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    try Data("half a line".utf8).write(to: URL(fileURLWithPath: "\(fixture.path)/journal.new"))
    #expect(throws: JournalError.notThere(path: fixture.path)) { try fixture.open() }
    _ = try create()
    #expect(try fixture.open().record.plan == Self.plan)
    #expect(!FileManager.default.fileExists(atPath: "\(fixture.path)/journal.new"))
  }

  @Test("a snapshot carries what has changed, and is good for it")
  func snapshot() throws {
    let snapshots = Snapshots(interval: 3) {
      SnapshotMaker(key: [UInt8](repeating: 1, count: 32), program: "test")
    }
    func open() throws -> Journal {
      try Journal.open(
        at: fixture.path, for: .writing, clock: fixture.clock.machine, snapshots: snapshots)
    }
    _ = try create()
    let journal = try open()
    let requests: [any Request] = [
      SiteMarked(SiteID("xa-2999"), SiteAnswer(.late, present: 3)),
      PersonCorrected(Fixture.sonLa, Self.last, name: "Lò Văn Ún"),
      AddSite(name: "Phú Quốc"), SiteClosed(SiteID("xa-1")),
      PersonClosed(SiteID("xa-2"), PersonID("x-2")), AddGuest(Fixture.sonLa, name: "Nhà báo"),
    ]
    for request in requests { #expect(try journal.perform(order(request)).entry != nil) }
    journal.keepSnapshot()
    let file = "\(fixture.path)/snapshot.json"
    let size = try #require(FileManager.default.attributesOfItem(atPath: file)[.size] as? Int)
    #expect(size < 3 << 20)
    let quick = try open()
    #expect(!quick.hasHistory && quick.record.meeting == journal.record.meeting)
    #expect(quick.head == journal.head)
    try quick.readHistory()
    #expect(quick.record.entries == journal.record.entries)
  }

  @Test("a repair keeps it whole")
  func repair() throws {
    let journal = try create()
    _ = try journal.perform(order(SiteMarked(Fixture.sonLa, SiteAnswer(.present))))
    let bytes = try fixture.bytes()
    try fixture.write(bytes + Array(repeating: 0x78, count: 100) + [0x0A])
    #expect(try fixture.open().condition != .good)
    let repaired = try #require(try Journal.repair(at: fixture.path, by: "thu-ky"))
    #expect(repaired.record.meeting == journal.record.meeting)
    #expect(try fixture.open().condition == .good)
  }
}
