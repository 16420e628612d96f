// Owns the promise that what the screen has said is on disk, and that the program goes on on a large
// record and a small window.

import Glibc
import Support
import Terminal
import Testing

@Suite("The record under the desk")
struct SafetyTests {
  @Test("acceptance 4: after kill -9 a restart shows the last key's effect, and the clock is right")
  func killed() throws {
    let briefing = try Briefing()
    _ = try briefing.run(["turn", briefing.path, "register", "ca-mau"])
    _ = try briefing.run(["phase", briefing.path, "open"])
    let desk = try briefing.desk(as: "dieu-hanh")
    desk.press(.function(4))
    try desk.waitUntil("the speaking screen") { $0.shows("Lượt đang phát biểu") }
    desk.send("b")
    try desk.waitUntil("a second of the clock") { $0.shows("00:01/03:00") }
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.send(" ")
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 1/53") }
    desk.kill(SIGKILL)
    _ = try desk.waitForExit()
    let again = try briefing.desk(as: "dieu-hanh")
    #expect(again.lines()[0].contains("Vòng 1 1/53"))
    #expect(again.lines()[1].contains("ĐANG NÓI Cà Mau"))
    #expect(!again.lines()[1].contains("00:00/"))
    #expect(try briefing.status().number("floor", "usedSeconds") ?? 0 >= 1)
  }

  @Test("SIGTERM and a hang-up end the desk and leave the terminal as it was")
  func signals() throws {
    let briefing = try Briefing()
    let asked = try briefing.desk(as: "thu-ky")
    asked.kill(SIGTERM)
    #expect(try asked.waitForExit() == .exited(143))
    #expect(asked.modesRestored)
    let cut = try briefing.desk(as: "thu-ky")
    cut.hangUp()
    #expect(try cut.waitForExit() == .exited(129))
  }

  @Test("NO_COLOR takes the colours away and leaves every sign")
  func noColour() throws {
    let briefing = try Briefing()
    let plain = try briefing.desk(as: "thu-ky")
    try plain.waitUntil("the whole frame") { $0.lines()[23].contains("F4") }
    #expect(plain.cell(0, 1).background != nil)
    let desk = try briefing.desk(as: "thu-ky", settings: ["NO_COLOR": "1"])
    try desk.waitUntil("the whole frame") { $0.lines()[23].contains("F4") }
    let cells = (0..<24).flatMap { row in (0..<80).map { desk.cell(row, $0) } }
    #expect(cells.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(desk.cell(0, 1).reverse)
    // The head has the time of day, which may have gone on between the two.
    #expect(desk.lines()[3..<20] == plain.lines()[3..<20])
  }

  @Test("the window may shrink below what is needed and grow again while it runs")
  func resizing() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.resize(rows: 10, columns: 40)
    try desk.waitUntil("what is needed") { $0.shows("60×15") }
    desk.resize(rows: 15, columns: 60)
    try desk.waitUntil("two columns") { $0.shows("Hội trường") && $0.shows("Đà Nẵng") }
    desk.resize(rows: 40, columns: 120)
    try desk.waitUntil("full names") { $0.shows("Bà Rịa - Vũng Tàu") && $0.shows("Phát biểu (0)") }
  }

  @Test("acceptance 22: on a record of thousands of events a key is answered in one frame")
  func largeRecord() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    for round in 1...8 {
      if round > 1 {
        desk.send("b")
        try desk.waitUntil("round \(round)") { $0.shows("Vòng \(round) 0/53") }
      }
      desk.send(String(repeating: " ", count: 53))
      try desk.waitUntil("round \(round) done", timeoutSeconds: 60) {
        $0.shows("Vòng \(round) 53/53")
      }
    }
    #expect(try briefing.status().number("head", "seq") == 8 * 53 + 7)
    let before = desk.bytesReceived
    desk.press(.function(2))
    try desk.waitUntil("the board") { $0.shows("Phát biểu (0)") }
    desk.press(.home)
    try desk.waitUntil("the hall") { $0.lines()[21].contains("Hội trường") }
    desk.press(.down)
    try desk.waitUntil("the next site") { $0.lines()[21].contains("Hà Nội") }
    #expect(desk.bytesReceived - before < 8_000)
  }
}
