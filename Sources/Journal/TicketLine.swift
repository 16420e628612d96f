// Owns the tickets of those who wait: locks on single bytes far behind the end of a file, which the
// kernel takes back from a process that dies.

import Glibc

/// The tickets of a queue; each is a number that one open file holds at a time.
///
/// A ticket is held from the moment its place is taken, so that the line is never empty while
/// somebody waits, however long he takes to wake up. Tickets are a courtesy among writers: where a
/// file system has none, the line is always empty.
struct TicketLine {
  let file: Descriptor

  /// Behind the end of any record, in bytes.
  private static let firstTicket = 1 << 40
  /// How many tickets there are: more than there are processes.
  private static let most = 1 << 16
  /// Of <fcntl.h>, which keeps them from Swift: locks that belong to an open file, not to a process.
  private static let (look, lock, lockWaiting): (Int32, Int32, Int32) = (36, 37, 38)

  /// Whether another open file holds a ticket.
  var isTaken: Bool { ticket(in: Self.firstTicket..<Int.max) != nil }

  /// Takes the ticket after the last; nil where the file system has none, or another program has a
  /// lock over them.
  func take() -> Int? {
    for _ in 0..<100 {
      var next = Self.firstTicket
      while next < Self.firstTicket + Self.most, let ticket = ticket(in: next..<Int.max) {
        next = ticket + 1
      }
      if apply(Self.lock, F_WRLCK, next..<(next + 1)) != nil { return next }
      guard errno == EAGAIN || errno == EACCES || errno == EINTR else { return nil }
    }
    return nil
  }

  func giveBack(_ ticket: Int) {
    _ = apply(Self.lock, F_UNLCK, ticket..<(ticket + 1))
  }

  /// Waits until nobody holds the ticket before another.
  func waitForTicket(before ticket: Int) {
    let former = (ticket - 1)..<ticket
    while apply(Self.lockWaiting, F_RDLCK, former) == nil, errno == EINTR {}
    _ = apply(Self.lock, F_UNLCK, former)
  }

  /// Returns how many tickets there are at most from the first that is held to another.
  func ticketsBefore(_ ticket: Int) -> Int {
    var first = ticket
    while let held = self.ticket(in: Self.firstTicket..<first) { first = held }
    return ticket - first
  }

  /// Returns a ticket in a range that another open file holds; a lock over the record's own bytes,
  /// such as a program that copies files takes, is no ticket.
  private func ticket(in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let found = apply(Self.look, F_WRLCK, range),
      Int32(found.l_type) != F_UNLCK, Int(found.l_start) >= Self.firstTicket
    else { return nil }
    // Two that lie side by side and have one owner are told as one.
    return max(range.lowerBound, Int(found.l_start))
  }

  /// Calls `fcntl`; nil where it fails.
  private func apply(_ call: Int32, _ kind: Int32, _ range: Range<Int>) -> flock? {
    var bytes = flock()
    bytes.l_type = Int16(kind)
    bytes.l_whence = Int16(SEEK_SET)
    bytes.l_start = off_t(range.lowerBound)
    bytes.l_len = range.upperBound == .max ? 0 : off_t(range.count)
    return fcntl(file.number, call, &bytes) == 0 ? bytes : nil
  }
}
