// Owns the proof that no record, however edited with correct hashes, stops the program or acts on the
// terminal.

import Foundation
import Glibc
import Support
import Terminal
import Testing

@Suite("Hostile records")
struct HostileRecordTests {
  /// Events that this program never writes: each stops the reading at its line.
  private static let unreadableEvents: [String] = [
    #"{"type":"siteMarked","site":"ca-mau","mark":"excused","reason":"\u001b[31mđỏ"}"#,
    #"{"type":"siteMarked","site":"ca-mau","mark":"excused","reason":"a\u202eb"}"#,
    #"{"type":"siteMarked","site":"../../etc","mark":"present"}"#,
    #"{"type":"siteMarked","site":"ca-mau","mark":"present","present":99999999999999999999}"#,
    #"{"type":"siteMarked","site":"ca-mau","mark":"present","present":-1}"#,
    #"{"type":"siteMarked","site":"ca-mau","mark":"present","pre\u0007sent":1}"#,
    #"{"type":"turnExtended","turn":"t1","seconds":9223372036854775807}"#,
    #"{"type":"turnMoved","turn":"t1","place":-9223372036854775808}"#,
    #"{"type":"undone","seq":0}"#, #"{"type":"undone","seq":1e9}"#,
    #"{"type":"\u001b[2J"}"#, #"{"type":"anew","x":"\u001b[2J"}"#, "[]", "null", #""\u001b""#,
    #"{"type":"turnRegistered","turn":"T1","site":"ca-mau","kind":"remark","limit":180}"#,
    #"{"type":"roundStarted","name":"\#(String(repeating: "a", count: 5000))"}"#,
  ]

  @Test(
    "an event with a bad text or number stops the reading there, and says so",
    arguments: unreadableEvents
  )
  func unreadable(event: String) throws {
    var forged = try ForgedRecord()
    forged.append(event)
    try forged.write()
    try forged.expectTameEverywhere(event)
    let verdict = try forged.meeting.run("verify", forged.path)
    // An event of no known kind may have been made by a newer version, which has a code of its own.
    let isUnknownKind = event.hasPrefix(#"{"type":"anew""#)
    #expect(verdict.exitCode == (isUnknownKind ? 4 : 1))
    #expect(try forged.meeting.run("mark", forged.path, "ca-mau", "present").exitCode == 1)
  }

  /// Events that can be read but make no sense where they stand.
  private static let senselessEvents: [String] = [
    #"{"type":"turnRegistered","turn":"t99999999999999999999","site":"ca-mau","kind":"remark","limit":180}"#,
    #"{"type":"turnRegistered","turn":"t99999999999999999999","site":"ha-noi","kind":"debate","limit":10}"#,
    #"{"type":"turnRegistered","turn":"t2","site":"nowhere","person":"nobody","kind":"reply","limit":180}"#,
    #"{"type":"siteMarked","site":"nowhere","mark":"present","present":9999}"#,
    #"{"type":"peopleMarked","site":"ca-mau","people":["nobody","nobody"],"mark":"late"}"#,
    #"{"type":"substituteNamed","site":"nowhere","name":"Ma","replacing":"nobody","authorised":true}"#,
    #"{"type":"linkChanged","site":"hoi-truong","link":"lost"}"#,
    #"{"type":"roundFinished"}"#, #"{"type":"turnEnded","turn":"t7"}"#,
    #"{"type":"turnStarted","turn":"t99999999999999999999"}"#,
    #"{"type":"turnExtended","turn":"t99999999999999999999","seconds":86400}"#,
    #"{"type":"turnMoved","turn":"t2","place":1000000}"#,
    #"{"type":"speakerNamed","turn":"t2","person":"nobody"}"#,
    #"{"type":"itemEnded","item":"nothing"}"#, #"{"type":"phaseChanged","step":"resume"}"#,
    #"{"type":"phaseChanged","step":"close","ending":"t7"}"#,
    #"{"type":"undone","seq":9223372036854775807}"#, #"{"type":"undone","seq":17}"#,
    #"{"type":"undone","seq":1,"reason":"một"}"#, #"{"type":"undone","seq":1}"#,
    #"{"type":"undone","seq":19}"#, #"{"type":"undone","seq":20}"#,
  ]

  @Test("events that make no sense are shown and change nothing they may not")
  func senseless() throws {
    var forged = try ForgedRecord()
    for event in Self.senselessEvents { forged.append(event) }
    try forged.write()
    try forged.expectTameEverywhere("senseless")
    #expect(try forged.meeting.run("verify", forged.path).exitCode == 0)
    let status = try forged.meeting.json("status", forged.path, "--json")
    #expect((status["sites"] as? [String: Int])?["present"] == 0)
    for arguments in [[], ["--last"], ["--as", "ke-gian"], ["--last", "--as", "ke-gian"]] {
      for command in ["undo", "redo"] {
        expectTame(
          try CommandLineMeeting.run(
            [command, forged.path] + arguments, in: forged.meeting.directory),
          "\(command) \(arguments)")
      }
    }
    expectTame(try forged.meeting.run("undo", forged.path, "1"), "undo 1")
    let terminal = try VirtualTerminal(
      executable: Program.path, arguments: ["open", forged.path, "--as", "thu-ky"],
      environment: VirtualTerminal.environment.merging(
        ["XDG_STATE_HOME": forged.meeting.directory.path]) { $1 }, rows: 24, columns: 80)
    try terminal.waitUntil("the board") { $0.shows("Điểm cầu") }
    for screen in 2...7 {
      terminal.press(.function(screen))
      try terminal.waitUntil("a frame") { !$0.lines()[0].isEmpty }
    }
    // "q" would ask first: a forged turn holds the floor.
    terminal.kill(SIGTERM)
    _ = try terminal.waitForExit()
    #expect(terminal.modesRestored)
  }

  @Test(
    "a first line without sites, without the hall, with a control character or not a creation shows nothing",
    arguments: [
      #""sites":[]"#, #""sites":[{"id":"ca-mau","name":"Cà Mau"}]"#,
      #""sites":[{"id":"hoi-truong","name":"\u001b[2J"}]"#,
      #""sites":[{"id":"hoi-truong","name":"a"},{"id":"hoi-truong","name":"b"}]"#,
      #""sites":[{"id":"../x","name":"a"}]"#, #""sites":1"#, #""sites":[{"\u001b":1}]"#,
    ])
  func creation(sites: String) throws {
    let plan =
      #"{"format":1,"id":"x","title":{"vi":"x"},"starts":"2024-04-19T08:00","ends":"2024-04-19T09:00","#
      + #""hall":{"vi":"h"},\#(sites)}"#
    let forged = try ForgedRecord(
      creation: #"{"type":"meetingCreated","format":1,"plan":\#(plan)}"#)
    try forged.expectTameEverywhere(sites)
    #expect(try forged.meeting.run("status", forged.path).exitCode == 1)
    let other = try ForgedRecord(creation: #"{"type":"roundFinished"}"#)
    try other.expectTameEverywhere("no creation")
    #expect(try other.meeting.run("status", other.path).exitCode == 1)
  }

  @Test("names of authors and files with control characters are not shown as they are")
  func names() throws {
    var forged = try ForgedRecord()
    forged.append(#"{"type":"roundFinished"}"#, by: #"\u001b]0;x\u0007"#)
    try forged.write()
    try forged.expectTameEverywhere("an author")
    #expect(try forged.meeting.run("verify", forged.path).exitCode == 1)
    let renamed = forged.meeting.directory.path + "/\u{1B}[31m\u{202E}\n"
    try FileManager.default.moveItem(atPath: forged.path, toPath: renamed)
    for look in ForgedRecord.looks {
      let run = try CommandLineMeeting.run(
        [look[0], renamed] + look.dropFirst(), in: forged.meeting.directory)
      #expect((0...1).contains(run.exitCode))
      #expect(HostileText.firstControl(in: run.standardError) == nil, "\(look)")
    }
  }

  @Test("the undo of an undo, 20,000 deep, is read in seconds")
  func deepUndo() throws {
    var forged = try ForgedRecord()
    forged.append(#"{"type":"siteMarked","site":"ca-mau","mark":"present","present":9}"#)
    for seq in 1...20_000 { forged.append(#"{"type":"undone","seq":\#(seq)}"#) }
    try forged.write()
    let clock = ContinuousClock()
    let time = try clock.measure {
      let status = try forged.meeting.json("status", forged.path, "--json")
      #expect((status["sites"] as? [String: Int])?["present"] == 1)
      #expect(try forged.meeting.run("log", forged.path).exitCode == 0)
      #expect(try forged.meeting.run("summary", forged.path).exitCode == 0)
    }
    #expect(time < .seconds(20), "\(time)")
  }
}
