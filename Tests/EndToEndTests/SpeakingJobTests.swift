// Owns the moderator's job on the real program: a turn from registration to its end, with a
// deferral in between.

import Support
import Terminal
import Testing

@Suite("Speaking turns on a terminal")
struct SpeakingJobTests {
  @Test("a turn is registered, invited, started, deferred on a lost line, brought back and ended")
  func turnWithDeferral() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "dieu-hanh")
    desk.press(.function(9))
    try desk.waitUntil("the opening") { $0.shows("Hiện không có ai phát biểu") }
    desk.send("/kien giang\r")
    try desk.waitUntil("Kiên Giang selected") { $0.lines()[21].contains("Kiên Giang") }
    desk.send("g")
    try desk.waitUntil("the form") { $0.shows("Đăng ký phát biểu · Kiên Giang") }
    desk.send("\r")
    try desk.waitUntil("the list") { $0.shows("CHUẨN BỊ Kiên Giang") }
    desk.press(.function(4))
    try desk.waitUntil("the speaking screen") { $0.shows("Lượt đang phát biểu") }
    desk.send("m")
    try desk.waitUntil("the invitation") { $0.shows("ĐÃ MỜI Kiên Giang") }
    desk.send("b")
    try desk.waitUntil("the clock") { $0.shows("ĐANG NÓI Kiên Giang") }
    try desk.waitUntil("a second of the clock") { $0.shows("00:01/03:00") }
    desk.send("h")
    try desk.waitUntil("the free floor") { $0.shows("Hiện không có ai phát biểu") }
    #expect(try briefing.status().queue == ["t1 deferred"])
    desk.send("c")
    try desk.waitUntil("the turn back, with its time") {
      $0.shows("ĐANG NÓI Kiên Giang") && !$0.shows("00:00/03:00")
    }
    desk.send("+")
    try desk.waitUntil("a minute more") { $0.shows("/04:00") }
    desk.send(".")
    try desk.waitUntil("the end") { $0.shows("Đã phát biểu (1)") }
    let status = try briefing.status()
    #expect(!status.hasFloor)
    #expect(status.queue.isEmpty)
    desk.send("u")
    try desk.waitUntil("the end undone: the clock runs as if it had not ended") {
      $0.shows("ĐANG NÓI Kiên Giang")
    }
    #expect(try briefing.status().text("floor", "state") == "speaking")
  }

  @Test("acceptance 6: a burst of starts starts one turn and names it")
  func burstOfStarts() throws {
    let briefing = try Briefing()
    for site in ["ca-mau", "an-giang"] {
      _ = try briefing.run(["turn", briefing.path, "register", site])
    }
    _ = try briefing.run(["phase", briefing.path, "open"])
    let desk = try briefing.desk(as: "dieu-hanh")
    desk.press(.function(4))
    try desk.waitUntil("the speaking screen") { $0.shows("Lượt đang phát biểu") }
    desk.send("bbbb")
    try desk.waitUntil("the refusal of the second") {
      $0.shows("ĐANG NÓI Cà Mau") && $0.shows("Lượt t1 · Cà Mau")
    }
    #expect(try briefing.status().queue == ["t2 waiting"])
  }

  @Test("q at the board asks while a turn runs; leaving gives the terminal back as it was")
  func leaving() throws {
    let briefing = try Briefing()
    _ = try briefing.run(["turn", briefing.path, "register", "ca-mau"])
    _ = try briefing.run(["phase", briefing.path, "open"])
    _ = try briefing.run(["turn", briefing.path, "start"])
    let desk = try briefing.desk(as: "dieu-hanh")
    #expect(desk.altScreen)
    desk.send("q")
    try desk.waitUntil("the question") { $0.shows("Esc ở lại") }
    desk.press(.escape)
    try desk.waitUntil("the board") { !$0.shows("Esc ở lại") }
    desk.send("qq")
    #expect(try desk.waitForExit() == .exited(0))
    #expect(!desk.altScreen)
    #expect(desk.cursorVisible)
    #expect(!desk.marksPastes)
    #expect(desk.modesRestored)
    #expect(try briefing.status().hasFloor)
  }
}
