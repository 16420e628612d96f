// Owns the draining of the terminal's input, and the moment it is found to be gone.

import CNcurses
import Glibc

/// Reads all that has arrived on the terminal.
@MainActor struct InputReader {
  private var decoder = KeyDecoder()

  /// How long an unfinished paste may be silent before it is taken for finished, in milliseconds.
  private static let pasteSilence = 200
  /// The most that is read in one go, in bytes, so that an endless stream cannot hold the program.
  private static let maximumRun = 256 * 1024

  /// How long a sequence may be silent before it is given up, in seconds: a keyboard must not be lost
  /// to one that never ends.
  private static let sequenceSilence = 1.0

  /// When something last arrived within a sequence, in seconds of the running machine.
  private var lastInSequence = 0.0
  /// How long the rest of a sequence may come after its escape, in milliseconds.
  private let escapeDelay: Int

  /// Creates a reader.
  ///
  /// - Parameter escapeDelay: How long the rest of a sequence may come after its escape, in
  ///   milliseconds; ncurses has waited as long before it.
  init(escapeDelay: Int) {
    self.escapeDelay = escapeDelay
  }

  /// Reads without waiting, except for the rest of a paste, and a moment for that of a sequence.
  mutating func read(from window: UnsafeMutablePointer<WINDOW>, descriptor: Int32) -> [Input] {
    if decoder.isInSequence, Wait.seconds - lastInSequence > InputReader.sequenceSilence {
      decoder.abandonSequence()
    }
    var keys = decoder.decode(InputReader.drain(window))
    while decoder.isAmbiguous {
      let outcome = Wait.poll(descriptors: [descriptor], timeoutMilliseconds: escapeDelay)
      let run = InputReader.drain(window)
      keys += run.isEmpty && !outcome.interrupted ? decoder.endAmbiguity() : decoder.decode(run)
    }
    if decoder.isInSequence { lastInSequence = Wait.seconds }
    var total = 0
    while decoder.isPasting {
      let outcome = Wait.poll(
        descriptors: [descriptor], timeoutMilliseconds: InputReader.pasteSilence)
      let run = InputReader.drain(window)
      total += run.count
      let isOver = run.isEmpty && !outcome.interrupted
      keys += decoder.decode(run)
      if isOver || total > InputReader.maximumRun { keys += decoder.endPaste() }
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
