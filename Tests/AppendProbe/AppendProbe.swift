// Owns one of many writers: opens the record of a meeting and puts a number of acts to it, or gives
// up waiting for the lock again and again.

import Glibc
import Journal
import Roster

@main
struct AppendProbe {
  /// `append-probe DIR NAME COUNT` exits with 1 at the first act that is not recorded;
  /// `append-probe DIR NAME COUNT giving-up` gives up so many acts while another holds the lock.
  ///
  /// It says on standard error that it is ready, and begins when standard input ends.
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(2) }
    let writer = Writer(
      journal: try Journal.open(at: arguments[1], for: .writing), name: arguments[2])
    waitForStart()
    if arguments.last == "giving-up" {
      try writer.giveUp(times: count)
    } else {
      for number in 0..<count { try writer.append(number) }
    }
  }

  private static func waitForStart() {
    tell("ready\n", on: STDERR_FILENO)
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) > 0 {}
  }
}

private struct Writer {
  let journal: Journal
  let name: String

  /// Puts an act and prints the number of its line, its name, the size of the record in bytes when
  /// the wait for it began, and how long it took in microseconds.
  func append(_ number: Int) throws {
    var status = stat()
    stat("\(journal.path)/journal.jsonl", &status)
    let start = SuspendingClock.now
    guard case .recorded(let entry) = try journal.perform(order(number)) else { exit(1) }
    let took = Int((SuspendingClock.now - start) / .microseconds(1))
    tell("#\(entry.seq) \(name)-\(number) \(status.st_size) \(took)\n", on: STDOUT_FILENO)
  }

  /// Gives up acts, prints what the process has open before and after, and, when the lock is free
  /// again, records one.
  func giveUp(times: Int) throws {
    tell("before \(Self.resources())\n", on: STDOUT_FILENO)
    for number in 0..<times where !givesUp(number) { exit(1) }
    tell("after \(Self.resources())\n", on: STDOUT_FILENO)
    try append(times)
    while Self.count("/proc/self/task") > 1 { poll(nil, 0, 1) }
    tell("end \(Self.resources())\n", on: STDOUT_FILENO)
  }

  private func givesUp(_ number: Int) -> Bool {
    do {
      _ = try journal.perform(order(number)) { _ in false }
      return false
    } catch {
      return error == .givenUp
    }
  }

  private func order(_ number: Int) -> Order {
    Order(
      id: ActID.fresh(),
      request: SiteMarked(SiteID("son-la"), SiteAnswer(.late, reason: "\(name)-\(number)")),
      by: name)
  }

  /// The numbers of threads and of open descriptors.
  private static func resources() -> String {
    "\(count("/proc/self/task")) \(count("/proc/self/fd") - 1)"
  }

  private static func count(_ directory: String) -> Int {
    guard let entries = opendir(directory) else { return 0 }
    defer { closedir(entries) }
    var count = -2
    while readdir(entries) != nil { count += 1 }
    return count
  }
}

private func tell(_ text: String, on descriptor: Int32) {
  let bytes = Array(text.utf8)
  guard write(descriptor, bytes, bytes.count) == bytes.count else { exit(1) }
}
