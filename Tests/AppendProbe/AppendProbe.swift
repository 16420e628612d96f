// Owns one of many writers: opens the record of a meeting and puts a number of acts to it.
// Prints a line for each act that was acknowledged: the number of its line and its name.

import Glibc
import Journal
import Roster

@main
struct AppendProbe {
  /// `append-probe DIR NAME COUNT`: exits with 1 at the first act that is not recorded.
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]) else { exit(2) }
    let journal = try Journal.open(at: arguments[1], for: .writing)
    for number in 0..<count {
      let act = "\(arguments[2])-\(number)"
      let order = Order(
        id: ActID.fresh(),
        command: .markSite(SiteID("son-la"), SiteAnswer(.late, reason: act)), by: arguments[2])
      guard case .recorded(let entry) = try journal.perform(order) else { exit(1) }
      let line = Array("#\(entry.seq) \(act)\n".utf8)
      guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
    }
  }
}
