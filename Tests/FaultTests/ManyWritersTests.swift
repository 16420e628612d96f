// Owns many programs on one meeting: 53 that append at once, and one that waits for a change.

import Foundation
import Journal
import Roster
import Support
import Terminal
import Testing

@Suite("Many terminals", .serialized)
struct ManyWritersTests {
  private static let writers = 53

  /// What a writer says of an act that was acknowledged.
  private struct Told {
    var number: Int
    var act: Substring
    /// The size of the record when the wait for the act began, in bytes.
    var sizeBefore: Int
    var milliseconds: Double

    init(_ line: Substring) throws {
      let words = line.dropFirst().split(separator: " ")
      try #require(words.count == 4)
      number = try #require(Int(words[0]))
      act = words[1]
      sizeBefore = try #require(Int(words[2]))
      milliseconds = try #require(Double(words[3])) / 1000
    }
  }

  /// Starts the writers, lets them go together when all of them are ready, and waits for their ends.
  private func crowd(on meeting: FaultMeeting, acts: Int) throws -> [Told] {
    let pipes = TemporaryDirectory()
    let run = try Machine.shell(
      """
      cd '\(pipes.path)' && mkfifo start ready && exec 8<>ready 9<>start
      for i in $(seq \(Self.writers)); do
        '\(Program.path(of: "append-probe"))' '\(meeting.path)' "w$i" \(acts) \
          <start 2>&8 8>&- 9>&- & p="$p $!"
      done
      head -n \(Self.writers) <&8 >/dev/null
      exec 9>&-
      for one in $p; do wait $one || exit 1; done
      """, timeoutSeconds: 300)
    #expect(run.exitCode == 0, "\(run.standardError)")
    return try run.standardOutput.split(separator: "\n").map { try Told($0) }
  }

  @Test("53 programs append at once: dense numbers, a good chain, nobody starved")
  func writers() throws {
    let meeting = try FaultMeeting()
    let acts = Form.count(short: 12, long: 40)
    let start = ContinuousClock.now
    let told = try crowd(on: meeting, acts: acts)
    let took = ContinuousClock.now - start
    let journal = try Journal.open(at: meeting.path, for: .reading)
    #expect(journal.condition == .good && journal.findings.isEmpty)
    #expect(journal.record.entries.map(\.seq) == Array(0...(Self.writers * acts)))
    #expect(Set(told.map(\.number)).count == Self.writers * acts)
    // Each acknowledgement names its line's number and its act, so both must be the record's own.
    let lines = try meeting.bytes().split(separator: UInt8(ascii: "\n"))
    for one in told {
      #expect(String(decoding: lines[one.number], as: UTF8.self).contains("\"\(one.act)\""))
    }
    for writer in 1...Self.writers {
      #expect(journal.record.entries.count { $0.by == "w\(writer)" } == acts)
    }
    #expect(try meeting.verify().exitCode == 0)
    let most = try mostActsOfAnother(during: told, in: meeting, journal.record)
    #expect(most <= 5, "somebody waited for \(most) acts of one other writer")
    let times = told.map(\.milliseconds).sorted()
    Form.report(
      "\(Self.writers) writers × \(acts) acts in \(took): all there, in one good chain; median "
        + "\(Int(times[times.count / 2])) ms, 99th percentile \(Int(times[times.count * 99 / 100])) "
        + "ms, longest \(Int(times[times.count - 1])) ms; while one waited, no other had more than "
        + "\(most) acts")
  }

  /// Returns the greatest number of acts that one writer got in while another waited for one: in turn
  /// it is two at most, that of the turn before and its own.
  private func mostActsOfAnother(
    during told: [Told], in meeting: FaultMeeting, _ record: Record
  ) throws -> Int {
    var ends: [Int] = []
    for (offset, byte) in try meeting.bytes().enumerated() where byte == UInt8(ascii: "\n") {
      ends.append(offset + 1)
    }
    let counts = told.map { one in
      let first = ends.firstIndex { $0 > one.sizeBefore } ?? 0
      let others = record.entries[first..<one.number].map(\.by)
      return Dictionary(grouping: others) { $0 }.values.map(\.count).max() ?? 0
    }
    return counts.max() ?? 0
  }

  @Test("a change appears on the screen of another terminal")
  func change() throws {
    let meeting = try FaultMeeting()
    let desk = try meeting.desk(as: "dieu-hanh")
    desk.press(.function(6))
    try desk.waitUntil("the record") { $0.shows("#0") || $0.shows(" 0 ") }
    let journal = try Journal.open(at: meeting.path, for: .writing)
    var times: [Duration] = []
    for number in 1...Form.count(short: 15, long: 200) {
      try FaultMeeting.perform(act: "news-\(number)", on: journal)
      let start = ContinuousClock.now
      try desk.waitUntil("act \(number)", timeoutSeconds: 5) { $0.shows("news-\(number)") }
      times.append(ContinuousClock.now - start)
    }
    let median = times.sorted()[times.count / 2]
    // design/record.md: a new line reaches every other terminal within 100 ms at the median.
    #expect(median < .milliseconds(100))
    Form.report("a change in another terminal: \(times.count) changes, median \(median)")
  }
}
