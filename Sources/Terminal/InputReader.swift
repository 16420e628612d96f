// Owns the draining of the terminal's input, and the moment it is found to be gone.

import CNcurses
import Glibc

/// Reads all that has arrived on the terminal.
@MainActor struct InputReader {
  private var decoder = KeyDecoder()

  /// The most that is read in one go, in bytes, so that an endless stream cannot hold the program.
  private static let maximumRun = 256 * 1024

  /// How long the rest of a sequence may come after its escape, in milliseconds.
  private let escapeDelay: Int

  /// Creates a reader.
  ///
  /// - Parameter escapeDelay: How long the rest of a sequence may come after its escape, in
  ///   milliseconds; ncurses has waited as long before it.
  init(escapeDelay: Int) {
    self.escapeDelay = escapeDelay
  }

  /// The milliseconds after which the terminal must be read though nothing has come; nil for never.
  var millisecondsToDeadline: Int? {
    decoder.deadline.map { Int((max(0, $0 - Wait.seconds) * 1000).rounded(.up)) }
  }

  /// Reads without waiting, except a moment for the rest of a sequence.
  mutating func read(from window: UnsafeMutablePointer<WINDOW>, descriptor: Int32) -> [Input] {
    var keys = decoder.decode(InputReader.drain(window), at: Wait.seconds)
    while decoder.isAmbiguous {
      let outcome = Wait.poll(descriptors: [descriptor], timeoutMilliseconds: escapeDelay)
      let run = InputReader.drain(window)
      keys +=
        run.isEmpty && !outcome.interrupted
        ? decoder.pause() : decoder.decode(run, at: Wait.seconds)
    }
    var inputs = InputReader.withoutRepeatedResizes(keys).map(Input.key)
    if InputReader.isGone(descriptor) { inputs.append(.hangUp) }
    return inputs
  }

  /// Takes everything ncurses has, up to its error for "nothing there".
  private static func drain(_ window: UnsafeMutablePointer<WINDOW>) -> [RawKey] {
    var run: [RawKey] = []
    while run.count < maximumRun {
      // wgetch, not wget_wch: it tells bytes (up to 255) from keys (from 257) by the value alone, and
      // wget_wch loses the bytes of a letter that arrives in two parts.
      let value = wgetch(window)
      if value == ERR { break }
      run.append(UInt8(exactly: value).map(RawKey.byte) ?? .code(value))
    }
    return run
  }

  /// One change of size is news enough; the last one counts.
  private static func withoutRepeatedResizes(_ keys: [Key]) -> [Key] {
    let last = keys.lastIndex(of: .resize)
    return keys.indices.filter { keys[$0] != .resize || $0 == last }.map { keys[$0] }
  }

  /// The terminal has hung up, or its input is at its end: it would be readable for ever.
  private static func isGone(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 0) > 0 else { return false }
    if Int32(entry.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var waiting: Int32 = 0
    let isKnown = ioctl(descriptor, UInt(FIONREAD), &waiting) == 0
    return isKnown && waiting == 0
  }
}
