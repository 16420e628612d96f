// Owns the secretariat's job on the real program: a whole roll call by keys.

import Support
import Terminal
import Testing

@Suite("The roll call on a terminal")
struct RollCallJobTests {
  @Test("a whole country present as expected is 53 presses of Space, and the 54th marks nobody")
  func wholeCountry() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("HỘI TRƯỜNG") }
    for answered in 1...53 {
      desk.press(.character(" "))
      try desk.waitUntil("\(answered) answered") { $0.shows("Vòng 1 \(answered)/53") }
    }
    desk.press(.character(" "))
    try desk.waitUntil("that all have answered") { $0.shows("Mọi điểm cầu đã trả lời") }
    let status = try briefing.status()
    #expect(status.number("sites", "present") == 53)
    #expect(status.number("sites", "answered") == 53)
    #expect(status.number("delegates", "present") == 53 * Briefing.expectedPerSite)
    #expect(status.number("head", "seq") == 53)
    #expect(desk.lines()[0].contains("đb \(53 * Briefing.expectedPerSite)/477"))
  }

  @Test("a burst of 53 Spaces in one read marks each site once, in order")
  func burst() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("HỘI TRƯỜNG") }
    desk.send(String(repeating: " ", count: 53))
    try desk.waitUntil("all answered") { $0.shows("Vòng 1 53/53") }
    let log = try briefing.run(["log", briefing.path])
    let marked = log.split(separator: "\n").dropFirst().count
    #expect(marked == 53)
    #expect(try briefing.status().number("sites", "present") == 53)
  }

  @Test("keys sent in one write do not answer a question that was not on the screen yet")
  func typedAhead() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("HỘI TRƯỜNG") }
    desk.send("80\r\r\r")
    try desk.waitUntil("the question") { $0.shows("80 người, nhiều hơn số triệu tập (9)") }
    // A key that answers no question is told so: by then those sent before it have been read.
    desk.send("x")
    try desk.waitUntil("that x is no answer") { $0.shows("không trả lời câu hỏi") }
    #expect(try briefing.status().number("head", "seq") == 0)
    desk.send("\r")
    try desk.waitUntil("Hà Nội is called") { $0.shows("> HÀ NỘI") }
    #expect(try briefing.status().number("head", "seq") == 1)
  }

  @Test("every answer has its key, digits are the number present, Backspace takes the last back")
  func answers() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("HỘI TRƯỜNG") }
    desk.send("80\r")
    try desk.waitUntil("the question") { $0.shows("80 người, nhiều hơn số triệu tập (9)") }
    desk.send("\r")
    try desk.waitUntil("Hà Nội is called") { $0.shows("> HÀ NỘI") }
    desk.send("7m")
    try desk.waitUntil("Hà Giang is called") { $0.shows("> HÀ GIANG") }
    desk.send("p")
    try desk.waitUntil("Cao Bằng is called") { $0.shows("> CAO BẰNG") }
    desk.send("v")
    try desk.waitUntil("Tuyên Quang is called") { $0.shows("> TUYÊN QUANG") }
    desk.send("n")
    try desk.waitUntil("Lào Cai is called") { $0.shows("> LÀO CAI") }
    var status = try briefing.status()
    let marks = ["present", "late", "excused", "unexcused", "noAnswer"]
    #expect(marks.map { status.number("sites", $0) } == [1, 1, 1, 1, 1])
    #expect(status.number("sites", "notCalled") == 48)
    #expect(status.number("delegates", "present") == 16)
    #expect(status.number("delegates", "surplus") == 71)
    desk.press(.backspace)
    try desk.waitUntil("Tuyên Quang is called again") { $0.shows("> TUYÊN QUANG") }
    status = try briefing.status()
    #expect(status.number("sites", "noAnswer") == 0)
    #expect(status.number("head", "seq") == 6)
  }

  @Test("what one terminal records stands on the other, and nobody's place is moved")
  func twoTerminals() throws {
    let briefing = try Briefing()
    let first = try briefing.desk(as: "thu-ky-1")
    let second = try briefing.desk(as: "thu-ky-2")
    for desk in [first, second] {
      desk.press(.function(3))
      try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    }
    first.press(.character(" "))
    try second.waitUntil("the first answer") { $0.shows("Vòng 1 1/53") }
    #expect(second.shows("> HỘI TRƯỜNG"))
    try first.waitUntil("the next site") { $0.shows("> HÀ NỘI") }
    first.press(.character("v"))
    try first.waitUntil("the next site") { $0.shows("> HÀ GIANG") }
    #expect(try briefing.status().number("sites", "answered") == 2)
  }

  @Test("acceptance 27: a recomposition of the input method marks nobody and says so")
  func inputMethod() throws {
    let briefing = try Briefing()
    let desk = try briefing.desk(as: "thu-ky")
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
    desk.send(bytes: [0x7F] + Array("ụ".utf8))
    try desk.waitUntil("the refusal") { $0.shows("Bộ gõ tiếng Việt") }
    #expect(try briefing.status().number("head", "seq") == 0)
  }
}
