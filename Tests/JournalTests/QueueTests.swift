// Owns the tests of the queue for the lock: who is next, and what becomes of those who do not come.

import Glibc
import Roster
import Support
import Testing

@testable import Journal

@Suite("The queue for the lock")
struct QueueTests {
  private let fixture = Fixture()

  /// Makes a meeting whose lock is held, and a number of places in the queue, in order.
  private func waiting(_ count: Int) throws -> (holder: LockFile, places: [LockQueue]) {
    _ = try fixture.create()
    let directory = try MeetingDirectory(at: fixture.path)
    let holder = try #require(try directory.lock(for: .writing))
    try #require(try holder.take(shared: false))
    let places = try (0..<count).map { _ in try #require(LockQueue(of: directory)) }
    for place in places { #expect(place.join()) }
    return (holder, places)
  }

  private func waitForTurn(_ place: LockQueue) {
    var bell = pollfd(fd: place.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&bell, 1, 20_000) == 1)
    #expect(place.isFirst)
  }

  private func act(_ mark: SiteMark) -> Order { order(SiteMarked(Fixture.sonLa, SiteAnswer(mark))) }

  private var line: TicketLine {
    get throws {
      TicketLine(file: try Descriptor.open(fixture.file, O_RDWR))
    }
  }

  @Test("whoever came first is next, and nobody else is told so meanwhile")
  func turns() throws {
    let (holder, places) = try waiting(12)
    for (number, place) in places.enumerated() {
      holder.release()
      waitForTurn(place)
      #expect(places[(number + 1)...].allSatisfy { !$0.isFirst })
      #expect(try holder.take(shared: false))
      place.serve()
    }
    #expect(try !line.isTaken)
  }

  @Test("a program that locks the whole file, as a copying one may, keeps nobody from recording")
  func foreignLock() throws {
    let journal = try fixture.create()
    let file = try Descriptor.open(fixture.file, O_RDWR)
    var whole = Glibc.flock()
    whole.l_type = Int16(F_RDLCK)
    // F_OFD_SETLK: a lock of this open file, as that of another process is.
    try #require(fcntl(file.number, 37, &whole) == 0)
    #expect(try journal.perform(act(.late)).entry?.seq == 1)
    let directory = try MeetingDirectory(at: fixture.path)
    let holder = try #require(try directory.lock(for: .writing))
    try #require(try holder.take(shared: false))
    let place = try #require(LockQueue(of: directory))
    #expect(place.join())
    holder.release()
    waitForTurn(place)
    place.leave()
    #expect(try journal.perform(act(.present)).entry?.seq == 2)
  }

  @Test("one who gave up passes the turn on, and leaves no lock behind")
  func givingUp() throws {
    let (holder, places) = try waiting(3)
    places[1].leave()
    holder.release()
    waitForTurn(places[0])
    places[0].serve()
    waitForTurn(places[2])
    places[2].leave()
    #expect(try !line.isTaken)
    #expect(try holder.take(shared: false))
  }

  @Test("one who gave up and comes back before the turn finds the place kept")
  func comingBack() throws {
    let (holder, places) = try waiting(2)
    places[0].leave()
    #expect(places[0].join())
    holder.release()
    waitForTurn(places[0])
    #expect(!places[1].isFirst)
    places[0].serve()
    waitForTurn(places[1])
  }

  @Test("while somebody waits nobody slips in, although the lock is free")
  func slippingIn() throws {
    let (holder, places) = try waiting(1)
    holder.release()
    waitForTurn(places[0])
    let other = try fixture.open()
    #expect(throws: JournalError.givenUp) { try other.perform(act(.late)) { _ in false } }
    places[0].serve()
    // The turn is passed on by the thread of the one who gave up.
    #expect(try other.perform(act(.late)).entry?.seq == 1)
  }

  @Test("those who never come when it is their turn keep nobody out for long", arguments: 1...3)
  func notComing(count: Int) throws {
    let (holder, places) = try waiting(count)
    holder.release()
    waitForTurn(places[0])
    let other = try fixture.open()
    var waited = 0
    let outcome = try other.perform(act(.late)) { pause in
      waited = pause.waited
      return pause.pass()
    }
    #expect(outcome.entry?.seq == 1)
    #expect(waited < 1000, "\(waited) ms")
    #expect(try other.perform(act(.excused)).entry?.seq == 2)
    #expect(places[0].isFirst)
  }

  @Test("after giving up again and again under a held lock, acts are recorded as before")
  func again() throws {
    let (holder, _) = try waiting(0)
    let journal = try fixture.open()
    for _ in 0..<50 {
      #expect(throws: JournalError.givenUp) { try journal.perform(act(.late)) { _ in false } }
    }
    #expect(try fixture.open().record.head == 0)
    holder.release()
    #expect(try journal.perform(act(.late)).entry?.seq == 1)
    #expect(try fixture.open().perform(act(.excused)).entry?.seq == 2)
  }
}
