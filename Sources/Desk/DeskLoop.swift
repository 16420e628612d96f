// Owns the loop: it waits for keys, for lines of other terminals and for the next whole second, and
// draws one frame a turn. It is the only owner of the terminal.

package import Journal
import Roster
import Summary
package import Terminal
import Words

/// How a desk is drawn.
package struct DeskOptions: Hashable, Sendable {
  /// The look.
  package var theme: Theme
  /// Whether only ASCII may be drawn.
  package var ascii: Bool
  /// Whether colours may be used.
  package var colour: Bool

  /// Makes options.
  package init(theme: Theme = .dark, ascii: Bool = false, colour: Bool = true) {
    self.theme = theme
    self.ascii = ascii
    self.colour = colour
  }
}

/// The desk on a terminal, from the first frame to the last.
@MainActor
package final class DeskLoop {
  /// After how long a wait for others is worth a word, in milliseconds.
  private static let tellingWait = 100

  private let journal: Journal
  private let clock: MachineClock
  private let screen: Screen
  private let signals: SignalPipe
  private let theme: Theme
  private var state: DeskState
  /// Keys read but not taken yet: after each a frame is drawn before the next.
  private var pending: [Key] = []
  private var exitCode: Int32?

  /// Opens a desk on the terminal.
  ///
  /// - Parameters:
  ///   - journal: The record, opened.
  ///   - identity: Who works at the desk.
  ///   - options: How it is drawn.
  ///   - directory: The meeting's directory, as it was given.
  ///   - clock: The machine's clock.
  /// - Throws: `TerminalError` where there is no usable terminal.
  package init(
    journal: Journal, identity: Identity, options: DeskOptions, directory: String,
    clock: MachineClock = MachineClock()
  ) throws(TerminalError) {
    self.journal = journal
    self.clock = clock
    signals = try SignalPipe()
    screen = try Screen.open(options: ScreenOptions(colour: options.colour, ascii: options.ascii))
    theme = screen.capabilities.colours < 8 ? .mono : options.theme
    state = DeskState(
      record: journal.record, headHash: journal.head.hash, now: clock.now(), identity: identity,
      size: screen.size, isUnicode: screen.capabilities.unicode, directory: directory)
    state.readOnly = journal.condition.phrase
    tellFindings()
  }

  /// Runs until the person leaves, the terminal hangs up or a signal asks to end.
  ///
  /// - Returns: The exit code: 0, or 128 and the signal's number.
  package func run() -> Int32 {
    while exitCode == nil {
      draw()
      if pending.isEmpty { waitForNews() }
      // A key acts on what is on the screen: what others wrote since comes after it.
      takePending()
      followOthers()
    }
    screen.close()
    return exitCode ?? 0
  }

  private func draw() {
    state.now = clock.now()
    state.seen = state.record.head
    screen.draw(Painter.frame(of: state, theme: theme))
  }

  private func waitForNews() {
    let descriptors = [
      screen.inputDescriptor, signals.descriptor, journal.changeDescriptor,
      journal.historyDescriptor,
    ]
    let timeout = min(
      state.millisecondsToNextChange, journal.checkMilliseconds ?? Int.max,
      screen.millisecondsToNextRead ?? Int.max)
    _ = Wait.poll(descriptors: descriptors.compactMap { $0 }, timeoutMilliseconds: timeout)
    readKeys()
    state.rest(at: clock.now())
  }

  private func readKeys() {
    if let signal = signals.received { exitCode = 128 + signal }
    for input in screen.readInput() {
      switch input {
      case .key(.resize): state.size = screen.size
      case .key(let key): pending.append(key)
      case .hangUp: exitCode = 129
      }
    }
  }

  private func followOthers() {
    do {
      journal.beginReadingHistory()
      let news = try journal.refresh()
      state.now = clock.now()
      state.note(arrivals: news)
      if !news.isEmpty || journal.hasHistory != state.record.isWhole {
        state.follow(journal.record, headHash: journal.head.hash)
      }
      journal.beginKeepingSnapshot()
    } catch {
      state.warn(error.phrase)
    }
    tellFindings()
    state.take(readOnly: journal.condition.phrase)
  }

  /// Says what was found after a crash, and what was done about it.
  private func tellFindings() {
    for finding in journal.takeFindings() { state.warn(finding.phrase) }
  }

  /// Takes one key.
  ///
  /// A frame is drawn before the next: an arrow and Space that arrive together must not mark a site
  /// that was never on the screen.
  private func takePending() {
    guard exitCode == nil, !pending.isEmpty else { return }
    let wasAsking = state.isAskingToRecord
    let effect = state.take(pending.removeFirst())
    if state.isAskingToRecord, !wasAsking { forgetPending() }
    if let effect { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .perform(let request, let seen): put(request, seen: seen)
    case .writeSummary: writeSummary()
    case .repaint: screen.repaint()
    case .quit: exitCode = 0
    }
  }

  /// Puts an order to the record.
  ///
  /// Where another terminal is writing it waits for its turn, at most three seconds; the clock goes
  /// on meanwhile, and Esc gives up.
  private func put(_ request: any Request, seen: Int) {
    let order = Order(
      id: ActID.fresh(), request: request, by: state.identity.by, role: state.identity.role,
      seen: seen, unread: state.unread)
    do {
      let outcome = try journal.perform(order, pausing: passes)
      state.now = clock.now()
      state.follow(journal.record, headHash: journal.head.hash)
      state.note(arrivals: journal.takeUnreported())
      state.take(outcome, to: request)
      if case .refused = outcome { forgetPending() }
    } catch {
      state.take(failure: error.phrase)
      forgetPending()
      state.take(readOnly: journal.condition.phrase)
    }
  }

  /// Drops the keys that were typed before a refusal or a question was on the screen: none of them
  /// answers it.
  private func forgetPending() {
    readKeys()
    pending = []
  }

  /// Lets a pause of the waiting pass; false where the person gives up.
  private func passes(_ pause: LockPause) -> Bool {
    // A wait of a few syncs is over before it can be read.
    if pause.waited >= Self.tellingWait {
      state.inform(DeskWords.waitingForLock)
      draw()
    }
    let descriptors = [screen.inputDescriptor, signals.descriptor, pause.descriptor]
    _ = Wait.poll(
      descriptors: descriptors.compactMap { $0 }, timeoutMilliseconds: pause.milliseconds)
    let before = pending.count
    readKeys()
    guard let escape = pending[before...].firstIndex(of: .escape) else { return exitCode == nil }
    pending.removeSubrange(...escape)
    return false
  }

  private func writeSummary() {
    let report = SummaryReport(
      record: state.record, head: (state.record.head, state.headHash), now: clock.now(),
      warning: state.readOnly)
    do {
      try report.writeFiles(in: state.directory, language: state.identity.language)
      state.inform(DeskWords.summaryWritten(state.directory))
    } catch {
      state.warn(error.phrase)
    }
  }
}
