// Owns many programs on one meeting: 53 that append at once, and one that waits for a change.

import Foundation
import Journal
import Roster
import Support
import Terminal
import Testing

@Suite("Many terminals", .serialized)
struct ManyWritersTests {
  @Test("53 programs append at once: dense numbers, a good chain, nobody starved")
  func writers() throws {
    let meeting = try FaultMeeting()
    let writers = 53
    let acts = Form.count(short: 4, long: 40)
    let probe = Program.path(of: "append-probe")
    let start = ContinuousClock.now
    let run = try Machine.shell(
      """
      for i in $(seq \(writers)); do '\(probe)' '\(meeting.path)' "w$i" \(acts) & p="$p $!"; done
      for one in $p; do wait $one || exit 1; done
      """, timeoutSeconds: 300)
    let took = ContinuousClock.now - start
    #expect(run.exitCode == 0, "\(run.standardError)")
    let journal = try Journal.open(at: meeting.path, for: .reading)
    #expect(journal.condition == .good && journal.findings.isEmpty)
    #expect(journal.record.entries.map(\.seq) == Array(0...(writers * acts)))
    let told = Set(run.standardOutput.split(separator: "\n").map(String.init))
    #expect(told.count == writers * acts)
    // Each acknowledgement names its line's number and its act, so both must be the record's own.
    let text = String(decoding: try meeting.bytes(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    for line in told {
      let parts = line.dropFirst().split(separator: " ")
      let number = try #require(Int(parts[0]))
      #expect(lines[number].contains("\"\(parts[1])\""), "\(line)")
    }
    for writer in 1...writers {
      #expect(journal.record.entries.count { $0.by == "w\(writer)" } == acts)
    }
    #expect(try meeting.verify().exitCode == 0)
    Form.report("\(writers) writers × \(acts) acts in \(took): all there, in one good chain")
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
    Form.report("a change in another terminal: \(times.count) changes, median \(median)")
  }
}
