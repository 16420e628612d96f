// Owns two real desks on one meeting, used by two people in the same moment: the second is asked,
// both are named, and what a dialog was opened for is not acted on once it has changed underneath.

import Glibc
import Support
import Terminal
import Testing

@Suite("Two desks")
struct TwoDesksTests {
  private let briefing: Briefing

  init() throws {
    briefing = try Briefing(people: ["ca-mau": ["Đại biểu An", "Đại biểu Bình"]])
  }

  private func desk(_ name: String) throws -> VirtualTerminal {
    try briefing.desk(as: name, columns: 160)
  }

  /// Lets something happen while a desk is stopped, and keys that its person pressed meanwhile arrive
  /// before it sees anything of it.
  private func press(
    _ keys: String, at desk: VirtualTerminal, unawareOf act: () throws -> Void
  ) throws {
    desk.stop()
    try act()
    desk.send(keys)
    desk.kill(SIGCONT)
  }

  private func openRollCall(_ desk: VirtualTerminal) throws {
    desk.press(.function(3))
    try desk.waitUntil("the roll call") { $0.shows("> HỘI TRƯỜNG") }
  }

  private func openCaMau(_ desk: VirtualTerminal) throws {
    desk.send("/ca mau\r")
    try desk.waitUntil("Cà Mau selected") { $0.lines()[21].contains("Cà Mau") }
    desk.send("\r")
    try desk.waitUntil("its people") { $0.shows("Đại biểu Bình") }
  }

  private func openSpeaking(_ desk: VirtualTerminal) throws {
    desk.press(.function(4))
    try desk.waitUntil("the speaking screen") { $0.shows("Lượt đang phát biểu") }
  }

  private func expectAsked(_ desk: VirtualTerminal) throws {
    try desk.waitUntil("both are named") {
      $0.shows("Việc của minh chưa ghi: lan vừa ghi") && $0.shows("xem lại rồi bấm lại")
    }
  }

  /// Runs a command in the name of Lan, who is first.
  private func lan(_ arguments: String...) throws {
    _ = try briefing.run([arguments[0], briefing.path] + arguments.dropFirst() + ["--as", "lan"])
  }

  private func head() throws -> Int? { try briefing.status().number("head", "seq") }

  @Test("acceptance 26: two people mark one site in the same second: the second is asked")
  func sameSite() throws {
    let first = try desk("lan")
    let second = try desk("minh")
    for desk in [first, second] { try openRollCall(desk) }
    try press("p", at: second) {
      first.send(" ")
      try first.waitUntil("the answer") { $0.shows("Vòng 1 1/53") }
    }
    try expectAsked(second)
    #expect(try head() == 1)
    #expect(try briefing.status().number("sites", "present") == 1)
    // Asked, and pressed again: now it is meant.
    second.send("p")
    try second.waitUntil("the second answer") { $0.shows("Đã ghi #2") }
    try first.waitUntil("the news") { $0.shows("có mặt 0") }
    #expect(try briefing.status().number("sites", "excused") == 1)
  }

  @Test("what came on the screen less than a second ago has not been read: the second is asked")
  func justArrived() throws {
    let first = try desk("lan")
    let second = try desk("minh")
    for desk in [first, second] { try openRollCall(desk) }
    first.send(" ")
    try second.waitUntil("the news") { $0.shows("Vòng 1 1/53") }
    second.send("p")
    try expectAsked(second)
    #expect(try head() == 1)
  }

  @Test("keys typed ahead of the refusal are no answer to it")
  func typedAhead() throws {
    let first = try desk("lan")
    let second = try desk("minh")
    for desk in [first, second] { try openRollCall(desk) }
    try press("pp", at: second) {
      first.send(" ")
      try first.waitUntil("the answer") { $0.shows("Vòng 1 1/53") }
    }
    try expectAsked(second)
    // The second key would have been taken by now: keys are taken in their order.
    second.press(.function(2))
    try second.waitUntil("the board") { $0.shows("Phát biểu (0)") }
    #expect(try head() == 1)
    #expect(try briefing.status().number("sites", "excused") == 0)
  }

  @Test("acceptance 26: two people mark one person: the second is asked; two persons: both stand")
  func people() throws {
    let first = try desk("lan")
    let second = try desk("minh")
    for desk in [first, second] { try openCaMau(desk) }
    try press("p", at: second) {
      first.send(" ")
      try first.waitUntil("the mark") { $0.shows("Đã ghi #1") }
    }
    try expectAsked(second)
    #expect(try head() == 1)
    second.press(.down)
    try second.waitUntil("the second person") {
      $0.lines().contains { $0.contains(">") && $0.contains("Bình") }
    }
    try press("v", at: second) {
      first.send("m")
      try first.waitUntil("the second mark") { $0.shows("Đã ghi #2") }
    }
    try second.waitUntil("its own mark") { $0.shows("Đã ghi #3") }
    let log = try briefing.run(["log", briefing.path])
    for (author, person) in [("lan", "Đại biểu An"), ("minh", "Đại biểu Bình")] {
      #expect(log.split(separator: "\n").contains { $0.contains(author) && $0.contains(person) })
    }
  }

  @Test(
    "a number is typed while another marks the site: nothing is recorded, and it is asked again")
  func number() throws {
    let desk = try desk("minh")
    try openRollCall(desk)
    desk.send("7")
    try desk.waitUntil("the digit") { $0.shows("7_") }
    try lan("mark", "hoi-truong", "excused")
    try desk.waitUntil("the news") { $0.shows("Vòng 1 1/53") }
    desk.send("\r")
    try expectAsked(desk)
    #expect(try head() == 1)
    desk.send("\r")
    try desk.waitUntil("the number") { $0.shows("Đã ghi #2") }
    #expect(try briefing.status().number("delegates", "present") == 7)
  }

  @Test("a reason is typed while another changes the answer: nothing is recorded")
  func reason() throws {
    let desk = try desk("minh")
    try openRollCall(desk)
    desk.send("p")
    try desk.waitUntil("the answer") { $0.shows("Vòng 1 1/53") }
    desk.send("gốm")
    try desk.waitUntil("the reason") { $0.shows("Lý do · Hội trường") && $0.shows(" ốm") }
    try lan("mark", "hoi-truong", "late")
    try desk.waitUntil("the news") { $0.shows("có mặt 1") }
    desk.send("\r")
    try expectAsked(desk)
    #expect(try head() == 2)
  }

  @Test("a substitute is named while another finds the person present: nothing is recorded")
  func substitute() throws {
    let desk = try desk("minh")
    try openCaMau(desk)
    desk.send("tLê Dũng")
    try desk.waitUntil("the name") { $0.shows(" Lê Dũng") }
    try lan("mark", "ca-mau", "present", "--person", "p1")
    try desk.waitUntil("the news") { $0.shows("+ Đại biểu An") }
    desk.send("\r\r\r")
    try expectAsked(desk)
    #expect(try head() == 1)
  }

  @Test("a turn is registered while another registers the site: it is not registered twice")
  func registration() throws {
    let desk = try desk("minh")
    desk.send("/ca mau\r")
    try desk.waitUntil("Cà Mau selected") { $0.lines()[21].contains("Cà Mau") }
    desk.send("g")
    try desk.waitUntil("the form") { $0.shows("Đăng ký phát biểu · Cà Mau") }
    try lan("turn", "register", "ca-mau")
    try desk.waitUntil("the news") { $0.shows("CHUẨN BỊ Cà Mau") }
    desk.send("\r")
    try expectAsked(desk)
    #expect(try briefing.status().queue == ["t1 waiting"])
    // A second turn for the site is meant, now that the first has been seen.
    desk.send("\r")
    try desk.waitUntil("the second turn") { $0.shows("Đã ghi #2") }
    #expect(try briefing.status().queue == ["t1 waiting", "t2 waiting"])
  }

  @Test("a line's state is chosen while another sets it: nothing is recorded")
  func link() throws {
    let desk = try desk("minh")
    desk.send("/ha noi\r")
    try desk.waitUntil("Hà Nội selected") { $0.lines()[21].contains("Hà Nội") }
    desk.send("l")
    try desk.waitUntil("the question") { $0.shows("Đường truyền · Hà Nội") }
    try lan("link", "ha-noi", "lost")
    try desk.waitUntil("the news") { $0.lines().contains { $0.contains("!Hà Nội") } }
    desk.send("1")
    try expectAsked(desk)
    #expect(try head() == 1)
  }

  @Test("whether to close is asked about one turn: another that has come to the floor is not ended")
  func closing() throws {
    for site in ["ca-mau", "an-giang"] { try lan("turn", "register", site) }
    try lan("phase", "open")
    try lan("turn", "start")
    let desk = try desk("minh")
    desk.send(":bế mạc\r")
    try desk.waitUntil("the question") { $0.shows("t1 Cà Mau") && $0.shows("k kết thúc lượt") }
    try lan("turn", "end")
    try lan("turn", "start")
    try desk.waitUntil("the news") { $0.shows("ĐANG NÓI An Giang") }
    desk.send("k")
    try expectAsked(desk)
    let status = try briefing.status()
    #expect(status.phase == "open" && status.hasFloor)
  }

  @Test("a key that invites the next turn invites the one on the screen, whoever is next by now")
  func next() throws {
    for site in ["ca-mau", "an-giang"] { try lan("turn", "register", site) }
    try lan("phase", "open")
    let desk = try desk("minh")
    try openSpeaking(desk)
    try desk.waitUntil("who is next") { $0.shows("CHUẨN BỊ Cà Mau") }
    // The turn of a lost line is passed over, so that another is next: one the key was not meant for.
    try press("m", at: desk) { try lan("link", "ca-mau", "lost") }
    try desk.waitUntil("the invitation") { $0.shows("Đã ghi #5") }
    #expect(try briefing.run(["log", briefing.path]).contains("Mời lượt t1"))
    #expect(try briefing.status().queue == ["t2 waiting"])
  }

  @Test("two moderators start the next turn at once: one is started, the second is told by whom")
  func start() throws {
    for site in ["ca-mau", "an-giang"] { try lan("turn", "register", site) }
    try lan("phase", "open")
    let desk = try desk("minh")
    try openSpeaking(desk)
    try press("b", at: desk) { try lan("turn", "start") }
    try expectAsked(desk)
    #expect(try head() == 4)
  }
}
